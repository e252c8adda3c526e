// SPDX-License-Identifier: MIT
#include "support/privatecluster.h"
#include "support/result.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstring>

using namespace triptych;

class PrivateClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndIsRemoved()
    {
        QString folder;
        {
            const auto cluster = PrivateCluster::start();
            VERIFY_RESULT(cluster);
            folder = cluster->socketFolder();
            QVERIFY(QFile::exists(folder));
            const QString name = QStringLiteral("odd 'name' \\ \"x\"");
            VERIFY_RESULT(cluster->createDatabase(name));
            const auto answer = cluster->query(name, QStringLiteral("SELECT current_database(), 1"));
            VERIFY_RESULT(answer);
            QCOMPARE(*answer, QStringList{name + QStringLiteral("|1")});
        }
        QVERIFY(!QFile::exists(folder));
    }

    void survivesItsOwnDeaths()
    {
        const auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        const QString database = QStringLiteral("postgres");
        VERIFY_RESULT(cluster->stop());
        QVERIFY(!cluster->query(database, QStringLiteral("SELECT 1")));
        VERIFY_RESULT(cluster->restart());
        VERIFY_RESULT(cluster->kill());
        QVERIFY(!cluster->query(database, QStringLiteral("SELECT 1")));
        VERIFY_RESULT(cluster->restart());
        VERIFY_RESULT(cluster->query(database, QStringLiteral("SELECT 1")));
    }

    void saysWhyItDoesNotStart()
    {
        const auto cluster = PrivateCluster::start({false, {QStringLiteral("no_such_setting = 1")}});
        QVERIFY(!cluster);
        QVERIFY2(cluster.error().what.contains(QStringLiteral("no_such_setting")), qPrintable(cluster.error().what));
    }

    void isGoneWhenTheTestIsKilled()
    {
        QProcess killed;
        killed.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die")});
        QVERIFY(killed.waitForFinished(120'000));
        QCOMPARE(killed.exitStatus(), QProcess::CrashExit);
        const QString folder = QString::fromUtf8(killed.readAllStandardOutput());
        QVERIFY2(folder.startsWith(QStringLiteral("/tmp/")), qPrintable(folder));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(folder), 60'000);
    }
};

/// With "--die": starts a server, tells its folder and is killed.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--die") == 0) {
        const auto cluster = PrivateCluster::start();
        std::fputs(qPrintable(cluster ? cluster->socketFolder() : cluster.error().message()), stdout);
        std::fflush(stdout);
        std::raise(SIGKILL);
    }
    PrivateClusterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privatecluster.moc"
