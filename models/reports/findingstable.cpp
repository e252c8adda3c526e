// SPDX-License-Identifier: MIT
#include "reports/findingstable.h"

namespace triptych {

TextTable findingsTable(
    const Comparison &comparison, const QList<int> &findings, const QList<FindingCell> &cells, const NewFindings &fresh)
{
    TextTable table;
    for (const FindingCell cell : cells)
        table.header.append(titleOf(cell));
    table.rows.reserve(findings.size());
    for (const int finding : findings) {
        QStringList &row = table.rows.emplaceBack();
        for (const FindingCell cell : cells)
            row.append(cellText(comparison, comparison.findings[finding], cell, fresh));
    }
    return table;
}

} // namespace triptych
