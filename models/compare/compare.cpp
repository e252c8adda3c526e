// SPDX-License-Identifier: MIT
#include "compare/align.h"
#include "compare/comparison.h"
#include "compare/judge.h"
#include "compare/rules.h"

#include <algorithm>
#include <functional>
#include <future>
#include <span>
#include <thread>
#include <tuple>
#include <vector>

namespace triptych {

namespace {

Sides sidesOf(const Comparison &comparison)
{
    Sides sides;
    std::ranges::copy_if(allSides, std::back_inserter(sides), [&](Side side) { return comparison.isCompared(side); });
    return sides;
}

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

int rowOf(const QList<AlignedRow> &rows, Side side, int item)
{
    const auto found = std::ranges::find_if(rows, [&](const AlignedRow &row) { return row.index[side] == item; });
    return int(found - rows.begin());
}

void enterPossibleTables(Comparison &comparison, const Alignment &tables)
{
    for (const UnsureRename &each : tables.unsure) {
        comparison.possibleRenames.append({each.side, each.otherSide, rowOf(tables.rows, each.side, each.item),
            rowOf(tables.rows, each.otherSide, each.otherItem), -1, -1, each.reason.confidence, each.reason.reasons});
    }
}

void enterPossibleColumns(Comparison &comparison, int tableRow, const Alignment &columns)
{
    for (const UnsureRename &each : columns.unsure) {
        comparison.possibleRenames.append(
            {each.side, each.otherSide, tableRow, tableRow, rowOf(columns.rows, each.side, each.item),
                rowOf(columns.rows, each.otherSide, each.otherItem), each.reason.confidence, each.reason.reasons});
    }
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

/// Judges the rows once more, for what is the same in spite of its spelling.
QList<EqualSpelling> spellingsOf(const Comparison &comparison, int first, int end)
{
    QList<EqualSpelling> spellings;
    const QList<AlignedRow> tables(comparison.tables.size());
    Judge judge(comparison, tables, &spellings);
    for (int row = first; row < end; ++row)
        (void)judge.findings(row, QList<AlignedRow>(comparison.tables[row].columns.size()));
    return spellings;
}

/// Works on 0 … count-1 in as many parts as there are processors; each part has its own rows, and reads the rest.
void inParts(std::size_t count, const std::function<void(std::size_t first, std::size_t end)> &work)
{
    constexpr std::size_t leastPart = 200; // less is done before another thread has started
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t parts = std::clamp<std::size_t>(count / leastPart, 1, processors);
    std::vector<std::future<void>> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, work, count * part / parts, count * (part + 1) / parts));
    work(0, count / parts);
    for (std::future<void> &other : others)
        other.get();
}

/// `whole`: the comparison of three sides that this is a pair of.
Comparison compareAsPart(const PerSide<std::shared_ptr<const Schema>> &schemas, const ComparisonSettings &settings,
    const Comparison *whole, const Cancellation &cancellation)
{
    Comparison comparison;
    comparison.schemas = schemas;
    comparison.settings = settings;
    const Alignment tables = alignTables(schemas, settings);
    enterPossibleTables(comparison, tables);
    for (const AlignedRow &table : tables.rows)
        comparison.tables.append({table.index, {}, {}});

    const std::span<TableRow> rows(comparison.tables.data(), std::size_t(comparison.tables.size()));
    std::vector<Alignment> columns(rows.size());
    inParts(rows.size(), [&](std::size_t first, std::size_t end) {
        for (std::size_t row = first; row < end && !cancellation.isCancelled(); ++row) {
            columns[row] = alignColumns(tablesOf(comparison, rows[row]), schemas, settings);
            rows[row].columns = columnRows(columns[row].rows);
        }
    });
    std::vector<QList<Finding>> findings(rows.size());
    inParts(rows.size(), [&](std::size_t first, std::size_t end) {
        Judge judge(comparison, tables.rows);
        for (std::size_t row = first; row < end && !cancellation.isCancelled(); ++row)
            findings[row] = judge.findings(int(row), columns[row].rows);
    });

    if (cancellation.isCancelled())
        return {};
    const Hiding hiding(comparison, whole);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        enterPossibleColumns(comparison, int(row), columns[row]);
        enterFindings(comparison, rows[row], findings[row], hiding);
    }
    return comparison;
}

} // namespace

