// SPDX-License-Identifier: MIT
#include "sources/postgres/connectiontest.h"
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <future>

using namespace triptych;

/// Who is let in, and what is said to those who are not.
class PostgresConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start({true, {}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->createDatabase(database));
        VERIFY_RESULT(m_cluster->execute(database, QStringLiteral(R"(
            CREATE ROLE reader LOGIN PASSWORD 's3cret';
            CREATE ROLE idler NOLOGIN;
            CREATE ROLE crowd LOGIN CONNECTION LIMIT 0;
            CREATE ROLE "out ""sider" LOGIN;
            REVOKE CONNECT ON DATABASE shop FROM PUBLIC;
            GRANT CONNECT ON DATABASE shop TO reader, idler, crowd;
            CREATE SCHEMA closed; CREATE TABLE closed.safe (id int);
            CREATE SCHEMA "also closed";
            CREATE TABLE public.users (id int))")));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }

    void cleanup() { QCOMPARE(QSqlDatabase::connectionNames(), QStringList()); }

    void passesAnyCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("plain");
        QTest::newRow("spaces") << QStringLiteral(" two  words ");
        QTest::newRow("quotes") << QStringLiteral("it's \"quoted\" ''twice''");
        QTest::newRow("semicolons") << QStringLiteral(";a;b; host=elsewhere;");
        QTest::newRow("backslashes") << QStringLiteral("\\a\\\\b'\\'\\");
        QTest::newRow("equals") << QStringLiteral("dbname=postgres user=postgres");
        QTest::newRow("URI") << QStringLiteral("postgresql://user:pass@host/db?x=y#z");
        QTest::newRow("percent") << QStringLiteral("100%20 %1 %s");
        QTest::newRow("emoji") << QStringLiteral("Größe 🦊");
        QTest::newRow("injection") << QStringLiteral("'; DROP DATABASE shop; --");
    }

    void passesAnyCharacters()
    {
        QFETCH(const QString, text);
        const QString name = text + QLatin1Char('!'); // so that the database is never one that is there
        VERIFY_RESULT(m_cluster->createDatabase(name));
        VERIFY_RESULT(m_cluster->execute(
            database, QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD %2").arg(sqlName(name), sqlText(name))));

        const QString pairs = QStringLiteral("host=127.0.0.1 port=%1 user=%2 dbname=%2")
                                  .arg(QString::number(m_cluster->port()), pairValue(name));
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name));
        const QString uri
            = QStringLiteral("postgresql://%1:%1@127.0.0.1:%2/%1").arg(encoded, QString::number(m_cluster->port()));
        const PostgresOptions spellings[]{
            {pairs, name, {}},
            {pairs + QStringLiteral(" password=") + pairValue(name), {}, {}},
            {uri, {}, {}},
        };
        for (const PostgresOptions &options : spellings) {
            const auto info = testConnection(options, {});
            VERIFY_RESULT(info);
            QCOMPARE(info->user, name);
            QCOMPARE(info->title, QStringLiteral("%1 @ 127.0.0.1:%2").arg(name, QString::number(m_cluster->port())));
            QCOMPARE(info->version, m_cluster->version());
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("conninfo");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("named"); // in the message

        const QString tcp = QStringLiteral("host=127.0.0.1 port=%1 dbname=shop ").arg(m_cluster->port());
        const QString local = QStringLiteral("host=%1 dbname=shop port=%2 ")
                                  .arg(m_cluster->socketFolder(), QString::number(m_cluster->port()));
        const QString reader = QStringLiteral("user=reader password=s3cret ");
        const auto row = [](const char *name, const QString &conninfo, Error::Kind kind, const char *named) {
            QTest::newRow(name) << conninfo << kind << QString::fromUtf8(named);
        };
        using Kind = Error::Kind;
        row("port closed", QStringLiteral("host=127.0.0.1 port=1 dbname=shop ") + reader, Kind::Unreachable,
            "127.0.0.1");
        row("host unknown", QStringLiteral("host=nowhere.invalid dbname=shop ") + reader, Kind::Unreachable,
            "nowhere.invalid");
        row("socket missing", QStringLiteral("host=/no/folder dbname=shop ") + reader, Kind::Unreachable, "/no/folder");
        row("password wrong", tcp + QStringLiteral("user=reader password=s3cret2"), Kind::PasswordNeeded,
            "password of \"reader\"");
        row("password missing", tcp + QStringLiteral("user=reader"), Kind::PasswordNeeded, "none was given");
        row("database missing", local + reader + QStringLiteral("dbname=Nowhere"), Kind::NotFound, "\"Nowhere\"");
        row("role missing", local + QStringLiteral("user=nobody"), Kind::Denied, "\"nobody\"");
        row("role may not log in", local + QStringLiteral("user=idler"), Kind::Denied, "\"idler\"");
        row("database denied", local + QStringLiteral("user='out \"sider'"), Kind::Denied,
            "GRANT CONNECT ON DATABASE \"shop\" TO \"out \"\"sider\"");
        row("too many connections", local + QStringLiteral("user=crowd"), Kind::Unreachable, "no free connection");
        row("service unknown", QStringLiteral("service=no_such_service ") + reader, Kind::NotFound, "no_such_service");
        row("sslmode unknown", tcp + reader + QStringLiteral("sslmode=maybe"), Kind::Invalid, "maybe");
        row("semicolon", tcp + reader + QStringLiteral("sslcert='/a;b'"), Kind::Invalid, "\"sslcert\"");
        row("word without a value", QStringLiteral("shop"), Kind::Invalid, "shop");
        row("keyword unknown", QStringLiteral("hots=here"), Kind::Invalid, "hots");
        row("secret without quotes", QStringLiteral("password=a s3cret"), Kind::Invalid, "cannot be read");
        row("secret with @", QStringLiteral("postgresql://reader:a@s3cret@127.0.0.1/shop"), Kind::Invalid, "percent");
        row("secret with /", QStringLiteral("postgresql://reader:12/s3cret@127.0.0.1/shop"), Kind::Invalid, "percent");
        row("secret as port", QStringLiteral("postgresql://reader:s3cret/shop"), Kind::Invalid, "percent");
        row("secret with %", QStringLiteral("postgresql://reader:s3cret%zz@127.0.0.1/shop"), Kind::Invalid, "percent");
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QString, conninfo);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, named);
        const auto schema = read({conninfo, {}, {}});
        QVERIFY(!schema);
        const QString message = schema.error().message();
        QVERIFY2(schema.error().kind == kind, qPrintable(message));
        QVERIFY2(message.contains(named), qPrintable(message));
        QVERIFY2(!message.contains(QStringLiteral("s3cret")), qPrintable(message));
        QVERIFY2(!schema.error().mend.isEmpty(), qPrintable(message));
    }

    void tellsWhatTheRoleMayNotSee()
    {
        VERIFY_RESULT(m_cluster->createDatabase(QStringLiteral("rights")));
        VERIFY_RESULT(m_cluster->execute(QStringLiteral("rights"), QStringLiteral(R"(
            CREATE SCHEMA hidden; CREATE TABLE hidden.inside (id int);
            CREATE TABLE readable (id int, b int); GRANT SELECT ON readable TO reader;
            CREATE TABLE "by column" (id int, b int); GRANT SELECT (id, b) ON "by column" TO reader;
            CREATE TABLE partly (id int, b int); GRANT SELECT (id) ON partly TO reader;
            CREATE TABLE closed (id int) PARTITION BY RANGE (id);
            CREATE TABLE rows (id int); GRANT SELECT ON rows TO reader; ALTER TABLE rows ENABLE ROW LEVEL SECURITY;
            CREATE VIEW seen AS SELECT 1 AS one)")));
        const auto info
            = testConnection({m_cluster->conninfo(QStringLiteral("rights"), QStringLiteral("reader")), {}, {}}, {});
        VERIFY_RESULT(info);
        QCOMPARE(info->deniedSchemas, QStringList{QStringLiteral("hidden")});
        QCOMPARE(info->tablesWithoutStatistics,
            (QStringList{
                QStringLiteral("public.closed"), QStringLiteral("public.partly"), QStringLiteral("public.rows")}));
        QVERIFY(info->tlsProtocol.isEmpty());
        QVERIFY(info->roundTrip.count() > 0 && info->connecting.count() > 0);

        const auto owner = testConnection({m_cluster->conninfo(QStringLiteral("rights")), {}, {}}, {});
        VERIFY_RESULT(owner);
        QCOMPARE(owner->deniedSchemas + owner->tablesWithoutStatistics, QStringList());
    }

    void takesTheFirstHostThatAnswers()
    {
        const QString port = QString::number(m_cluster->port());
        for (const QString &conninfo :
            {QStringLiteral("host=127.0.0.1,127.0.0.1 port=1,%1 user=reader password=s3cret dbname=shop").arg(port),
                QStringLiteral("postgresql://reader:s3cret@127.0.0.1:1,127.0.0.1:%1/"
                               "shop?target_session_attrs=read-write")
                    .arg(port)}) {
            const auto info = testConnection({conninfo, {}, {}}, {});
            VERIFY_RESULT(info);
            QCOMPARE(info->title, QStringLiteral("shop @ 127.0.0.1:") + port);
        }
        const auto standby
            = testConnection({QStringLiteral("host=127.0.0.1 port=%1 user=reader password=s3cret dbname=shop "
                                             "target_session_attrs=standby")
                                     .arg(port),
                                 {}, {}},
                {});
        QVERIFY2(!standby, "the parameter is passed on");
    }

    void aTestIsCancelled()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const Cancellation cancellation;
        const auto future = std::async(std::launch::async, [&] {
            return testConnection(
                {QStringLiteral("host=127.0.0.1 user=x dbname=x port=%1").arg(silent.serverPort()), {}, {}},
                cancellation);
        });
        QVERIFY(future.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
        cancellation.cancel();
        QVERIFY(future.wait_for(std::chrono::seconds(5)) == std::future_status::ready); // connect_timeout is 10
        silent.close();
        QTRY_COMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void readsServiceFileAndEnvironment()
    {
        QTemporaryFile services;
        QVERIFY(services.open());
        services.write(
            QStringLiteral("[triptych_test]\nhost=127.0.0.1\nport=%1\nuser=reader\n").arg(m_cluster->port()).toUtf8());
        QVERIFY(services.flush());
        qputenv("PGSERVICEFILE", services.fileName().toUtf8());
        qputenv("PGDATABASE", "shop");
        qputenv("PGPASSWORD", "s3cret");
        const auto info = testConnection({QStringLiteral("service=triptych_test"), {}, {}}, {});
        for (const char *variable : {"PGSERVICEFILE", "PGDATABASE", "PGPASSWORD"})
            qunsetenv(variable);
        VERIFY_RESULT(info);
        QCOMPARE(info->title, QStringLiteral("shop @ 127.0.0.1:%1").arg(m_cluster->port()));
        QCOMPARE(info->user, QStringLiteral("reader"));
    }

    void readsPasswordFile()
    {
        QTemporaryFile passwords; // made with mode 0600, as libpq wants it
        QVERIFY(passwords.open());
        passwords.write("127.0.0.1:*:shop:reader:s3cret\n");
        QVERIFY(passwords.flush());
        const QString conninfo = QStringLiteral("host=127.0.0.1 port=%1 dbname=shop user=reader passfile=%2")
                                     .arg(QString::number(m_cluster->port()), passwords.fileName());
        VERIFY_RESULT(testConnection({conninfo, {}, {}}, {}));
    }

    void tellsWhichSchemasThereAre()
    {
        const auto schema = read({asReader(), {}, {QStringLiteral("public"), QStringLiteral("Public")}});
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::NotFound);
        QCOMPARE(schema.error().what, QStringLiteral("The database has no schema \"Public\"."));
        QCOMPARE(schema.error().mend, QStringLiteral("It has: \"also closed\", \"closed\", \"public\"."));
    }

    void failsWhenTheOnlySchemaIsDenied()
    {
        const auto schema = read({asReader(), {}, {QStringLiteral("closed")}});
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Denied);
        QCOMPARE(schema.error().message(),
            QStringLiteral("shop @ local socket: The role \"reader\" has no permission on the schema \"closed\". "
                           "Its owner can allow it: GRANT USAGE ON SCHEMA \"closed\" TO \"reader\";"));
    }

    void notesADeniedSchemaBesideOthers()
    {
        const auto schema = read({asReader(), {}, {QStringLiteral("closed"), QStringLiteral("public")}});
        VERIFY_RESULT(schema);
        QCOMPARE(schema->tables.items.size(), 1);
        QCOMPARE(schema->notes.size(), 1);
        QCOMPARE(schema->notes.first().origin.object, QStringLiteral("closed"));
        QVERIFY(
            schema->notes.first().reason.contains(QStringLiteral("GRANT USAGE ON SCHEMA \"closed\" TO \"reader\"")));
        QVERIFY2(!schema->tables.isComplete(), "that a table is missing cannot be known");
    }

    void takesDeniedSchemasThatNobodyAskedForAsAbsent()
    {
        const auto schema = read({asReader(), {}, {}});
        VERIFY_RESULT(schema);
        QCOMPARE(schema->notes.size(), 2);
        QVERIFY(schema->tables.isComplete());
        QCOMPARE(schema->source.detail, QStringLiteral("PostgreSQL %1 · schema public").arg(m_cluster->version()));
    }

    void takesSchemaNamesAsNames()
    {
        for (const QString &name : {QStringLiteral("x'); DROP TABLE public.users; --"), QStringLiteral("\\"),
                 QStringLiteral("public%1"), QString(70, QLatin1Char('x'))}) {
            const auto schema = read({asReader(), {}, {name}});
            QVERIFY(!schema);
            QVERIFY2(schema.error().what.contains(name), qPrintable(schema.error().message()));
        }
        VERIFY_RESULT(read({asReader(), {}, {QStringLiteral("public")}}));
    }

private:
    static Result<Schema> read(const PostgresOptions &options)
    {
        return postgresSource(options)([](const Progress &) {}, {});
    }

    QString asReader() const { return m_cluster->conninfo(database, QStringLiteral("reader")); }

    static QString sqlName(QString text)
    {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    static QString sqlText(QString text)
    {
        return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
    }
    static QString pairValue(QString text)
    {
        text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
        return QLatin1Char('\'') + text + QLatin1Char('\'');
    }

    const QString database = QStringLiteral("shop");
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(PostgresConnectionTest)
#include "tst_postgresconnection.moc"
