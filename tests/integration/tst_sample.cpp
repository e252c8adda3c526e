// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "compare/comparison.h"
#include "sources/markdown/markdownsource.h"
#include "sources/postgres/postgressource.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;

namespace {

using SharedSchema = std::shared_ptr<const Schema>;

} // namespace

/// The sample through the real sources: it must show what the product is for, and nothing else.
class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto cluster = PrivateCluster::start();
        VERIFY_RESULT(cluster);
        const QString name = QStringLiteral("media_share");
        VERIFY_RESULT(cluster->createDatabase(name));
        const auto sql = readUtf8File(sample(QStringLiteral("schema.sql")));
        VERIFY_RESULT(sql);
        VERIFY_RESULT(cluster->execute(name, QString::fromUtf8(*sql)));
        PostgresOptions options;
        options.conninfo = cluster->conninfo(name);
        m_database = read(postgresSource(options));
        m_document = read(markdownSource(sample(QStringLiteral("database_schema.md"))));
        QVERIFY(m_database && m_document);
    }

    void everythingIsUnderstood()
    {
        QCOMPARE(m_database->tables.items.size(), 56);
        QCOMPARE(m_document->tables.items.size(), 56);
        QCOMPARE(m_document->columnCount(), m_database->columnCount());
        for (const SharedSchema &schema : {m_database, m_document}) {
            QStringList notes;
            for (const Note &note : schema->notes)
                notes += displayText(note.origin) + QStringLiteral(": ") + note.reason;
            QCOMPARE(notes, QStringList());
        }
    }

    void databaseAgainstDocument()
    {
        PerSide<SharedSchema> schemas;
        schemas[Side::Database] = m_database;
        schemas[Side::Documentation] = m_document;
        const Comparison comparison = compare(schemas);
        QStringList found;
        for (const Finding &finding : comparison.findings)
            found += finding.id;
        QCOMPARE(found, QStringList());
        QCOMPARE(comparison.tables.size(), 56);
    }

private:
    static QString sample(const QString &path) { return QStringLiteral(REPOSITORY "/resources/sample/") + path; }

    static SharedSchema read(const SchemaSource &source)
    {
        const auto schema = source([](const Progress &) {}, Cancellation());
        if (!schema)
            QTest::qFail(qPrintable(schema.error().message()), __FILE__, __LINE__);
        return schema ? std::make_shared<const Schema>(*schema) : nullptr;
    }

    SharedSchema m_database;
    SharedSchema m_document;
};

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_sample.moc"
