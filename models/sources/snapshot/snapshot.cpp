// SPDX-License-Identifier: MIT
#include "sources/snapshot/snapshot.h"
