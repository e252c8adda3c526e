// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <vector>

namespace triptych {

// Which tables of a comparison are expanded, by index in Comparison::tables.

/// Those in which a column has a finding that passes by its nature.
[[nodiscard]] std::vector<bool> driftingTables(const Comparison &comparison, const FindingFilter &filter);

/// Tables of the last comparison (nullptr: there was none) stay as they were, found again by name; of new ones those
/// are expanded that drift.
[[nodiscard]] std::vector<bool> carriedOver(
    const Comparison *from, const std::vector<bool> &expanded, const Comparison &to);

} // namespace triptych
