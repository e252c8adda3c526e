// SPDX-License-Identifier: MIT
// Measures reading a database beside what else reads its catalog.
#include "cancelling.h"
#include "database.h"
#include "measuring.h"
#include "support/proxy.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <functional>

using namespace triptych;
using namespace bench;

namespace {

const QString many = QStringLiteral("many");
const QString few = QStringLiteral("few");
constexpr std::chrono::milliseconds delay(50);

/// One plain query of all columns.
constexpr auto plainQuery = R"(SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
 a.attnotnull, pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)
 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
 LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
 WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY n.nspname, c.relname, a.attnum)";

QString machineText()
{
    QString model;
    int cores = 0;
    QFile info(QStringLiteral("/proc/cpuinfo"));
    if (info.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : info.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                model = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
                ++cores;
            }
        }
    }
    return QStringLiteral("%1, %2 cores").arg(model).arg(cores);
}

QString load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().split(' ').first()) : QString();
}

/// The seconds that each of several ways takes, by turns, so that all meet the machine as it is.
struct Times
{
    QList<double> read;
    QList<double> readFew;
    QList<double> dump;
    QList<double> plain;
    double mebibytes = 0;
    int tables = 0;
    int columns = 0;
};

Result<Times> measure(const PrivateCluster &cluster, int rounds)
{
    const QStringList connection{QStringLiteral("-h"), cluster.socketFolder(), QStringLiteral("-p"),
        QString::number(cluster.port()), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"), many};
    const QStringList dump
        = QStringList{cluster.binaries() + QStringLiteral("/pg_dump"), QStringLiteral("-s")} + connection;
    const QStringList psql = QStringList{cluster.binaries() + QStringLiteral("/psql"), QStringLiteral("-XqAt"),
                                 QStringLiteral("-c"), QString::fromLatin1(plainQuery)}
        + connection;
    Times times;
    for (int round = 0; round <= rounds; ++round) {
        const auto read = readInChild(cluster.conninfo(many));
        const auto dumped = timeOf(dump);
        const auto printed = timeOf(psql);
        const auto readFew = readInChild(cluster.conninfo(few));
        if (!read || !readFew)
            return failure(read ? readFew.error() : read.error());
        if (!dumped || !printed)
            return failure(dumped ? printed.error() : dumped.error());
        if (round == 0)
            continue; // it has filled the server's and the system's caches
        times.read << read->seconds;
        times.readFew << readFew->seconds;
        times.dump << *dumped;
        times.plain << *printed;
        times.mebibytes = std::max(times.mebibytes, read->mebibytes);
        times.tables = read->tables;
        times.columns = read->columns;
    }
    return times;
}

void printRatio(QTextStream &out, const char *name, double ratio, double target)
{
    out << QStringLiteral("%1 %2 (target: at most %3)\n")
               .arg(QLatin1String(name), -34)
               .arg(ratio, 0, 'f', 2)
               .arg(target);
}

void print(QTextStream &out, const Times &times)
{
    out << QStringLiteral("%1 tables, %2 columns; medians of %3 rounds by turns; load %4\n")
               .arg(times.tables)
               .arg(times.columns)
               .arg(times.read.size())
               .arg(load());
    out << "  the whole read, connect to Schema  " << secondsText(times.read) << '\n';
    out << "  pg_dump -s                         " << secondsText(times.dump) << '\n';
    out << "  psql, one plain query              " << secondsText(times.plain) << '\n';
    out << "  the whole read of a tenth          " << secondsText(times.readFew) << '\n';
    printRatio(out, "  read / pg_dump -s", median(times.read) / median(times.dump), 0.35);
    printRatio(out, "  read / psql", median(times.read) / median(times.plain), 0.9);
    printRatio(out, "  read / read of a tenth", median(times.read) / median(times.readFew), 11);
    printRatio(out, "  peak memory of the reader, MiB", times.mebibytes, 300);
    out.flush();
}

Result<void> measureLink(const PrivateCluster &cluster, QTextStream &out)
{
    out << QStringLiteral("over a link with a delay of %1 ms, with a password (SCRAM), without TLS\n")
               .arg(delay.count());
    for (const QString &database : {few, many}) {
        const Proxy proxy(cluster.port(), delay);
        const auto read = readInChild(QStringLiteral("host=127.0.0.1 port=%1 user=bench password=bench dbname=%2")
                                          .arg(proxy.port())
                                          .arg(database));
        if (!read)
            return failure(read.error());
        out << QStringLiteral("  %1 tables: %2 round trips (target: at most 12), %3 s\n")
                   .arg(read->tables)
                   .arg(proxy.roundTrips())
                   .arg(read->seconds, 0, 'f', 3);
    }
    out.flush();
    return {};
}

Result<void> measureCancel(const PrivateCluster &cluster, QTextStream &out)
{
    return cancelAtEveryStep(cluster, many).map([&](const CancelTimes &times) {
        out << QStringLiteral(
            "cancelled at %1 steps of the read: the answer after %2 ms, the server's session gone after "
            "%3 ms (the longest; target: at most 200)\n")
                   .arg(times.readings)
                   .arg(times.returned, 0, 'f', 1)
                   .arg(times.gone, 0, 'f', 1);
        out.flush();
    });
}

Result<void> measureAll(int tables, int rounds, QTextStream &out)
{
    const auto cluster = PrivateCluster::start({true, {QStringLiteral("shared_buffers = 256MB")}});
    if (!cluster)
        return failure(cluster.error());
    out << QStringLiteral("PostgreSQL %1 on %2\ncreating the databases …\n").arg(cluster->version(), machineText());
    out.flush();
    const auto created
        = createDatabase(*cluster, many, tables)
              .and_then([&] { return createDatabase(*cluster, few, tables / 10); })
              .and_then([&] {
                  return cluster->execute(many, QStringLiteral("CREATE ROLE bench LOGIN SUPERUSER PASSWORD 'bench'"));
              });
    if (!created)
        return created;
    const auto times = measure(*cluster, rounds);
    if (!times)
        return failure(times.error());
    print(out, *times);
    return measureLink(*cluster, out)
        .and_then([&] { return measureCancel(*cluster, out); })
        .and_then([&] {
            return addChecks(*cluster, many, tables).and_then([&] { return addChecks(*cluster, few, tables / 10); });
        })
        .and_then([&] { return measure(*cluster, rounds); })
        .map([&](const Times &checked) {
            out << "with a check constraint on every table as well, which has no target: ";
            print(out, checked);
        });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("read"))
        return readAndPrintCost(arguments[2]);
    const int tables = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 5;
    if (tables < 10 || rounds <= 0) {
        QTextStream(stderr) << "usage: bench_postgres [TABLES, at least 10] [ROUNDS]\n";
        return 2;
    }
    QTextStream out(stdout);
    const auto done = measureAll(tables, rounds, out);
    if (!done) {
        QTextStream(stderr) << done.error().message() << '\n';
        return 2;
    }
    return 0;
}
