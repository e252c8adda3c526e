// SPDX-License-Identifier: MIT
#include "items/expandedtables.h"

#include <QHash>

#include <algorithm>

namespace triptych {

std::vector<bool> driftingTables(const Comparison &comparison, const FindingFilter &filter)
{
    std::vector<bool> result(std::size_t(comparison.tables.size()));
    for (const Finding &finding : comparison.findings) {
        if (!finding.columnRows.isEmpty() && passesByNature(filter, comparison, finding))
            result[std::size_t(finding.tableRow)] = true;
    }
    return result;
}

std::vector<bool> carriedOver(const Comparison *from, const std::vector<bool> &expanded, const Comparison &to)
{
    std::vector<bool> result = driftingTables(to, {});
    if (!from)
        return result;
    QHash<QualifiedName, bool> known;
    known.reserve(from->tables.size());
    for (qsizetype i = 0; i < from->tables.size(); ++i)
        known.insert(from->name(from->tables[i]), expanded[std::size_t(i)]);
    for (qsizetype i = 0; i < to.tables.size(); ++i) {
        if (const auto found = known.constFind(to.name(to.tables[i])); found != known.constEnd())
            result[std::size_t(i)] = *found;
    }
    return result;
}

} // namespace triptych
