// SPDX-License-Identifier: MIT
#include "items/nullabilityrows.h"

#include <QSet>

#include <algorithm>

namespace triptych {

namespace {

/// Whether a side says that the column may be NULL; nullopt: it lacks the column, or does not say.
std::optional<bool> statedNullable(const Column *column)
{
    return column && column->nullable.isKnown() ? std::optional(column->nullable.value()) : std::nullopt;
}

/// A kind of relation that can be told to refuse NULL, and then does.
bool canRefuseNull(const Table &table)
{
    return table.kind == RelationKind::Table || table.kind == RelationKind::PartitionedTable;
}

NullTroubles troublesOf(
    const std::optional<bool> &database, const std::optional<bool> &models, const std::optional<bool> &document)
{
    NullTroubles troubles;
    if (database && models && *database != *models)
        troubles |= *models ? NullTrouble::InsertsFail : NullTrouble::ReadsMayYieldNull;
    if (database && document && *database != *document)
        troubles |= NullTrouble::DocumentMisleads;
    if (!database && models && document && *models != *document)
        troubles |= NullTrouble::ModelsAgainstDocument;
    return troubles;
}

/// The row, where there is something to look at.
std::optional<NullabilityRow> rowAt(const Comparison &comparison, RowRef ref)
{
    const TableRow &table = comparison.tables[ref.table];
    PerSide<bool> says;
    int present = 0;
    int saying = 0;
    for (const Side side : comparison.sides()) {
        const Column *column = comparison.column(table, table.columns[ref.column], side);
        says[side] = statedNullable(column);
        present += column ? 1 : 0;
        saying += says[side] ? 1 : 0;
    }
    NullabilityRow row;
    row.row = ref;
    row.troubles = troublesOf(says[Side::Database], says[Side::Models], says[Side::Documentation]);
    row.isNotSaid = saying < present;
    if (saying == 0 || (!row.isNotSaid && !row.troubles))
        return std::nullopt;
    const auto isWanted = [&](Side side) { return says[side] && !*says[side]; };
    const Table *own = comparison.table(table, Side::Database);
    row.isNotNullWanted = says[Side::Database].value_or(false) && canRefuseNull(*own)
        && (isWanted(Side::Models) || isWanted(Side::Documentation));
    return row;
}

int nullableFinding(const Comparison &comparison, const QList<int> &findings)
{
    const auto found
        = std::ranges::find_if(findings, [&](int i) { return comparison.findings[i].kind == FindingKind::Nullable; });
    return found == findings.end() ? -1 : *found;
}

} // namespace

QList<NullTrouble> each(NullTroubles troubles)
{
    QList<NullTrouble> result;
    for (const NullTrouble trouble : {NullTrouble::InsertsFail, NullTrouble::ReadsMayYieldNull,
             NullTrouble::DocumentMisleads, NullTrouble::ModelsAgainstDocument}) {
        if (troubles.testFlag(trouble))
            result << trouble;
    }
    return result;
}

QList<NullabilityRow> nullabilityRows(const Comparison &comparison)
{
    QList<NullabilityRow> rows;
    if (!comparison.settings.severities.of(FindingKind::Nullable))
        return rows;
    QSet<std::pair<int, int>> hidden;
    for (const IgnoredFinding &ignored : comparison.ignored) {
        if (ignored.finding.kind == FindingKind::Nullable)
            hidden.insert({ignored.finding.tableRow, ignored.finding.columnRows.value(0, -1)});
    }
    for (int table = 0; table < comparison.tables.size(); ++table) {
        for (int column = 0; column < comparison.tables[table].columns.size(); ++column) {
            auto row = rowAt(comparison, {table, column});
            if (!row || (row->troubles && hidden.contains({table, column})))
                continue;
            row->finding = nullableFinding(comparison, comparison.tables[table].columns[column].findings);
            rows << *row;
        }
    }
    return rows;
}

const Table *databaseTable(const Comparison &comparison, RowRef row)
{
    return comparison.table(comparison.tables[row.table], Side::Database);
}

const Column *databaseColumn(const Comparison &comparison, RowRef row)
{
    const TableRow &table = comparison.tables[row.table];
    return comparison.column(table, table.columns[row.column], Side::Database);
}

std::optional<ColumnName> countedName(const Comparison &comparison, RowRef row)
{
    const Column *column = databaseColumn(comparison, row);
    return column ? std::optional(ColumnName{databaseTable(comparison, row)->name, column->name}) : std::nullopt;
}

NullVerdict nullVerdict(const Comparison &comparison, RowRef row, const CountedNulls *counted)
{
    const Column *column = databaseColumn(comparison, row);
    if (!column)
        return NullVerdict::NoDatabase;
    if (!canRefuseNull(*databaseTable(comparison, row)))
        return NullVerdict::Impossible;
    if (!column->nullable.valueOr(true))
        return NullVerdict::AlreadyNotNull;
    if (!counted || !counted->count)
        return NullVerdict::NotCounted;
    return counted->count->nulls > 0 ? NullVerdict::NullsInTheWay : NullVerdict::Safe;
}

bool passes(
    NullabilityScope scope, const Comparison &comparison, const NullabilityRow &row, const CountedNulls *counted)
{
    const auto isVerdict = [&](NullVerdict verdict) { return nullVerdict(comparison, row.row, counted) == verdict; };
    switch (scope) {
    case NullabilityScope::All:
        return true;
    case NullabilityScope::NotNullWanted:
        return row.isNotNullWanted;
    case NullabilityScope::InsertsFail:
        return row.troubles.testFlag(NullTrouble::InsertsFail);
    case NullabilityScope::ReadsMayYieldNull:
        return row.troubles.testFlag(NullTrouble::ReadsMayYieldNull);
    case NullabilityScope::DocumentMisleads:
        return row.troubles.testFlag(NullTrouble::DocumentMisleads);
    case NullabilityScope::NotSaid:
        return row.isNotSaid;
    case NullabilityScope::NullsInTheWay:
        return isVerdict(NullVerdict::NullsInTheWay);
    case NullabilityScope::NotCounted:
        return isVerdict(NullVerdict::NotCounted);
    case NullabilityScope::Safe:
        return isVerdict(NullVerdict::Safe);
    }
    return false;
}

} // namespace triptych
