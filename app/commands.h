// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace triptych {

/// The exit statuses of triptych-cli.
enum ExitStatus {
    NoDrift = 0, ///< done; nothing at or above the level asked for
    Drift = 1,
    CouldNotCompare = 2 ///< nothing to compare, a source that could not be read, a wrong call, a file not written
};

/// Runs "triptych-cli COMMAND OPTION…", or a command by the name of a link to the program; `arguments` begins with the
/// name that it was called by. Results go to standard output, what went wrong to standard error.
[[nodiscard]] int runCommand(const QStringList &arguments);

} // namespace triptych
