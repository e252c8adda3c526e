// SPDX-License-Identifier: MIT
#pragma once

#include "reports/earlierstate.h"
#include "reports/reportpair.h"

namespace triptych {

/// What the "discrepancies" of a report state that has no "drift" (report-format.md). No sides: the command is none
/// that is known.
[[nodiscard]] EarlierState oldReportState(const Json &discrepancies, const QString &command);

/// The text of that key; empty where there is none.
[[nodiscard]] QString textAt(const Json &object, const char *key);

} // namespace triptych
