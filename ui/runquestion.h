// SPDX-License-Identifier: MIT
#pragma once

#include "project/projectfile.h"

QT_BEGIN_NAMESPACE
class QMessageBox;
class QWidget;
QT_END_NAMESPACE

namespace triptych {

/// Asks whether a project file may run the code that it names; Yes or No, and No unless the person chooses.
/// The caller opens it; it deletes itself when closed.
[[nodiscard]] QMessageBox *runQuestion(const QString &path, const Project &project, QWidget *parent);

} // namespace triptych
