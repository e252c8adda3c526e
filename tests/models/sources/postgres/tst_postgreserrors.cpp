// SPDX-License-Identifier: MIT
#include "sources/postgres/connectionfailure.h"
#include "sources/postgres/connectionparameters.h"
#include "sources/postgres/schemachoice.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;
using namespace triptych::postgres;
using namespace Qt::StringLiterals;

/// What failures become, whatever language a server or libpq speaks.
class PostgresErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAServersRefusal_data()
    {
        QTest::addColumn<QString>("sqlState");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("named");
        QTest::newRow("password") << u"28P01"_s << Error::Kind::PasswordNeeded << u"\"ann\""_s;
        QTest::newRow("pg_hba.conf") << u"28000"_s << Error::Kind::Denied << u"pg_hba.conf"_s;
        QTest::newRow("database missing") << u"3D000"_s << Error::Kind::NotFound << u"\"shop\""_s;
        QTest::newRow("database denied") << u"42501"_s << Error::Kind::Denied
                                         << u"GRANT CONNECT ON DATABASE \"shop\" TO \"ann\""_s;
        QTest::newRow("too many") << u"53300"_s << Error::Kind::Unreachable << u"Geht nicht"_s;
        QTest::newRow("starting up") << u"57P03"_s << Error::Kind::Unreachable << u"in a moment"_s;
        QTest::newRow("any other") << u"XX000"_s << Error::Kind::Unreachable << u"Geht nicht"_s;
    }

    void tellsAServersRefusal()
    {
        QFETCH(const QString, sqlState);
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, named);
        const Error error
            = connectionError({ConnectionFailure::Stage::Server, sqlState, u"FATAL: Geht\n nicht."_s, address});
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.where, u"shop @ db.example:5433"_s);
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
        QVERIFY(!error.mend.isEmpty());
    }

    void tellsAStatementsFailure_data()
    {
        QTest::addColumn<QString>("sqlState");
        QTest::addColumn<bool>("isConnected");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("connection lost") << QString() << false << Error::Kind::Unreachable;
        QTest::newRow("administrator's command") << u"57P01"_s << true << Error::Kind::Unreachable;
        QTest::newRow("crash of another backend") << u"57P02"_s << true << Error::Kind::Unreachable;
        QTest::newRow("protocol") << u"08P01"_s << true << Error::Kind::Unreachable;
        QTest::newRow("no permission") << u"42501"_s << true << Error::Kind::Denied;
        QTest::newRow("time over") << u"57014"_s << true << Error::Kind::Unreadable;
        QTest::newRow("lock") << u"55P03"_s << true << Error::Kind::Unreadable;
        QTest::newRow("any other") << u"XX000"_s << true << Error::Kind::Unreadable;
    }

    void tellsAStatementsFailure()
    {
        QFETCH(const QString, sqlState);
        QFETCH(const bool, isConnected);
        QFETCH(const Error::Kind, kind);
        const Error error = statementError(sqlState, u"ERROR: Geht nicht"_s, isConnected, address);
        QVERIFY2(error.kind == kind, qPrintable(error.message()));
        QVERIFY2(error.message().contains(u"Geht nicht"_s), qPrintable(error.message()));
        QVERIFY(!error.mend.isEmpty());
    }

    void showsAnAddress_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"db.example"_s << u"shop @ db.example:5433"_s;
        QTest::newRow("IPv6") << u"::1"_s << u"shop @ [::1]:5433"_s;
        QTest::newRow("socket") << u"/run/postgresql"_s << u"shop @ local socket"_s;
        QTest::newRow("abstract socket") << u"@name"_s << u"shop @ local socket"_s;
    }

    void showsAnAddress()
    {
        QFETCH(const QString, host);
        QTEST(displayText(ServerAddress{host, u"5433"_s, u"shop"_s, u"ann"_s}), "text");
    }

    void leavesEverythingThatIsSaidAsItIs()
    {
        const auto parameters = connectionParameters(
            {u"postgresql://ann@a:1,b:2/shop?connect_timeout=3&application_name=mine&sslmode=verify-full"_s, u"p;w"_s,
                {}});
        VERIFY_RESULT(parameters);
        QCOMPARE(parameters->value(u"host"_s), u"a,b"_s);
        QCOMPARE(parameters->value(u"port"_s), u"1,2"_s);
        QCOMPARE(parameters->value(u"connect_timeout"_s), u"3"_s);
        QCOMPARE(parameters->value(u"application_name"_s), u"mine"_s);
        QCOMPARE(parameters->value(u"password"_s), u"p;w"_s);
        const auto options = connectOptions(*parameters);
        VERIFY_RESULT(options);
        QVERIFY2(!options->contains(u"p;w"_s), "the password has an argument of its own");
        QVERIFY(options->contains(u"sslmode='verify-full'"_s));
    }

    void addsLimitsWhereNobodySaysAny()
    {
        QCOMPARE(connectionParameters({{}, {}, {}})->value(u"connect_timeout"_s), u"10"_s);
        qputenv("PGCONNECT_TIMEOUT", "4");
        const auto surrounded = connectionParameters({{}, {}, {}});
        qunsetenv("PGCONNECT_TIMEOUT");
        QVERIFY(!surrounded->contains(u"connect_timeout"_s));
        QVERIFY(!connectionParameters({u"service=x"_s, {}, {}})->contains(u"connect_timeout"_s));
    }

    void choosesSchemas_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QStringList>("excluded");
        QTest::addColumn<QStringList>("read");
        const auto row = [](const char *name, const QStringList &asked, const QStringList &excluded,
                             const QStringList &read) { QTest::newRow(name) << asked << excluded << read; };
        row("all", {}, {}, {u"a"_s, u"app_1"_s, u"app_22"_s, u"odd [x]*"_s, u"pgx"_s});
        row("by name", {u"app_1"_s}, {}, {u"app_1"_s});
        row("by pattern", {u"app*"_s}, {}, {u"app_1"_s, u"app_22"_s});
        row("one character", {u"app_?"_s}, {}, {u"app_1"_s});
        row("all but", {}, {u"app*"_s, u"odd*"_s}, {u"a"_s, u"pgx"_s});
        row("some but", {u"a*"_s}, {u"app_2*"_s}, {u"a"_s, u"app_1"_s});
        row("excluding what is not there", {}, {u"none"_s}, {u"a"_s, u"app_1"_s, u"app_22"_s, u"odd [x]*"_s, u"pgx"_s});
        row("the system's by name only", {u"*"_s, u"pg_catalog"_s}, {},
            {u"a"_s, u"app_1"_s, u"app_22"_s, u"odd [x]*"_s, u"pg_catalog"_s, u"pgx"_s});
        row("letters that patterns use elsewhere", {u"odd [x]*"_s}, {}, {u"odd [x]*"_s});
        row("names are whole", {u"*_1"_s, u"a"_s}, {}, {u"a"_s, u"app_1"_s});
    }

    void choosesSchemas()
    {
        QFETCH(const QStringList, asked);
        QFETCH(const QStringList, excluded);
        const auto choice = chooseSchemas(schemas, asked, excluded, u"ann"_s);
        VERIFY_RESULT(choice);
        QTEST(choice->read, "read");
        QCOMPARE(choice->oids.size(), choice->read.size());
        for (qsizetype i = 0; i < choice->oids.size(); ++i)
            QCOMPARE(schemas.at(int(choice->oids.at(i)) - 1).name, choice->read.at(i));
    }

    void refusesAChoiceOfNothing()
    {
        const auto kindOf = [](const QStringList &asked, const QStringList &excluded) {
            return chooseSchemas(schemas, asked, excluded, u"ann"_s).error().kind;
        };
        QCOMPARE(kindOf({u"a"_s, u"x"_s}, {}), Error::Kind::NotFound);
        QCOMPARE(kindOf({u"x*"_s}, {}), Error::Kind::NotFound);
        QCOMPARE(kindOf({u"a"_s}, {u"a"_s}), Error::Kind::NotFound);
        QCOMPARE(kindOf({}, {u"*"_s}), Error::Kind::NotFound);
        QCOMPARE(kindOf({u"denied"_s}, {}), Error::Kind::Denied);
        VERIFY_RESULT(chooseSchemas({}, {}, {}, u"ann"_s));
    }

    void saysWhichSchemasAreDenied()
    {
        QVERIFY(chooseSchemas(schemas, {u"a"_s, u"denied"_s}, {}, u"ann"_s)->incomplete.has_value());
        QVERIFY(!chooseSchemas(schemas, {}, {}, u"ann"_s)->incomplete.has_value());
        QCOMPARE(chooseSchemas(schemas, {}, {}, u"ann"_s)->denied.size(), 1);
        QVERIFY(chooseSchemas(schemas, {}, {u"den*"_s}, u"ann"_s)->denied.isEmpty());
    }

private:
    static inline const QList<SchemaRow> schemas{{1, u"a"_s, true}, {2, u"app_1"_s, true}, {3, u"app_22"_s, true},
        {4, u"denied"_s, false}, {5, u"information_schema"_s, true}, {6, u"odd [x]*"_s, true},
        {7, u"pg_catalog"_s, true}, {8, u"pgx"_s, true}};
    const ServerAddress address{u"db.example"_s, u"5433"_s, u"shop"_s, u"ann"_s};
};

QTEST_GUILESS_MAIN(PostgresErrorsTest)
#include "tst_postgreserrors.moc"
