// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

namespace triptych {

// The commands of triptych-cli, each in a file of its name.

[[nodiscard]] Command compareCommand();
[[nodiscard]] Command baselineCommand();
[[nodiscard]] Command decideCommand();
[[nodiscard]] Command ignoreCommand();
[[nodiscard]] Command introspectCommand(); ///< snapshotcommands.cpp
[[nodiscard]] Command readModelsCommand(); ///< likewise
[[nodiscard]] Command readDocumentCommand(); ///< likewise
[[nodiscard]] Command generateDocsCommand(); ///< documentcommands.cpp
[[nodiscard]] Command validateCommand(); ///< likewise
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command compareDatabaseModelsCommand(); ///< oldcommands.cpp
[[nodiscard]] Command compareModelsDocumentCommand(); ///< likewise

} // namespace triptych
