// SPDX-License-Identifier: MIT
// Measures what comparing three sides costs beside reading the database.
#include "compare/comparison.h"
#include "database.h"
#include "drift.h"
#include "sources/postgres/postgressource.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <sys/resource.h>

#include <algorithm>
#include <functional>

using namespace triptych;
using namespace bench;

namespace {

constexpr double target = 0.10;

/// The seconds that each of some rounds took, the quickest first.
QList<double> seconds(int rounds, const std::function<void()> &work)
{
    QList<double> result;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        result.append(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(result);
    return result;
}

QString text(const QList<double> &times)
{
    return QStringLiteral("%1 s (%2 … %3, %4 rounds)")
        .arg(times[times.size() / 2], 0, 'f', 3)
        .arg(times.first(), 0, 'f', 3)
        .arg(times.last(), 0, 'f', 3)
        .arg(times.size());
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

Result<double> measure(int tables, int rounds, QTextStream &out)
{
    const auto cluster
        = PrivateCluster::start({false, {QStringLiteral("fsync = off"), QStringLiteral("autovacuum = off")}});
    if (!cluster)
        return tl::unexpected(cluster.error());
    if (const auto created = createTables(*cluster, QStringLiteral("postgres"), tables); !created)
        return tl::unexpected(created.error());

    const SchemaSource source = postgresSource({cluster->conninfo(), {}, {}});
    Result<Schema> database = failure({});
    const QList<double> reading = seconds(rounds, [&] { database = source([](const Progress &) {}, Cancellation()); });
    if (!database)
        return tl::unexpected(database.error());
    out << QStringLiteral("%1 tables, %2 columns\n").arg(database->tables.items.size()).arg(database->columnCount());
    out << QStringLiteral("reading the database  %1, peak %2 MiB\n").arg(text(reading)).arg(peakMegabytes(), 0, 'f', 0);

    PerSide<std::shared_ptr<const Schema>> sides;
    sides[Side::Models] = std::make_shared<const Schema>(asModels(*database));
    sides[Side::Documentation] = std::make_shared<const Schema>(asDocument(*database));
    sides[Side::Database] = std::make_shared<const Schema>(*std::move(database));
    const double before = peakMegabytes();
    qsizetype findings = 0;
    const QList<double> comparing = seconds(rounds, [&] { findings = compare(sides).findings.size(); });
    out << QStringLiteral("comparing three sides %1, peak %2 MiB (%3 before), %4 findings\n")
               .arg(text(comparing))
               .arg(peakMegabytes(), 0, 'f', 0)
               .arg(before, 0, 'f', 0)
               .arg(findings);
    return comparing[comparing.size() / 2] / reading[reading.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const int tables = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 5;
    if (tables <= 0 || rounds <= 0) {
        QTextStream(stderr) << "usage: bench_compare [TABLES] [ROUNDS]\n";
        return 2;
    }
    const auto ratio = measure(tables, rounds, out);
    if (!ratio) {
        QTextStream(stderr) << ratio.error().message() << '\n';
        return 2;
    }
    out << QStringLiteral("comparing / reading   %1 (target: at most %2)\n")
               .arg(*ratio, 0, 'f', 3)
               .arg(target, 0, 'f', 2);
    return 0;
}
