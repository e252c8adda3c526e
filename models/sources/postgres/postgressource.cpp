// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"