Comparison compare(const PerSide<std::shared_ptr<const Schema>> &schemas, const ComparisonSettings &settings,
    const Cancellation &cancellation)
{
    return compareAsPart(schemas, settings, nullptr, cancellation);
}

QList<EqualSpelling> equalSpellings(const Comparison &comparison)
{
    return spellingsOf(comparison, 0, int(comparison.tables.size()));
}

QList<EqualSpelling> equalSpellings(const Comparison &comparison, int tableRow)
{
    return spellingsOf(comparison, tableRow, tableRow + 1);
}

QList<Comparison> pairs(const Comparison &comparison)
{
    if (comparison.sides().size() == 2)
        return {comparison};
    QList<Comparison> result;
    for (const Side leftOut : {Side::Documentation, Side::Database, Side::Models}) {
        PerSide<std::shared_ptr<const Schema>> schemas = comparison.schemas;
        schemas[leftOut].reset();
        result.append(compareAsPart(schemas, comparison.settings, &comparison, {}));
    }
    return result;
}

Judge::Judge(const Comparison &comparison, const QList<AlignedRow> &tables, QList<EqualSpelling> *spellings)
    : m_comparison(comparison), m_sides(sidesOf(comparison)), m_tables(tables), m_spellings(spellings)
{
    for (const Side side : m_sides) {
        m_tableRows[side].emplace();
        m_tableRowsByName[side].emplace();
        for (int row = 0; row < comparison.tables.size(); ++row) {
            if (const Table *table = comparison.table(comparison.tables[row], side)) {
                // Of tables of one name the one is meant that others know too.
                const int known = m_tableRows[side]->value(table->name, -1);
                if (known < 0 || sidesWith(tableAt(known)).size() < sidesWith(tableAt(row)).size())
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
    if (sidesWith(tableAt(tableRow)).size() > 1)
        judgeInside(tableRow, columns, findings);
    const Severities &severities = m_comparison.settings.severities;
    findings.removeIf([&](const Finding &finding) { return !severities.of(finding.kind); });
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) {
        const bool ofTable = finding.column.isEmpty();
        return std::tuple(ofTable ? -1 : finding.columnRows.first(), finding.kind);
    });
    return findings;
}

void Judge::judgeInside(int tableRow, const QList<AlignedRow> &columns, QList<Finding> &findings)
{
    const bool isPlain = isObvious(tableRow, columns);
    if (!isPlain)
        judgePrimaryKey(tableRow, findings);
    for (int column = 0; column < columns.size(); ++column) {
        if (isObvious(tableRow, column, columns[column]))
            continue;
        judgeColumnExistence(tableRow, column, findings);
        judgeColumnName(tableRow, column, columns[column], findings);
        judgeNullability(tableRow, column, findings);
        judgeType(tableRow, column, findings);
        judgeColumnFacets(tableRow, column, findings);
    }
    if (!isPlain) {
        judgeForeignKeys(tableRow, findings);
        judgeConstraints(tableRow, findings);
        judgeTableComment(tableRow, findings);
    }
    if (m_comparison.settings.severities.of(FindingKind::ColumnOrder))
        judgeColumnOrder(tableRow, findings);
}

bool Judge::isObvious(int tableRow, int columnRow, const AlignedRow &aligned)
{
    if (m_spellings || aligned.rename)
        return false;
    const auto columns = columnsOf(tableRow, columnRow);
    const Sides sides = sidesWith(tableAt(tableRow));
    for (qsizetype i = 0; i < sides.size(); ++i) {
        const Column *one = columns[std::size_t(sides[i])];
        if (!one)
            return false;
        for (qsizetype j = 0; j < i; ++j) {
            if (!m_obvious.sameColumn(*columns[std::size_t(sides[j])], *one))
                return false;
        }
    }
    return true;
}

bool Judge::isObvious(int tableRow, const QList<AlignedRow> &columns) const
{
    if (m_spellings || std::ranges::any_of(columns, [](const AlignedRow &row) { return row.rename.has_value(); }))
        return false;
    const TableRow &row = tableAt(tableRow);
    const Sides sides = sidesWith(row);
    for (qsizetype i = 0; i < sides.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (!Obvious::sameTable(*m_comparison.table(row, sides[j]), *m_comparison.table(row, sides[i])))
                return false;
        }
    }
    return true;
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

Sides Judge::sidesWith(const TableRow &row) const
{
    Sides sides;
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
