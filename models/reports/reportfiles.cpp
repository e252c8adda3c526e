// SPDX-License-Identifier: MIT
#include "reports/reportfiles.h"

#include "base/textfile.h"

namespace triptych {

Result<QStringList> writeReports(const Comparison &comparison, const QString &folder, const QDateTime &utc,
    ReportDetail detail, const QString &prefix)
{
    QStringList paths;
    for (const Comparison &pair : pairs(comparison)) {
        const auto path = writeIntoFolder(folder, jsonReportFileName(pair, utc, prefix), jsonReport(pair, utc, detail));
        if (!path)
            return failure(path.error());
        paths.append(*path);
    }
    return paths;
}

} // namespace triptych
