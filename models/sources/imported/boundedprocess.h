// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

namespace triptych::imported {

/// A program to run within limits.
struct BoundedProcess
{
    QString program;
    QStringList arguments;
    QString folder; ///< to run in
    QProcessEnvironment environment;
    std::chrono::milliseconds timeLimit;
    qint64 outputLimit; ///< in bytes, of both outputs together
};

/// How a run ended, and what the program printed.
struct ProcessEnd
{
    enum class How { Exited, Crashed, NotStarted, OutOfTime, TooMuchOutput, Cancelled };

    How how = How::NotStarted;
    int code = 0; ///< the exit status, or the signal that ended it
    QByteArray output;
    QByteArray errors; ///< the last of it
};

/// Runs a program without a shell, without input, in a session of its own. The session is killed as a whole at its end,
/// past its limits, soon (100 ms) after it is cancelled, and the program when this one dies. Out of time it is first
/// asked, by SIGABRT, for a traceback. No core is dumped.
[[nodiscard]] ProcessEnd run(const BoundedProcess &bounded, const Cancellation &cancellation);

} // namespace triptych::imported
