// SPDX-License-Identifier: MIT
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "schema/schema.h"

#include <chrono>
#include <variant>

namespace triptych {

/// A column by the names that the database has for it.
struct ColumnName
{
    QualifiedName table;
    QString column;

    bool operator==(const ColumnName &) const = default;
};

inline size_t qHash(const ColumnName &name, size_t seed = 0)
{
    return qHashMulti(seed, name.table, name.column);
}

/// How many rows of a table there are, and in how many of them a column is NULL.
struct NullCount
{
    qint64 rows = 0;
    qint64 nulls = 0;

    bool operator==(const NullCount &) const = default;
};

/// Columns of one table, to be counted in one scan.
struct TableColumns
{
    QualifiedName table;
    QStringList columns;

    bool operator==(const TableColumns &) const = default;
};

/// What to count.
struct NullCountOrder
{
    QList<TableColumns> tables;
    std::chrono::seconds timeout{30}; ///< that the scan of a table may take
};

/// What came of one column: its count, or why there is none.
struct CountedColumn
{
    ColumnName name;
    Result<NullCount> count;
};

/// What counting tells as it goes on: how many columns are done, and those that now are.
using NullCountStep = std::variant<Progress, QList<CountedColumn>>;

} // namespace triptych
