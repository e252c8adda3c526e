// SPDX-License-Identifier: MIT
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"
#include "support/schemalines.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
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

    /// What the other versions are checked against is right of this one.
    void theCatalogIsAsItIsWrittenDown()
    {
        const int version = m_cluster->version().section(QLatin1Char('.'), 0, 0).toInt();
        const auto columns = m_cluster->query(database,
            QStringLiteral("SELECT attrelid::regclass || ' ' || attname FROM pg_attribute"
                           " WHERE attrelid < 16384 AND NOT attisdropped"));
        VERIFY_RESULT(columns);
        const QSet<QString> known(columns->begin(), columns->end());
        QFile file(QStringLiteral(REPOSITORY "/tests/models/sources/postgres/data/catalogcolumns.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int checked = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList words = line.split(QLatin1Char(' '));
            for (const QString &word : words.mid(1)) {
                static const QRegularExpression form(QStringLiteral("^(\\w+)(?:\\+(\\d+))?(?:-(\\d+))?$"));
                const auto parts = form.match(word);
                if (line.startsWith(QLatin1Char('#')))
                    continue;
                QVERIFY2(parts.hasMatch(), qPrintable(word));
                const bool isThere = version >= parts.captured(2).toInt()
                    && (parts.captured(3).isEmpty() || version <= parts.captured(3).toInt());
                const QString name = words.first() + QLatin1Char(' ') + parts.captured(1);
                QVERIFY2(known.contains(name) == isThere, qPrintable(name));
                ++checked;
            }
        }
        QVERIFY(checked > 200);
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
