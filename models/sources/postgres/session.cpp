// SPDX-License-Identifier: MIT
#include "sources/postgres/session.h"

#include "sources/postgres/diagnosis.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <libpq-fe.h>

namespace triptych::postgres {

namespace {

constexpr int oldestServer = 120000; // its catalog has what catalogqueries.cpp asks for

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Session)
};

} // namespace

void Session::Removal::operator()(QString *name) const
{
    QSqlDatabase::removeDatabase(*name);
    delete name;
}

Session::Session(const QString &name)
    : m_name(new QString(name)), m_database(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name))
{ }

Session::~Session() = default;

Result<Session> Session::open(const ConnectionParameters &parameters)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return failure({Error::Kind::NotFound, SessionText::tr("Qt's PostgreSQL driver is not installed."), {},
            SessionText::tr("Install it; Debian's package is libqt6sql6-psql.")});
    const auto options = connectOptions(parameters);
    if (!options)
        return failure(options.error());

    Session session(QUuid::createUuid().toString());
    QSqlDatabase &database = session.m_database;
    database.setHostName(parameters.value(QStringLiteral("host")));
    database.setDatabaseName(parameters.value(QStringLiteral("dbname")));
    database.setUserName(parameters.value(QStringLiteral("user")));
    database.setPassword(parameters.value(QStringLiteral("password")));
    database.setConnectOptions(*options);
    if (!database.open())
        return failure(connectionError(diagnose(parameters, database.lastError().databaseText())));
    if (session.versionNumber() < oldestServer)
        return failure({Error::Kind::Invalid,
            SessionText::tr("The server runs PostgreSQL %1, which is too old to be read.").arg(session.serverVersion()),
            displayText(session.address()), SessionText::tr("Read a server of version 12 or newer.")});
    PQsetErrorVerbosity(session.handle(), PQERRORS_TERSE);
    PQsetNoticeProcessor(
        session.handle(), [](void *, const char *) {}, nullptr);
    return session;
}

PGconn *Session::handle() const
{
    return *static_cast<PGconn *const *>(m_database.driver()->handle().constData());
}

ServerAddress Session::address() const
{
    return {QString::fromUtf8(PQhost(handle())), QString::fromUtf8(PQport(handle())), QString::fromUtf8(PQdb(handle())),
        QString::fromUtf8(PQuser(handle()))};
}

QString Session::serverVersion() const
{
    return QString::fromUtf8(PQparameterStatus(handle(), "server_version")).section(QLatin1Char(' '), 0, 0);
}

int Session::versionNumber() const
{
    return PQserverVersion(handle());
}

QString Session::tlsProtocol() const
{
    return QString::fromUtf8(PQsslAttribute(handle(), "protocol"));
}

QString Session::tlsCipher() const
{
    return QString::fromUtf8(PQsslAttribute(handle(), "cipher"));
}

std::function<void()> Session::canceller() const
{
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(handle()), PQfreeCancel);
    return [cancel] {
        char ignored[256];
        PQcancel(cancel.get(), ignored, sizeof ignored);
    };
}

std::optional<FailedStatement> Session::run(const QStringList &statements, const TakeRow &take) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    int statement = 0;
    for (bool hasResult = query.exec(statements.join(QStringLiteral(";\n"))); hasResult; ++statement) {
        while (query.next()) {
            if (!take(statement, query))
                return std::nullopt;
        }
        if (query.lastError().isValid())
            break;
        hasResult = query.nextResult();
    }
    const QSqlError error = query.lastError();
    if (!error.isValid())
        return std::nullopt;
    return FailedStatement{statement,
        statementError(error.nativeErrorCode(), error.databaseText(), PQstatus(handle()) == CONNECTION_OK, address())};
}

} // namespace triptych::postgres
