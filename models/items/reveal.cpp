// SPDX-License-Identifier: MIT
#include "items/reveal.h"

#include <algorithm>

namespace triptych {

bool isShown(const FindingFilter &filter, const Comparison &comparison, RowRef row)
{
    Comparison alone = comparison; // its lists are shared, but for the one table that is asked about
    alone.tables = {comparison.tables[row.table]};
    const QList<PassingTable> rows = passingRows(filter, alone, FoldedNames(alone));
    return !rows.isEmpty() && (row.column < 0 || rows.first().columns.contains(row.column));
}

FindingFilter revealing(const FindingFilter &filter, const Comparison &comparison, RowRef row)
{
    FindingFilter whatAgrees = filter;
    whatAgrees.onlyDrift = false;
    FindingFilter cleared;
    cleared.onlyDrift = filter.onlyDrift;
    for (const FindingFilter &each : {filter, whatAgrees, cleared}) {
        if (isShown(each, comparison, row))
            return each;
    }
    FindingFilter all;
    all.onlyDrift = false;
    return all;
}

} // namespace triptych
