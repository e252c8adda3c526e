// SPDX-License-Identifier: MIT
#include "reports/jsonreport.h"
