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
};

/// One aligned row before it is judged: which item of each side stands in it, and why where the names differ.
struct AlignedRow
{
    PerSide<int> index;
    std::optional<RenameReason> rename;
};

/// Puts the tables of the compared sides into rows: by exact name; a name with no schema by the one table of that name
/// it can mean, public first; names of prose without regard to case; then by suggested renames. Ordered by name.
[[nodiscard]] QList<AlignedRow> alignTables(const PerSide<std::shared_ptr<const Schema>> &schemas);

/// Puts the columns of one aligned table into rows: by name, as for tables, then by suggested renames. In the order of
/// the first side, what only later sides have after it in theirs.
[[nodiscard]] QList<AlignedRow> alignColumns(
    const PerSide<const Table *> &tables, const PerSide<std::shared_ptr<const Schema>> &schemas);

} // namespace triptych
