// SPDX-License-Identifier: MIT
#include "compare/align.h"
#include "compare/comparison.h"
#include "compare/judge.h"
#include "compare/rules.h"

#include <algorithm>
#include <tuple>

namespace triptych {

namespace {

/// The compared sides' tables of a row, for those that have it.
PerSide<const Table *> tablesOf(const Comparison &comparison, const TableRow &row)
{
    PerSide<const Table *> tables;
    for (const Side side : allSides) {
        if (const Table *table = comparison.table(row, side))
            tables[side] = table;
    }
    return tables;
}

QList<ColumnRow> columnRows(const QList<AlignedRow> &aligned)
{
    QList<ColumnRow> rows;
    rows.reserve(aligned.size());
    for (const AlignedRow &row : aligned)
        rows.append({row.index, {}});
    return rows;
}

/// Gives each finding its place in the comparison and enters it in the rows that it touches; sets aside what is hidden.
void enterFindings(Comparison &comparison, TableRow &row, const QList<Finding> &findings, const Hiding &hiding)
{
    for (const Finding &finding : findings) {
        if (const std::optional<int> rule = hiding.hiddenBy(finding)) {
            comparison.ignored.append({finding, *rule});
            continue;
        }
        const int place = int(comparison.findings.size());
        row.findings.append(place);
        for (const int column : finding.columnRows)
            row.columns[column].findings.append(place);
        comparison.findings.append(finding);
    }
}

/// `whole`: the comparison of three sides that this is a pair of.
Comparison compareAsPart(
    const PerSide<std::shared_ptr<const Schema>> &schemas, const ComparisonSettings &settings, const Comparison *whole)
{
    Comparison comparison;
    comparison.schemas = schemas;
    comparison.settings = settings;
    const QList<AlignedRow> tables = alignTables(schemas);
    QList<QList<AlignedRow>> columns;
    for (const AlignedRow &table : tables) {
        comparison.tables.append({table.index, {}, {}});
        columns.append(alignColumns(tablesOf(comparison, comparison.tables.last()), schemas));
        comparison.tables.last().columns = columnRows(columns.last());
    }

    Judge judge(comparison, tables);
    QList<QList<Finding>> findings;
    for (int row = 0; row < tables.size(); ++row)
        findings.append(judge.findings(row, columns[row]));
    const Hiding hiding(comparison, whole);
    for (int row = 0; row < tables.size(); ++row)
        enterFindings(comparison, comparison.tables[row], findings[row], hiding);
    return comparison;
}

} // namespace

Comparison compare(const PerSide<std::shared_ptr<const Schema>> &schemas, const ComparisonSettings &settings)
{
    return compareAsPart(schemas, settings, nullptr);
}

QList<Comparison> pairs(const Comparison &comparison)
{
    if (comparison.sides().size() == 2)
        return {comparison};
    QList<Comparison> result;
    for (const Side leftOut : {Side::Documentation, Side::Database, Side::Models}) {
        PerSide<std::shared_ptr<const Schema>> schemas = comparison.schemas;
        schemas[leftOut].reset();
        result.append(compareAsPart(schemas, comparison.settings, &comparison));
    }
    return result;
}

Judge::Judge(const Comparison &comparison, const QList<AlignedRow> &tables) : m_comparison(comparison), m_tables(tables)
{
    for (const Side side : comparison.sides()) {
        m_tableRows[side].emplace();
        m_tableRowsByName[side].emplace();
        for (int row = 0; row < comparison.tables.size(); ++row) {
            if (const Table *table = comparison.table(comparison.tables[row], side)) {
                m_tableRows[side]->insert(table->name, row);
                (*m_tableRowsByName[side])[table->name.name].append(row);
            }
        }
    }
}

QList<Finding> Judge::findings(int tableRow, const QList<AlignedRow> &columns)
{
    QList<Finding> findings;
    judgeTableExistence(tableRow, findings);
    judgeTableName(tableRow, findings);
    if (sidesWith(tableAt(tableRow)).size() < 2)
        return findings;
    judgePrimaryKey(tableRow, findings);
    for (int column = 0; column < columns.size(); ++column) {
        judgeColumnExistence(tableRow, column, findings);
        judgeColumnName(tableRow, column, columns[column], findings);
        judgeNullability(tableRow, column, findings);
        judgeType(tableRow, column, findings);
    }
    judgeForeignKeys(tableRow, findings);
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        const bool ofTable = finding.column.isEmpty();
        return std::tuple(ofTable ? -1 : finding.columnRows.first(), finding.kind);
    });
    return findings;
}

const Column *Judge::columnAt(int tableRow, int columnRow, Side side) const
{
    const TableRow &table = tableAt(tableRow);
    return m_comparison.column(table, table.columns[columnRow], side);
}

int Judge::columnRowOf(const TableRow &row, Side side, const QString &columnName) const
{
    const auto found = std::ranges::find_if(row.columns, [&](const ColumnRow &columnRow) {
        const Column *column = m_comparison.column(row, columnRow, side);
        return column && column->name == columnName;
    });
    return found == row.columns.end() ? -1 : int(found - row.columns.begin());
}

QString Judge::rowKey(const TableRow &row, Side side, const QString &columnName) const
{
    const int columnRow = columnRowOf(row, side, columnName);
    return columnRow >= 0 ? QString::number(columnRow) : QLatin1Char(':') + columnName;
}

QList<Side> Judge::sidesWith(const TableRow &row) const
{
    QList<Side> sides;
    std::ranges::copy_if(allSides, std::back_inserter(sides), [&](Side side) { return row.index[side].has_value(); });
    return sides;
}

bool Judge::namesAgree(Side one, const QString &oneName, Side other, const QString &otherName) const
{
    const bool caseCounts
        = (*m_comparison.schemas[one])->caseSensitiveNames && (*m_comparison.schemas[other])->caseSensitiveNames;
    return oneName.compare(otherName, caseCounts ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
}

Finding Judge::makeFinding(FindingKind kind, int tableRow, const QList<int> &columnRows) const
{
    Finding finding;
    finding.kind = kind;
    finding.severity = m_comparison.settings.severities.of(kind).value_or(Severity::Info);
    finding.table = m_comparison.name(tableAt(tableRow));
    finding.tableRow = tableRow;
    finding.columnRows = columnRows;
    finding.id = keyText(kind) + QLatin1Char(':') + displayText(finding.table);
    if (columnRows.size() == 1 && kind != FindingKind::PrimaryKey) {
        finding.column = m_comparison.name(tableAt(tableRow), tableAt(tableRow).columns[columnRows.first()]);
        finding.id += QLatin1Char('.') + finding.column;
    }
    return finding;
}

} // namespace triptych
