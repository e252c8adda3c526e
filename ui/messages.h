// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QMessageBox;
class QWidget;
QT_END_NAMESPACE

namespace triptych {

/// A box over the window that says what went wrong and goes when it is closed; not opened yet. Whatever the error
/// quotes is shown as text.
[[nodiscard]] QMessageBox *problemBox(const QString &title, const Error &error, QWidget *window);

/// Opens such a box.
void tellProblem(const QString &title, const Error &error, QWidget *window);

} // namespace triptych
