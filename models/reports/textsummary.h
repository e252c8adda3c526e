// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QString>

namespace triptych {

/// A comparison as plain text for people: what was compared and what not, the counts, what is hidden, then every drift
/// on a line, worst first, what may be renamed, and what the sources could not say. In the person's language.
[[nodiscard]] QString textSummary(const Comparison &comparison);

} // namespace triptych
