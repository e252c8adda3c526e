// SPDX-License-Identifier: MIT
#include "items/differences.h"

#include <algorithm>

namespace triptych {

namespace {

/// The gravest kind that passes among findings, only those of the table itself when asked for.
std::optional<FindingKind> gravest(
    const Comparison &comparison, const QList<int> &findings, const FindingFilter &filter, bool onlyOfTable)
{
    std::optional<FindingKind> result;
    for (const int i : findings) {
        const Finding &finding = comparison.findings[i];
        if ((onlyOfTable && !finding.columnRows.isEmpty()) || !passesByNature(filter, comparison, finding))
            continue;
        if (!result || isGraver(comparison.settings.severities, finding.kind, *result))
            result = finding.kind;
    }
    return result;
}

/// The index of the row that has a name for its own, else of the first that has it on any side; -1: none has.
template <typename Row, typename NameOf, typename NameOn>
int rowNamed(const QList<Row> &rows, const NameOf &isName, const NameOn &isNameOnASide)
{
    auto found = std::ranges::find_if(rows, isName);
    if (found == rows.end())
        found = std::ranges::find_if(rows, isNameOnASide);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int tableNamed(const Comparison &comparison, const QualifiedName &name)
{
    return rowNamed(
        comparison.tables, [&](const TableRow &row) { return comparison.name(row) == name; },
        [&](const TableRow &row) {
            return std::ranges::any_of(comparison.sides(), [&](Side side) {
                const Table *table = comparison.table(row, side);
                return table && table->name == name;
            });
        });
}

int columnNamed(const Comparison &comparison, const TableRow &table, const QString &name)
{
    return rowNamed(
        table.columns, [&](const ColumnRow &row) { return comparison.name(table, row) == name; },
        [&](const ColumnRow &row) {
            return std::ranges::any_of(comparison.sides(), [&](Side side) {
                const Column *column = comparison.column(table, row, side);
                return column && column->name == name;
            });
        });
}

/// By the first of its names that is one there; tables are looked up by `tableOf`, -1 where there is none.
template <typename TableOf>
RowRef sameRow(const Comparison &from, RowRef row, const Comparison &to, const TableOf &tableOf)
{
    if (!row.isValid())
        return {};
    const TableRow &oldTable = from.tables[row.table];
    RowRef same;
    for (const Side side : from.sides()) {
        if (const Table *table = from.table(oldTable, side); table && same.table < 0)
            same.table = tableOf(table->name);
    }
    if (same.table < 0 || row.column < 0)
        return same;
    for (const Side side : from.sides()) {
        const Column *column = from.column(oldTable, oldTable.columns[row.column], side);
        if (column && same.column < 0)
            same.column = columnNamed(to, to.tables[same.table], column->name);
    }
    return same;
}

} // namespace

RowRef rowNamed(const Comparison &comparison, const QualifiedName &tableName, const QString &columnName)
{
    const int table = tableNamed(comparison, tableName);
    return {
        table, table < 0 || columnName.isEmpty() ? -1 : columnNamed(comparison, comparison.tables[table], columnName)};
}

RowRef sameRow(const Comparison &from, RowRef row, const Comparison &to)
{
    return sameRow(from, row, to, [&](const QualifiedName &name) { return tableNamed(to, name); });
}

QList<RowRef> sameRows(const Comparison &from, const QList<RowRef> &rows, const Comparison &to)
{
    QHash<QualifiedName, int> tables;
    for (int row = 0; row < to.tables.size(); ++row) {
        for (const Side side : to.sides()) {
            if (const Table *table = to.table(to.tables[row], side); table && !tables.contains(table->name))
                tables.insert(table->name, row);
        }
    }
    for (int row = 0; row < to.tables.size(); ++row)
        tables.insert(to.name(to.tables[row]), row); // a name of its own counts for more
    QList<RowRef> result;
    for (const RowRef row : rows) {
        const RowRef same = sameRow(from, row, to, [&](const QualifiedName &name) { return tables.value(name, -1); });
        if (same.isValid() && (same.column >= 0) == (row.column >= 0))
            result.append(same);
    }
    return result;
}

bool isGraver(const Severities &severities, FindingKind one, FindingKind other)
{
    const Severity a = severities.of(one).value_or(Severity::Info);
    const Severity b = severities.of(other).value_or(Severity::Info);
    return a != b ? a > b : one < other;
}

Differences::Differences(const Comparison &comparison, const QList<PassingTable> &rows, const FindingFilter &filter,
    const QList<int> &placesOfTables)
    : severities(comparison.settings.severities), places(placesOfTables)
{
    for (const PassingTable &passing : rows) {
        const TableRow &table = comparison.tables[passing.row];
        if (const auto kind = gravest(comparison, table.findings, filter, true))
            items.append({{passing.row, -1}, rowCount, *kind});
        ++rowCount;
        for (const int column : passing.columns) {
            if (const auto kind = gravest(comparison, table.columns[column].findings, filter, false))
                items.append({{passing.row, column}, rowCount, *kind});
            ++rowCount;
        }
    }
}

std::optional<RowRef> Differences::next(RowRef row) const
{
    if (items.isEmpty())
        return std::nullopt;
    const auto after
        = std::ranges::upper_bound(items, placed(row), {}, [this](const Difference &each) { return placed(each.row); });
    return after == items.end() ? items.first().row : after->row;
}

std::optional<RowRef> Differences::previous(RowRef row) const
{
    if (items.isEmpty())
        return std::nullopt;
    const auto from
        = std::ranges::lower_bound(items, placed(row), {}, [this](const Difference &each) { return placed(each.row); });
    return from == items.begin() ? items.last().row : std::prev(from)->row;
}

} // namespace triptych
