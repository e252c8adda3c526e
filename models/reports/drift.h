// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "reports/jsonreport.h"
#include "reports/reportpair.h"

namespace triptych {

/// A report's "drift", our own part of it: what was compared and what not, every finding in full, what rules hide and
/// what they are good for, what may be renamed, what could not be read.
[[nodiscard]] Json driftJson(const Comparison &pair, ReportDetail detail);

} // namespace triptych
