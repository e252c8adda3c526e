// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>

namespace triptych {

/// The HTML report on pages of A4, as a PDF document. May be called in any thread.
[[nodiscard]] QByteArray pdfReport(const QList<Report> &reports);

} // namespace triptych
