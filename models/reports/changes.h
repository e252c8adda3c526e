// SPDX-License-Identifier: MIT
#pragma once

#include "reports/earlierstate.h"

namespace triptych {

/// What became of findings from one comparison to another.
struct Changes
{
    /// A finding that stands as something else than before.
    struct Changed
    {
        KeptFinding before; ///< with no id where two findings have become one, or one two
        KeptFinding now;

        bool operator==(const Changed &) const = default;
    };

    QDateTime since; ///< UTC
    QList<Side> sides;
    QList<KeptFinding> fresh; ///< that were not there
    QList<Changed> changed; ///< that were there, and of which the sides state something else
    QList<KeptFinding> resolved; ///< that are not there any more
    QList<KeptFinding> unchanged;
    int hidden = 0; ///< that rules or the baseline hide now and did not then
    int notLookedFor = 0; ///< there now, of kinds that were not looked for then

    bool operator==(const Changes &) const = default;
    [[nodiscard]] bool isNothing() const { return fresh.isEmpty() && changed.isEmpty() && resolved.isEmpty(); }
};

/// Matched by Finding::id; a rename and its two missing names are one thing told in two ways. Of the same sides.
[[nodiscard]] Changes changesBetween(const EarlierState &earlier, const EarlierState &now);

/// Since an earlier state, by the pair of a comparison's sides that it is about, or all of them. Error: it is about a
/// side that is not compared.
[[nodiscard]] Result<Changes> changesSince(const EarlierState &earlier, const Comparison &comparison);

} // namespace triptych
