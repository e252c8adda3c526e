// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QByteArray>
#include <QDir>

namespace triptych {

/// Reports as SARIF 2.1.0 (OASIS), a run for each, for what annotates code with the results of analyses. A finding
/// stands at the line of the model that it is about, of the document where the models say nothing; a table that the
/// models lack stands at the first of their files. What rules hide is suppressed, with the reason.
/// \param root the folder that paths are relative to, the repository's; a file outside it is named by its URL
[[nodiscard]] QByteArray sarifReport(const QList<Report> &reports, const QDir &root);

} // namespace triptych
