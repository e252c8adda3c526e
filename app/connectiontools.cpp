// SPDX-License-Identifier: MIT
#include "connectiontools.h"

#include "discovery.h"
#include "sources.h"
#include "sources/postgres/connectionparameters.h"
#include "sources/postgres/connectiontest.h"
#include "sources/postgres/nullcount.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

namespace triptych {

namespace {

struct Connection
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Connection)
};

using Parameters = QMap<QString, QString>;

/// One key=value pair, quoted where it must be.
QString pair(const QString &keyword, const QString &value)
{
    const bool isPlain = std::ranges::all_of(value, [](QChar c) {
        return c > QLatin1Char(' ') && c < QChar(127) && c != QLatin1Char('\'') && c != QLatin1Char('\\');
    });
    return keyword + QLatin1Char('=') + (isPlain ? value : postgres::quotedValue(value));
}

/// The pairs in the order in which people write them.
QString pairs(Parameters parameters)
{
    QStringList result;
    for (const char *keyword : {"service", "host", "port", "dbname", "user", "password"}) {
        const QString key = QLatin1String(keyword);
        if (parameters.contains(key))
            result << pair(key, parameters.take(key));
    }
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        result << pair(it.key(), it.value());
    return result.join(QLatin1Char(' '));
}

/// \param kept what needs no encoding besides letters, digits and "-._~"
QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

/// "host:port,[::1]:port"; empty where there are not as many ports as hosts, which a URI cannot pair.
QString hostsOf(const QString &host, const QString &port)
{
    const QStringList hosts = host.split(QLatin1Char(','));
    const QStringList ports = port.split(QLatin1Char(','));
    if (hosts.size() != ports.size())
        return {};
    QStringList result;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        const bool isIpv6 = hosts[i].contains(QLatin1Char(':'));
        result << (isIpv6 ? QStringLiteral("[%1]").arg(encoded(hosts[i], ":")) : encoded(hosts[i]))
                + (ports[i].isEmpty() ? QString() : QLatin1Char(':') + encoded(ports[i]));
    }
    return result.join(QLatin1Char(','));
}

/// As the manual's 34.1.1.2 says: postgresql://user@hosts/dbname?everything=else
QString uri(Parameters parameters)
{
    QString result = QStringLiteral("postgresql://");
    if (const QString user = parameters.take(QStringLiteral("user")); !user.isEmpty())
        result += encoded(user) + QLatin1Char('@');
    const QString hosts = hostsOf(parameters.value(QStringLiteral("host")), parameters.value(QStringLiteral("port")));
    if (!hosts.isEmpty()) {
        result += hosts;
        parameters.remove(QStringLiteral("host"));
        parameters.remove(QStringLiteral("port"));
    }
    result += QLatin1Char('/') + encoded(parameters.take(QStringLiteral("dbname")));
    QStringList query;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        query << it.key() + QLatin1Char('=') + encoded(it.value(), "/:,");
    return query.isEmpty() ? result : result + QLatin1Char('?') + query.join(QLatin1Char('&'));
}

/// The first of the names, and how many they are.
QString listed(const QStringList &names)
{
    constexpr int shown = 4;
    const QString text = names.first(qMin<qsizetype>(shown, names.size())).join(QLatin1String(", "));
    return names.size() > shown ? Connection::tr("%1, … (%L2)").arg(text).arg(names.size()) : text;
}

QString milliseconds(std::chrono::microseconds time)
{
    return QLocale().toString(double(time.count()) / 1000, 'f', time.count() < 10'000 ? 1 : 0);
}

QString described(const ServerInfo &server)
{
    QStringList lines{Connection::tr("PostgreSQL %1 as %2, %3").arg(server.version, server.user, server.title)};
    lines << (server.tlsProtocol.isEmpty()
            ? Connection::tr("Not encrypted")
            : Connection::tr("Encrypted: %1, %2").arg(server.tlsProtocol, server.tlsCipher));
    lines << Connection::tr("Connected in %1 ms, answers in %2 ms")
                 .arg(milliseconds(server.connecting), milliseconds(server.roundTrip));
    if (!server.deniedSchemas.isEmpty())
        lines << Connection::tr("It may not use the schemas: %1").arg(listed(server.deniedSchemas));
    if (!server.tablesWithoutStatistics.isEmpty())
        lines << Connection::tr("It may not see the statistics of: %1").arg(listed(server.tablesWithoutStatistics));
    return lines.join(QLatin1Char('\n'));
}

Result<QString> testDatabase(const SourceChoice &choice, const Cancellation &cancellation)
{
    return databaseOptions(choice)
        .and_then([&](const PostgresOptions &options) { return testConnection(options, cancellation); })
        .map(described);
}

void countIn(QPromise<Result<NullCountStep>> &promise, const SourceChoice &choice, const NullCountOrder &order,
    const Cancellation &cancellation)
{
    const auto tell = [&](const NullCountStep &step) { promise.addResult(Result<NullCountStep>(step)); };
    const Result<void> counted = databaseOptions(choice).and_then(
        [&](const PostgresOptions &options) { return countNulls(options, order, tell, cancellation); });
    if (!counted)
        promise.addResult(Result<NullCountStep>(failure(counted.error())));
}

/// Counting may take hours, in which whatever else runs in the background is not to wait.
QThreadPool *countingPool()
{
    static QThreadPool pool;
    return &pool;
}

} // namespace

Result<ConnectionFields> parseConnection(const QString &text)
{
    return postgres::statedParameters(text).map([&](const Parameters &parameters) {
        return ConnectionFields{parameters, postgres::isUri(text)};
    });
}

QString buildConnection(const ConnectionFields &fields)
{
    if (fields.parameters.isEmpty())
        return {};
    return fields.isUri ? uri(fields.parameters) : pairs(fields.parameters);
}

SourceTools sourceTools()
{
    return {
        openSources,
        parseConnection,
        buildConnection,
        postgres::isSecret,
        [](const SourceChoice &choice, const Cancellation &cancellation) {
            return QtConcurrent::run(testDatabase, choice, cancellation);
        },
        [](const QString &folder, const Cancellation &cancellation) {
            return QtConcurrent::run(
                [](QPromise<DiscoveryMessage> &promise, const QString &in, const Cancellation &until) {
                    const auto report = [&](const Progress &progress) { promise.addResult(progress); };
                    promise.addResult(discover(in, report, until));
                },
                folder, cancellation);
        },
        [](const SourceChoice &choice, const NullCountOrder &order, const Cancellation &cancellation) {
            return QtConcurrent::run(countingPool(), countIn, choice, order, cancellation);
        },
    };
}

} // namespace triptych
