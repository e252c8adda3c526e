// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QString>

namespace triptych {

/// A comparison as plain text for people: what was compared, the counts, then every drift on a line, worst first, and
/// what the sources could not say. In the person's language.
[[nodiscard]] QString textSummary(const Comparison &comparison);

} // namespace triptych
