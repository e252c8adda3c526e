// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QHash>

namespace triptych {

/// Why two names stand in one row.
struct RenameReason
{
    double confidence = 0;
    QStringList reasons;
    RenameStatus status = RenameStatus::Suggested;
};

/// One aligned row before it is judged: which item of each side stands in it, and why where the names differ.
struct AlignedRow
{
    PerSide<int> index;
    std::optional<RenameReason> rename;
};

/// A rename too unsure to put the two into one row.
struct UnsureRename
{
    Side side = Side::Database;
    Side otherSide = Side::Models;
    int item = -1; ///< on `side`, as in AlignedRow::index
    int otherItem = -1;
    RenameReason reason;
};

struct Alignment
{
    QList<AlignedRow> rows;
    QList<UnsureRename> unsure;
};

/// Puts the tables of the compared sides into rows: by exact name; a name with no schema by the one table of that name
/// it can mean, public first; names of prose without regard to case; then by the renames that the person confirmed and
/// those that are suggested and were not rejected. Ordered by name.
[[nodiscard]] Alignment alignTables(
    const PerSide<std::shared_ptr<const Schema>> &schemas, const ComparisonSettings &settings);

/// Puts the columns of one aligned table into rows: by name, as for tables, then by renames. In the order of
/// the first side, what only later sides have after it in theirs.
[[nodiscard]] Alignment alignColumns(const PerSide<const Table *> &tables,
    const PerSide<std::shared_ptr<const Schema>> &schemas, const ComparisonSettings &settings);

} // namespace triptych
