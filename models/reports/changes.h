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

    /// What a person did that made something else of a finding.
    enum class Decision { Ignored, NotIgnored, Rename };

    /// A finding that is there, or is not, or not as before, because of a decision rather than a source.
    struct Decided
    {
        KeptFinding finding; ///< as it is now; of one that is gone, as it was
        Decision decision = Decision::Ignored;
        bool isThere = true; ///< and seen

        bool operator==(const Decided &) const = default;
    };

    QDateTime since; ///< UTC
    QList<Side> sides;
    QList<KeptFinding> fresh; ///< that were not there
    QList<Changed> changed; ///< that were there, and of which the sides state something else
    QList<KeptFinding> resolved; ///< that are not there any more
    QList<Decided> decided; ///< that rules and the baseline hide or show, or a decided rename tells, other than then
    QList<KeptFinding> notCompared; ///< that were there, of which a side tells nothing any more
    QList<KeptFinding> unchanged;
    int notLookedFor = 0; ///< there now, of kinds that were not looked for then

    bool operator==(const Changes &) const = default;
    /// Everything that can be told stands as it stood.
    [[nodiscard]] bool isNothing() const
    {
        return fresh.isEmpty() && changed.isEmpty() && resolved.isEmpty() && decided.isEmpty();
    }
};

/// Since an earlier state of these sides, or of more of them, matched by Finding::id; a rename and its two missing
/// names are one thing told in two ways.
[[nodiscard]] Changes changesBetween(const EarlierState &earlier, const Comparison &now);

/// Since an earlier state, by the pair of a comparison's sides that it is about, or all of them. Error: it is about a
/// side that is not compared.
[[nodiscard]] Result<Changes> changesSince(const EarlierState &earlier, const Comparison &comparison);

} // namespace triptych
