// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>

namespace triptych {

/// Every finding of the reports on a line of a CSV (RFC 4180), seen and hidden, with a column for each side that any of
/// them compares; in the keys of the JSON report, the same in every language. No cell is a formula.
[[nodiscard]] QByteArray csvReport(const QList<Report> &reports);

} // namespace triptych
