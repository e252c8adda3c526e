// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"

#include "sources/postgres/assembler.h"
#include "sources/postgres/catalogqueries.h"
#include "sources/postgres/connecting.h"
#include "sources/postgres/schemachoice.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Postgres
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Postgres)
};

/// A part that the server will not tell is left out, and the rest is read on in the same transaction.
Result<Catalog> readCatalog(
    const Session &session, const QStringList &schemas, WaitingRoom &room, const Cancellation &cancellation)
{
    const QList<CatalogQuery> queries = catalogQueries(schemas, session.versionNumber());
    Catalog catalog;
    QStringList opening = openingStatements();
    for (int begin = 0; begin <= queries.size();) {
        const int offset = begin - int(opening.size()); // of a query's index from its statement's
        QStringList statements = opening;
        for (const CatalogQuery &query : queries.sliced(begin))
            statements << query.sql;
        int reported = begin - 1;
        const auto take = [&](int statement, const QSqlQuery &row) {
            const int index = statement + offset;
            const CatalogQuery &query = queries.at(index);
            if (reported < index) {
                reported = index;
                room.report({query.step, index, int(queries.size())});
            }
            query.take(row, catalog);
            return !cancellation.isCancelled();
        };
        const auto failed = session.run(statements + closingStatements(), take);
        if (!failed)
            break;
        const int index = failed->statement + offset;
        const bool isQuery = index >= begin && index < queries.size();
        if (cancellation.isCancelled() || failed->error.kind == Error::Kind::Unreachable || !isQuery
            || !isOptional(queries.at(index).part))
            return failure(failed->error);
        catalog.unreadable.insert(queries.at(index).part, failed->error.what);
        opening = {recoveringStatement()};
        begin = index + 1;
    }
    return catalog;
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

} // namespace triptych
