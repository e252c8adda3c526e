// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

namespace triptych {

/// In which order the tables of a comparison are shown.
enum class TableOrder {
    Name, ///< the comparison's own
    Findings, ///< most findings that pass the filter by their nature first; of as many, the graver ones; then by name
    /// As the most trusted side lists them. A table that it lacks stands after the one before it on the most trusted
    /// side that has it; first where none is before it.
    Source
};

/// The place of each table row in that order, by index in Comparison::tables.
[[nodiscard]] QList<int> tablePlaces(const Comparison &comparison, TableOrder order, const FindingFilter &filter);

} // namespace triptych
