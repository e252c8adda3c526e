// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <QByteArray>

namespace triptych {

/// The reports that a JSON text holds: one of ours, a list of ours, or one of the tool before Triptych
/// (report-format.md). What a report does not hold, such as an unknown kind's findings, is left out.
/// \param path the file it comes from, for errors: not JSON, no report, from a newer Triptych
[[nodiscard]] Result<QList<Report>> reportsFromJson(const QByteArray &json, const QString &path);

/// The same of files, in their order. Error: of the first that cannot be read.
[[nodiscard]] Result<QList<Report>> readReports(const QStringList &paths);

/// The JSON of those files as one: the report, or a list of all; each as it was written, the older tool's too.
[[nodiscard]] Result<QByteArray> joinedReports(const QStringList &paths);

} // namespace triptych
