// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>

namespace triptych {

/// Reports as one HTML page that needs nothing else: the readable summary and every finding in a table, light or dark
/// as the reader's system is, printable. No script is needed; where scripts run, the table can be filtered. Whatever
/// comes from the sources is text.
[[nodiscard]] QByteArray htmlReport(const QList<Report> &reports);

/// The same content in the little HTML that QTextDocument understands, without filter or colours.
[[nodiscard]] QString plainHtml(const QList<Report> &reports);

} // namespace triptych
