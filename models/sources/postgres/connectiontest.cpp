// SPDX-License-Identifier: MIT
#include "sources/postgres/connectiontest.h"

#include "sources/postgres/catalogqueries.h"
#include "sources/postgres/connecting.h"
#include "sources/postgres/rowvalues.h"

namespace triptych::postgres {

namespace {

using Clock = std::chrono::steady_clock;

std::chrono::microseconds since(Clock::time_point begin)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
}

/// Like the rows of a reading's schemas: the system's own are none of them.
QString deniedSchemas()
{
    return QStringLiteral("SELECT nspname FROM pg_namespace"
                          " WHERE NOT starts_with(nspname::text, 'pg_') AND nspname <> 'information_schema'"
                          " AND NOT has_schema_privilege(oid, 'USAGE') ORDER BY nspname");
}

/// The condition is pg_stats' own, turned round.
QString tablesWithoutStatistics()
{
    return QStringLiteral(
        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'p', 'm', 'f') AND NOT starts_with(n.nspname::text, 'pg_')"
        " AND n.nspname <> 'information_schema' AND has_schema_privilege(n.oid, 'USAGE')"
        " AND (c.relrowsecurity AND row_security_active(c.oid) OR NOT has_table_privilege(c.oid, 'SELECT')"
        " AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
        " AND NOT has_column_privilege(c.oid, a.attnum, 'SELECT')))"
        " ORDER BY n.nspname, c.relname");
}

/// The first column of the last statement's rows.
Result<QStringList> lastTexts(const Session &session, const QStringList &statements)
{
    QStringList texts;
    const int last = int(statements.size()) - 1;
    const auto failed = session.run(statements, [&](int statement, const QSqlQuery &row) {
        if (statement == last)
            texts << text(row, 0);
        return true;
    });
    return failed ? Result<QStringList>(failure(failed->error)) : texts;
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
    const auto denied = lastTexts(*session, openingStatements() << deniedSchemas());
    if (!denied)
        return failure(denied.error());
    const auto hidden = lastTexts(*session, {tablesWithoutStatistics()});
    if (!hidden)
        return failure(hidden.error());
    info.deniedSchemas = *denied;
    info.tablesWithoutStatistics = *hidden;
    const Clock::time_point asked = Clock::now();
    const auto answer = lastTexts(*session, {QStringLiteral("SELECT 1")});
    info.roundTrip = since(asked);
    if (!answer)
        return failure(answer.error());
    return lastTexts(*session, closingStatements()).map([&](const QStringList &) { return info; });
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
