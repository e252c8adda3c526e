# SPDX-License-Identifier: MIT
from advanced_alchemy import base, mixins, types
