// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "sources/postgres/postgressource.h"
#include "sources/snapshot/snapshot.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;

/// The snapshot that the program carries stands in for the sample's database: it says what schema.sql makes.
class SampleSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCurrent()
    {
        const auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        const QString name = QStringLiteral("media_share");
        VERIFY_RESULT(cluster->createDatabase(name));
        const auto sql = readUtf8File(QStringLiteral(REPOSITORY "/resources/sample/schema.sql"));
        VERIFY_RESULT(sql);
        VERIFY_RESULT(cluster->execute(name, QString::fromUtf8(*sql)));
        PostgresOptions options;
        options.conninfo = cluster->conninfo(name);
        const auto live = postgresSource(options)([](const Progress &) {}, {});
        VERIFY_RESULT(live);
        const QString path = QStringLiteral(REPOSITORY "/resources/sample/sok_introspect.json");
        const auto kept = snapshotSource(path)([](const Progress &) {}, {});
        VERIFY_RESULT(kept);
        QCOMPARE(kept->tables.items.size(), live->tables.items.size());
        for (qsizetype i = 0; i < live->tables.items.size(); ++i)
            QVERIFY2(kept->tables.items[i] == live->tables.items[i],
                qPrintable(displayText(live->tables.items[i].name)
                    + QStringLiteral(": write it anew with \"triptych-cli introspect\"")));
    }
};

QTEST_GUILESS_MAIN(SampleSnapshotTest)
#include "tst_samplesnapshot.moc"
