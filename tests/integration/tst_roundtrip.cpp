// SPDX-License-Identifier: MIT
#include "compare/comparison.h"
#include "sources/postgres/postgressource.h"
#include "sources/python/pythonsource.h"
#include "support/comparisontext.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace triptych;

/// The real SQLAlchemy creates the tables of model files in a database; the files and the database are then the same.
class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
    }

    void cleanupTestCase() { m_cluster.reset(); }

    void modelsAreTheDatabase_data()
    {
        QTest::addColumn<QString>("path");
        const QDir data(QStringLiteral(TEST_DATA "/roundtrip"));
        for (const QFileInfo &each : data.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (each.isDir() ? each.fileName() != QLatin1String("__pycache__") : each.suffix() == QLatin1String("py"))
                QTest::newRow(qPrintable(each.baseName())) << each.filePath();
        }
    }

    void modelsAreTheDatabase()
    {
        QFETCH(const QString, path);
        const QString name = QFileInfo(path).baseName();
        VERIFY_RESULT(m_cluster->createDatabase(name));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-B"), QStringLiteral("-W"), QStringLiteral("ignore"),
                QStringLiteral(TEST_DATA "/../createall.py"), m_cluster->conninfo(name), path});
        QVERIFY2(python.waitForFinished(), "python3 with python3-sqlalchemy and python3-psycopg2 is needed");
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().right(400).constData());
        PostgresOptions options;
        options.conninfo = m_cluster->conninfo(name);
        PerSide<std::shared_ptr<const Schema>> schemas;
        schemas[Side::Database] = read(postgresSource(options));
        schemas[Side::Models] = read(pythonSource({{path}}));
        QVERIFY(*schemas[Side::Database] && *schemas[Side::Models]);
        QVERIFY((*schemas[Side::Models])->tables.isComplete());

        ComparisonSettings settings;
        for (const FindingKind kind : allFindingKinds)
            settings.severities.set(kind, Severity::Warning);
        QCOMPARE(test::findingLines(compare(schemas, settings)).join(QLatin1Char('\n')), QString());
        QStringList notes;
        for (const Note &note : (*schemas[Side::Models])->notes)
            notes += displayText(note.origin) + QStringLiteral(": ") + note.reason;
        QCOMPARE(notes.join(QLatin1Char('\n')), QString());
    }

private:
    static std::shared_ptr<const Schema> read(const SchemaSource &source)
    {
        auto schema = source([](const Progress &) {}, Cancellation());
        if (!schema)
            qWarning() << schema.error().what << schema.error().where;
        return schema ? std::make_shared<const Schema>(std::move(*schema)) : nullptr;
    }

    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
