// SPDX-License-Identifier: MIT
#include "connectiontools.h"
#include "support/result.h"

#include <QRandomGenerator>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

/// A connection's text and its parts, which make each other.
class ConnectionToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsPeopleDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("written");
        const QString uri = u"postgresql://ann@db.example:5433/shop?sslmode=require"_s;
        QTest::newRow("URI, nothing") << uri << u"x"_s << QString() << uri;
        QTest::newRow("URI, host") << uri << u"host"_s << u"other"_s
                                   << u"postgresql://ann@other:5433/shop?sslmode=require"_s;
        QTest::newRow("URI, no host") << uri << u"host"_s << QString()
                                      << u"postgresql://ann@:5433/shop?sslmode=require"_s;
        QTest::newRow("URI, IPv6") << uri << u"host"_s << u"fe80::1%eth0"_s
                                   << u"postgresql://ann@[fe80::1%25eth0]:5433/shop?sslmode=require"_s;
        QTest::newRow("URI, socket") << uri << u"host"_s << u"/run/postgresql"_s
                                     << u"postgresql://ann@%2Frun%2Fpostgresql:5433/shop?sslmode=require"_s;
        QTest::newRow("URI, database") << uri << u"dbname"_s << u"a b/c?d#e"_s
                                       << u"postgresql://ann@db.example:5433/a%20b%2Fc%3Fd%23e?sslmode=require"_s;
        QTest::newRow("URI, user") << uri << u"user"_s << u"ann@home:x"_s
                                   << u"postgresql://ann%40home%3Ax@db.example:5433/shop?sslmode=require"_s;
        QTest::newRow("URI, file") << uri << u"sslrootcert"_s << u"/my/ca & co.pem"_s
                                   << u"postgresql://ann@db.example:5433/"
                                      "shop?sslmode=require&sslrootcert=/my/ca%20%26%20co.pem"_s;
        QTest::newRow("short scheme") << u"postgres://a"_s << u"port"_s << u"1"_s << u"postgresql://a:1/"_s;
        QTest::newRow("several hosts") << u"postgresql://a:1,[::1]:2,c/db"_s << u"user"_s << u"me"_s
                                       << u"postgresql://me@a:1,[::1]:2,c/db"_s;
        QTest::newRow("one port for several hosts")
            << u"postgresql://a/db"_s << u"host"_s << u"a,b"_s << u"postgresql:///db?host=a,b"_s;
        QTest::newRow("pairs") << u"dbname = shop host=db.example"_s << u"user"_s << u"ann"_s
                               << u"host=db.example dbname=shop user=ann"_s;
        QTest::newRow("pairs, quotes") << u"host=a"_s << u"dbname"_s << u"it's \\ here"_s
                                       << uR"(host=a dbname='it\'s \\ here')"_s;
        QTest::newRow("nothing left") << u"host=a"_s << u"host"_s << QString() << QString();
    }

    void writesAsPeopleDo()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, keyword);
        QFETCH(const QString, value);
        QFETCH(const QString, written);
        auto fields = parseConnection(text);
        VERIFY_RESULT(fields);
        if (value.isEmpty())
            fields->parameters.remove(keyword);
        else
            fields->parameters.insert(keyword, value);
        QCOMPARE(buildConnection(*fields), written);
    }

    void whatIsBuiltIsTakenApartAgain_data()
    {
        QTest::addColumn<bool>("isUri");
        QTest::newRow("pairs") << false;
        QTest::newRow("URI") << true;
    }

    void whatIsBuiltIsTakenApartAgain()
    {
        QFETCH(const bool, isUri);
        QRandomGenerator random(20);
        for (int round = 0; round < 5000; ++round) {
            ConnectionFields fields;
            fields.isUri = isUri;
            for (const char *keyword : {"user", "password", "dbname", "service", "sslrootcert", "sslcert", "options",
                     "application_name", "passfile"})
                state(fields, QLatin1String(keyword), oddText(random));
            state(fields, u"host"_s, hosts(random));
            state(fields, u"port"_s, ports(random));
            if (fields.parameters.isEmpty())
                continue;
            const QString text = buildConnection(fields);
            const auto parsed = parseConnection(text);
            QVERIFY2(parsed, qPrintable(text + u'\n' + (parsed ? QString() : parsed.error().message())));
            QVERIFY2(*parsed == fields, qPrintable(text));
            QCOMPARE(buildConnection(*parsed), text);
        }
    }

    void whatCannotBeReadKeepsItsSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("@") << u"postgresql://ann:a@s3cret@db/shop"_s;
        QTest::newRow("slash") << u"postgresql://ann:12/s3cret@db/shop"_s;
        QTest::newRow("pairs") << u"password=a s3cret"_s;
    }

    void whatCannotBeReadKeepsItsSecrets()
    {
        QFETCH(const QString, text);
        const auto parsed = parseConnection(text);
        QVERIFY(!parsed);
        QVERIFY2(!parsed.error().message().contains(u"s3cret"_s), qPrintable(parsed.error().message()));
    }

    void noSecretIsKept()
    {
        SourceChoice choice;
        choice.database = u"postgresql://ann:s3cret@db/shop?sslkey=/my.key&sslpassword=s3cret"_s;
        choice.password = u"s3cret"_s;
        const SourceChoice kept = withoutPassword(choice, sourceTools());
        QCOMPARE(kept.database, u"postgresql://ann@db/shop?sslkey=/my.key"_s);
        QCOMPARE(kept.password, QString());
    }

    void aPasswordBelongsToOneAccountOnOneServer()
    {
        const SourceTools tools = sourceTools();
        const auto key = [&](const QString &text) { return passwordKey(*parseConnection(text), tools); };
        const QString one = key(u"host=a port=1 dbname=d user=u"_s);
        QCOMPARE(key(u"postgresql://u@a:1/d?sslmode=require"_s), one);
        for (const char *other : {"host=b port=1 dbname=d user=u", "host=a port=2 dbname=d user=u",
                 "host=a port=1 dbname=e user=u", "host=a port=1 dbname=d user=v",
                 "host=a port=1 dbname=d user=u hostaddr=127.0.0.2", "service=a port=1 dbname=d user=u"})
            QVERIFY2(key(QLatin1String(other)) != one, other);
    }

private:
    static void state(ConnectionFields &fields, const QString &keyword, const QString &value)
    {
        if (!value.isEmpty())
            fields.parameters.insert(keyword, value);
    }

    static QString oddText(QRandomGenerator &random)
    {
        static const QStringList pieces
            = u"a|b2| |  |'|\"|\\|@|:|/|?|#|%|%20|&|=|+|;|,|[|]|ü|🦊|\t|\n|postgres://"_s.split(u'|');
        QString text;
        for (int count = random.bounded(6); count > 0; --count)
            text += pieces[random.bounded(int(pieces.size()))];
        return text;
    }

    static QString hosts(QRandomGenerator &random)
    {
        static const QStringList all = u"|db.example|127.0.0.1|::1|fe80::1%eth0|/run/my socket|@abstract"_s.split(u'|');
        QStringList list;
        for (int count = 1 + random.bounded(3); count > 0; --count)
            list << all[random.bounded(int(all.size()))];
        return list.join(u',');
    }

    static QString ports(QRandomGenerator &random)
    {
        QStringList list;
        for (int count = 1 + random.bounded(3); count > 0; --count)
            list << (random.bounded(2) ? QString::number(random.bounded(1, 65536)) : QString());
        return list.join(u',');
    }
};

QTEST_GUILESS_MAIN(ConnectionToolsTest)
#include "tst_connectiontools.moc"
