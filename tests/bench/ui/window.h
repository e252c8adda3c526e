// SPDX-License-Identifier: MIT
#pragma once

#include "figures.h"

namespace bench {

/// What the window does with a comparison of so many tables on three sides: the figures, and the longest that its
/// thread is busy with one event in everything else, by what is done.
struct WindowFigures : Figures
{
    QList<std::pair<QString, double>> longest;
};
[[nodiscard]] WindowFigures window(Stopwatch &stopwatch, int tables, int rounds);

/// The MiB that the views of a comparison take at most beyond the comparison itself: shown, expanded, scrolled,
/// filtered.
[[nodiscard]] double memoryOfViews(Stopwatch &stopwatch, int tables);

} // namespace bench
