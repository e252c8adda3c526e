// SPDX-License-Identifier: MIT
#pragma once

#include "reports/texttable.h"
#include "words/findingcells.h"

namespace triptych {

/// Findings as a table to copy or to keep, in the person's language.
/// \param findings indexes in Comparison::findings, in the order of the rows
/// \param cells the columns, in their order
[[nodiscard]] TextTable findingsTable(const Comparison &comparison, const QList<int> &findings,
    const QList<FindingCell> &cells, const NewFindings &fresh = {});

} // namespace triptych
