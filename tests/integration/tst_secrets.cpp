// SPDX-License-Identifier: MIT
#include "commandline.h"
#include "support/privatecluster.h"
#include "support/result.h"
#include "support/somebody.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "n0body-sh4ll-s33";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The arguments of every process of this machine.
QByteArray processList()
{
    QByteArray list;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes)
        list += contents(u"/proc/%1/cmdline"_s.arg(process)).replace('\0', ' ') + '\n';
    return list;
}

/// A run of triptych-cli that goes on while the test looks at it, with no limit on the size of a core.
class LongRun
{
public:
    LongRun(const QStringList &arguments, const QString &folder)
    {
        m_process.setWorkingDirectory(folder);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setChildProcessModifier([] {
            const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_CORE, &unlimited);
        });
        m_process.start(QStringLiteral(TRIPTYCH_CLI), arguments);
    }
    ~LongRun()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(LongRun)

    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    QByteArray output()
    {
        m_process.waitForFinished();
        return m_process.readAll();
    }
    [[nodiscard]] bool hasCrashed() const { return m_process.exitStatus() == QProcess::CrashExit; }

private:
    QProcess m_process;
};

} // namespace

/// Wherever a password comes from, it stays there.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start({true,
            {u"log_statement = all"_s, u"log_connections = on"_s, u"log_disconnections = on"_s,
                u"log_min_messages = debug2"_s}});
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        // Its own statements stand in the log: the role gets the password there in a shape that is not looked for.
        VERIFY_RESULT(m_cluster->execute(u"postgres"_s,
            u"CREATE TABLE users (id int PRIMARY KEY, note text);"
            "DO $$ BEGIN EXECUTE format('CREATE ROLE reader LOGIN PASSWORD %L', reverse('%1')); END $$"_s.arg(
                QString::fromStdString(std::string(secret.rbegin(), secret.rend())))));
        write(u"models.py"_s,
            "class User(Base):\n    __tablename__ = 'users'\n    id = Column(Integer, primary_key=True)\n");
        write(u"passwords"_s, "*:*:*:*:" + secret + "\n");
        QVERIFY(QFile::setPermissions(m_folder.filePath(u"passwords"_s), QFile::ReadOwner | QFile::WriteOwner));
    }

    /// Each command that reaches the database, with each way to give it the password.
    void isWrittenNowhere_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isReadable");
        const QByteArray uri = uriWith(secret).toUtf8();
        const QByteArray pairs = pairsWith(secret).toUtf8();
        const auto row
            = [](const char *name, const QString &database, const char *variable, const QByteArray &value,
                  bool isReadable) { QTest::newRow(name) << database << QByteArray(variable) << value << isReadable; };
        row("URI in a variable", u"env:OURS"_s, "OURS", uri, true);
        row("pairs in a variable", u"env:OURS"_s, "OURS", pairs, true);
        row("URI among the arguments", QString::fromUtf8(uri), "OURS", {}, true);
        row("pairs among the arguments", QString::fromUtf8(pairs), "OURS", {}, true);
        row("libpq's variable", pairsWith({}), "PGPASSWORD", secret, true);
        row("password file", pairsWith({}), "PGPASSFILE", m_folder.filePath(u"passwords"_s).toUtf8(), true);
        row("wrong, URI in a variable", u"env:OURS"_s, "OURS", uriWith("not-" + secret).toUtf8(), false);
        row("wrong, pairs in a variable", u"env:OURS"_s, "OURS", pairsWith("not-" + secret).toUtf8(), false);
        row("broken URI", u"env:OURS"_s, "OURS", uri + "@/" + secret + "%zz", false);
        row("broken pairs", u"env:OURS"_s, "OURS", "password=a " + secret, false);
        row("server not there", u"env:OURS"_s, "OURS", uri + "&port=1", false);
        row("unknown sslmode", u"env:OURS"_s, "OURS", uri + "&sslmode=" + secret.left(4), false);
    }

    void isWrittenNowhere()
    {
        QFETCH(const QString, database);
        QFETCH(const QByteArray, variable);
        QFETCH(const QByteArray, value);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromUtf8(variable), QString::fromUtf8(value));
        QFETCH(const bool, isReadable);
        const QTemporaryDir written;
        const QStringList source{u"--database"_s, database, u"--verbose"_s};
        const QStringList both = source + QStringList{u"--models"_s, m_folder.filePath(u"models.py"_s)};
        const QString project = written.filePath(u"triptych.json"_s);
        const QList<QStringList> commands{
            QStringList{u"introspect"_s} + source,
            QStringList{u"introspect"_s, u"--output"_s, written.path()} + source,
            QStringList{u"compare"_s, u"--format"_s, u"json"_s, u"--fail-on"_s, u"none"_s} + both,
            QStringList{u"compare"_s, u"--output"_s, written.path(), u"--fail-on"_s, u"none"_s} + both,
            QStringList{u"baseline"_s, u"--project"_s, project} + both,
        };
        for (const QStringList &command : commands) {
            const Run result = run(command, environment, written.path());
            QVERIFY2(result.status == (isReadable ? 0 : 2), result.errors.constData());
            QVERIFY2(!result.output.contains(secret), result.output.constData());
            QVERIFY2(!result.errors.contains(secret), result.errors.constData());
            QVERIFY2(result.errors.contains("] database: "), result.errors.constData());
        }
        QDirIterator files(written.path(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); ++count) {
            const QString path = files.next();
            QVERIFY2(!contents(path).contains(secret), qPrintable(path));
        }
        QCOMPARE(count, isReadable ? 3 : 0); // a snapshot, a report, the project
        QVERIFY(m_cluster->log().contains(u"connection authorized: user=reader"_s));
        QVERIFY(!m_cluster->log().contains(QString::fromLatin1(secret)));
    }

    void standsInNoProcessList_data()
    {
        QTest::addColumn<QStringList>("database");
        QTest::newRow("URI") << QStringList{u"--database"_s, uriWith(secret)};
        QTest::newRow("pairs, in one word with the option") << QStringList{u"--database="_s + pairsWith(secret)};
    }
    void standsInNoProcessList()
    {
        QFETCH(const QStringList, database);
        const Somebody somebody(*m_cluster, u"postgres"_s, lockComments);
        LongRun run(QStringList{u"introspect"_s} + database, m_folder.path());
        QTRY_VERIFY(isWaiting());
        const QByteArray list = processList();
        QVERIFY2(list.contains("--database"), list.constData());
        QVERIFY2(!list.contains(secret), list.constData());
        const QByteArray output = run.output();
        QVERIFY2(output.contains("password file"), output.constData()); // the person is told of a better way
    }

    void noProcessListNeedsNoWarning()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OURS"_s, uriWith(secret));
        const Run result = run({u"introspect"_s, u"--database"_s, u"env:OURS"_s}, environment);
        QVERIFY2(result.status == 0 && result.errors.isEmpty(), result.errors.constData());
    }

    void aCrashLeavesNoCore()
    {
        const QTemporaryDir folder;
        const Somebody somebody(*m_cluster, u"postgres"_s, lockComments);
        qputenv("OURS", uriWith(secret).toUtf8());
        LongRun run({u"introspect"_s, u"--verbose"_s, u"--database"_s, u"env:OURS"_s}, folder.path());
        qunsetenv("OURS");
        QTRY_VERIFY(isWaiting());
        siginfo_t end{};
        QCOMPARE(kill(pid_t(run.id()), SIGABRT), 0);
        // Looked at before QProcess takes it: it does not tell whether there was a core.
        QCOMPARE(waitid(P_PID, id_t(run.id()), &end, WEXITED | WNOWAIT), 0);
        QVERIFY2(end.si_code == CLD_KILLED, "CLD_DUMPED: the kernel has written a core");
        const QByteArray output = run.output();
        QVERIFY(run.hasCrashed());
        QVERIFY2(output.contains("] database: "), output.constData());
        QVERIFY2(!output.contains(secret), output.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

private:
    QString uriWith(const QByteArray &password) const
    {
        return u"postgresql://reader:%1@127.0.0.1:%2/postgres?connect_timeout=5"_s.arg(
            QString::fromLatin1(password), QString::number(m_cluster->port()));
    }
    QString pairsWith(const QByteArray &password) const
    {
        const QString pairs = u"host=127.0.0.1 port=%1 dbname=postgres user=reader"_s.arg(m_cluster->port());
        return password.isEmpty() ? pairs : pairs + u" password="_s + QString::fromLatin1(password);
    }

    bool isWaiting() const
    {
        return m_cluster->query(u"postgres"_s,
                   u"SELECT 1 FROM pg_stat_activity WHERE application_name = 'triptych' AND wait_event_type = 'Lock'"_s)
            == QStringList{u"1"_s};
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
