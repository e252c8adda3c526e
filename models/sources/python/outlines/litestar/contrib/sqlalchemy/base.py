# SPDX-License-Identifier: MIT
from advanced_alchemy.base import *
