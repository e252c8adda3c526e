// SPDX-License-Identifier: MIT
#include "compare/coverage.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

namespace {

Schema incomplete(Schema schema)
{
    schema.tables.incomplete = QStringLiteral("a module could not be read");
    return schema;
}

Comparison compareSchemas(const Schema &database, const Schema &models)
{
    PerSide<std::shared_ptr<const Schema>> schemas;
    schemas[Side::Database] = std::make_shared<const Schema>(database);
    schemas[Side::Models] = std::make_shared<const Schema>(models);
    return compare(schemas);
}

Schema schemaOf(const char *text)
{
    return schemaFromText(QString::fromLatin1(text));
}

QStringList ids(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.id);
    return result;
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftOutTablesAreNoDrift()
    {
        Schema database = schemaOf("users\n id: int\n");
        database.leftOut = {{{QStringLiteral("public"), QStringLiteral("alembic_version")}, QStringLiteral("Books.")},
            {{QStringLiteral("public"), QStringLiteral("spatial")}, QStringLiteral("An extension owns it.")}};
        const Schema models = schemaOf("alembic_version\n num: text\nusers\n id: int\n");
        const Comparison comparison = compareSchemas(database, models);
        QCOMPARE(ids(comparison.findings), QStringList());
        const Coverage seen = coverage(comparison);
        QCOMPARE(seen.compared, 1);
        QCOMPARE(seen.total(), 3);
        QCOMPARE(seen.leftOut.size(), 2);
        QCOMPARE(seen.leftOut[0].name, QStringLiteral("alembic_version"));
        QCOMPARE(seen.leftOut[0].reasons[Side::Database], QStringLiteral("Books."));
        QVERIFY(!seen.leftOut[0].reasons[Side::Models]);
        QCOMPARE(seen.leftOut[1].name, QStringLiteral("spatial"));
    }

    void aSchemaThatWasNotReadIsNoDrift()
    {
        Schema database = schemaOf("users\n id: int\n");
        database.leftOut = {{{QStringLiteral("billing"), {}}, QStringLiteral("Not read.")}};
        const Comparison comparison
            = compareSchemas(database, schemaOf("users\n id: int\nbilling.invoices\n id: int\nother.jobs\n id: int\n"));
        QCOMPARE(ids(comparison.findings), QStringList(QStringLiteral("missing:other.jobs")));
        const Coverage seen = coverage(comparison);
        QCOMPARE(seen.leftOut.size(), 1);
        QCOMPARE(seen.leftOut[0].name, QStringLiteral("billing.invoices"));
        QCOMPARE(seen.leftOut[0].reasons[Side::Database], QStringLiteral("Not read."));
    }

    void aViewThatOthersDoNotDescribeIsNoDrift()
    {
        Schema database = schemaOf("names\n id: int\n name: text\nusers\n id: int\n");
        database.tables.items.first().kind = RelationKind::View;
        const Schema models = schemaOf("name_list\n id: int\n name: text\nusers\n id: int\n");
        const Comparison comparison = compareSchemas(database, models);
        QCOMPARE(ids(comparison.findings), QStringList(QStringLiteral("missing:name_list")));
        QVERIFY(comparison.possibleRenames.isEmpty());
        const Coverage seen = coverage(comparison);
        QCOMPARE(seen.compared, 2);
        QCOMPARE(seen.leftOut.size(), 1);
        QCOMPARE(seen.leftOut[0].name, QStringLiteral("names"));
        QCOMPARE(seen.leftOut[0].reasons[Side::Database], QStringLiteral("It is a view."));
    }

    void aViewThatOthersDescribeIsCompared()
    {
        Schema database = schemaOf("names\n id: int\n name: text\n");
        database.tables.items.first().kind = RelationKind::MaterializedView;
        const Comparison comparison = compareSchemas(database, schemaOf("names\n id: bigint\n title: text\n"));
        QCOMPARE(ids(comparison.findings),
            QStringList({QStringLiteral("type:names.id"), QStringLiteral("missing:names.name"),
                QStringLiteral("missing:names.title")}));
        QCOMPARE(coverage(comparison).compared, 1);
    }

    void aTableOfThatNameInAnotherSchemaIsDrift()
    {
        Schema database = schemaOf("users\n id: int\n");
        database.leftOut
            = {{{QStringLiteral("tools"), QStringLiteral("jobs")}, QStringLiteral("An extension owns it.")}};
        QCOMPARE(ids(compareSchemas(database, schemaOf("users\n id: int\napp.jobs\n id: int\n")).findings),
            QStringList(QStringLiteral("missing:app.jobs")));
    }

    void whatWasCompared_data()
    {
        QTest::addColumn<Schema>("database");
        QTest::addColumn<Schema>("models");
        QTest::addColumn<int>("compared");
        QTest::addColumn<int>("unknown");
        QTest::addColumn<int>("empty");
        const char *two = "a\n id: int\nb\n id: int\n";
        QTest::newRow("all") << schemaOf(two) << schemaOf(two) << 2 << 0 << 0;
        QTest::newRow("missing tables are compared") << schemaOf(two) << schemaOf("a\n id: int\n") << 2 << 0 << 0;
        QTest::newRow("an empty side lacks all") << schemaOf("") << schemaOf(two) << 2 << 0 << 1;
        QTest::newRow("two empty sides") << schemaOf("") << schemaOf("") << 0 << 0 << 2;
        QTest::newRow("a side that may have it")
            << schemaOf(two) << incomplete(schemaOf("a\n id: int\n")) << 1 << 1 << 0;
        QTest::newRow("a side that may have all") << schemaOf(two) << incomplete(schemaOf("")) << 0 << 2 << 1;
    }
    void whatWasCompared()
    {
        QFETCH(const Schema, database);
        QFETCH(const Schema, models);
        const Coverage seen = coverage(compareSchemas(database, models));
        QTEST(seen.compared, "compared");
        QTEST(int(seen.unknown.size()), "unknown");
        QTEST(int(seen.empty.size()), "empty");
        QCOMPARE(seen.isNothing(), seen.compared == 0);
        QVERIFY(seen.leftOut.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
