// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"
#include "reports/reportpair.h"

namespace triptych {

/// What the "discrepancies" of a report state that has no "drift" (report-format.md); no sides: the command is none
/// that is known.
[[nodiscard]] Report oldReport(const Json &discrepancies, const QString &command);

/// The kinds that the tool before Triptych looked for.
[[nodiscard]] QSet<FindingKind> oldKinds();

} // namespace triptych
