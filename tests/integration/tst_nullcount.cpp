// SPDX-License-Identifier: MIT
#include "sources/postgres/nullcount.h"
#include "support/privatecluster.h"
#include "support/result.h"
#include "support/somebody.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTest>

#include <future>

using namespace triptych;
using namespace Qt::StringLiterals;

/// Counting NULLs on a live server: what is counted, what is told of what cannot be, and that nothing is written.
class NullCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start({false, {u"log_statement = all"_s}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->createDatabase(database));
        VERIFY_RESULT(m_cluster->execute(database, QStringLiteral(R"(
            CREATE ROLE reader LOGIN;
            CREATE TABLE plain (id int, part text, whole text, bare text);
            INSERT INTO plain SELECT i, CASE WHEN i % 10 > 0 THEN 'x' END, 'x', NULL FROM generate_series(1, 1000) i;
            CREATE TABLE empty (id int);
            CREATE SCHEMA "My ""Schema"; CREATE TABLE "My ""Schema"."select; -- 'x'" ("a ""b""; $1" int, "ünï" int);
            INSERT INTO "My ""Schema"."select; -- 'x'" VALUES (1, NULL), (NULL, NULL), (3, 3);
            CREATE TABLE parts (id int, note text) PARTITION BY RANGE (id);
            CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (10);
            CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM (10) TO (20);
            INSERT INTO parts VALUES (1, NULL), (2, 'x'), (12, NULL);
            CREATE VIEW seen AS SELECT id, nullif(part, 'x') AS part FROM plain;
            CREATE TYPE pair AS (a int, b int);
            CREATE TABLE pairs (p pair); INSERT INTO pairs VALUES (ROW(NULL, NULL)), (NULL);
            CREATE TABLE secured (id int, owner text); INSERT INTO secured VALUES (1, NULL);
            ALTER TABLE secured ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON secured USING (owner = current_user);
            CREATE TABLE partly (open int, closed int); INSERT INTO partly VALUES (NULL, NULL);
            CREATE TABLE closed (id int);
            CREATE TABLE locked (id int);
            CREATE FUNCTION slow(int) RETURNS int LANGUAGE sql AS 'SELECT $1 FROM pg_sleep(60)';
            CREATE VIEW sleeper AS SELECT slow(id) AS id FROM plain;
            CREATE FUNCTION writing() RETURNS int LANGUAGE sql AS 'INSERT INTO public.plain VALUES (0) RETURNING id';
            CREATE VIEW writer AS SELECT writing() AS id;
            GRANT SELECT ON plain, secured TO reader; GRANT SELECT (open) ON partly TO reader)")));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void counts_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("expected");
        const QString common = u"public"_s;
        QTest::newRow("columns of a table")
            << common << u"plain"_s << QStringList{u"id"_s, u"part"_s, u"whole"_s, u"bare"_s}
            << u"0/1000 100/1000 0/1000 1000/1000"_s;
        QTest::newRow("no rows") << common << u"empty"_s << QStringList{u"id"_s} << u"0/0"_s;
        QTest::newRow("names that look like SQL")
            << u"My \"Schema"_s << u"select; -- 'x'"_s << QStringList{u"a \"b\"; $1"_s, u"ünï"_s} << u"1/3 2/3"_s;
        QTest::newRow("partitions") << common << u"parts"_s << QStringList{u"note"_s} << u"2/3"_s;
        QTest::newRow("a view") << common << u"seen"_s << QStringList{u"part"_s, u"id"_s} << u"1000/1000 0/1000"_s;
        QTest::newRow("a row value of NULLs is none") << common << u"pairs"_s << QStringList{u"p"_s} << u"1/2"_s;
    }

    void counts()
    {
        QFETCH(const QString, schema);
        QFETCH(const QString, table);
        QFETCH(const QStringList, columns);
        const Told told = count({{{{schema, table}, columns}}});
        VERIFY_RESULT(told.result);
        QTEST(told.text(), "expected");
    }

    void tellsHowFarItIs()
    {
        const Told told = count({{of("plain", {u"part"_s, u"whole"_s}), of("empty", {u"id"_s})}});
        VERIFY_RESULT(told.result);
        QStringList lines;
        for (const Progress &each : told.progress)
            lines << u"%1 %2/%3"_s.arg(each.step).arg(each.done).arg(each.total);
        QCOMPARE(lines.join(u" · "_s), u"Connecting 0/0 · Counting plain 0/3 · Counting empty 2/3 · Counted 3/3"_s);
    }

    void whatCannotBeCountedIsToldAndTheRestGoesOn_data()
    {
        QTest::addColumn<TableColumns>("bad");
        QTest::addColumn<QString>("expected"); // what is told of each of its columns
        QTest::addColumn<Error::Kind>("kind");
        using Kind = Error::Kind;
        QTest::newRow("a table that is gone") << of("gone", {u"a"_s}) << u"error"_s << Kind::NotFound;
        QTest::newRow("a schema that is gone")
            << TableColumns{{u"nowhere"_s, u"x"_s}, {u"a"_s}} << u"error"_s << Kind::NotFound;
        QTest::newRow("one column is gone")
            << of("plain", {u"part"_s, u"gone"_s, u"whole"_s}) << u"100/1000 error 0/1000"_s << Kind::NotFound;
        QTest::newRow("no permission") << of("closed", {u"id"_s}) << u"error"_s << Kind::Denied;
        QTest::newRow("no permission on one column")
            << of("partly", {u"open"_s, u"closed"_s}) << u"1/1 error"_s << Kind::Denied;
        QTest::newRow("row security hides rows") << of("secured", {u"owner"_s}) << u"error"_s << Kind::Denied;
    }

    void whatCannotBeCountedIsToldAndTheRestGoesOn()
    {
        QFETCH(const TableColumns, bad);
        QFETCH(const QString, expected);
        QFETCH(const Error::Kind, kind);
        const Told told = count({{bad, of("plain", {u"part"_s})}}, u"reader"_s);
        VERIFY_RESULT(told.result);
        QCOMPARE(told.text(), expected + u" 100/1000"_s);
        for (const CountedColumn &each : told.columns) {
            if (each.count)
                continue;
            QVERIFY2(each.count.error().kind == kind, qPrintable(each.count.error().message()));
            QVERIFY(each.count.error().where.contains(bad.table.name));
            QVERIFY(!each.count.error().mend.isEmpty());
        }
    }

    void aScanThatTakesTooLongIsStopped()
    {
        NullCountOrder order{{of("sleeper", {u"id"_s}), of("plain", {u"part"_s})}, std::chrono::seconds(1)};
        const Told told = count(order);
        VERIFY_RESULT(told.result);
        QCOMPARE(told.text(), u"error 100/1000"_s);
        const QString message = told.columns.first().count.error().message();
        QVERIFY2(message.contains(u"timeout"_s), qPrintable(message));
    }

    void aLockedTableIsNotWaitedFor()
    {
        const Somebody somebody(*m_cluster, database, "BEGIN; LOCK TABLE locked");
        QVERIFY(somebody.isReady);
        const Told told = count({{of("locked", {u"id"_s}), of("plain", {u"part"_s})}});
        VERIFY_RESULT(told.result);
        QCOMPARE(told.text(), u"error 100/1000"_s);
    }

    void cancelsAtOnceAndKeepsWhatIsCounted()
    {
        const Cancellation cancellation;
        Told told;
        auto counting = std::async(std::launch::async, [&] {
            return count({{of("plain", {u"part"_s}), of("sleeper", {u"id"_s})}}, {}, cancellation);
        });
        QTRY_COMPARE(activity(u"count(\"id\")"_s), 1);
        QElapsedTimer clock;
        clock.start();
        cancellation.cancel();
        told = counting.get();
        qInfo("cancelled within %lld ms", clock.elapsed());
        QVERIFY(clock.elapsed() < 10000); // the scan takes 60 s
        QVERIFY(!told.result);
        QVERIFY(told.result.error().kind == Error::Kind::Cancelled);
        QCOMPARE(told.text(), u"100/1000"_s);
        QTRY_COMPARE(activity(u"count(\"id\")"_s), 0); // the server has stopped too
        QTRY_COMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void nothingIsWritten()
    {
        const Told told = count({{of("writer", {u"id"_s})}});
        VERIFY_RESULT(told.result);
        QCOMPARE(told.text(), u"error"_s);
        QVERIFY(told.columns.first().count.error().message().contains(u"read-only transaction"_s));
        const auto rows = m_cluster->query(database, u"SELECT count(*) FROM plain"_s);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->first(), u"1000"_s);
    }

    void aTableIsScannedOnce()
    {
        const qsizetype before = m_cluster->log().size();
        VERIFY_RESULT(count({{of("plain", {u"part"_s, u"whole"_s, u"bare"_s})}}).result);
        const QString log = m_cluster->log().mid(before);
        QCOMPARE(log.count(u"FROM \"public\".\"plain\""_s), 1);
        QVERIFY(log.contains(u"READ ONLY"_s));
        QVERIFY(log.contains(u"SET LOCAL search_path = ''"_s));
    }

    void noServer()
    {
        const Told told
            = count(PostgresOptions{u"host=/no/folder dbname=x"_s, {}, {}}, {{of("plain", {u"part"_s})}}, {});
        QVERIFY(!told.result);
        QVERIFY(told.result.error().kind == Error::Kind::Unreachable);
        QVERIFY(told.columns.isEmpty());
    }

    void theServerGoesAway()
    {
        auto counting = std::async(std::launch::async, [&] { return count({{of("sleeper", {u"id"_s})}}); });
        QTRY_COMPARE(activity(u"count(\"id\")"_s), 1);
        stop(u"count(\"id\")"_s);
        const Told told = counting.get();
        QVERIFY(!told.result);
        QVERIFY(told.result.error().kind == Error::Kind::Unreachable);
    }

private:
    struct Told
    {
        Result<void> result;
        QList<Progress> progress;
        QList<CountedColumn> columns;

        [[nodiscard]] QString text() const
        {
            QStringList words;
            for (const CountedColumn &each : columns)
                words << (each.count ? u"%1/%2"_s.arg(each.count->nulls).arg(each.count->rows) : u"error"_s);
            return words.join(u' ');
        }
    };

    static TableColumns of(const char *table, const QStringList &columns)
    {
        return {{u"public"_s, QString::fromUtf8(table)}, columns};
    }

    static Told count(const PostgresOptions &options, const NullCountOrder &order, const Cancellation &cancellation)
    {
        Told told;
        told.result = countNulls(
            options, order,
            [&](const NullCountStep &step) {
                if (const auto *progress = std::get_if<Progress>(&step))
                    told.progress << *progress;
                else
                    told.columns += std::get<QList<CountedColumn>>(step);
            },
            cancellation);
        return told;
    }

    [[nodiscard]] Told count(
        const NullCountOrder &order, const QString &user = u"postgres"_s, const Cancellation &cancellation = {}) const
    {
        return count(PostgresOptions{m_cluster->conninfo(database, user.isEmpty() ? u"postgres"_s : user), {}, {}},
            order, cancellation);
    }

    /// How many other sessions run a statement with this text.
    [[nodiscard]] int activity(const QString &text) const
    {
        const auto rows = m_cluster->query(database, others(u"count(*)"_s, text));
        return rows ? rows->first().toInt() : -1;
    }

    void stop(const QString &text) const
    {
        VERIFY_RESULT(m_cluster->query(database, others(u"pg_terminate_backend(pid)"_s, text)));
    }

    static QString others(const QString &what, const QString &text)
    {
        return u"SELECT %1 FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND position('%2' in query) > 0"_s
            .arg(what, text);
    }

    const QString database = u"shop"_s;
    std::unique_ptr<PrivateCluster> m_cluster;
};

Q_DECLARE_METATYPE(triptych::TableColumns)

QTEST_GUILESS_MAIN(NullCountTest)
#include "tst_nullcount.moc"
