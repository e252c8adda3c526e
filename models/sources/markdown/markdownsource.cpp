// SPDX-License-Identifier: MIT
#include "sources/markdown/markdownsource.h"
