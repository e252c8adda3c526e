// SPDX-License-Identifier: MIT
#include "sources/postgres/connectiontest.h"
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"
#include "support/schemalines.h"
#include "support/somebody.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <future>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace triptych;
using namespace Qt::StringLiterals;

/// A server that takes a connection and never says a word.
class SilentServer
{
public:
    SilentServer() : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (bind(m_socket, generic, size) == 0 && listen(m_socket, 5) == 0
            && getsockname(m_socket, generic, &size) == 0)
            port = ntohs(address.sin_port);
    }
    ~SilentServer() { close(m_socket); }
    Q_DISABLE_COPY_MOVE(SilentServer)

    int port = 0;

private:
    int m_socket;
};

/// What a database's owner is promised. A lock on the catalog's comments makes a reading stand still half-way.
class PostgresPromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start(
            {false, {u"log_statement = all"_s, u"log_line_prefix = '[%a]'"_s, u"autovacuum = off"_s}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        QFile file(QStringLiteral(TEST_DATA "/everything.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        VERIFY_RESULT(m_cluster->createDatabase(database));
        VERIFY_RESULT(m_cluster->execute(database, QString::fromUtf8(file.readAll())));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void cleanup() { QTRY_COMPARE(sessions(), QStringList()); }

    void writesNothing()
    {
        const QString nextTransaction = u"SELECT pg_snapshot_xmax(pg_current_snapshot())"_s;
        // Whoever made the database has a temporary table to clear away, as its session ends.
        const QString others = u"SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
                               " AND pid <> pg_backend_pid()"_s;
        QTRY_COMPARE(m_cluster->query(database, others).value_or(QStringList()), QStringList{u"0"_s});
        const auto before = m_cluster->query(database, nextTransaction);
        const qsizetype logged = m_cluster->log().size();
        VERIFY_RESULT(read());
        QCOMPARE(*m_cluster->query(database, nextTransaction), *before);

        const QStringList statements = statementsSince(logged);
        QVERIFY(statements.contains(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s));
        QVERIFY(statements.contains(u"SET default_transaction_read_only = on"_s));
        for (const QString &statement : statements) {
            const QString verb = statement.section(QLatin1Char(' '), 0, 0).toUpper();
            QVERIFY2(u"SELECT WITH SET RESET BEGIN SAVEPOINT COMMIT"_s.split(QLatin1Char(' ')).contains(verb),
                qPrintable(statement));
        }
    }

    void sendsAsManyStatementsForManyTablesAsForOne()
    {
        VERIFY_RESULT(m_cluster->createDatabase(u"one"_s));
        VERIFY_RESULT(m_cluster->execute(u"one"_s, u"CREATE TABLE t (id serial PRIMARY KEY)"_s));
        VERIFY_RESULT(m_cluster->createDatabase(u"many"_s));
        VERIFY_RESULT(m_cluster->execute(u"many"_s, uR"(DO $$ BEGIN FOR i IN 1..500 LOOP
            EXECUTE format('CREATE TABLE t%s (id serial PRIMARY KEY, t1 int REFERENCES t1, lower text UNIQUE)', i);
            EXECUTE format('CREATE INDEX ON t%s (lower(lower))', i); END LOOP; END $$)"_s));
        qsizetype logged = m_cluster->log().size();
        QCOMPARE(read(u"one"_s)->tables.items.size(), 1);
        const QStringList statements = statementsSince(logged);
        logged = m_cluster->log().size();
        QCOMPARE(read(u"many"_s)->tables.items.size(), 500);
        QCOMPARE(statementsSince(logged), statements);
    }

    void waitsForNoLock()
    {
        const auto free = read();
        VERIFY_RESULT(free);
        const Somebody somebody(*m_cluster, database, R"(BEGIN; DO $$ DECLARE r regclass; BEGIN
            FOR r IN SELECT oid FROM pg_class WHERE relkind IN ('r', 'p', 'v') AND relnamespace::regnamespace::text !~ '^(pg_|info)'
            LOOP EXECUTE 'LOCK TABLE ' || r || ' IN ACCESS EXCLUSIVE MODE'; END LOOP; END $$)");
        QVERIFY(somebody.isReady);
        auto locked = read();
        VERIFY_RESULT(locked);

        // All but what PostgreSQL cannot tell without a lock, and that is said to be unknown.
        const QString because = u"another session holds the table locked"_s;
        for (qsizetype i = 0; i < free->tables.items.size(); ++i) {
            Table &table = locked->tables.items[i];
            const Table &whole = free->tables.items.at(i);
            if (whole.kind == RelationKind::ForeignTable)
                continue; // nobody can lock it so
            for (const Index &index : whole.indexes.items) {
                const QStringList keys = keyTexts(index);
                const bool names = !index.predicate.isEmpty()
                    || std::ranges::any_of(keys, [](const QString &key) { return key.contains(QLatin1Char('(')); });
                QCOMPARE(table.indexes.items.contains(index), !names);
                QVERIFY(!names || table.indexes.incomplete.value_or(QString()).contains(because));
            }
            QVERIFY(table.checks.items.isEmpty());
            QCOMPARE(table.checks.incomplete.value_or(QString()).contains(because), !whole.checks.items.isEmpty());
            for (qsizetype j = 0; j < whole.columns.items.size(); ++j) {
                auto &expression = table.columns.items[j].generatedExpression;
                if (!whole.columns.items.at(j).generatedExpression.isKnown())
                    continue; // a view's
                QCOMPARE(expression.reason().contains(because), !expression.isKnown());
                QCOMPARE(expression.isKnown(), !whole.columns.items.at(j).generatedExpression.value());
                expression = whole.columns.items.at(j).generatedExpression;
            }
            for (const ExclusionConstraint &exclusion : whole.exclusions.items) {
                QVERIFY(!table.exclusions.items.contains(exclusion)); // each has an expression or a predicate
                QVERIFY(table.exclusions.incomplete.value_or(QString()).contains(because));
            }
            QCOMPARE(table.partitionKey.reason().contains(because), whole.kind == RelationKind::PartitionedTable);
            table.indexes = whole.indexes;
            table.checks = whole.checks;
            table.exclusions = whole.exclusions;
            table.partitionKey = whole.partitionKey;
        }
        QCOMPARE(schemaLines(*locked), schemaLines(*free));
    }

    void aCatalogThatMayNotBeReadCostsOnlyItsPart_data()
    {
        QTest::addColumn<QString>("catalog");
        QTest::addColumn<QStringList>("kept"); // the beginnings of lines that all stay
        const QStringList keys{u"  primary key"_s, u"  foreign key"_s, u"  unique keys"_s};
        QTest::newRow("comments") << u"pg_description"_s << keys + QStringList{u"  index"_s, u"  check"_s};
        QTest::newRow("defaults") << u"pg_attrdef"_s << keys + QStringList{u"  index"_s, u"  check"_s};
        QTest::newRow("operator classes") << u"pg_opclass"_s << keys + QStringList{u"  id"_s, u"  check"_s};
        QTest::newRow("locks") << u"pg_locks"_s << keys + QStringList{u"  index details_classes"_s};
    }

    void aCatalogThatMayNotBeReadCostsOnlyItsPart()
    {
        QFETCH(const QString, catalog);
        QFETCH(const QStringList, kept);
        const auto whole = read();
        VERIFY_RESULT(m_cluster->execute(database,
            u"REVOKE SELECT ON %1 FROM PUBLIC;"
            "CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA billing, \"Odd \"\"Schema\"\"\" TO reader;"
            "GRANT SELECT ON ALL TABLES IN SCHEMA public, billing, \"Odd \"\"Schema\"\"\" TO reader"_s.arg(catalog)));
        const auto schema
            = postgresSource({m_cluster->conninfo(database, u"reader"_s), {}, {}})([](const Progress &) {}, {});
        VERIFY_RESULT(m_cluster->execute(
            database, u"GRANT SELECT ON %1 TO PUBLIC; DROP OWNED BY reader; DROP ROLE reader"_s.arg(catalog)));
        VERIFY_RESULT(schema);
        const QStringList lines = schemaLines(*schema);
        const QStringList wholeLines = schemaLines(*whole);
        for (const QString &line : lines)
            QVERIFY2(wholeLines.contains(line) || line.contains(u"permission denied for"_s), qPrintable(line));
        for (const QString &line : wholeLines) {
            if (std::ranges::any_of(kept, [&](const QString &beginning) { return line.startsWith(beginning); }))
                QVERIFY2(lines.contains(line), qPrintable(line));
        }
        QVERIFY(lines != wholeLines);
    }

    void readsOnAfterAPartThatSomebodyHoldsLocked()
    {
        const Somebody somebody(*m_cluster, database, lockComments);
        const auto schema = read();
        VERIFY_RESULT(schema);
        for (const Table &table : schema->tables.items)
            QVERIFY2(
                table.comment.reason().contains(u"Another session holds a lock"_s), qPrintable(table.comment.reason()));
    }

    void cancelsWhileReading()
    {
        const Somebody somebody(*m_cluster, database, lockComments);
        QVERIFY(somebody.isReady);
        const Cancellation cancellation;
        auto reading = readInThread(m_cluster->conninfo(database), cancellation);
        QTRY_VERIFY(isWaiting());
        QElapsedTimer elapsed;
        elapsed.start();
        cancellation.cancel();
        const auto schema = reading.get();
        const qint64 milliseconds = elapsed.elapsed();
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Cancelled);
        QVERIFY2(milliseconds < 1500, qPrintable(QString::number(milliseconds))); // less than the server's lock_timeout
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), QStringList(), 1000);
    }

    void cancelsWhileConnecting()
    {
        const SilentServer server;
        QVERIFY(server.port > 0);
        const Cancellation cancellation;
        auto reading = readInThread(u"host=127.0.0.1 dbname=x user=x port=%1"_s.arg(server.port), cancellation);
        QCOMPARE(reading.wait_for(std::chrono::milliseconds(100)), std::future_status::timeout);
        QElapsedTimer elapsed;
        elapsed.start();
        cancellation.cancel();
        QCOMPARE(reading.get().error().kind, Error::Kind::Cancelled);
        QVERIFY2(elapsed.elapsed() < 5000, qPrintable(QString::number(elapsed.elapsed()))); // connecting may take 10 s
    }

    void doesNotStartWhenCancelled()
    {
        const Cancellation cancellation;
        cancellation.cancel();
        const auto schema
            = postgresSource({m_cluster->conninfo(database), {}, {}})([](const Progress &) {}, cancellation);
        QCOMPARE(schema.error().kind, Error::Kind::Cancelled);
    }

    void givesUpOnASilentServer()
    {
        const SilentServer server;
        const auto info = testConnection(
            {u"host=127.0.0.1 dbname=x user=x connect_timeout=2 port=%1"_s.arg(server.port), {}, {}}, {});
        QVERIFY(!info);
        QCOMPARE(info.error().kind, Error::Kind::Unreachable);
        QVERIFY2(info.error().where.contains(QString::number(server.port)), qPrintable(info.error().message()));
    }

    void saysWhoseLockIsInTheWay()
    {
        const Somebody somebody(
            *m_cluster, database, "BEGIN; LOCK TABLE pg_catalog.pg_depend IN ACCESS EXCLUSIVE MODE");
        const auto schema = read();
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Unreadable);
        QVERIFY2(schema.error().what.contains(u"Another session holds a lock"_s), qPrintable(schema.error().message()));
    }

    void reportsProgressInOrder()
    {
        QList<Progress> steps;
        const auto thread = std::this_thread::get_id();
        VERIFY_RESULT(postgresSource({m_cluster->conninfo(database), {}, {}})(
            [&](const Progress &progress) {
                QCOMPARE(std::this_thread::get_id(), thread);
                steps << progress;
            },
            {}));
        QVERIFY(steps.size() > 2);
        QCOMPARE(steps.first().step, u"Connecting"_s);
        QVERIFY(std::ranges::is_sorted(steps, std::less(), &Progress::done));
        QVERIFY(steps.last().done < steps.last().total);
    }

    void survivesTheEndOfItsBackend_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("terminated") << u"terminate"_s;
        QTest::newRow("server stopped") << u"stop"_s;
        QTest::newRow("server gone without a word") << u"kill"_s;
    }

    void survivesTheEndOfItsBackend()
    {
        QFETCH(const QString, how);
        {
            const Somebody somebody(*m_cluster, database, lockComments);
            QVERIFY(somebody.isReady);
            auto reading = readInThread(m_cluster->conninfo(database), {});
            QTRY_VERIFY(isWaiting());
            if (how == u"terminate"_s)
                VERIFY_RESULT(m_cluster->query(u"postgres"_s,
                    u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE application_name = 'triptych'"_s));
            else
                VERIFY_RESULT(how == u"stop"_s ? m_cluster->stop() : m_cluster->kill());
            const auto schema = reading.get();
            QVERIFY(!schema);
            QVERIFY2(schema.error().kind == Error::Kind::Unreachable, qPrintable(schema.error().message()));
            QCOMPARE(schema.error().where, u"shop @ local socket"_s);
            QVERIFY2(schema.error().what.startsWith(u"The server went away"_s), qPrintable(schema.error().what));
        }
        VERIFY_RESULT(m_cluster->restart());
        VERIFY_RESULT(read());
    }

private:
    Result<Schema> read() const { return read(database); }
    Result<Schema> read(const QString &name) const
    {
        return postgresSource({m_cluster->conninfo(name), {}, {}})([](const Progress &) {}, {});
    }

    static std::future<Result<Schema>> readInThread(const QString &conninfo, const Cancellation &cancellation)
    {
        return std::async(std::launch::async, [=] {
            return postgresSource({conninfo, {}, {}})([](const Progress &) {}, cancellation);
        });
    }

    /// The states of our sessions on the server.
    QStringList sessions() const
    {
        return m_cluster
            ->query(u"postgres"_s,
                u"SELECT coalesce(wait_event_type, '-') FROM pg_stat_activity WHERE application_name = 'triptych'"_s)
            .value_or(QStringList{u"no answer"_s});
    }
    bool isWaiting() const { return sessions() == QStringList{u"Lock"_s}; }

    /// What our sessions have sent since the log had that size. One batch is logged as one message over several lines.
    QStringList statementsSince(qsizetype size) const
    {
        QStringList statements;
        const QString begin = u"[triptych]LOG:  statement: "_s;
        for (QString message : m_cluster->log().mid(size).split(u"\n["_s, Qt::SkipEmptyParts)) {
            message = message.startsWith(QLatin1Char('[')) ? message : QLatin1Char('[') + message;
            if (message.startsWith(begin))
                statements << message.mid(begin.size()).trimmed().split(u";\n\t"_s);
        }
        return statements;
    }

    const QString database = u"shop"_s;
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(PostgresPromisesTest)
#include "tst_postgrespromises.moc"
