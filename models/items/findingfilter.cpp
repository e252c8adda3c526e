// SPDX-License-Identifier: MIT
#include "items/findingfilter.h"

#include "compare/rules.h"

#include <algorithm>

namespace triptych {

namespace {

/// Appends every side's name, folded, one a line: one search finds a part of any.
template <typename NameOn>
void appendFolded(QString &text, const Sides &sides, NameOn nameOn)
{
    const qsizetype start = text.size();
    QString last;
    for (const Side side : sides) {
        const QString name = nameOn(side);
        if (name.isEmpty() || name == last)
            continue;
        if (text.size() > start)
            text += QLatin1Char('\n');
        const bool isPlain = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80 && !c.isUpper(); });
        text += isPlain ? name : name.toCaseFolded();
        last = name;
    }
}

void appendFolded(QString &text, const Sides &sides, const Comparison &comparison, const TableRow &row)
{
    appendFolded(text, sides, [&](Side side) {
        const Table *table = comparison.table(row, side);
        return table ? displayText(table->name) : QString();
    });
}

void appendFolded(
    QString &text, const Sides &sides, const Comparison &comparison, const TableRow &tableRow, const ColumnRow &row)
{
    appendFolded(text, sides, [&](Side side) {
        const Column *column = comparison.column(tableRow, row, side);
        return column ? column->name : QString();
    });
}

Sides sidesOf(const Comparison &comparison)
{
    Sides result;
    for (const Side side : comparison.sides())
        result.append(side);
    return result;
}

bool passesBySchema(const FindingFilter &filter, const Comparison &comparison, const TableRow &table)
{
    return filter.schemas.isEmpty() || filter.schemas.intersects(schemaNames(comparison, table));
}

/// The filter made ready for many rows of one comparison.
class RowFilter
{
public:
    RowFilter(const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names)
        : m_filter(filter), m_comparison(comparison), m_names(names), m_text(filter.text.toCaseFolded()),
          m_needsFinding(
              filter.onlyDrift || !filter.kinds.isEmpty() || !filter.severities.isEmpty() || filter.alone.has_value())
    { }

    [[nodiscard]] std::optional<PassingTable> pass(int row) const
    {
        const TableRow &table = m_comparison.tables[row];
        if (!passesBySchema(m_filter, m_comparison, table) || (m_needsFinding && !hasPassing(table.findings)))
            return std::nullopt;
        const bool named = m_text.isEmpty() || m_names.table(row).contains(m_text);
        const bool needsOwnFinding = m_needsFinding && !lacksASide(table);
        PassingTable result{row, {}, !named};
        for (int column = 0; column < table.columns.size(); ++column) {
            if ((named || m_names.column(row, column).contains(m_text))
                && (!needsOwnFinding || hasPassing(table.columns[column].findings)))
                result.columns.append(column);
        }
        return named || !result.columns.isEmpty() ? std::optional(result) : std::nullopt;
    }

private:
    [[nodiscard]] bool hasPassing(const QList<int> &findings) const
    {
        return std::ranges::any_of(
            findings, [this](int i) { return passesByNature(m_filter, m_comparison, m_comparison.findings[i]); });
    }

    [[nodiscard]] bool lacksASide(const TableRow &table) const
    {
        return std::ranges::any_of(table.findings, [this](int i) {
            const Finding &finding = m_comparison.findings[i];
            return finding.kind == FindingKind::Missing && finding.columnRows.isEmpty()
                && passesByNature(m_filter, m_comparison, finding);
        });
    }

    const FindingFilter &m_filter;
    const Comparison &m_comparison;
    const FoldedNames &m_names;
    QString m_text;
    bool m_needsFinding;
};

} // namespace

bool FindingFilter::isNarrowed() const
{
    return !text.isEmpty() || !kinds.isEmpty() || !severities.isEmpty() || !schemas.isEmpty() || alone;
}

QSet<QString> schemaNames(const Comparison &comparison, const TableRow &table)
{
    QSet<QString> names;
    for (const Side side : comparison.sides()) {
        const Table *each = comparison.table(table, side);
        if (each && !each->name.schema.isEmpty())
            names.insert(each->name.schema);
    }
    return names.isEmpty() ? QSet<QString>{QStringLiteral("public")} : names;
}

bool passes(const FindingFilter &filter, FindingKind kind)
{
    return filter.kinds.isEmpty() ? !isHiddenAtFirst(kind) : filter.kinds.contains(kind);
}

bool passesByNature(const FindingFilter &filter, const Comparison &comparison, const Finding &finding)
{
    return passes(filter, finding.kind) && (filter.severities.isEmpty() || filter.severities.contains(finding.severity))
        && (!filter.alone || isAboutSide(comparison, finding, *filter.alone));
}

bool passes(const FindingFilter &filter, const Comparison &comparison, const Finding &finding)
{
    const TableRow &table = comparison.tables[finding.tableRow];
    if (!passesByNature(filter, comparison, finding) || !passesBySchema(filter, comparison, table))
        return false;
    if (filter.text.isEmpty())
        return true;
    const Sides sides = sidesOf(comparison);
    QString names;
    appendFolded(names, sides, comparison, table);
    for (const int row : finding.columnRows) {
        names += QLatin1Char('\n');
        appendFolded(names, sides, comparison, table, table.columns[row]);
    }
    return names.contains(filter.text.toCaseFolded());
}

FoldedNames::FoldedNames(const Comparison &comparison)
{
    const Sides sides = sidesOf(comparison);
    m_tables.reserve(comparison.tables.size());
    for (const TableRow &table : comparison.tables) {
        m_tables.append(int(m_starts.size()));
        m_starts.append(int(m_text.size()));
        appendFolded(m_text, sides, comparison, table);
        for (const ColumnRow &row : table.columns) {
            m_starts.append(int(m_text.size()));
            appendFolded(m_text, sides, comparison, table, row);
        }
    }
    m_starts.append(int(m_text.size()));
}

QList<PassingTable> passingRows(const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names)
{
    const RowFilter rows(filter, comparison, names);
    QList<PassingTable> result;
    for (int row = 0; row < comparison.tables.size(); ++row) {
        if (auto passing = rows.pass(row))
            result.append(std::move(*passing));
    }
    return result;
}

} // namespace triptych
