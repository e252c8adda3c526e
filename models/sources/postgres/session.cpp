// SPDX-License-Identifier: MIT
#include "sources/postgres/session.h"

#include "sources/postgres/catalogversion.h"
#include "sources/postgres/diagnosis.h"
#include "sources/postgres/resultrow.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <future>

#include <libpq-fe.h>

namespace triptych::postgres {

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

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
    return PQgssEncInUse(handle()) ? QStringLiteral("GSSAPI") : QString::fromUtf8(PQsslAttribute(handle(), "protocol"));
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

std::optional<FailedStatement> Session::run(const QStringList &statements, const Taker &taker) const
{
    PGconn *connection = handle();
    const auto failed = [&](int statement, const PGresult *answer) { // nullptr: there is none
        const auto field = [&](int code) { return QString::fromUtf8(answer ? PQresultErrorField(answer, code) : ""); };
        const QString said = QString::fromUtf8(answer ? PQresultErrorMessage(answer) : PQerrorMessage(connection));
        const QString sqlState = field(PG_DIAG_SQLSTATE);
        return FailedStatement{statement, sqlState, field(PG_DIAG_MESSAGE_PRIMARY),
            statementError(sqlState, said, PQstatus(connection) == CONNECTION_OK, address())};
    };
    const auto takeAll = [&](const Answer &answer, int statement) {
        for (int row = 0; row < PQntuples(answer.get()); ++row) {
            if (!taker.take(statement, ResultRow(answer.get(), row)))
                return false;
        }
        return true;
    };
    if (PQsendQuery(connection, statements.join(QStringLiteral(";\n")).toUtf8().constData()) == 0)
        return failed(0, nullptr);
    std::future<bool> taking; // one result's rows, while the server works on the next
    for (int statement = 0;; ++statement) {
        taker.begin(statement);
        Answer result(PQgetResult(connection), PQclear);
        if (taking.valid() && !taking.get()) { // the server works on: it is told to stop before the session goes
            canceller()();
            while (PGresult *rest = PQgetResult(connection))
                PQclear(rest);
            return std::nullopt;
        }
        if (!result)
            return std::nullopt;
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
            const FailedStatement failure = failed(statement, result.get());
            while (PGresult *rest = PQgetResult(connection))
                PQclear(rest);
            return failure;
        }
        if (PQntuples(result.get()) > 0)
            taking = std::async(takeAll, std::move(result), statement);
    }
}

} // namespace triptych::postgres
