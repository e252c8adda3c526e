// SPDX-License-Identifier: MIT
#include "sources/postgres/nullcount.h"

#include "sources/postgres/connecting.h"
#include "sources/postgres/resultrow.h"
#include "sources/postgres/sqltext.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Counting
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Counting)
};

/// Columns that were counted, on their way to whoever waits for them.
class Outbox
{
public:
    void add(const QList<CountedColumn> &columns)
    {
        const std::lock_guard lock(m_mutex);
        m_columns += columns;
    }

    [[nodiscard]] QList<CountedColumn> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_columns, {});
    }

private:
    std::mutex m_mutex;
    QList<CountedColumn> m_columns;
};

QString tableText(const QualifiedName &table)
{
    return table.schema.isEmpty() ? sqlIdentifier(table.name)
                                  : sqlIdentifier(table.schema) + QLatin1Char('.') + sqlIdentifier(table.name);
}

/// count(c) passes over what ALTER TABLE … SET NOT NULL would object to, and over nothing else: a row value whose
/// fields are all NULL "IS NULL", and is none.
QString scan(const TableColumns &of)
{
    QStringList counts{QStringLiteral("count(*)")};
    for (const QString &column : of.columns)
        counts << QStringLiteral("count(%1)").arg(sqlIdentifier(column));
    return QStringLiteral("SELECT ") + counts.join(QStringLiteral(", ")) + QStringLiteral(" FROM ")
        + tableText(of.table);
}

/// With row_security off the server refuses a query that row security would hide rows from.
QStringList beginning(std::chrono::seconds timeout)
{
    return {
        QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY"),
        QStringLiteral("SET LOCAL search_path = ''"),
        QStringLiteral("SET LOCAL row_security = off"),
        QStringLiteral("SET LOCAL lock_timeout = '2s'"),
        QStringLiteral("SET LOCAL statement_timeout = '%1s'").arg(timeout.count()),
    };
}

/// The server does not know the name of the table, of its schema or of a column.
bool isGone(const QString &sqlState)
{
    return sqlState == QLatin1String("42P01") || sqlState == QLatin1String("3F000")
        || sqlState == QLatin1String("42703");
}

bool isDenied(const QString &sqlState)
{
    return sqlState == QLatin1String("42501");
}

Error countError(const FailedStatement &failed, const QualifiedName &table)
{
    const QString said = oneLine(failed.text);
    const QString where = displayText(table);
    if (isGone(failed.sqlState))
        return {Error::Kind::NotFound, Counting::tr("It is not in the database any more: %1.").arg(said), where,
            Counting::tr("Read the database again.")};
    if (isDenied(failed.sqlState))
        return {Error::Kind::Denied, Counting::tr("The role may not see all of it: %1.").arg(said), where,
            Counting::tr("It takes SELECT on the column, and rows that row security does not hide.")};
    if (failed.sqlState == QLatin1String("57014"))
        return {Error::Kind::Unreadable, Counting::tr("The server stopped counting: %1.").arg(said), where,
            Counting::tr("Allow a longer time, or count when the server is less busy.")};
    if (failed.sqlState == QLatin1String("55P03"))
        return {Error::Kind::Unreadable, Counting::tr("Another session has locked the table: %1.").arg(said), where,
            Counting::tr("Try again when its transaction has ended.")};
    return {Error::Kind::Unreadable, Counting::tr("The server could not count: %1.").arg(said), where, {}};
}

/// Counts over a session, table by table.
class Counter
{
public:
    Counter(const Session &session, std::chrono::seconds timeout) : m_session(session), m_timeout(timeout) { }

    /// \return why the session is of no more use
    std::optional<Error> count(const TableColumns &of, QList<CountedColumn> &into)
    {
        QList<NullCount> counts;
        const auto failed = run(of, counts);
        if (failed && failed->error.kind == Error::Kind::Unreachable)
            return failed->error;
        if (failed && of.columns.size() > 1 && (isGone(failed->sqlState) || isDenied(failed->sqlState))) {
            for (const QString &column : of.columns) { // it may be about one of them only
                if (const auto lost = count({of.table, {column}}, into))
                    return lost;
            }
            return std::nullopt;
        }
        for (qsizetype i = 0; i < of.columns.size(); ++i) {
            into << CountedColumn{{of.table, of.columns[i]},
                failed ? Result<NullCount>(failure(countError(*failed, of.table))) : counts.value(i)};
        }
        return std::nullopt;
    }

    std::optional<FailedStatement> command(const QStringList &statements) const
    {
        return m_session.run(statements, {[](int) {}, [](int, const ResultRow &) { return true; }});
    }

private:
    /// In messages of their own: older servers let a time limit begin with the message that sets it.
    std::optional<FailedStatement> run(const TableColumns &of, QList<NullCount> &counts) const
    {
        auto failed = command(beginning(m_timeout));
        if (!failed)
            failed = m_session.run({scan(of)},
                {[](int) {},
                    [&](int, const ResultRow &row) {
                        for (int i = 0; i < of.columns.size(); ++i)
                            counts << NullCount{row.bigNumber(0), row.bigNumber(0) - row.bigNumber(i + 1)};
                        return true;
                    }});
        if (!failed || failed->error.kind != Error::Kind::Unreachable) {
            const auto ended = command({QStringLiteral("ROLLBACK")});
            if (!failed)
                failed = ended;
        }
        return failed;
    }

    const Session &m_session;
    std::chrono::seconds m_timeout;
};

Result<bool> countAll(const PostgresOptions &options, const NullCountOrder &order, Outbox &outbox, WaitingRoom &room,
    const Cancellation &cancellation)
{
    const auto session = connect(options, room, cancellation);
    if (!session)
        return failure(session.error());
    int done = 0;
    int total = 0;
    for (const TableColumns &table : order.tables)
        total += int(table.columns.size());
    Counter counter(*session, order.timeout);
    for (const TableColumns &table : order.tables) {
        room.report({Counting::tr("Counting %1").arg(displayText(table.table)), done, total});
        QList<CountedColumn> counted;
        const auto lost = counter.count(table, counted);
        if (cancellation.isCancelled())
            return failure(cancelled());
        if (lost)
            return failure(*lost);
        outbox.add(counted);
        done += int(table.columns.size());
    }
    room.report({Counting::tr("Counted"), done, total});
    return true;
}

} // namespace

} // namespace triptych::postgres

namespace triptych {

Result<void> countNulls(const PostgresOptions &options, const NullCountOrder &order, const NullCountSink &sink,
    const Cancellation &cancellation)
{
    const auto outbox = std::make_shared<postgres::Outbox>();
    const auto deliver = [&] {
        if (const QList<CountedColumn> columns = outbox->take(); !columns.isEmpty())
            sink(columns);
    };
    const Result<bool> counted = postgres::runAbandonable<bool>(
        [options, order, outbox, cancellation](
            postgres::WaitingRoom &room) { return postgres::countAll(options, order, *outbox, room, cancellation); },
        [&](const Progress &progress) {
            deliver();
            sink(progress);
        },
        cancellation, postgres::cancelled());
    deliver();
    return counted.map([](bool) {});
}

} // namespace triptych
