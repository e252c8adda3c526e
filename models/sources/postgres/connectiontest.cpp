// SPDX-License-Identifier: MIT
#include "sources/postgres/connectiontest.h"

#include "sources/postgres/catalogqueries.h"
#include "sources/postgres/connecting.h"
#include "sources/postgres/resultrow.h"
#include "sources/postgres/schemachoice.h"

#include <functional>

namespace triptych::postgres {

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::microseconds since(Clock::time_point begin)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
}

QString tablesWithoutStatistics(const CatalogScope &scope)
{
    return QStringLiteral(
        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE %1 AND c.relkind <> 'v'"
        " AND %2"
        " ORDER BY n.nspname, c.relname")
        .arg(scope.isDescribed(), scope.hidesStatistics());
}

/// Runs the statements and hands over the rows of the last one.
Result<void> run(
    const Session &session, const QStringList &statements, const std::function<void(const ResultRow &)> &take)
{
    const auto failed = session.run(statements,
        {[](int) {},
            [&, last = int(statements.size()) - 1](int statement, const ResultRow &row) {
                if (statement == last)
                    take(row);
                return true;
            }});
    return failed ? Result<void>(failure(failed->error)) : Result<void>();
}

/// Both lists of what the role may not see, in a transaction that stays open.
Result<void> readHidden(const Session &session, const PostgresOptions &options, ServerInfo &info)
{
    Catalog catalog;
    Result<void> asked = run(session, openingStatements(), [](const ResultRow &) {});
    for (const CatalogQuery &query : {schemaQuery(), rightsQuery()})
        asked = asked.and_then(
            [&] { return run(session, {query.sql}, [&](const ResultRow &row) { query.take(row, catalog); }); });
    if (!asked)
        return asked;
    auto choice = chooseSchemas(catalog.schemas, options.schemas, options.excludedSchemas, info.user);
    if (!choice) {
        choice.error().where = info.title;
        return failure(choice.error());
    }
    for (const Note &denied : std::as_const(choice->denied))
        info.deniedSchemas << denied.origin.object;
    const CatalogScope scope{choice->oids, CatalogVersion(session.versionNumber()), catalog.mayReadStatistics};
    return run(session, {tablesWithoutStatistics(scope)},
        [&](const ResultRow &row) { info.tablesWithoutStatistics << row.text(0); });
}

Result<ServerInfo> readServerInfo(const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation)
{
    const Clock::time_point begin = Clock::now();
    const auto session = connect(options, room, cancellation);
    if (!session)
        return failure(session.error());
    const ServerAddress address = session->address();
    ServerInfo info;
    info.connecting = since(begin);
    info.title = displayText(address);
    info.version = session->serverVersion();
    info.user = address.user;
    info.tlsProtocol = session->tlsProtocol();
    info.tlsCipher = session->tlsCipher();
    const auto ignore = [](const ResultRow &) {};
    return readHidden(*session, options, info)
        .and_then([&] {
            const Clock::time_point asked = Clock::now();
            auto answer = run(*session, {QStringLiteral("SELECT 1")}, ignore);
            info.roundTrip = since(asked);
            return answer;
        })
        .and_then([&] { return run(*session, closingStatements(), ignore); })
        .map([&] { return info; });
}

} // namespace

} // namespace triptych::postgres

namespace triptych {

Result<ServerInfo> testConnection(const PostgresOptions &options, const Cancellation &cancellation)
{
    return postgres::runAbandonable<ServerInfo>(
        [options, cancellation](
            postgres::WaitingRoom &room) { return postgres::readServerInfo(options, room, cancellation); },
        [](const Progress &) {}, cancellation, postgres::cancelled());
}

} // namespace triptych
