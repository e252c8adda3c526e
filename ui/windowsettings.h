// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QSettings;
class QSplitter;
QT_END_NAMESPACE

namespace triptych {

// What the window remembers from one run to the next. Never a password.

/// \param choice without a password (withoutPassword)
void saveChoice(QSettings &settings, const SourceChoice &choice);
[[nodiscard]] SourceChoice lastChoice(const QSettings &settings);

void saveWindow(QSettings &settings, const QMainWindow &window, const QList<QSplitter *> &splitters);
/// Sizes of the drawing, 1440 × 900, where nothing was saved.
void restoreWindow(const QSettings &settings, QMainWindow &window, const QList<QSplitter *> &splitters);

} // namespace triptych
