// SPDX-License-Identifier: MIT
#include "items/findingfilter.h"

#include <algorithm>

namespace triptych {

namespace {

/// The filter made ready for many rows of one comparison.
class RowFilter
{
public:
    RowFilter(const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names)
        : m_filter(filter), m_comparison(comparison), m_names(names), m_text(filter.text.toCaseFolded()),
          m_needsFinding(filter.onlyDrift || !filter.kinds.isEmpty() || !filter.severities.isEmpty() || filter.alone
              || filter.only)
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
    return !text.isEmpty() || !kinds.isEmpty() || !severities.isEmpty() || !schemas.isEmpty() || alone || only;
}

bool tellsWhoStandsAlone(const Comparison &comparison)
{
    return comparison.sides().size() == 3;
}

bool standsAlone(const Comparison &comparison, const Finding &finding, Side side)
{
    return !tellsWhoStandsAlone(comparison) || finding.alone == side;
}

SchemaNames schemaNames(const Comparison &comparison, const TableRow &table)
{
    SchemaNames names;
    for (const Side side : allSides) {
        const Table *each = comparison.isCompared(side) ? comparison.table(table, side) : nullptr;
        if (each && !each->name.schema.isEmpty() && !names.contains(each->name.schema))
            names.append(each->name.schema);
    }
    if (names.isEmpty())
        names.append(QStringLiteral("public"));
    return names;
}

bool passesBySchema(const FindingFilter &filter, const Comparison &comparison, const TableRow &table)
{
    const auto isWanted = [&](const QString &name) { return filter.schemas.contains(name); };
    return filter.schemas.isEmpty() || std::ranges::any_of(schemaNames(comparison, table), isWanted);
}

bool passes(const FindingFilter &filter, FindingKind kind)
{
    return filter.kinds.isEmpty() ? !isHiddenAtFirst(kind) : filter.kinds.contains(kind);
}

bool passesByNature(const FindingFilter &filter, const Comparison &comparison, const Finding &finding)
{
    return passes(filter, finding.kind) && (filter.severities.isEmpty() || filter.severities.contains(finding.severity))
        && (!filter.alone || standsAlone(comparison, finding, *filter.alone))
        && (!filter.only || filter.only->contains(finding.id));
}

FoldedNames namesFor(const FindingFilter &filter, const std::shared_ptr<const Comparison> &comparison)
{
    return filter.text.isEmpty() ? FoldedNames() : foldedNames(comparison);
}

bool passes(const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names, const Finding &finding)
{
    return passesByNature(filter, comparison, finding)
        && passesBySchema(filter, comparison, comparison.tables[finding.tableRow])
        && (filter.text.isEmpty() || names.contains(finding, filter.text.toCaseFolded()));
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
