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

} // namespace

RowRef sameRow(const Comparison &from, RowRef row, const Comparison &to)
{
    if (!row.isValid())
        return {};
    const TableRow &oldTable = from.tables[row.table];
    const QualifiedName name = from.name(oldTable);
    const auto table = std::ranges::find_if(to.tables, [&](const TableRow &each) { return to.name(each) == name; });
    if (table == to.tables.end())
        return {};
    RowRef result{int(table - to.tables.begin()), -1};
    if (row.column >= 0) {
        const QString columnName = from.name(oldTable, oldTable.columns[row.column]);
        const auto column = std::ranges::find_if(
            table->columns, [&](const ColumnRow &each) { return to.name(*table, each) == columnName; });
        if (column != table->columns.end())
            result.column = int(column - table->columns.begin());
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
