// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"
#include "support/schemalines.h"

#include <QFile>
#include <QTest>

using namespace triptych;

/// What is read of a real database.
class PostgresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        m_cluster = std::make_unique<PrivateCluster>(std::move(*cluster));
        VERIFY_RESULT(m_cluster->createDatabase(database));
        VERIFY_RESULT(m_cluster->execute(database, contents("everything.sql")));
    }

    void readsEverything()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const auto schema = read({});
        VERIFY_RESULT(schema);
        QCOMPARE(schemaLines(*schema), contents("everything.txt").split(QLatin1Char('\n'), Qt::SkipEmptyParts));
        QCOMPARE(schema->source.title, QStringLiteral("shop @ local socket"));
        QCOMPARE(schema->source.detail,
            QStringLiteral("PostgreSQL %1 · schemas Odd \"Schema\", billing, public").arg(m_cluster->version()));
    }

private:
    Result<Schema> read(const QStringList &schemas)
    {
        return postgresSource({m_cluster->conninfo(database), {}, schemas})([](const Progress &) {}, {});
    }

    static QString contents(const char *name)
    {
        QFile file(QStringLiteral(TEST_DATA "/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    const QString database = QStringLiteral("shop");
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
