// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>

#include <optional>

namespace triptych {

/// Reports as the XML that continuous integration reads as the results of JUnit tests: a suite for each, a case for
/// each finding. What is at or above the level fails; what is below passes and says what it is; what rules hide is
/// skipped, with the reason. A report without drift has one case, which passes. \param level nullopt: nothing fails
[[nodiscard]] QByteArray junitReport(const QList<Report> &reports, std::optional<Severity> level);

} // namespace triptych
