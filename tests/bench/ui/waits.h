// SPDX-License-Identifier: MIT
#pragma once

#include "stopwatch.h"

#include <QMainWindow>

namespace bench {

/// As if typed by hand; '\b' deletes.
void type(QWidget *field, char key);

/// The longest that the window's thread is busy with one event, in milliseconds, by what is done: in every view of a
/// window that shows a comparison.
[[nodiscard]] QList<std::pair<QString, double>> waits(Stopwatch &stopwatch, const QMainWindow &window);

} // namespace bench
