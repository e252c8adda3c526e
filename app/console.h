// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

namespace triptych {

// How the commands talk to the terminal.

/// Takes the places of standard streams that are closed, so that no file which is opened later is taken for one.
void occupyStandardStreams();

/// To standard output. Where somebody has closed that, as "| head" does, what is printed from then on goes nowhere.
void print(const QByteArray &bytes);
void print(const QString &text);
/// Makes sure that what was printed has arrived.
[[nodiscard]] Result<void> finishPrinting();

/// Nothing but errors on standard error (--quiet).
void setQuiet(bool quiet);

/// To standard error, as a line of this program's; not where it is to be quiet.
void inform(const QString &text);

/// Tells on standard error what went wrong, and gives the exit status for it.
int complain(const QString &text);
int complain(const Error &error);

/// Whether a line that is redrawn may stand on standard error: it is a terminal, and the program is not to be quiet.
[[nodiscard]] bool canShowProgress();
/// Puts these on a line in place of what was shown before, each cut to its share of the terminal's width; none: no line
/// any more. Whatever else is printed takes it away first. May be called in several threads at once.
void showProgress(const QStringList &parts);

/// Keeps the line away while somebody types an answer.
void holdProgress(bool hold);

/// Whether --color=`when` (auto, always, never) colours standard output: "auto" does on a terminal that is not dumb,
/// unless NO_COLOR is set and not empty.
[[nodiscard]] Result<bool> isColored(const QString &when);

/// As QFile takes it: "-" is standard input.
[[nodiscard]] QString inputPath(const QString &path);

} // namespace triptych
