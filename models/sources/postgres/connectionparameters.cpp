// SPDX-License-Identifier: MIT
#include "sources/postgres/connectionparameters.h"

#include <QCoreApplication>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

namespace triptych::postgres {

namespace {

struct Parameters
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Parameters)
};

using OptionList = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

ConnectionParameters stated(const PQconninfoOption *option)
{
    ConnectionParameters parameters;
    for (; option && option->keyword; ++option) {
        if (option->val && *option->val)
            parameters.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    }
    return parameters;
}

Error malformed(const QString &what)
{
    return {Error::Kind::Invalid, what, {},
        Parameters::tr("Write a URI (postgresql://user@host:5432/database) with special characters percent-encoded, "
                       "or key=value pairs (host=… dbname=…) with values that hold spaces in single quotes.")};
}

/// Whether a password with unencoded characters has spilled into the other parts of a URI: only the end of the user
/// part may be an "@", and a port is a number.
bool isSpilt(const QString &conninfo, const ConnectionParameters &parsed)
{
    const bool hasUserPart = parsed.contains(QStringLiteral("user")) || parsed.contains(QStringLiteral("password"));
    const QString port = parsed.value(QStringLiteral("port"));
    const bool isPort = std::ranges::all_of(
        port, [](QChar c) { return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char(','); });
    return !isPort || conninfo.count(QLatin1Char('@')) > (hasUserPart ? 1 : 0);
}

/// Limits and a name of ours, where the person says nothing else. What a named service says is only known to libpq,
/// so that none of ours may stand in its way.
void addDefaults(ConnectionParameters &parameters)
{
    const OptionList defaults(PQconndefaults(), PQconninfoFree);
    const ConnectionParameters surroundings = stated(defaults.get());
    parameters.insert(QStringLiteral("fallback_application_name"), QStringLiteral("triptych"));
    parameters.insert(QStringLiteral("client_encoding"), QStringLiteral("UTF8"));
    if (parameters.contains(QStringLiteral("service")) || surroundings.contains(QStringLiteral("service")))
        return;
    static constexpr std::pair<const char *, const char *> limits[] = {
        {"connect_timeout", "10"}, // seconds, for each address
        {"keepalives_idle", "10"}, // with the next two: a connection that goes silent is given up after 25 seconds
        {"keepalives_interval", "5"}, {"keepalives_count", "3"},
        {"tcp_user_timeout", "25000"}, // likewise, in milliseconds, where it goes silent before it has taken all
    };
    for (const auto &[keyword, value] : limits) {
        const QString key = QString::fromLatin1(keyword);
        if (!parameters.contains(key) && !surroundings.contains(key))
            parameters.insert(key, QString::fromLatin1(value));
    }
}

} // namespace

bool isUri(const QString &conninfo)
{
    const QString text = conninfo.trimmed();
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://"));
}

QString quotedValue(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

bool isSecret(const QString &keyword)
{
    const OptionList options(PQconninfoParse("", nullptr), PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        if (keyword == QLatin1String(option->keyword))
            return option->dispchar[0] == '*'; // how libpq asks a dialog to hide it
    }
    return false;
}

Result<ConnectionParameters> statedParameters(const QString &conninfo)
{
    char *message = nullptr;
    const QByteArray text = conninfo.trimmed().toUtf8();
    const OptionList parsed(PQconninfoParse(text.constData(), &message), PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> messageOwner(message, PQfreemem);
    if (!parsed) {
        const bool mayHoldSecret = text.contains('@') || text.toLower().contains("password");
        return failure(malformed(mayHoldSecret ? Parameters::tr("The connection string cannot be read.")
                                               : Parameters::tr("The connection string cannot be read: %1.")
                                                     .arg(QString::fromUtf8(message ? message : "").trimmed())));
    }
    ConnectionParameters parameters = stated(parsed.get());
    if (isUri(conninfo) && isSpilt(conninfo, parameters))
        return failure(malformed(Parameters::tr("The connection URI has an \"@\" or a port in a place that makes no "
                                                "sense; the user name or the password may need percent-encoding.")));
    return parameters;
}

Result<ConnectionParameters> connectionParameters(const PostgresOptions &options)
{
    return statedParameters(options.conninfo).map([&](ConnectionParameters parameters) {
        if (!options.password.isEmpty())
            parameters.insert(QStringLiteral("password"), options.password);
        addDefaults(parameters);
        return parameters;
    });
}

Result<QString> connectOptions(const ConnectionParameters &parameters)
{
    static const QStringList ownArguments{
        QStringLiteral("host"), QStringLiteral("dbname"), QStringLiteral("user"), QStringLiteral("password")};
    QStringList options;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (ownArguments.contains(it.key()))
            continue;
        if (it.value().contains(QLatin1Char(';')))
            return failure({Error::Kind::Invalid,
                Parameters::tr("The connection parameter \"%1\" holds a semicolon, which Qt's PostgreSQL "
                               "driver cannot pass on.")
                    .arg(it.key()),
                {},
                Parameters::tr("Use a value without one, or put it into a service file and name that "
                               "with service=….")});
        options << it.key() + QLatin1Char('=') + quotedValue(it.value());
    }
    return options.join(QLatin1Char(' '));
}

} // namespace triptych::postgres
