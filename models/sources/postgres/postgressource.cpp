// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"

#include "sources/postgres/assembler.h"
#include "sources/postgres/catalogqueries.h"
#include "sources/postgres/connecting.h"
#include "sources/postgres/resultrow.h"
#include "sources/postgres/schemachoice.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Postgres
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Postgres)
};

/// Reads a catalog over a session, query by query, and stops where it is cancelled.
class CatalogReader
{
public:
    CatalogReader(const Session &session, WaitingRoom &room, const Cancellation &cancellation)
        : m_session(session), m_room(room), m_cancellation(cancellation)
    { }

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }

    /// A part that the server will not tell is left out, and the rest is read on in the same transaction.
    /// \param opening statements that go before the queries, in the same round trip
    Result<void> read(const QList<CatalogQuery> &queries, QStringList opening, const QStringList &closing)
    {
        for (int begin = 0; begin <= queries.size();) {
            const auto failed = run(queries, begin, opening, closing);
            if (m_cancellation.isCancelled())
                return failure(cancelled());
            if (!failed)
                break;
            const int index = failed->statement + begin - int(opening.size());
            const bool isQuery = index >= begin && index < queries.size();
            if (failed->error.kind == Error::Kind::Unreachable || !isQuery || !isOptional(queries.at(index).part))
                return failure(failed->error);
            m_catalog.unreadable.insert(queries.at(index).part, failed->error.what);
            opening = {recoveringStatement()};
            begin = index + 1;
        }
        m_done += int(queries.size());
        return {};
    }

private:
    std::optional<FailedStatement> run(
        const QList<CatalogQuery> &queries, int begin, const QStringList &opening, const QStringList &closing)
    {
        const int offset = begin - int(opening.size()); // of a query's index from its statement's
        QStringList statements = opening;
        for (const CatalogQuery &query : queries.sliced(begin))
            statements << query.sql;
        const auto report = [&](int statement) {
            const int index = statement + offset;
            if (index >= begin && index < queries.size())
                m_room.report({queries.at(index).step, m_done + index, m_done + int(queries.size())});
        };
        const auto take = [&](int statement, const ResultRow &row) {
            queries.at(statement + offset).take(row, m_catalog);
            return !m_cancellation.isCancelled();
        };
        return m_session.run(statements + closing, {report, take});
    }

    const Session &m_session;
    WaitingRoom &m_room;
    const Cancellation &m_cancellation;
    Catalog m_catalog;
    int m_done = 0; ///< queries of earlier calls
};

QString detail(const QString &version, const QStringList &schemas)
{
    constexpr int shown = 5;
    QString names = schemas.first(std::min<qsizetype>(shown, schemas.size())).join(QStringLiteral(", "));
    if (schemas.size() > shown)
        names += QStringLiteral(", …");
    return schemas.size() == 1 ? Postgres::tr("PostgreSQL %1 · schema %2").arg(version, names)
                               : Postgres::tr("PostgreSQL %1 · schemas %2").arg(version, names);
}

/// The schemas that were not read, each as a whole: of their tables nothing is known.
QList<LeftOutTable> unreadSchemas(const Catalog &catalog, const SchemaChoice &choice)
{
    QList<LeftOutTable> result;
    for (const SchemaRow &schema : catalog.schemas) {
        if (!choice.read.contains(schema.name) && !isSystem(schema.name))
            result << LeftOutTable{{schema.name, {}},
                schema.isUsable ? Postgres::tr("Its schema is not among those that are read.")
                                : Postgres::tr("The role has no permission on its schema.")};
    }
    return result;
}

/// What a server has told.
struct Answers
{
    Catalog catalog;
    SchemaChoice choice;
    ServerAddress address;
    QString version;
};

/// Leaves the server as soon as it has told all: making a schema of it takes a while.
Result<Answers> askServer(const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation)
{
    const auto session = connect(options, room, cancellation);
    if (!session)
        return failure(session.error());
    const ServerAddress address = session->address();
    CatalogReader reader(*session, room, cancellation);
    if (const auto read = reader.read({schemaQuery(), rightsQuery()}, openingStatements(), {}); !read)
        return failure(read.error());
    auto choice = chooseSchemas(reader.catalog().schemas, options.schemas, options.excludedSchemas, address.user);
    if (!choice) {
        choice.error().where = displayText(address);
        return failure(choice.error());
    }
    const CatalogScope scope{
        choice->oids, CatalogVersion(session->versionNumber()), reader.catalog().mayReadStatistics};
    if (const auto read = reader.read(catalogQueries(scope), {}, closingStatements()); !read)
        return failure(read.error());
    return Answers{reader.catalog(), *std::move(choice), address, session->serverVersion()};
}

Result<Schema> readSchema(const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation)
{
    return askServer(options, room, cancellation).map([&](const Answers &answers) {
        Schema schema = assemble(answers.catalog, options.allTables);
        schema.source = {displayText(answers.address), detail(answers.version, answers.choice.read), {}};
        schema.tables.incomplete = answers.choice.incomplete;
        schema.leftOut += unreadSchemas(answers.catalog, answers.choice);
        schema.notes = answers.choice.denied + schema.notes;
        return schema;
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

} // namespace triptych
