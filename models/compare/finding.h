// SPDX-License-Identifier: MIT
#pragma once

#include "compare/side.h"
#include "schema/schema.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace triptych {

/// What a finding is about; a missing or renamed *table* is one with no column. The order is that of the chips, the
/// legend and the reports.
enum class FindingKind {
    Missing,
    Renamed,
    Nullable,
    PrimaryKey,
    Type,
    ForeignKey,
    Default,
    Unique,
    Index,
    Check,
    Identity,
    Generated,
    EnumLabels,
    Comment,
    ColumnOrder,
    Cosmetic
};

inline constexpr std::array allFindingKinds{
    FindingKind::Missing,
    FindingKind::Renamed,
    FindingKind::Nullable,
    FindingKind::PrimaryKey,
    FindingKind::Type,
    FindingKind::ForeignKey,
    FindingKind::Default,
    FindingKind::Unique,
    FindingKind::Index,
    FindingKind::Check,
    FindingKind::Identity,
    FindingKind::Generated,
    FindingKind::EnumLabels,
    FindingKind::Comment,
    FindingKind::ColumnOrder,
    FindingKind::Cosmetic,
};

/// Whether findings of that kind are drift. What works together is none: it is shown on request and counts for nothing.
[[nodiscard]] constexpr bool isDrift(FindingKind kind)
{
    return kind != FindingKind::Cosmetic;
}

enum class Severity { Info, Warning, Critical };

/// A stable word for the kind ("primary_key"), for reports and settings.
[[nodiscard]] QString keyText(FindingKind kind);
[[nodiscard]] std::optional<FindingKind> findingKindFromKey(const QString &key);
/// "critical", "warning", "info".
[[nodiscard]] QString keyText(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromKey(const QString &key);
/// "database", "models", "documentation".
[[nodiscard]] QString keyText(Side side);
[[nodiscard]] std::optional<Side> sideFromKey(const QString &key);

/// How far a rename is settled.
enum class RenameStatus { Suggested, Confirmed, Rejected };

/// One disagreement between the compared sides.
struct Finding
{
    QString id; ///< stable from run to run: kind and place, "nullable:notifications.title"
    FindingKind kind = FindingKind::Missing;
    Severity severity = Severity::Info;

    QualifiedName table; ///< as the first side that has it names it
    QString column; ///< likewise; empty: about the table itself, or about several columns
    int tableRow = -1; ///< index in Comparison::tables
    QList<int> columnRows; ///< the rows of TableRow::columns it touches; empty: the table itself

    /// What each compared side states, in its own spelling; nullopt where it lacks the object, unknown where it does
    /// not say.
    PerSide<Stated<QString>> says;
    PerSide<QString> canonical; ///< what a side's spelling was understood as, where that is another text
    PerSide<Origin> where; ///< where each side states it; for a side that lacks a column, nullopt

    /// With three sides: the one that the other two agree against. Nullopt with two sides, or when all three differ.
    std::optional<Side> alone;

    PerSide<int> foreignKeys; ///< of a foreign key: its index in each side's Table::foreignKeys
    PerSide<int> constraints; ///< of a unique or check finding: likewise, in the list of its kind
    PerSide<int> indexes; ///< of an index finding, and of a unique one that an index states: in Table::indexes
    std::optional<double> confidence; ///< of a rename, 0…1
    RenameStatus status = RenameStatus::Suggested; ///< of a rename: suggested or confirmed
    QStringList reasons; ///< of a rename or a type's grade, keys such as "same_type"; see renames.h, typeequivalence.h

    bool operator==(const Finding &) const = default;
};

} // namespace triptych
