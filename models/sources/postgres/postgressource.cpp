// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"

#include "sources/postgres/abandonable.h"
#include "sources/postgres/assembler.h"
#include "sources/postgres/catalogqueries.h"
#include "sources/postgres/connectionparameters.h"
#include "sources/postgres/schemachoice.h"
#include "sources/postgres/session.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Postgres
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Postgres)
};

Error cancelled()
{
    return {Error::Kind::Cancelled, Postgres::tr("Reading the database was cancelled."), {}, {}};
}

Result<Session> connect(const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation)
{
    room.report({Postgres::tr("Connecting"), 0, 0});
    auto session = connectionParameters(options).and_then(Session::open);
    if (cancellation.isCancelled())
        return failure(cancelled());
    if (session)
        room.setInterrupt(session->canceller());
    return session;
}

Result<Catalog> readCatalog(
    const Session &session, const QStringList &schemas, WaitingRoom &room, const Cancellation &cancellation)
{
    const QList<CatalogQuery> queries = catalogQueries(schemas);
    QStringList statements = openingStatements();
    const int first = int(statements.size());
    for (const CatalogQuery &query : queries)
        statements << query.sql;
    statements << closingStatements();

    Catalog catalog;
    int reported = -1;
    const auto take = [&](int statement, const QSqlQuery &row) {
        const int index = statement - first;
        const CatalogQuery &query = queries.at(index);
        if (reported < index) {
            reported = index;
            room.report({query.step, index, int(queries.size())});
        }
        query.take(row, catalog);
        return !cancellation.isCancelled();
    };
    return session.run(statements, take).map([&] { return std::move(catalog); });
}

QString detail(const QString &version, const QStringList &schemas)
{
    constexpr int shown = 5;
    QString names = schemas.first(std::min<qsizetype>(shown, schemas.size())).join(QStringLiteral(", "));
    if (schemas.size() > shown)
        names += QStringLiteral(", …");
    return schemas.size() == 1 ? Postgres::tr("PostgreSQL %1 · schema %2").arg(version, names)
                               : Postgres::tr("PostgreSQL %1 · schemas %2").arg(version, names);
}

Result<Schema> readSchema(const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation)
{
    const auto session = connect(options, room, cancellation);
    if (!session)
        return failure(session.error());
    const auto catalog = readCatalog(*session, options.schemas, room, cancellation);
    if (!catalog)
        return failure(catalog.error());
    const ServerAddress address = session->address();
    auto choice = chooseSchemas(catalog->schemas, options.schemas, address.user);
    if (!choice) {
        choice.error().where = displayText(address);
        return failure(choice.error());
    }
    Schema schema = assemble(*catalog);
    schema.source = {displayText(address), detail(session->serverVersion(), choice->read), {}};
    schema.tables.incomplete = choice->incomplete;
    schema.notes = choice->denied + schema.notes;
    return schema;
}

Result<ServerInfo> readServerInfo(const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation)
{
    return connect(options, room, cancellation).map([](const Session &session) {
        const ServerAddress address = session.address();
        return ServerInfo{displayText(address), session.serverVersion(), address.user, session.isEncrypted()};
    });
}

} // namespace

} // namespace triptych::postgres

namespace triptych {

SchemaSource postgresSource(PostgresOptions options)
{
    return [options = std::move(options)](const ProgressSink &sink, const Cancellation &cancellation) {
        return postgres::runAbandonable<Schema>(
            [options, cancellation](
                postgres::WaitingRoom &room) { return postgres::readSchema(options, room, cancellation); },
            sink, cancellation, postgres::cancelled());
    };
}

Result<ServerInfo> testConnection(const PostgresOptions &options, const Cancellation &cancellation)
{
    return postgres::runAbandonable<ServerInfo>(
        [options, cancellation](
            postgres::WaitingRoom &room) { return postgres::readServerInfo(options, room, cancellation); },
        [](const Progress &) {}, cancellation, postgres::cancelled());
}

} // namespace triptych
