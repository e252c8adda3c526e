// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace triptych {

// How the commands talk to the terminal.

/// To standard output.
void print(const QByteArray &bytes);
void print(const QString &text);

/// To standard error, as a line of this program's.
void inform(const QString &text);

/// Tells on standard error what went wrong, and gives the exit status for it.
int complain(const QString &text);
int complain(const Error &error);

/// One pass over the arguments of a command, with --help, which ends the program as QCommandLineParser does, and
/// --verbose.
[[nodiscard]] Result<void> parse(QCommandLineParser &parser, const QStringList &arguments);

/// The error of a command that takes no arguments but options, if there are others.
[[nodiscard]] Result<void> expectNoArguments(const QCommandLineParser &parser);

} // namespace triptych
