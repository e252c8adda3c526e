// SPDX-License-Identifier: MIT
#include "compare/telling.h"

#include "compare/coverage.h"

#include <algorithm>

namespace triptych {

namespace {

bool tells(const Table &table, FindingKind kind)
{
    switch (kind) {
    case FindingKind::PrimaryKey:
        return table.primaryKey.isKnown();
    case FindingKind::ForeignKey:
        return table.foreignKeys.isComplete();
    case FindingKind::Unique:
        return table.uniqueConstraints.isComplete() && table.indexes.isComplete();
    case FindingKind::Index:
        return table.indexes.isComplete();
    case FindingKind::Check:
        return table.checks.isComplete();
    case FindingKind::Comment:
        return table.comment.isKnown();
    case FindingKind::ColumnOrder:
        return table.columns.isComplete();
    default:
        return true;
    }
}

bool tells(const Column &column, const Table &table, FindingKind kind)
{
    switch (kind) {
    case FindingKind::Nullable:
        return column.nullable.isKnown();
    case FindingKind::Type:
    case FindingKind::Cosmetic:
        return column.type.isKnown();
    case FindingKind::EnumLabels:
        return column.type.isKnown()
            && (column.type.value().notation == SqlType::Notation::Catalog || !column.type.value().labels.isEmpty());
    case FindingKind::Default:
        return column.defaultExpression.isKnown();
    case FindingKind::Identity:
        return column.identity.isKnown();
    case FindingKind::Generated:
        return column.generatedExpression.isKnown();
    case FindingKind::Comment:
        return column.comment.isKnown();
    default:
        return tells(table, kind);
    }
}

} // namespace

Telling::Telling(const Comparison &comparison) : m_comparison(comparison)
{
    for (const TableRow &row : comparison.tables) {
        for (const Side side : allSides) {
            if (const Table *table = comparison.table(row, side))
                m_rows.insert(displayText(table->name), &row);
        }
    }
}

bool Telling::tells(Side side, FindingKind kind, const QString &tableName, const QString &columnName) const
{
    if (!m_comparison.isCompared(side))
        return false;
    const TableRow *row = m_rows.value(tableName);
    const Table *table = row ? m_comparison.table(*row, side) : nullptr;
    if (!table)
        return tellsLack(side, tableName, row);
    if (columnName.isEmpty())
        return triptych::tells(*table, kind);
    const ColumnRow *found = columnRow(*row, columnName);
    const Column *column = found ? m_comparison.column(*row, *found, side) : nullptr;
    return column ? triptych::tells(*column, *table, kind) : table->columns.isComplete();
}

bool Telling::tellsLack(Side side, const QString &table, const TableRow *row) const
{
    const Schema &schema = **m_comparison.schemas[side];
    const auto isIt = [&](const LeftOutTable &leftOut) { return displayText(leftOut.name) == table; };
    return schema.tables.isComplete() && !(row && leftOutReason(m_comparison, *row, side))
        && std::ranges::none_of(schema.leftOut, isIt);
}

const ColumnRow *Telling::columnRow(const TableRow &row, const QString &column) const
{
    const auto found = std::ranges::find_if(row.columns, [&](const ColumnRow &each) {
        return std::ranges::any_of(allSides, [&](Side side) {
            const Column *one = m_comparison.column(row, each, side);
            return one && one->name == column;
        });
    });
    return found == row.columns.end() ? nullptr : &*found;
}

} // namespace triptych
