// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "sources/postgres/connectiontest.h"
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"
#include "support/schemalines.h"
#include "support/somebody.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace triptych;
using namespace Qt::StringLiterals;

/// What a server sees of us, from the first command to the last.
class PostgresRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start({false, {u"log_statement = all"_s, u"log_line_prefix = '[%a]'"_s}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->createDatabase(database));
        VERIFY_RESULT(
            m_cluster->execute(database, QString::fromUtf8(contents(QStringLiteral(TEST_DATA "/everything.sql")))));
        QFile models(m_folder.filePath(u"models.py"_s));
        QVERIFY(models.open(QIODevice::WriteOnly));
        models.write("class User(Base):\n    __tablename__ = 'users'\n    id = Column(Integer, primary_key=True)\n");
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void cleanup() { QTRY_COMPARE(sessions(), QStringList()); }

    void isReadingAlone_data()
    {
        QTest::addColumn<QStringList>("command"); // none: what the window does
        const QStringList sources{u"--database"_s, m_cluster->conninfo(database)};
        const QStringList both = sources + QStringList{u"--models"_s, m_folder.filePath(u"models.py"_s)};
        const QString project = m_folder.filePath(u"triptych.json"_s);
        QTest::newRow("introspect") << QStringList{u"introspect"_s} + sources;
        QTest::newRow("introspect some schemas")
            << QStringList{u"introspect"_s, u"--schema"_s, u"billing"_s, u"public"_s} + sources;
        QTest::newRow("compare") << QStringList{u"compare"_s, u"--fail-on"_s, u"none"_s} + both;
        QTest::newRow("baseline") << QStringList{u"baseline"_s, u"--project"_s, project} + both;
        QTest::newRow("the window's reading and connection test") << QStringList();
    }

    void isReadingAlone()
    {
        QFETCH(const QStringList, command);
        const QString nextTransaction = u"SELECT pg_snapshot_xmax(pg_current_snapshot())"_s;
        const auto before = m_cluster->query(database, nextTransaction);
        const qsizetype logged = m_cluster->log().size();
        if (command.isEmpty()) {
            VERIFY_RESULT(testConnection({m_cluster->conninfo(database), {}, {}}, {}));
            VERIFY_RESULT(read());
        } else {
            const Run result = run(command);
            QVERIFY2(result.status == 0, result.errors.constData());
        }
        QCOMPARE(*m_cluster->query(database, nextTransaction), *before);

        const QStringList statements = statementsSince(logged);
        for (const QString &each : {u"SET default_transaction_read_only = on"_s,
                 u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s, u"SET LOCAL lock_timeout = '2s'"_s,
                 u"SET LOCAL statement_timeout = '2min'"_s, u"SET LOCAL search_path = ''"_s, u"COMMIT"_s})
            QVERIFY2(statements.contains(each), qPrintable(each));
        for (const QString &statement : statements) {
            const QString verb = statement.section(QRegularExpression(u"[^A-Za-z]"_s), 0, 0).toUpper();
            QVERIFY2(u"SELECT WITH SET RESET SHOW BEGIN SAVEPOINT COMMIT"_s.split(QLatin1Char(' ')).contains(verb),
                qPrintable(statement));
        }
    }

    /// There nothing can be written.
    void readsAStandby()
    {
        const auto primary = read();
        VERIFY_RESULT(primary);
        const QString signalFile = m_cluster->socketFolder() + u"/data/standby.signal"_s;
        QFile file(signalFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        VERIFY_RESULT(m_cluster->restart());
        const auto isStandby = m_cluster->query(database, u"SELECT pg_is_in_recovery()"_s);
        const auto standby = read();
        QVERIFY(QFile::remove(signalFile));
        VERIFY_RESULT(m_cluster->restart());
        QCOMPARE(*isStandby, QStringList{u"t"_s});
        VERIFY_RESULT(standby);
        QCOMPARE(schemaLines(*standby), schemaLines(*primary));
    }

    void takesNoStrongLock_data()
    {
        QTest::addColumn<QString>("catalog"); // at which the reading stands still
        for (const char *catalog : {"pg_attrdef", "pg_constraint", "pg_depend", "pg_description", "pg_enum"})
            QTest::newRow(catalog) << QString::fromLatin1(catalog);
    }
    void takesNoStrongLock()
    {
        QFETCH(const QString, catalog);
        const Somebody somebody(*m_cluster, database,
            qUtf8Printable(u"BEGIN; LOCK TABLE pg_catalog.%1 IN ACCESS EXCLUSIVE MODE"_s.arg(catalog)));
        QVERIFY(somebody.isReady);
        auto reading = std::async(std::launch::async, [this] { return read(); });
        QTRY_COMPARE(sessions(), QStringList{u"active|Lock"_s});
        const auto locks = m_cluster->query(u"postgres"_s,
            u"SELECT DISTINCT mode FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE application_name = 'triptych'"
            " AND NOT (locktype = 'virtualxid' AND virtualxid = virtualtransaction)"_s); // a transaction's hold on
                                                                                         // itself
        QCOMPARE(*locks, QStringList{u"AccessShareLock"_s});
        (void)reading.get(); // or its error: nothing of it stays, see cleanup()
    }

    void leavesNoTransactionWhenCancelled()
    {
        const Somebody somebody(*m_cluster, database, lockComments);
        const Cancellation cancellation;
        auto reading
            = std::async(std::launch::async, [&] { return read(m_cluster->conninfo(database), cancellation); });
        QTRY_COMPARE(sessions(), QStringList{u"active|Lock"_s});
        cancellation.cancel();
        QCOMPARE(reading.get().error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), QStringList(), 1000); // less than the server's lock_timeout
    }

    /// A role without a right on any table is told all of the schemas that it may use, and which it may not.
    void tellsARoleWhatItMayRead()
    {
        VERIFY_RESULT(m_cluster->execute(database,
            uR"(CREATE ROLE reader LOGIN; REVOKE ALL ON ALL TABLES IN SCHEMA public, billing FROM PUBLIC, reader;
                CREATE SCHEMA closed; CREATE TABLE closed.safe (id int);
                GRANT USAGE ON SCHEMA public, billing TO reader)"_s));
        const auto whole = read(m_cluster->conninfo(database), {}, {u"public"_s, u"billing"_s});
        const auto told = read(m_cluster->conninfo(database, u"reader"_s), {}, {u"public"_s, u"billing"_s});
        const auto all = read(m_cluster->conninfo(database, u"reader"_s));
        VERIFY_RESULT(
            m_cluster->execute(database, u"DROP SCHEMA closed CASCADE; DROP OWNED BY reader; DROP ROLE reader"_s));
        VERIFY_RESULT(whole);
        VERIFY_RESULT(told);
        VERIFY_RESULT(all);
        QVERIFY(whole->tables.items.size() > 3);
        QCOMPARE(told->tables.items.size(), whole->tables.items.size());
        for (qsizetype i = 0; i < whole->tables.items.size(); ++i) {
            const Table &table = told->tables.items.at(i);
            const Table &wholeTable = whole->tables.items.at(i);
            QCOMPARE(table.name, wholeTable.name);
            QCOMPARE(table.checks, wholeTable.checks);
            QCOMPARE(table.columns.items.size(), wholeTable.columns.items.size());
            for (qsizetype j = 0; j < wholeTable.columns.items.size(); ++j) {
                QCOMPARE(table.columns.items.at(j).name, wholeTable.columns.items.at(j).name);
                QCOMPARE(table.columns.items.at(j).type, wholeTable.columns.items.at(j).type);
                QCOMPARE(table.columns.items.at(j).defaultExpression, wholeTable.columns.items.at(j).defaultExpression);
            }
        }
        QStringList denied;
        for (const Note &note : all->notes) {
            if (note.reason.contains(u"GRANT USAGE ON SCHEMA"_s))
                denied << note.origin.object;
        }
        QVERIFY2(denied.contains(u"closed"_s), qPrintable(denied.join(QLatin1Char(' '))));
        QVERIFY2(!denied.contains(u"billing"_s), qPrintable(denied.join(QLatin1Char(' '))));
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<Schema> read() const { return read(m_cluster->conninfo(database)); }
    static Result<Schema> read(
        const QString &conninfo, const Cancellation &cancellation = {}, const QStringList &schemas = {})
    {
        return postgresSource({conninfo, {}, schemas})([](const Progress &) {}, cancellation);
    }

    /// Of ours: what each does, and what it waits for.
    QStringList sessions() const
    {
        return m_cluster
            ->query(u"postgres"_s,
                u"SELECT state, coalesce(wait_event_type, '-') FROM pg_stat_activity "
                "WHERE application_name = 'triptych'"_s)
            .value_or(QStringList{u"no answer"_s});
    }

    /// What our sessions have sent since the log had that size. One batch is logged as one message over several lines.
    QStringList statementsSince(qsizetype size) const
    {
        QStringList statements;
        for (QString message : m_cluster->log().mid(size).split(u"\n["_s, Qt::SkipEmptyParts)) {
            if (message.startsWith(QLatin1Char('[')))
                message.remove(0, 1);
            if (!message.startsWith(u"triptych]LOG:  "_s))
                continue;
            message = message.section(QLatin1Char(':'), 1).trimmed(); // "statement: …", "execute <unnamed>: …"
            statements << message.section(QLatin1Char(':'), 1).trimmed().split(u";\n\t"_s);
        }
        return statements;
    }

    const QString database = u"shop"_s;
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(PostgresRunTest)
#include "tst_postgresrun.moc"
