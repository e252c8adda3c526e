// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bench {

/// What reading a database has cost a process that did nothing else.
struct ReadingCost
{
    double seconds = 0; ///< from connect to Schema
    double mebibytes = 0; ///< the process's peak
    int tables = 0;
    int columns = 0;
};

/// The read, in this process; prints the cost for readInChild().
[[nodiscard]] int readAndPrintCost(const QString &conninfo);

/// The read, in a process of its own.
[[nodiscard]] triptych::Result<ReadingCost> readInChild(const QString &conninfo);

/// The seconds that a command takes from start to end; what it prints goes to /dev/null.
[[nodiscard]] triptych::Result<double> timeOf(const QStringList &command);

[[nodiscard]] double median(QList<double> values);
/// "0.512 s (0.498 to 0.530)"
[[nodiscard]] QString secondsText(const QList<double> &values);

[[nodiscard]] triptych::Error benchError(const QString &what);

} // namespace bench
