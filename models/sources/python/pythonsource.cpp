// SPDX-License-Identifier: MIT
#include "sources/python/pythonsource.h"
