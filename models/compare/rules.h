// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QHash>

namespace triptych {

/// What a compared side states of a finding, and of what: "users.email: not null". Empty where the side lacks the
/// object, "?" where it does not say. The same in every comparison that the side takes part in.
[[nodiscard]] QString statement(const Comparison &comparison, const Finding &finding, Side side);

/// The finding as the baseline holds it.
[[nodiscard]] AcceptedFinding accepted(const Comparison &comparison, const Finding &finding);

/// A rule's patterns in one line that tells it from others: "table tmp_*, column x, kind type, side models".
[[nodiscard]] QString patternText(const IgnoreRule &rule);

/// Whether the rule's last day is over. Never without a date or a today.
[[nodiscard]] bool isExpired(const IgnoreRule &rule, const QDate &today);

/// Whether that side stands alone in the finding, or, of two sides that speak, is one.
[[nodiscard]] bool isAboutSide(const Comparison &comparison, const Finding &finding, Side side);

/// What hides findings of one comparison: the rules in force, then the baseline.
class Hiding
{
public:
    /// `comparison` has its schemas, rows and settings, and outlives this. `whole` is the comparison of three sides
    /// that it is a pair of: what that one shows or hides is shown or hidden here as well.
    explicit Hiding(const Comparison &comparison, const Comparison *whole = nullptr);

    /// The index of the rule that hides the finding, IgnoredFinding::byBaseline for the baseline; nullopt: none does.
    [[nodiscard]] std::optional<int> hiddenBy(const Finding &finding) const;

    /// The rules that the finding fits, whether they are in force or not.
    [[nodiscard]] QList<int> fittingRules(const Finding &finding) const;
    /// The first entry of the baseline that covers the finding.
    [[nodiscard]] std::optional<int> coveringEntry(const Finding &finding) const;

private:
    struct SideName;
    struct Patterns
    {
        QByteArray table;
        QByteArray column;
    };
    [[nodiscard]] QList<SideName> tableNames(const Finding &finding) const;
    [[nodiscard]] QList<QList<SideName>> columnNames(const Finding &finding) const;
    /// The finding's kind and what the sides state, as one key.
    [[nodiscard]] QString key(const Finding &finding) const;
    [[nodiscard]] QString key(FindingKind kind, const PerSide<QString> &stated) const;

    const Comparison &m_comparison;
    QList<Patterns> m_patterns; ///< by rule
    QHash<QString, QList<int>> m_rulesOf; ///< that are about one table, by its folded name; ascending
    QList<int> m_rulesOfAny; ///< the others
    QHash<QString, int> m_entries; ///< of the baseline, those that state something for all compared sides, by key
    QHash<QString, std::optional<int>> m_decided; ///< what hides the findings of the whole, by key
};

/// What one rule does.
struct RuleUse
{
    int hides = 0; ///< findings that it hides
    int fits = 0; ///< findings that it fits, hidden by it or by another
    bool isExpired = false;
    bool isUnused = false; ///< nothing fits; false while the side that it names is not compared

    bool operator==(const RuleUse &) const = default;
};

/// What the rules and the baseline of a comparison do.
struct HidingUse
{
    QList<RuleUse> rules; ///< by the index of the rule
    int baselineHides = 0;
    /// Indexes of accepted findings that hide nothing any more; only of those that were accepted in a comparison of the
    /// same sides.
    QList<int> resolved; ///< no finding of that kind and place is left
    QList<int> changed; ///< there is one, and the sides state something else

    [[nodiscard]] int hidden() const; ///< findings hidden by all of them

    bool operator==(const HidingUse &) const = default;
};

[[nodiscard]] HidingUse hidingUse(const Comparison &comparison);

/// The baseline that hides all drift that is there today, in the comparison and in each of its pairs, and that no rule
/// hides. What was accepted of sides that are not compared, or of kinds that are off, stays. Ordered by id.
[[nodiscard]] QList<AcceptedFinding> acceptToday(const Comparison &comparison);

} // namespace triptych
