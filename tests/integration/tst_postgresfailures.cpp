// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"
#include "support/somebody.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

/// Answers whatever it is told in the same words, and hangs up.
class OtherServer
{
public:
    explicit OtherServer(QByteArray answer)
    {
        std::promise<int> port;
        m_thread = std::thread([this, answer = std::move(answer), &port] {
            QTcpServer server;
            port.set_value(server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0);
            while (!m_isEnding) {
                if (!server.waitForNewConnection(50))
                    continue;
                QTcpSocket *socket = server.nextPendingConnection();
                socket->waitForReadyRead(5000);
                socket->write(answer);
                socket->waitForBytesWritten(5000);
                socket->disconnectFromHost();
            }
        });
        this->port = port.get_future().get();
    }
    ~OtherServer()
    {
        m_isEnding = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(OtherServer)

    int port = 0;

private:
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace

/// What keeps a server from being read, what is said of it, and that nothing of it stays when its cause is gone.
class PostgresFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start(
            {true, {u"hot_standby = off"_s, u"max_connections = 4"_s, u"superuser_reserved_connections = 2"_s}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->execute(u"postgres"_s, u"CREATE ROLE reader LOGIN PASSWORD 's3cret'"_s));
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void cleanup()
    {
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
        QTRY_VERIFY(read()); // once the server has seen the others go
    }

    /// A standby that lets nobody in answers like a server that has not come up yet.
    void isToldThatAServerIsStartingUp()
    {
        const QString signalFile = m_cluster->socketFolder() + u"/data/standby.signal"_s;
        QFile file(signalFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        VERIFY_RESULT(m_cluster->restart());
        const auto schema = read();
        QVERIFY(QFile::remove(signalFile));
        VERIFY_RESULT(m_cluster->restart());
        expect(schema, u"The server is not ready"_s, u"Try again in a moment."_s);
    }

    void isToldThatAllConnectionsAreTaken()
    {
        const Somebody one(asReader(), "SELECT 1");
        const Somebody two(asReader(), "SELECT 1");
        QVERIFY(one.isReady && two.isReady);
        expect(read(), u"The server has no free connection"_s, u"max_connections"_s);
    }

    void isToldThatTheRolesConnectionsAreTaken()
    {
        VERIFY_RESULT(m_cluster->execute(u"postgres"_s, u"ALTER ROLE reader CONNECTION LIMIT 1"_s));
        const Somebody one(asReader(), "SELECT 1");
        QVERIFY(one.isReady);
        const auto schema = read();
        VERIFY_RESULT(m_cluster->execute(u"postgres"_s, u"ALTER ROLE reader CONNECTION LIMIT -1"_s));
        expect(schema, u"The server has no free connection"_s, u"the role's limit"_s);
    }

    void isToldThatAPasswordMayHaveExpired()
    {
        VERIFY_RESULT(m_cluster->execute(u"postgres"_s, u"ALTER ROLE reader VALID UNTIL '2001-01-01'"_s));
        const auto schema = read();
        VERIFY_RESULT(m_cluster->execute(u"postgres"_s, u"ALTER ROLE reader VALID UNTIL 'infinity'"_s));
        expect(schema, u"The server does not accept the password of \"reader\""_s, u"expired"_s);
    }

    void isToldThatThereIsNoSuchSslMode()
    {
        const auto schema = read(asReader() + u" sslmode=maybe"_s);
        QVERIFY(!schema);
        QCOMPARE(schema.error().kind, Error::Kind::Invalid);
        QVERIFY2(schema.error().what.contains(u"maybe"_s), qPrintable(schema.error().message()));
        QVERIFY(!schema.error().mend.isEmpty());
    }

    void isToldThatTheServerOffersNoTls()
    {
        expect(read(asReader() + u" sslmode=require"_s), u"What answers there makes no connection"_s, u"sslmode"_s);
    }

    void isToldThatAnotherServerIsThere_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("sslMode");
        const QByteArray http = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
        QTest::newRow("HTTP, asked for TLS") << http << u"prefer"_s;
        QTest::newRow("HTTP, not asked for TLS") << http << u"disable"_s;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-Server\r\n") << u"prefer"_s;
        QTest::newRow("MySQL") << QByteArray("\x4a\0\0\0\x0a\x38.0.32\0", 12) << u"prefer"_s;
        QTest::newRow("one that hangs up") << QByteArray() << u"prefer"_s;
        QTest::newRow("one that means it well") << QByteArray("SSSSSSSSSSSSSSSSSSSSSSSSS") << u"prefer"_s;
    }

    void isToldThatAnotherServerIsThere()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, sslMode);
        const OtherServer server(answer);
        QVERIFY(server.port > 0);
        const auto schema = read(u"host=127.0.0.1 port=%1 dbname=postgres user=reader password=s3cret sslmode=%2"_s.arg(
            QString::number(server.port), sslMode));
        expect(
            schema, u"What answers there makes no connection"_s, u"the port is a PostgreSQL server's"_s, server.port);
    }

    void isToldThatNobodyIsThere()
    {
        VERIFY_RESULT(m_cluster->stop());
        const auto schema = read();
        VERIFY_RESULT(m_cluster->restart());
        expect(schema, u"The server cannot be reached"_s, u"Check host and port"_s);
    }

private:
    QString asReader() const
    {
        return u"host=127.0.0.1 port=%1 dbname=postgres user=reader password=s3cret"_s.arg(m_cluster->port());
    }
    Result<Schema> read() const { return read(asReader()); }
    static Result<Schema> read(const QString &conninfo)
    {
        return postgresSource({conninfo, {}, {}})([](const Progress &) {}, {});
    }

    void expect(const Result<Schema> &schema, const QString &what, const QString &mend, int port = 0) const
    {
        QVERIFY(!schema);
        const Error &error = schema.error();
        QVERIFY2(error.what.startsWith(what), qPrintable(error.message()));
        QVERIFY2(error.mend.contains(mend), qPrintable(error.message()));
        QCOMPARE(error.where, u"postgres @ 127.0.0.1:%1"_s.arg(port ? port : m_cluster->port()));
        QVERIFY2(!error.message().contains(u"s3cret"_s), qPrintable(error.message()));
    }

    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(PostgresFailuresTest)
#include "tst_postgresfailures.moc"
