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

} // namespace

RowRef sameRow(const Comparison &from, RowRef row, const Comparison &to)
{
    if (!row.isValid())
        return {};
    const TableRow &oldTable = from.tables[row.table];
    const int table = tableNamed(to, from.name(oldTable));
    if (table < 0 || row.column < 0)
        return {table, -1};
    return {table, columnNamed(to, to.tables[table], from.name(oldTable, oldTable.columns[row.column]))};
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
