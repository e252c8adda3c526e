// SPDX-License-Identifier: MIT
#include "support/privatecluster.h"
#include "support/result.h"

#include <QProcess>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace triptych;
using namespace Qt::StringLiterals;

/// The command line at a terminal of the test's own.
class CommandLinePasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start({true, {}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->execute(
            u"postgres"_s, u"CREATE ROLE reader LOGIN PASSWORD 'geheim ü'; CREATE TABLE users (id int)"_s));
    }

    void init()
    {
        QCOMPARE(openpty(&m_person, &m_terminal, nullptr, nullptr, nullptr), 0);
        fcntl(m_person, F_SETFL, O_NONBLOCK);
    }

    void cleanup()
    {
        close(m_person);
        close(m_terminal);
    }

    void asksAtATerminal_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const QStringList introspect{u"introspect"_s, u"--database"_s, conninfo()};
        const QStringList compare{u"compare"_s, u"--no-project"_s, u"--database"_s, conninfo(), u"--doc"_s,
            QStringLiteral(REPOSITORY "/resources/sample/database_schema.md")};
        QTest::newRow("introspect") << introspect << QByteArray("geheim ü\n") << 0 << u"\"users\""_s;
        QTest::newRow("compare") << compare << QByteArray("geheim ü\n") << 1 << u"users"_s;
        QTest::newRow("wrong") << introspect << QByteArray("geheimer\n") << 2 << u"does not accept the password"_s;
        QTest::newRow("nothing") << introspect << QByteArray("\n") << 2 << u"none was given"_s;
    }

    void asksAtATerminal()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, typed);
        QFETCH(const int, status);
        QFETCH(const QString, said);
        QProcess process;
        start(process, arguments);
        QVERIFY2(isAsked(process), m_output.constData());
        QVERIFY2(m_output.contains("\"reader\""), m_output.constData());
        QVERIFY2(!echoes(), "what is typed would be shown");
        QCOMPARE(write(m_person, typed.constData(), std::size_t(typed.size())), ssize_t(typed.size()));
        QVERIFY(process.waitForFinished(patience));
        m_output += process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == status, m_output.constData());
        QVERIFY2(QString::fromUtf8(m_output).contains(said), m_output.constData());
        QVERIFY(echoes());
        QVERIFY2(!(m_output + shown()).contains("geheim"), "the password was shown");
    }

    void ctrlCEndsItAndLeavesTheTerminalAsItWas()
    {
        QProcess process;
        start(process, {u"introspect"_s, u"--database"_s, conninfo()});
        QVERIFY2(isAsked(process), m_output.constData());
        QCOMPARE(write(m_person, "geh\003", 4), ssize_t(4));
        QVERIFY(process.waitForFinished(patience));
        QVERIFY(process.exitStatus() == QProcess::CrashExit && process.exitCode() == SIGINT);
        QVERIFY(echoes());
    }

    void asksNobodyWithoutATerminal()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(TRIPTYCH_CLI), {u"introspect"_s, u"--database"_s, conninfo()});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray output = process.readAll();
        QVERIFY2(output.contains(".pgpass") && !output.contains("Password:"), output.constData());
    }

private:
    static constexpr int patience = 60'000; // ms

    [[nodiscard]] QString conninfo() const
    {
        return u"host=127.0.0.1 dbname=postgres user=reader port="_s + QString::number(m_cluster->port());
    }

    /// In a session whose terminal, and standard input, is ours.
    void start(QProcess &process, const QStringList &arguments)
    {
        m_output.clear();
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setChildProcessModifier([terminal = m_terminal] {
            signal(SIGINT, SIG_DFL);
            setsid();
            ioctl(terminal, TIOCSCTTY, 0);
            dup2(terminal, STDIN_FILENO);
        });
        process.start(QStringLiteral(TRIPTYCH_CLI), arguments);
    }

    bool isAsked(QProcess &process)
    {
        while (!m_output.contains("Password: ") && process.waitForReadyRead(patience))
            m_output += process.readAll();
        return m_output.endsWith("Password: ");
    }

    [[nodiscard]] bool echoes() const
    {
        termios settings;
        return tcgetattr(m_terminal, &settings) == 0 && (settings.c_lflag & ECHO);
    }

    /// What the terminal shows of what was typed.
    [[nodiscard]] QByteArray shown() const
    {
        char bytes[1024];
        const ssize_t size = read(m_person, bytes, sizeof bytes);
        return QByteArray(bytes, qMax<ssize_t>(0, size));
    }

    std::unique_ptr<PrivateCluster> m_cluster;
    QByteArray m_output;
    int m_person = -1; ///< the terminal's other end
    int m_terminal = -1;
};

QTEST_GUILESS_MAIN(CommandLinePasswordTest)
#include "tst_commandlinepassword.moc"
