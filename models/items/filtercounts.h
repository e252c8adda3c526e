// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <QMap>

#include <array>

namespace triptych {

/// How many findings each choice of a filter would show, all its other parts as they are.
struct FilterCounts
{
    std::array<int, allFindingKinds.size()> kinds{}; ///< by FindingKind
    std::array<int, 3> severities{}; ///< by Severity
    std::array<int, allSides.size()> sides{}; ///< by Side: in which it stands alone
    QMap<QString, int> schemas; ///< every schema of the comparison

    bool operator==(const FilterCounts &) const = default;
};

/// `names` of the comparison, as far as the filter needs them (namesFor()).
[[nodiscard]] FilterCounts filterCounts(
    const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names);

} // namespace triptych
