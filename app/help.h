// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

namespace triptych {

// What --help prints, in the person's language.

/// The whole program: its commands in a line each.
[[nodiscard]] QString programHelp();
/// One command: what it does, takes and knows, and examples.
[[nodiscard]] QString commandHelp(const Command &command);

/// "triptych-cli report [options] report…"
[[nodiscard]] QString usage(const Command &command);
/// "-h, --help" or "--models <path…>"
[[nodiscard]] QString optionSyntax(const QCommandLineOption &option);
/// What the exit status says.
[[nodiscard]] QList<Argument> exitStatuses();

} // namespace triptych
