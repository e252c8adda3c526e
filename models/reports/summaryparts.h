// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QStringList>

namespace triptych {

// Parts of the summaries; of those in lines one each, empty where there is nothing to tell.

/// How many findings there are of each severity: "0 critical, 1 warning, 2 infos".
[[nodiscard]] QString severityCounts(const Report &report);

/// "Compared 54 of 57 tables; 3 left out", then why, and sides with no table.
[[nodiscard]] QStringList coverageLines(const Coverage &coverage);
/// What the rules and the baseline hide, and the rules that are expired or unused.
[[nodiscard]] QStringList hidingLines(const Report &report);
/// Names that may be one thing, too unsure to be taken for it.
[[nodiscard]] QStringList possibleRenameLines(const Report &report);

} // namespace triptych
