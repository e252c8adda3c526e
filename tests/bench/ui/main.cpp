// SPDX-License-Identifier: MIT
// Measures the window over a comparison of many tables, beside a plain QTreeView with as many rows.
#include "plaintree.h"
#include "window.h"

#include "ui/theme.h"

#include <QFile>
#include <QSysInfo>
#include <QTextStream>

#include <algorithm>
#include <optional>

using namespace bench;

namespace {

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return {};
}

QString number(const QList<double> &times, int percent)
{
    return QStringLiteral("%1").arg(percentile(times, percent), 8, 'f', 1);
}

void printRow(QTextStream &out, const char *what, const QList<double> &ours, const QList<double> &plain, int percent,
    double target)
{
    out << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
               .arg(QLatin1String(what), -34)
               .arg(number(ours, 50), number(ours, percent))
               .arg(target, 8, 'f', 0)
               .arg(number(plain, 50), number(plain, percent));
}

/// Whether all that has a target keeps it.
bool print(QTextStream &out, const WindowFigures &ours, const Figures &plain, double memory)
{
    out << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
               .arg(QLatin1String("milliseconds"), -34)
               .arg(QLatin1String("median"), 8)
               .arg(QLatin1String("worst*"), 8)
               .arg(QLatin1String("target"), 8)
               .arg(QLatin1String("plain"), 8)
               .arg(QLatin1String("worst*"), 8);
    printRow(out, "first paint after a comparison", ours.firstPaint, plain.firstPaint, 100, 150);
    printRow(out, "a key typed in the filter", ours.filterKeys, plain.filterKeys, 100, 60);
    printRow(out, "expand all", ours.expandAll, plain.expandAll, 100, 400);
    printRow(out, "a page of scrolling (*99 of 100)", ours.pages, plain.pages, 99, 16);
    out << QStringLiteral("memory over the comparison itself: %1 MiB (target 120)\n").arg(memory, 0, 'f', 0);
    out << QLatin1String("longest that the window's thread was busy with one event (target 50):\n");
    for (const auto &[what, longest] : ours.longest)
        out << QStringLiteral("    %1 %2\n").arg(what, -34).arg(longest, 8, 'f', 1);
    return percentile(ours.firstPaint, 100) <= 150 && percentile(ours.filterKeys, 100) <= 60
        && percentile(ours.expandAll, 100) <= 400 && percentile(ours.pages, 99) <= 16 && memory <= 120
        && std::ranges::all_of(ours.longest, [](const auto &each) { return each.second <= 50; });
}

} // namespace

int main(int argc, char *argv[])
{
    Stopwatch stopwatch(argc, argv);
    triptych::applyTheme(stopwatch, triptych::Theme::Light);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 3;
    if (count <= 0 || rounds <= 0) {
        QTextStream(stderr) << "usage: bench_ui [TABLES] [ROUNDS]\n";
        return 2;
    }
    out << QStringLiteral("%1, %2, Qt %3 %4, %5 tables, %6 rounds\n")
               .arg(
                   QSysInfo::machineHostName(), processor(), QLatin1String(qVersion()), QGuiApplication::platformName())
               .arg(count)
               .arg(rounds);
    out.flush();
    const double memory = memoryOfViews(stopwatch, count);
    const WindowFigures ours = window(stopwatch, count, rounds);
    const bool kept = print(out, ours, plainTree(stopwatch, count), memory);
    out << (kept ? QLatin1String("every target is kept\n") : QLatin1String("not every target is kept\n"));
    return kept ? 0 : 1;
}
