// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"

namespace triptych {

/// Whether a row is seen with this filter.
[[nodiscard]] bool isShown(const FindingFilter &filter, const Comparison &comparison, RowRef row);

/// The filter with which a row is seen that takes the least from the given one: itself; what agrees shown too; all
/// else cleared.
[[nodiscard]] FindingFilter revealing(const FindingFilter &filter, const Comparison &comparison, RowRef row);

} // namespace triptych
