// SPDX-License-Identifier: MIT
#include "support/comparisontext.h"

#include <QTest>

#include <algorithm>

using namespace triptych;
using namespace triptych::test;

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data()
    {
        QTest::addColumn<QByteArray>("database");
        QTest::addColumn<QByteArray>("models");
        QTest::addColumn<QByteArray>("documentation"); // null: two sides
        QTest::addColumn<QStringList>("expected");
        const QByteArray none;
        const auto row = [](const char *name, const QByteArray &database, const QByteArray &models,
                             const QByteArray &documentation, const QStringList &expected) {
            QTest::newRow(name) << database << models << documentation << expected;
        };
        row("nothing differs but spelling", "users\n id: integer not null pk\n name: character varying(20) null",
            "users\n id: INT not null pk\n name: VARCHAR(20) null", none, {});
        row("missing tables", "a\n id: int\nb\n id: int", "b\n id: int\nc\n id: int", none,
            {QStringLiteral("critical missing:a = a | -"), QStringLiteral("critical missing:c = - | c")});
        row("a table missing in one of three", "a\n id: int", "b\n id: int", "a\n id: int",
            {QStringLiteral("critical missing:a = a | - | a, alone models"),
                QStringLiteral("critical missing:b = - | b | -, alone models")});
        row("missing columns", "a\n id: int\n flag: boolean not null", "a\n id: int\n total: numeric(9,2)", none,
            {QStringLiteral("critical missing:a.flag = boolean not null | -"),
                QStringLiteral("critical missing:a.total = - | numeric(9,2)")});
        row("a partial list lacks nothing", "a\n id: int\n flag: boolean", "a\n id: int", "a ...\n id: int",
            {QStringLiteral("critical missing:a.flag = boolean | - | ?")});
        row("nullability", "a\n x: int not null\n y: int not null", "a\n x: int null\n y: int", none,
            {QStringLiteral("warning nullable:a.x = not null | null")});
        row("nullability of three, one alone", "a\n x: int not null", "a\n x: int null", "a\n x: int not null",
            {QStringLiteral("warning nullable:a.x = not null | null | not null, alone models")});
        row("primary key", "a\n id: int", "a\n id: int pk", none, {QStringLiteral("critical primary_key:a =  | id")});
        row("the order of a key is no drift", "a\n x: int pk\n y: int pk", "a\n y: int pk\n x: int pk", none, {});
        row("types in conflict and in keeping", "a\n x: text\n y: jsonb", "a\n x: int\n y: json", none,
            {QStringLiteral("warning type:a.x = text | int"), QStringLiteral("info cosmetic:a.y = jsonb | json")});
        row("an unknown type is no drift", "a\n x: text", "a\n x: ?", none, {});
        row("foreign key only in one", "a\n x: int -> b.id\nb\n id: int pk", "a\n x: int\nb\n id: int pk", none,
            {QStringLiteral("info foreign_key:a.x = b.id | ")});
        row("foreign key with another target", "a\n x: int -> b.id\nb\n id: int pk\nc\n id: int pk",
            "a\n x: int -> c.id\nb\n id: int pk\nc\n id: int pk", none,
            {QStringLiteral("info foreign_key:a.x = b.id | c.id")});
        row("foreign key with another action", "a\n x: int -> b.id on delete cascade\nb\n id: int pk",
            "a\n x: int -> b.id\nb\n id: int pk", none,
            {QStringLiteral("info foreign_key:a.x = b.id ON DELETE CASCADE | b.id")});
        row("the key of a missing column goes with it", "a\n id: int\n x: int -> b.id\nb\n id: int pk",
            "a\n id: int\nb\n id: int pk", none, {QStringLiteral("critical missing:a.x = int | -")});
        row("a name without a schema means public", "public.a\n id: int\naudit.a\n id: int", "a\n id: int", none,
            {QStringLiteral("critical missing:audit.a = audit.a | -")});
        row("a name without a schema means the one there is", "app.a\n id: int", "a\n id: int", none, {});
        row("an exact name comes before a loose one", "app.a\n id: int", "a\n id: int\napp.a\n id: int", none,
            {QStringLiteral("critical missing:a = - | a")});
        row("case counts in code", "Users\n id: int", "users\n id: int", none,
            {QStringLiteral("critical renamed:Users = Users | users")});
        row("case does not count in prose", "users\n userId: int", nullptr, "Users\n userid: int", {});
        row("names that need quotes", "a\n we're \"x\": int\n \xF0\x9F\x98\x80: int", "a\n we're \"x\": int", none,
            {QString::fromUtf8("critical missing:a.\xF0\x9F\x98\x80 = int | -")});
    }
    void findings()
    {
        QFETCH(const QByteArray, database);
        QFETCH(const QByteArray, models);
        QFETCH(const QByteArray, documentation);
        const auto text = [](const QByteArray &bytes) { return bytes.isNull() ? nullptr : bytes.constData(); };
        const Comparison comparison = compareTexts(text(database), text(models), text(documentation));
        QTEST(findingLines(comparison), "expected");
    }

    void rowsFollowTheFirstSideThenTheOthers()
    {
        const Comparison comparison = compareTexts("a\n x: int\n y: int", "a\n n: text\n y: int\n m: text\n x: int");
        QStringList names;
        for (const ColumnRow &row : comparison.tables[0].columns)
            names.append(comparison.name(comparison.tables[0], row));
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("x y n m"));
    }

    /// Models of several MetaData may have two tables of one name; the database has one, which is not missing.
    void namesakesAreNotMissing()
    {
        const Comparison comparison
            = compareTexts("users\n x: int\nz\n y: int", "users\n x: int\nusers\n y: text\nz\n y: int");
        QCOMPARE(findingLines(comparison), QStringList());
        QCOMPARE(comparison.tables.size(), 3);
    }

    void everyFindingStandsInItsRows()
    {
        const Comparison comparison
            = compareTexts("a\n x: int not null pk\nb\n y: int", "a\n x: text null\nc\n z: int");
        for (int i = 0; i < comparison.findings.size(); ++i) {
            const Finding &finding = comparison.findings[i];
            const TableRow &table = comparison.tables[finding.tableRow];
            QVERIFY(table.findings.contains(i));
            for (const int column : finding.columnRows)
                QVERIFY(table.columns[column].findings.contains(i));
        }
        QCOMPARE(comparison.count(FindingKind::Missing), 2);
        QCOMPARE(comparison.count(Severity::Warning), 2);
    }

    void idsAreUnique()
    {
        const Comparison comparison
            = compareTexts("a\n x: int not null pk -> b.id\n y: int\nb\n id: int pk\nc\n id: int pk",
                "a\n x: text null -> c.id\nb\n id: int\nd\n id: int pk");
        QStringList ids;
        for (const Finding &finding : comparison.findings)
            ids.append(finding.id);
        QVERIFY(ids.size() > 4);
        QCOMPARE(ids.removeDuplicates(), 0);
    }

    void strangersAreComparedWithoutWeighingEachAgainstEach()
    {
        QByteArray left;
        QByteArray right;
        for (int i = 0; i < 2000; ++i) {
            left += "left_" + QByteArray::number(i) + "\n id: int\n";
            right += "right_" + QByteArray::number(i) + "\n id: int\n";
        }
        const Comparison comparison = compareTexts(left.constData(), right.constData());
        QCOMPARE(comparison.count(FindingKind::Missing), 4000);
        QCOMPARE(comparison.count(FindingKind::Renamed), 0);
    }

    void orderOfTablesChangesNothing()
    {
        const Comparison one = compareTexts("a\n x: int\nb\n y: int not null", "b\n y: int null\nc\n z: int");
        const Comparison other = compareTexts("b\n y: int not null\na\n x: int", "c\n z: int\nb\n y: int null");
        QCOMPARE(findingLines(one), findingLines(other));
    }

    void aSchemaAgainstItselfHasNoDrift()
    {
        const char *text = "a\n x: varchar(3) not null pk\n y: timestamptz null -> b.id\nb\n id: int pk\n \"q\": bit";
        QCOMPARE(findingLines(compareTexts(text, text, text)), QStringList());
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_compare.moc"
