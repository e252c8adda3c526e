// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QSettings;
class QSplitter;
QT_END_NAMESPACE

namespace triptych {

// What the window remembers of its own looks from one run to the next.

void saveWindow(QSettings &settings, const QMainWindow &window, const QList<QSplitter *> &splitters);
/// Sizes of the drawing, 1440 × 900, where nothing was saved.
void restoreWindow(const QSettings &settings, QMainWindow &window, const QList<QSplitter *> &splitters);

} // namespace triptych
