// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace triptych {

/// How much a report tells.
enum class ReportDetail {
    Findings,
    Explained ///< and what was taken for the same although it is written in another way
};

/// A comparison of exactly two sides as the JSON report that existing scripts read (report-format.md).
[[nodiscard]] QByteArray jsonReport(
    const Comparison &pair, const QDateTime &utc, ReportDetail detail = ReportDetail::Findings);

/// "sok_compare_db_models_YYYYMMDD_HHMMSS.json" and its kin, by the pair that was compared.
/// \param prefix "sok", if the project has none of its own
[[nodiscard]] QString jsonReportFileName(const Comparison &pair, const QDateTime &utc, const QString &prefix);

} // namespace triptych
