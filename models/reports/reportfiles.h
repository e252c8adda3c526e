// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/comparison.h"
#include "reports/jsonreport.h"

#include <QDateTime>
#include <QStringList>

namespace triptych {

/// Writes a JSON report for each pair of the compared sides into a folder, which is made where it is missing; each file
/// whole or not at all. Gives the paths.
/// \param prefix of the files' names
[[nodiscard]] Result<QStringList> writeReports(const Comparison &comparison, const QString &folder,
    const QDateTime &utc, ReportDetail detail = ReportDetail::Findings, const QString &prefix = QStringLiteral("sok"));

} // namespace triptych
