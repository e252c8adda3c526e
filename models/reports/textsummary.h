// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

namespace triptych {

/// A report, or a comparison, as plain text for people: what was compared and what not, the counts, what is hidden,
/// then every drift on a line, worst first, what may be renamed, and what the sources could not say. In the person's
/// language.
[[nodiscard]] QString textSummary(const Report &report);
[[nodiscard]] QString textSummary(const Comparison &comparison);

} // namespace triptych
