// SPDX-License-Identifier: MIT
#include "sources/postgres/connectionfailure.h"

#include "sources/postgres/sqltext.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Failure
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Failure)
};

Error refusal(const ConnectionFailure &failure)
{
    const QString user = failure.address.user;
    const QString database = failure.address.database;
    const QString where = displayText(failure.address);
    const QString said = oneLine(failure.text);
    if (failure.sqlState == QLatin1String("28P01"))
        return {Error::Kind::PasswordNeeded,
            Failure::tr("The server does not accept the password of %1.").arg(sqlIdentifier(user)), where,
            Failure::tr("Check the user name and the password, and that it has not expired (VALID UNTIL of the role): "
                        "the server tells no difference.")};
    if (failure.sqlState.startsWith(QLatin1String("28")))
        return {Error::Kind::Denied, Failure::tr("The server does not let %1 in: %2.").arg(sqlIdentifier(user), said),
            where, Failure::tr("Check that the role exists, may log in, and that pg_hba.conf lets it in from here.")};
    if (failure.sqlState == QLatin1String("3D000"))
        return {Error::Kind::NotFound, Failure::tr("There is no database %1.").arg(sqlIdentifier(database)), where,
            Failure::tr("Check its name; it is case-sensitive.")};
    if (failure.sqlState == QLatin1String("42501"))
        return {Error::Kind::Denied,
            Failure::tr("The role %1 may not connect to the database %2.")
                .arg(sqlIdentifier(user), sqlIdentifier(database)),
            where,
            Failure::tr("Its owner can allow it: GRANT CONNECT ON DATABASE %1 TO %2;")
                .arg(sqlIdentifier(database), sqlIdentifier(user))};
    if (failure.sqlState == QLatin1String("53300"))
        return {Error::Kind::Unreachable, Failure::tr("The server has no free connection: %1.").arg(said), where,
            Failure::tr("Try again when others have gone, or raise max_connections or the role's limit.")};
    if (failure.sqlState == QLatin1String("57P03"))
        return {Error::Kind::Unreachable, Failure::tr("The server is not ready: %1.").arg(said), where,
            Failure::tr("Try again in a moment.")};
    return {Error::Kind::Unreachable, Failure::tr("The server refuses the connection: %1.").arg(said), where,
        Failure::tr("Check the connection's parameters and the server's log.")};
}

} // namespace

/// Without libpq's hints, which stand behind a tab: our sentences bring their own.
QString oneLine(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    lines.removeIf([](const QString &each) { return each.startsWith(QLatin1Char('\t')); });
    QString line = lines.join(QLatin1Char(' ')).simplified();
    while (line.endsWith(QLatin1Char('.')))
        line.chop(1);
    return line;
}

QString displayText(const ServerAddress &address)
{
    const bool isSocket = address.host.startsWith(QLatin1Char('/')) || address.host.startsWith(QLatin1Char('@'));
    const bool isIpv6 = address.host.contains(QLatin1Char(':'));
    const QString place = isSocket ? Failure::tr("local socket")
        : isIpv6                   ? QStringLiteral("[%1]:%2").arg(address.host, address.port)
                                   : QStringLiteral("%1:%2").arg(address.host, address.port);
    return QStringLiteral("%1 @ %2").arg(address.database, place);
}

Error connectionError(const ConnectionFailure &failure)
{
    const QString said = oneLine(failure.text);
    switch (failure.stage) {
    case ConnectionFailure::Stage::Parameters:
        return {Error::Kind::Invalid, Failure::tr("The connection's parameters make no sense: %1.").arg(said), {},
            Failure::tr("Correct that parameter.")};
    case ConnectionFailure::Stage::Service:
        return {Error::Kind::NotFound, Failure::tr("The connection service cannot be used: %1.").arg(said), {},
            Failure::tr("Check the service's name and the service file (~/.pg_service.conf, or the one that "
                        "PGSERVICEFILE names).")};
    case ConnectionFailure::Stage::Password:
        return {Error::Kind::PasswordNeeded,
            Failure::tr("The server wants a password of %1, and none was given.")
                .arg(sqlIdentifier(failure.address.user)),
            displayText(failure.address), Failure::tr("Enter it, or put it into the password file (~/.pgpass).")};
    case ConnectionFailure::Stage::Greeting:
        return {Error::Kind::Unreachable, Failure::tr("What answers there makes no connection: %1.").arg(said),
            displayText(failure.address),
            Failure::tr("Check that the port is a PostgreSQL server's, and that sslmode is what the server offers.")};
    case ConnectionFailure::Stage::Certificate:
        return {Error::Kind::Denied, Failure::tr("The server's certificate cannot be verified: %1.").arg(said),
            displayText(failure.address),
            Failure::tr("Name the certificate of the authority that signed it (sslrootcert); if it is the right one, "
                        "another server may be posing as yours.")};
    case ConnectionFailure::Stage::Server:
        return refusal(failure);
    case ConnectionFailure::Stage::Network:
        break;
    }
    return {Error::Kind::Unreachable, Failure::tr("The server cannot be reached: %1.").arg(said),
        displayText(failure.address),
        Failure::tr("Check host and port, and that the server runs and accepts connections from here.")};
}

Error statementError(const QString &sqlState, const QString &text, bool isConnected, const ServerAddress &address)
{
    const QString said = oneLine(text);
    const QString where = displayText(address);
    const bool isFarewell = sqlState.startsWith(QLatin1String("57P")) || sqlState.startsWith(QLatin1String("08"));
    if (!isConnected || isFarewell)
        return {Error::Kind::Unreachable, Failure::tr("The server went away while it was read: %1.").arg(said), where,
            Failure::tr("Try again when it is back.")};
    if (sqlState == QLatin1String("42501"))
        return {Error::Kind::Denied,
            Failure::tr("The role %1 may not read the catalog: %2.").arg(sqlIdentifier(address.user), said), where,
            Failure::tr("Ask the database's administrator for the right to read it.")};
    if (sqlState == QLatin1String("57014"))
        return {Error::Kind::Unreadable,
            Failure::tr("The server ended a catalog query that took too long: %1.").arg(said), where,
            Failure::tr("Choose fewer schemas, or try again when the server is less busy.")};
    if (sqlState == QLatin1String("55P03"))
        return {Error::Kind::Unreadable,
            Failure::tr("Another session holds a lock that the reading would have to wait for: %1.").arg(said), where,
            Failure::tr("Try again when its transaction has ended.")};
    return {Error::Kind::Unreadable, Failure::tr("The server could not answer a catalog query: %1.").arg(said), where,
        Failure::tr("Try again; if it stays, the server's log says more.")};
}

} // namespace triptych::postgres
