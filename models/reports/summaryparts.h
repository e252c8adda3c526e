// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

#include <QStringList>

namespace triptych {

// Parts of the text summary, a line of it each; empty where there is nothing to tell.

/// "Compared 54 of 57 tables; 3 left out", then why, and sides with no table.
[[nodiscard]] QStringList coverageLines(const Coverage &coverage);
/// What the rules and the baseline hide, and the rules that are expired or unused.
[[nodiscard]] QStringList hidingLines(const Report &report);
/// Names that may be one thing, too unsure to be taken for it.
[[nodiscard]] QStringList possibleRenameLines(const Report &report);

} // namespace triptych
