// SPDX-License-Identifier: MIT
#include "items/references.h"

#include <algorithm>
#include <functional>

namespace triptych {

namespace {

/// Whether a name can mean another: of two schemas that are stated, only the same.
bool canMean(const QualifiedName &said, const QualifiedName &meant)
{
    return said.name == meant.name && (said.schema == meant.schema || said.schema.isEmpty() || meant.schema.isEmpty());
}

/// The table of that name on a side: the exact name before one that it can mean.
int tableRowOf(const Comparison &comparison, Side side, const QualifiedName &name)
{
    int result = -1;
    for (int row = 0; row < comparison.tables.size(); ++row) {
        const Table *table = comparison.table(comparison.tables[row], side);
        if (table && table->name == name)
            return row;
        if (table && result < 0 && canMean(name, table->name))
            result = row;
    }
    return result;
}

/// As that side names it, else as another does.
int tableRowOnAny(const Comparison &comparison, Side side, const QualifiedName &name)
{
    int result = tableRowOf(comparison, side, name);
    for (const Side other : comparison.sides()) {
        if (result < 0 && other != side)
            result = tableRowOf(comparison, other, name);
    }
    return result;
}

int columnRowOf(const Comparison &comparison, const TableRow &table, const QString &name)
{
    const auto found = std::ranges::find_if(table.columns, [&](const ColumnRow &row) {
        return std::ranges::any_of(comparison.sides(), [&](Side side) {
            const Column *column = comparison.column(table, row, side);
            return column && column->name == name;
        });
    });
    return found == table.columns.end() ? -1 : int(found - table.columns.begin());
}

/// The column of the target that a column of the key stands for; empty: not known.
QString pairedColumn(const Comparison &comparison, const TableRow &target, const ForeignKey &key, const QString &column)
{
    const qsizetype at = key.columns.indexOf(column);
    if (!key.targetColumns.isEmpty())
        return key.targetColumns.value(at);
    for (const Side side : comparison.sides()) {
        const Table *table = comparison.table(target, side);
        if (table && table->primaryKey.isKnown() && table->primaryKey.value().columns.size() == key.columns.size())
            return table->primaryKey.value().columns.value(at);
    }
    return {};
}

/// Calls `use` with each side's foreign keys of a table row.
void forEachKey(
    const Comparison &comparison, const TableRow &row, const std::function<void(Side side, const ForeignKey &key)> &use)
{
    for (const Side side : comparison.sides()) {
        if (const Table *table = comparison.table(row, side)) {
            for (const ForeignKey &key : table->foreignKeys.items)
                use(side, key);
        }
    }
}

QList<RowRef> inOrder(QList<RowRef> rows)
{
    std::ranges::sort(rows);
    const auto rest = std::ranges::unique(rows);
    rows.erase(rest.begin(), rest.end());
    return rows;
}

} // namespace

RowRef referencedRow(const Comparison &comparison, Side side, const ForeignKey &key, const QString &column)
{
    const int table = tableRowOnAny(comparison, side, key.target);
    if (table < 0)
        return {};
    const TableRow &target = comparison.tables[table];
    const QString paired = column.isEmpty() ? QString() : pairedColumn(comparison, target, key, column);
    return {table, paired.isEmpty() ? -1 : columnRowOf(comparison, target, paired)};
}

QList<RowRef> referencedRows(const Comparison &comparison, RowRef row)
{
    QList<RowRef> result;
    const TableRow &table = comparison.tables[row.table];
    forEachKey(comparison, table, [&](Side side, const ForeignKey &key) {
        QString name;
        if (row.column >= 0) {
            const Column *column = comparison.column(table, table.columns[row.column], side);
            if (!column || !key.columns.contains(column->name))
                return;
            name = column->name;
        }
        if (const RowRef target = referencedRow(comparison, side, key, name); target.isValid() && target != row)
            result.append(target);
    });
    return inOrder(result);
}

QList<RowRef> referencingRows(const Comparison &comparison, RowRef row)
{
    QList<RowRef> result;
    const TableRow &target = comparison.tables[row.table];
    const auto canBeMeant = [&](const QualifiedName &name) {
        return std::ranges::any_of(comparison.sides(), [&](Side side) {
            const Table *table = comparison.table(target, side);
            return table && canMean(name, table->name);
        });
    };
    for (int from = 0; from < comparison.tables.size(); ++from) {
        forEachKey(comparison, comparison.tables[from], [&](Side side, const ForeignKey &key) {
            for (const QString &column : canBeMeant(key.target) ? key.columns : QStringList()) {
                const RowRef to = referencedRow(comparison, side, key, column);
                if (to.table == row.table && (row.column < 0 || to.column == row.column))
                    result.append({from, columnRowOf(comparison, comparison.tables[from], column)});
            }
        });
    }
    return inOrder(result);
}

} // namespace triptych
