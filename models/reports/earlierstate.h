// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>

#include <optional>

namespace triptych {

/// A finding as it is kept beyond its comparison.
struct KeptFinding
{
    QString id; ///< Finding::id
    FindingKind kind = FindingKind::Missing;
    Severity severity = Severity::Info;
    QString table; ///< as displayText() writes it
    QString column; ///< may be empty
    PerSide<QString> says; ///< as the reports write it; nullopt: the side lacks the object, or was not compared
    bool isHidden = false; ///< by a rule or the baseline
    RenameStatus status = RenameStatus::Suggested; ///< of a rename

    bool operator==(const KeptFinding &) const = default;
};

/// How the reports write what a side has and does not state.
inline constexpr QLatin1String unknownKey("unknown");

/// What a comparison found, as it is kept to tell later what is new.
struct EarlierState
{
    QDateTime at; ///< UTC
    QList<Side> sides; ///< that were compared, in order
    QList<KeptFinding> findings; ///< drift, in the comparison's order
    /// The kinds that were looked for, where a report says so little: of the tool before Triptych. Empty: all.
    QSet<FindingKind> kinds;
    /// Of that tool: types that it calls different, among which spellings hide the conflicts. By Finding::id.
    QSet<QString> spellings;

    bool operator==(const EarlierState &) const = default;
    /// Whether it holds what sides state, rather than only that they differ.
    [[nodiscard]] bool saysMore() const { return kinds.isEmpty(); }
};

[[nodiscard]] EarlierState stateOf(const Report &report);
[[nodiscard]] EarlierState stateOf(const Comparison &comparison, const QDateTime &utc);

/// As few bytes as it takes for earlierState() to read it back.
[[nodiscard]] QByteArray stateJson(const EarlierState &state);

/// The state that a JSON report tells, one of ours (its "drift"), of the tool before (report-format.md), or what
/// stateJson() wrote. \param path the file it comes from, for errors
[[nodiscard]] Result<EarlierState> earlierState(const QByteArray &json, const QString &path);

/// The same of a file.
[[nodiscard]] Result<EarlierState> readEarlierState(const QString &path);

} // namespace triptych
