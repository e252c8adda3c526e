// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>

namespace triptych {

/// The readable summary of reports as Markdown (CommonMark with pipe tables). Names stand in code spans; whatever
/// Markdown would understand elsewhere is escaped.
[[nodiscard]] QByteArray markdownReport(const QList<Report> &reports);

} // namespace triptych
