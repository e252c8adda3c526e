// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

namespace triptych {

// What people decide about a comparison, as it stands in the project file: which names are one thing, and which
// findings need not be seen. Pure functions.

/// Whether both decide on the same two names.
[[nodiscard]] bool isAboutTheSame(const RenameDecision &one, const RenameDecision &other);

/// Takes the decision, in the place of those about the same names.
void decide(QList<RenameDecision> &renames, const RenameDecision &decision);

/// What confirming or rejecting a rename decides: one decision for each two names that the sides know the thing by.
/// None for a finding of another kind.
[[nodiscard]] QList<RenameDecision> renameDecisions(
    const Comparison &comparison, const Finding &finding, bool confirmed);
[[nodiscard]] QList<RenameDecision> renameDecisions(
    const Comparison &comparison, const PossibleRename &rename, bool confirmed);

/// Whether the names that a row bears on the sides are those of a possible rename, at either end.
[[nodiscard]] bool isEndOf(const PossibleRename &rename, int tableRow, int columnRow);

/// The decisions by which a row is what it is, as indexes in the settings' renames: confirmed ones that put its names
/// together, rejected ones that keep it apart from another row.
[[nodiscard]] QList<int> decisionsAbout(const Comparison &comparison, int tableRow, int columnRow = -1);

/// How much more than one finding a rule hides.
enum class IgnoreScope {
    Finding, ///< it alone: its kind at its column, or by its id, and where a side stands alone, only while that one
             ///< does
    KindInTable,
    Table, ///< whatever is found in its table
    KindEverywhere
};

/// The rule that hides a finding and what else is in the scope; no reason is given yet. Findings of one kind about the
/// same columns are hidden together: a rule does not tell them apart.
[[nodiscard]] IgnoreRule ignoreRule(const Comparison &comparison, const Finding &finding, IgnoreScope scope);

/// The pattern that only this name fits.
[[nodiscard]] QString globFor(const QString &name);

/// The findings that are shown and fit one of the rules, whether these are in force or not; ascending indexes.
[[nodiscard]] QList<int> fittingFindings(const Comparison &comparison, const QList<IgnoreRule> &rules);

/// What was changed in decisions and rules from `before` to `after`, done to `now`, where somebody else may have
/// changed others meanwhile. Where nobody has, they stand as in `after`.
[[nodiscard]] ComparisonSettings withChange(
    const ComparisonSettings &before, const ComparisonSettings &after, ComparisonSettings now);

} // namespace triptych
