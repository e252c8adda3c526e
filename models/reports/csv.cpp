// SPDX-License-Identifier: MIT
#include "reports/csv.h"

#include <algorithm>

namespace triptych {

namespace {

QString quotedWhereNeeded(QString cell)
{
    const bool isPlain = std::ranges::none_of(cell, [](QChar c) {
        return c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char('\r') || c == QLatin1Char('\n');
    });
    if (isPlain)
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &cell : cells)
        quoted << quotedWhereNeeded(cell);
    return quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

} // namespace triptych
