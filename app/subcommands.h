// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace triptych {

// The commands of triptych-cli, each in a file of its name. Arguments begin with the program's name as --help shows it;
// the result is an ExitStatus.

[[nodiscard]] int compareCommand(const QStringList &arguments);
[[nodiscard]] int acceptCommand(const QStringList &arguments);
[[nodiscard]] int decideCommand(const QStringList &arguments);
[[nodiscard]] int introspectCommand(const QStringList &arguments); ///< snapshotcommands.cpp
[[nodiscard]] int readModelsCommand(const QStringList &arguments); ///< likewise
[[nodiscard]] int reportCommand(const QStringList &arguments);

} // namespace triptych
