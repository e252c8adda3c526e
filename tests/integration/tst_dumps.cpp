// SPDX-License-Identifier: MIT
#include "compare/comparison.h"
#include "sources/documents/documentsource.h"
#include "sources/postgres/postgressource.h"
#include "support/comparisontext.h"
#include "support/privatecluster.h"
#include "support/result.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// What pg_dump writes of a database is a document of it that agrees with it in everything.
class DumpsTest : public QObject
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

    void dumpIsTheDatabase_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("options");
        const QStringList schemaOnly{QStringLiteral("--schema-only")};
        QTest::newRow("everything") << QStringLiteral("everything.sql") << schemaOnly;
        QTest::newRow("with data") << QStringLiteral("everything.sql") << QStringList();
        QTest::newRow("with inserts") << QStringLiteral("everything.sql") << QStringList{QStringLiteral("--inserts")};
        QTest::newRow("clean") << QStringLiteral("everything.sql")
                               << schemaOnly + QStringList{QStringLiteral("--clean"), QStringLiteral("--if-exists")};
        QTest::newRow("sixty") << QStringLiteral("sixty.sql") << schemaOnly;
    }

    void dumpIsTheDatabase()
    {
        QFETCH(const QString, script);
        QFETCH(const QStringList, options);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('_'));
        VERIFY_RESULT(m_cluster->createDatabase(name));
        VERIFY_RESULT(m_cluster->execute(name, contents(QStringLiteral(TEST_DATA "/") + script)));
        const QString dump = m_folder.filePath(name + QStringLiteral(".sql"));
        QProcess program;
        program.start(m_cluster->binaries() + QStringLiteral("/pg_dump"),
            options
                + QStringList{QStringLiteral("--file"), dump, QStringLiteral("--dbname"), m_cluster->conninfo(name)});
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().right(400).constData());

        PerSide<std::shared_ptr<const Schema>> schemas;
        schemas[Side::Database] = read(postgresSource({m_cluster->conninfo(name), {}, {}}));
        schemas[Side::Documentation] = read(documentSource(dump));
        QVERIFY(*schemas[Side::Database] && *schemas[Side::Documentation]);
        ComparisonSettings settings;
        for (const FindingKind kind : allFindingKinds)
            settings.severities.set(kind, Severity::Warning);
        QCOMPARE(test::findingLines(compare(schemas, settings)).join(QLatin1Char('\n')), QString());
        QStringList notes;
        for (const Note &note : (*schemas[Side::Documentation])->notes)
            notes += displayText(note.origin) + QStringLiteral(": ") + note.expression + QStringLiteral(": ")
                + note.reason;
        QCOMPARE(notes.join(QLatin1Char('\n')), QString());
        QCOMPARE(unknowns(**schemas[Side::Documentation]).join(QLatin1Char('\n')), QString());
    }

private:
    /// What the document leaves open, for nothing that is unknown disagrees. Of a view only a server knows the columns.
    static QStringList unknowns(const Schema &schema)
    {
        QStringList open;
        for (const Table &table : schema.tables.items) {
            const bool isWhole = table.columns.isComplete() && table.primaryKey.isKnown()
                && table.foreignKeys.isComplete() && table.uniqueConstraints.isComplete() && table.checks.isComplete()
                && table.exclusions.isComplete() && table.partitionKey.isKnown();
            if (!isWhole && !table.isView())
                open << displayText(table.name);
            for (const Column &column : table.columns.items) {
                const bool isKnown = column.type.isKnown() && column.nullable.isKnown()
                    && column.defaultExpression.isKnown() && column.autoincrement.isKnown() && column.identity.isKnown()
                    && column.generatedExpression.isKnown() && column.sequenceOptions.isKnown()
                    && column.collation.isKnown();
                if (!isKnown || column.type.value().notation != SqlType::Notation::Catalog)
                    open << displayText(table.name) + QLatin1Char('.') + column.name;
            }
        }
        return open;
    }

    static QString contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static std::shared_ptr<const Schema> read(const SchemaSource &source)
    {
        auto schema = source([](const Progress &) {}, Cancellation());
        if (!schema)
            qWarning() << schema.error().what << schema.error().where;
        return schema ? std::make_shared<const Schema>(std::move(*schema)) : nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateCluster> m_cluster;
};

QTEST_GUILESS_MAIN(DumpsTest)
#include "tst_dumps.moc"
