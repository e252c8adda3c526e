// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/proxy.h"
#include "support/result.h"
#include "support/somebody.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <future>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

/// The socket of this process that is connected to a port of 127.0.0.1; -1: none.
int socketTo(int port)
{
    for (int fd = 3; fd < 1024; ++fd) {
        sockaddr_in address{};
        socklen_t size = sizeof address;
        if (getpeername(fd, reinterpret_cast<sockaddr *>(&address), &size) == 0 && address.sin_family == AF_INET
            && ntohs(address.sin_port) == port)
            return fd;
    }
    return -1;
}

int tcpOption(int fd, int option)
{
    int value = 0;
    socklen_t size = sizeof value;
    getsockopt(fd, IPPROTO_TCP, option, &value, &size);
    return value;
}

} // namespace

/// Reading over a network that is long, or goes silent: neither end hears of the other any more, and nobody hangs up.
class PostgresLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start({true, {}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->execute(u"postgres"_s, u"CREATE ROLE reader LOGIN PASSWORD 's3cret'"_s));
        createTables(u"one"_s, 1);
        createTables(u"many"_s, 300);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void takesAsManyRoundTripsForManyTablesAsForOne()
    {
        QList<int> roundTrips;
        for (const auto &[database, tables] : {std::pair(u"one"_s, 1), std::pair(u"many"_s, 300)}) {
            const Proxy proxy(m_cluster->port());
            const auto schema = read(proxy, database);
            VERIFY_RESULT(schema);
            QCOMPARE(schema->tables.items.size(), tables);
            roundTrips << proxy.roundTrips();
        }
        QCOMPARE(roundTrips.at(1), roundTrips.at(0));
        QVERIFY2(roundTrips.at(1) <= 12, qPrintable(QString::number(roundTrips.at(1))));
        QVERIFY2(roundTrips.at(1) > 2, "connecting and reading take some");
    }

    void givesUpOnAConnectionThatGoesSilentBeforeAnAnswer()
    {
        const Somebody somebody(*m_cluster, u"many"_s, lockComments);
        Proxy proxy(m_cluster->port());
        auto reading = readInThread(proxy, {});
        QTRY_VERIFY(isWaiting());
        proxy.fallSilent();
        expectSilence(reading.get(), proxy);
    }

    /// What was sent and never received is not what probes of an idle connection tell.
    void givesUpOnAConnectionThatGoesSilentBeforeAQuestion()
    {
        const Proxy counting(m_cluster->port());
        VERIFY_RESULT(read(counting, u"many"_s));
        Proxy proxy(m_cluster->port());
        proxy.fallSilentAfter(counting.roundTrips() - 1);
        QElapsedTimer timer;
        timer.start();
        expectSilence(read(proxy, u"many"_s), proxy);
        // It takes TCP a quarter of an hour to give up by itself.
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }

    void cancelsAReadingThatHasGoneSilent()
    {
        const Somebody somebody(*m_cluster, u"many"_s, lockComments);
        Proxy proxy(m_cluster->port());
        const Cancellation cancellation;
        auto reading = readInThread(proxy, cancellation, {});
        QTRY_VERIFY(isWaiting());
        proxy.fallSilent();
        QElapsedTimer timer;
        timer.start();
        cancellation.cancel();
        QCOMPARE(reading.get().error().kind, Error::Kind::Cancelled);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // silence lasts 25 s
    }

    void setsLimitsWhereNobodyElseDoes()
    {
        const Somebody somebody(*m_cluster, u"many"_s, lockComments);
        const Proxy proxy(m_cluster->port());
        auto reading = readInThread(proxy, {}, {});
        QTRY_VERIFY(isWaiting());
        const int fd = socketTo(proxy.port());
        QVERIFY(fd >= 0);
        QCOMPARE(tcpOption(fd, TCP_KEEPIDLE), 10);
        QCOMPARE(tcpOption(fd, TCP_KEEPINTVL), 5);
        QCOMPARE(tcpOption(fd, TCP_KEEPCNT), 3);
        QCOMPARE(tcpOption(fd, TCP_USER_TIMEOUT), 25'000);
        VERIFY_RESULT(reading.get());
    }

private:
    /// Silence of two seconds is enough.
    static inline const QString quickly = u" keepalives_idle=1 keepalives_interval=1 tcp_user_timeout=2000"_s;

    void createTables(const QString &database, int count)
    {
        VERIFY_RESULT(m_cluster->createDatabase(database));
        VERIFY_RESULT(m_cluster->execute(database, uR"(DO $$ BEGIN FOR i IN 1..%1 LOOP EXECUTE format('CREATE TABLE t%s
                (id serial PRIMARY KEY, t1 int REFERENCES t1, lower text UNIQUE CHECK (lower <> %L))', i, '');
                EXECUTE format('CREATE INDEX ON t%s (lower(lower)) WHERE t1 > 0', i); END LOOP; END $$)"_s.arg(count)));
    }

    static QString conninfo(const Proxy &proxy, const QString &database)
    {
        return u"host=127.0.0.1 port=%1 user=reader password=s3cret dbname="_s.arg(proxy.port()) + database;
    }

    Result<Schema> read(const Proxy &proxy, const QString &database) const
    {
        return postgresSource({conninfo(proxy, database) + quickly, {}, {}})([](const Progress &) {}, {});
    }

    std::future<Result<Schema>> readInThread(
        const Proxy &proxy, const Cancellation &cancellation, const QString &limits = quickly) const
    {
        return std::async(std::launch::async, [=, info = conninfo(proxy, u"many"_s) + limits] {
            return postgresSource({info, {}, {}})([](const Progress &) {}, cancellation);
        });
    }

    void expectSilence(const Result<Schema> &schema, const Proxy &proxy) const
    {
        QVERIFY(!schema);
        const Error &error = schema.error();
        QVERIFY2(error.kind == Error::Kind::Unreachable, qPrintable(error.message()));
        QVERIFY2(error.what.startsWith(u"The server went away"_s), qPrintable(error.message()));
        QCOMPARE(error.where, u"many @ 127.0.0.1:%1"_s.arg(proxy.port()));
        QVERIFY(!error.mend.isEmpty());
        const Proxy again(m_cluster->port());
        VERIFY_RESULT(read(again, u"many"_s));
    }

    bool isWaiting() const
    {
        return m_cluster->query(u"postgres"_s,
                   u"SELECT 1 FROM pg_stat_activity WHERE application_name = 'triptych' AND wait_event_type = 'Lock'"_s)
            == QStringList{u"1"_s};
    }

    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(PostgresLinkTest)
#include "tst_postgreslink.moc"
