// SPDX-License-Identifier: MIT
#include "items/filtercounts.h"

#include "compare/rules.h"

namespace triptych {

namespace {

/// Which parts of a filter let a finding pass.
struct Passing
{
    bool elsewhere = false; ///< what is not counted: the text
    bool kind = false;
    bool severity = false;
    bool side = false;
    bool schema = false;
};

void count(FilterCounts &counts, const Comparison &comparison, const Finding &finding, const Passing &passing,
    const QSet<QString> &schemas)
{
    const auto [elsewhere, kind, severity, side, schema] = passing;
    if (!elsewhere)
        return;
    if (severity && side && schema)
        ++counts.kinds[std::size_t(finding.kind)];
    if (kind && side && schema)
        ++counts.severities[std::size_t(finding.severity)];
    if (kind && severity && schema) {
        for (const Side each : comparison.sides())
            counts.sides[std::size_t(each)] += isAboutSide(comparison, finding, each) ? 1 : 0;
    }
    if (kind && severity && side) {
        for (const QString &each : schemas)
            ++counts.schemas[each];
    }
}

} // namespace

FilterCounts filterCounts(const FindingFilter &filter, const Comparison &comparison)
{
    FilterCounts counts;
    FindingFilter text;
    text.text = filter.text;
    for (const FindingKind kind : allFindingKinds)
        text.kinds.insert(kind);
    QList<QSet<QString>> schemas;
    schemas.reserve(comparison.tables.size());
    for (const TableRow &table : comparison.tables) {
        const QSet<QString> names = schemaNames(comparison, table);
        // Neighbours mostly have the same, and share it.
        if (!schemas.isEmpty() && schemas.last() == names) {
            schemas.append(schemas.last());
            continue;
        }
        for (const QString &each : names)
            counts.schemas.insert(each, 0);
        schemas.append(names);
    }
    for (const Finding &finding : comparison.findings) {
        const QSet<QString> &of = schemas[finding.tableRow];
        const Passing passing{
            filter.text.isEmpty() || passes(text, comparison, finding),
            passes(filter, finding.kind),
            filter.severities.isEmpty() || filter.severities.contains(finding.severity),
            !filter.alone || isAboutSide(comparison, finding, *filter.alone),
            filter.schemas.isEmpty() || filter.schemas.intersects(of),
        };
        count(counts, comparison, finding, passing, of);
    }
    return counts;
}

} // namespace triptych
