// SPDX-License-Identifier: MIT
#pragma once

#include "reports/formats/blocks.h"
#include "reports/report.h"

namespace triptych {

/// What people read of reports, in the person's language and in the order that readers know: executive summary,
/// documentation drift, missing tables, column mismatches by table, primary keys, nullability, what else differs,
/// cosmetic types in one line, recommendations by priority, what is hidden and left out, validation status. What a
/// section has nothing for, it says in a line, or is left out.
[[nodiscard]] QList<Block> readableSummary(const QList<Report> &reports);

} // namespace triptych
