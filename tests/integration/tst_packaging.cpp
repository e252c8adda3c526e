// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace triptych;

/// packaging/run with everything real but the build and the programs: the sample's cluster must be gone whatever ends
/// it.
class PackagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("build/release/app")));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("build/grammar/node_modules")));
        for (const auto *entry : {"packaging", "resources"})
            QVERIFY(QFile::link(QStringLiteral(REPOSITORY "/") + QLatin1String(entry), inFolder(QLatin1String(entry))));
        const QString lock = QStringLiteral(REPOSITORY "/packaging/grammar/package-lock.json");
        QVERIFY(QFile::copy(lock, inFolder(QStringLiteral("build/grammar/package-lock.json"))));
        VERIFY_RESULT(
            writeFileAtomically(inFolder(QStringLiteral("build/grammar/node_modules/.package-lock.json")), ""));
        // Nothing is missing, so nothing may be asked for or installed.
        program(QStringLiteral("bin/dpkg-query"), "echo 'ii '");
        program(QStringLiteral("bin/cmake"), "exit 0");
        for (const auto *forbidden : {"bin/apt-get", "bin/sudo", "bin/npm"})
            program(QLatin1String(forbidden), "echo FORBIDDEN; exit 1");
        program(QStringLiteral("build/release/app/triptych"),
            "echo WINDOW \"$@\"\ncase $MODE in crash) kill -SEGV $$ ;; stay) exec sleep 600 ;; esac");
        program(QStringLiteral("build/release/app/triptych-cli"),
            "echo CLI \"$@\"\npsql -X -A -t -d \"$3\" -c \"SELECT 'tables: ' || count(*) FROM pg_tables "
            "WHERE schemaname = 'public'\"\nexit \"$MODE\"");
    }

    void commandLine_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("status");
        QTest::newRow("drift") << "1" << 0;
        QTest::newRow("cannot compare") << "2" << 1;
    }

    void commandLine()
    {
        QFETCH(const QString, mode);
        QFETCH(const int, status);
        QProcess run;
        start(run, mode, QString());
        QVERIFY(run.waitForFinished(120'000));
        const QString output = QString::fromUtf8(run.readAll());
        QVERIFY2(run.exitStatus() == QProcess::NormalExit && run.exitCode() == status, qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("tables: 56")), qPrintable(output));
        QCOMPARE(output.contains(QStringLiteral("JSON reports are in")), status == 0);
        verifyNothingIsLeft(output);
    }

    void window_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("status");
        QTest::newRow("closed") << "close" << 0 << 0;
        QTest::newRow("crashes") << "crash" << 0 << 1;
        QTest::newRow("Ctrl-C") << "stay" << SIGINT << 130;
        QTest::newRow("terminated") << "stay" << SIGTERM << 143;
    }

    void window()
    {
        QFETCH(const QString, mode);
        QFETCH(const int, signal);
        QFETCH(const int, status);
        QProcess run;
        start(run, mode, QStringLiteral(":99"));
        QString output;
        while (!output.contains(QStringLiteral("WINDOW")) && run.waitForReadyRead(120'000))
            output += QString::fromUtf8(run.readAll());
        if (signal != 0)
            QCOMPARE(::kill(pid_t(run.processId()), signal), 0);
        QVERIFY(run.state() == QProcess::NotRunning || run.waitForFinished(120'000));
        output += QString::fromUtf8(run.readAll());
        QVERIFY2(run.exitStatus() == QProcess::NormalExit && run.exitCode() == status, qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("--models resources/sample/models")), qPrintable(output));
        verifyNothingIsLeft(output);
    }

private:
    [[nodiscard]] QString inFolder(const QString &path) const { return m_folder.filePath(path); }

    void program(const QString &path, const QByteArray &script)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("bin")));
        VERIFY_RESULT(writeFileAtomically(inFolder(path), "#!/bin/bash\n" + script + "\n"));
        QVERIFY(QFile::setPermissions(inFolder(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// \param display empty: there is none
    void start(QProcess &run, const QString &mode, const QString &display)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.insert(QStringLiteral("DISPLAY"), display);
        environment.insert(QStringLiteral("MODE"), mode);
        environment.insert(QStringLiteral("PGHOST"), QStringLiteral("no.such.host"));
        environment.insert(
            QStringLiteral("PATH"), inFolder(QStringLiteral("bin:")) + environment.value(QStringLiteral("PATH")));
        run.setProcessEnvironment(environment);
        run.setProcessChannelMode(QProcess::MergedChannels);
        run.setChildProcessModifier([] { ::signal(SIGINT, SIG_DFL); });
        run.start(inFolder(QStringLiteral("packaging/run")), {});
    }

    static void verifyNothingIsLeft(const QString &output)
    {
        static const QRegularExpression cluster(QStringLiteral("private PostgreSQL in (/tmp/triptych-sample\\.\\w+)"));
        const QString folder = cluster.match(output).captured(1);
        QVERIFY2(!folder.isEmpty(), qPrintable(output));
        QVERIFY2(!QFile::exists(folder), qPrintable(folder));
        QVERIFY2(!output.contains(QStringLiteral("FORBIDDEN")), qPrintable(output));
        const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
        for (const QString &process : processes) {
            QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process));
            const bool isOfCluster
                = commandLine.open(QIODevice::ReadOnly) && commandLine.readAll().contains(folder.toUtf8());
            QVERIFY2(!isOfCluster, "a process of the cluster still runs");
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PackagingTest)
#include "tst_packaging.moc"
