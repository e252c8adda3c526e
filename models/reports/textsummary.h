// SPDX-License-Identifier: MIT
#pragma once

#include "reports/report.h"

namespace triptych {

enum class TextStyle {
    Plain,
    Colored ///< for a terminal (ECMA-48), in colours that can be read on light and on dark
};

/// A report, or a comparison, as text for people: what was compared and what not, the counts, what is hidden, then
/// every drift on a line, worst first, what may be renamed, what the sources could not say, and, where that was long,
/// once more the counts. In the person's language.
[[nodiscard]] QString textSummary(const Report &report, TextStyle style = TextStyle::Plain);
[[nodiscard]] QString textSummary(const Comparison &comparison);

} // namespace triptych
