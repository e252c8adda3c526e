// SPDX-License-Identifier: MIT
#include "items/filtercounts.h"

namespace triptych {

namespace {

/// Which parts of a filter let a finding pass.
struct Passing
{
    bool elsewhere = false; ///< what is not counted: the text, and which are new
    bool kind = false;
    bool severity = false;
    bool side = false;
    bool schema = false;
};

void count(FilterCounts &counts, const Comparison &comparison, const Finding &finding, const Passing &passing)
{
    const auto [elsewhere, kind, severity, side, schema] = passing;
    if (!elsewhere)
        return;
    if (severity && side && schema)
        ++counts.kinds[std::size_t(finding.kind)];
    if (kind && side && schema)
        ++counts.severities[std::size_t(finding.severity)];
    if (kind && severity && schema && finding.alone)
        ++counts.sides[std::size_t(*finding.alone)];
    if (kind && severity && side) {
        for (const QString &each : schemaNames(comparison, comparison.tables[finding.tableRow]))
            ++counts.schemas[each];
    }
}

} // namespace

FilterCounts filterCounts(const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names)
{
    FilterCounts counts;
    const QString text = filter.text.toCaseFolded();
    for (const TableRow &table : comparison.tables) {
        for (const QString &schema : schemaNames(comparison, table)) {
            if (!counts.schemas.contains(schema))
                counts.schemas.insert(schema, 0);
        }
    }
    for (const Finding &finding : comparison.findings) {
        const TableRow &table = comparison.tables[finding.tableRow];
        const Passing passing{
            (text.isEmpty() || names.contains(finding, text)) && (!filter.only || filter.only->contains(finding.id)),
            passes(filter, finding.kind),
            filter.severities.isEmpty() || filter.severities.contains(finding.severity),
            !filter.alone || standsAlone(comparison, finding, *filter.alone),
            passesBySchema(filter, comparison, table),
        };
        count(counts, comparison, finding, passing);
    }
    return counts;
}

} // namespace triptych
