// SPDX-License-Identifier: MIT
#pragma once

#include "project/projectfile.h"

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace triptych {

// A project file may ask for models to be imported, which runs their code. What others wrote into a file runs nothing
// until the person in front of it has said so, once for each content of each file.

/// Whether the person has confirmed what the project file at that path asks to run, as it is now.
[[nodiscard]] bool isRunConfirmed(const QSettings &settings, const QString &path, const Project &project);
void confirmRun(QSettings &settings, const QString &path, const Project &project);

} // namespace triptych
