// SPDX-License-Identifier: MIT
#include "measuring.h"

#include "sources/postgres/postgressource.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

namespace bench {

using namespace triptych;

namespace {

constexpr int patience = 600'000; // ms

/// Of this program alone; what getrusage() tells includes the process that has forked it.
double peakMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double secondsSince(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int readAndPrintCost(const QString &conninfo)
{
    QElapsedTimer timer;
    timer.start();
    const auto schema = postgresSource({conninfo, {}, {}})([](const Progress &) {}, Cancellation());
    const double seconds = secondsSince(timer);
    if (!schema) {
        QTextStream(stderr) << schema.error().message() << '\n';
        return 1;
    }
    QTextStream(stdout) << seconds << ' ' << peakMebibytes() << ' ' << schema->tables.items.size() << ' '
                        << schema->columnCount() << '\n';
    return 0;
}

Result<ReadingCost> readInChild(const QString &conninfo)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("read"), conninfo});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return failure(benchError(QString::fromUtf8(process.readAllStandardError())));
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return ReadingCost{
        words.value(0).toDouble(), words.value(1).toDouble(), words.value(2).toInt(), words.value(3).toInt()};
}

Result<double> timeOf(const QStringList &command)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return failure(benchError(QString::fromUtf8(process.readAllStandardError())));
    return secondsSince(timer);
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

QString secondsText(const QList<double> &values)
{
    const auto [least, most] = std::ranges::minmax(values);
    return QStringLiteral("%1 s (%2 to %3)").arg(median(values), 0, 'f', 3).arg(least, 0, 'f', 3).arg(most, 0, 'f', 3);
}

Error benchError(const QString &what)
{
    return {Error::Kind::Unreadable, what.trimmed(), {}, {}};
}

} // namespace bench
