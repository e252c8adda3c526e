// SPDX-License-Identifier: MIT
#include "connectiontools.h"

#include "sources.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <libpq-fe.h>

namespace triptych {

namespace {

struct Connection
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Connection)
};

/// libpq's keyword of each field, in the order in which they are written.
constexpr std::array fieldKeywords{
    std::pair(QLatin1String("service"), &ConnectionFields::service),
    std::pair(QLatin1String("host"), &ConnectionFields::host),
    std::pair(QLatin1String("port"), &ConnectionFields::port),
    std::pair(QLatin1String("dbname"), &ConnectionFields::database),
    std::pair(QLatin1String("user"), &ConnectionFields::user),
    std::pair(QLatin1String("password"), &ConnectionFields::password),
    std::pair(QLatin1String("sslmode"), &ConnectionFields::sslMode),
};

QString parameter(const QString &keyword, QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
    return isPlain ? QStringLiteral("%1=%2").arg(keyword, value) : QStringLiteral("%1='%2'").arg(keyword, value);
}

Result<QString> testDatabase(const SourceChoice &choice, const Cancellation &cancellation)
{
    QElapsedTimer clock;
    clock.start();
    const Result<PostgresOptions> options = databaseOptions(choice);
    if (!options)
        return failure(options.error());
    return testConnection(*options, cancellation).map([&](const ServerInfo &server) {
        return Connection::tr("PostgreSQL %1 as %2, %3, in %L4 ms")
            .arg(
                server.version, server.user, server.encrypted ? Connection::tr("TLS") : Connection::tr("not encrypted"))
            .arg(clock.elapsed());
    });
}

} // namespace

Result<ConnectionFields> parseConnection(const QString &text)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> options(
        PQconninfoParse(text.toUtf8().constData(), &message), PQconninfoFree);
    const std::unique_ptr<char, void (*)(void *)> ownedMessage(message, PQfreemem);
    if (!options)
        return failure(
            {Error::Kind::Invalid, Connection::tr("This is no connection URI and no list of key=value pairs."), {},
                Connection::tr("Write postgresql://user@host:5432/database or host=… dbname=….")});
    ConnectionFields fields;
    QStringList others;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromUtf8(option->keyword);
        const QString value = QString::fromUtf8(option->val);
        const auto *field
            = std::ranges::find_if(fieldKeywords, [&](const auto &each) { return each.first == keyword; });
        if (field == fieldKeywords.end())
            others << parameter(keyword, value);
        else
            fields.*(field->second) = value;
    }
    fields.others = others.join(QLatin1Char(' '));
    return fields;
}

QString buildConnection(const ConnectionFields &fields)
{
    QStringList parameters;
    for (const auto &[keyword, member] : fieldKeywords) {
        if (const QString &value = fields.*member; !value.isEmpty())
            parameters << parameter(QString(keyword), value);
    }
    if (!fields.others.isEmpty())
        parameters << fields.others;
    return parameters.join(QLatin1Char(' '));
}

SourceTools sourceTools()
{
    return {
        openSources,
        parseConnection,
        buildConnection,
        [](const SourceChoice &choice, const Cancellation &cancellation) {
            return QtConcurrent::run(testDatabase, choice, cancellation);
        },
    };
}

} // namespace triptych
