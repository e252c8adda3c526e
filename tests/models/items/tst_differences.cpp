// SPDX-License-Identifier: MIT
#include "items/differences.h"
#include "items/tableorder.h"
#include "support/comparisontext.h"
#include "words/words.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

/// The steps from difference to difference, and the words.
class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void step_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("previous");
        const auto row = [](const char *name, RowRef at, const char *next, const char *previous) {
            QTest::newRow(name) << at.table << at.column << QString::fromLatin1(next) << QString::fromLatin1(previous);
        };
        row("from nowhere", {}, "0 1", "2 -1");
        row("from a table to its column", {0, -1}, "0 1", "2 -1");
        row("from a column before", {0, 0}, "0 1", "2 -1");
        row("from a difference", {0, 1}, "0 2", "2 -1");
        row("to the next table", {0, 2}, "2 -1", "0 1");
        row("from a table between", {1, -1}, "2 -1", "0 2");
        row("from the last", {2, -1}, "0 1", "0 2");
        row("from below the last", {2, 0}, "0 1", "2 -1");
    }
    void step()
    {
        QFETCH(const int, table);
        QFETCH(const int, column);
        const Comparison comparison = drifting();
        const Differences differences(
            comparison, passingRows({}, comparison, {}), {}, tablePlaces(comparison, TableOrder::Name, {}));
        QTEST(text(differences.next({table, column})), "next");
        QTEST(text(differences.previous({table, column})), "previous");
    }

    void positionsCountTheRowsThatPass()
    {
        const Comparison comparison = drifting();
        FindingFilter all;
        all.onlyDrift = false;
        const Differences differences(
            comparison, passingRows(all, comparison, {}), all, tablePlaces(comparison, TableOrder::Name, all));
        QCOMPARE(differences.rowCount, 8);
        const QList<Difference> expected{
            {{0, 1}, 2, FindingKind::Nullable}, {{0, 2}, 3, FindingKind::Type}, {{2, -1}, 6, FindingKind::Missing}};
        QCOMPARE(differences.items, expected);
    }

    void kindsThatAreNotChosenAreNoDifference()
    {
        const Comparison comparison = drifting();
        const FindingFilter filter{{}, {FindingKind::Type}, true};
        const Differences differences(
            comparison, passingRows(filter, comparison, {}), filter, tablePlaces(comparison, TableOrder::Name, filter));
        QCOMPARE(differences.items.size(), 1);
        QCOMPARE(differences.next({0, 2}), (RowRef{0, 2}));
        QVERIFY(!Differences().next({}));
        QVERIFY(!Differences().previous({0, 0}));
    }

    void rowsAreFoundAgainByName()
    {
        const Comparison from = drifting();
        const Comparison to = compareTexts("a\n other: int\n y: int", "a\n other: int\n y: int");
        QCOMPARE(sameRow(from, {0, 1}, to), (RowRef{0, 1}));
        QCOMPARE(sameRow(from, {0, 0}, to), (RowRef{0, -1})); // the column is gone
        QCOMPARE(sameRow(from, {1, 0}, to), RowRef()); // the table is
        QCOMPARE(sameRow(from, {}, to), RowRef());
    }

    void gravity()
    {
        Severities severities;
        QVERIFY(isGraver(severities, FindingKind::PrimaryKey, FindingKind::Nullable)); // critical before warning
        QVERIFY(isGraver(severities, FindingKind::Missing, FindingKind::Renamed)); // in the order of the chips
        QVERIFY(!isGraver(severities, FindingKind::Missing, FindingKind::Missing));
        QVERIFY(isGraver(severities, FindingKind::ForeignKey, FindingKind::Cosmetic));
        severities.set(FindingKind::Default, Severity::Critical);
        QVERIFY(isGraver(severities, FindingKind::Default, FindingKind::Nullable)); // as the person weighs them
    }

    void aNewOptionKeepsHiddenKindsHidden()
    {
        QVERIFY(!passes(FindingFilter(), FindingKind::Cosmetic));
        QVERIFY(passes(FindingFilter{{}, {FindingKind::Cosmetic}, true}, FindingKind::Cosmetic));
        QVERIFY(!passes(FindingFilter{{}, {FindingKind::Cosmetic}, true}, FindingKind::Missing));
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QByteArray("x: int") << QString();
        QTest::newRow("primary") << QByteArray("x: int pk") << QStringLiteral("PK");
        QTest::newRow("foreign") << QByteArray("x: int -> b.id") << QStringLiteral("FK");
        QTest::newRow("both") << QByteArray("x: int pk -> b.id") << QStringLiteral("PK FK");
    }
    void keys()
    {
        QFETCH(const QByteArray, line);
        Schema schema = schemaFromText(QStringLiteral("a\n ") + QString::fromLatin1(line));
        Table &table = schema.tables.items[0];
        QTEST(keyText(table, table.columns.items[0]), "expected");
        table.primaryKey = {};
        QCOMPARE(
            keyText(table, table.columns.items[0]), line.contains("->") ? QStringLiteral("FK") : QStringLiteral("?"));
    }

    void whatIsSaid()
    {
        QCOMPARE(statedText(std::nullopt), QStringLiteral("—"));
        QCOMPARE(statedText(Stated<QString>()), QStringLiteral("?"));
        QCOMPARE(statedText(Stated(QString())), QStringLiteral("none"));
        QCOMPARE(statedText(Stated(QStringLiteral("x"))), QStringLiteral("x"));
        QCOMPARE(pairText(Side::Database, Side::Models), QStringLiteral("Database ↔ Models"));
    }

    void whoSaysOtherwise()
    {
        const Comparison three = compareTexts("a\n x: int not null", "a\n x: int null", "a\n x: int not null");
        const Finding &finding = three.findings.first();
        QCOMPARE(findingText(three, finding, Side::Database), QStringLiteral("nullable: models say null"));
        QCOMPARE(findingText(three, finding, Side::Models),
            QStringLiteral("nullable: database says not null, documentation says not null"));
        QCOMPARE(aloneText(finding), QStringLiteral("Models disagree with database and documentation"));

        const Comparison unknown = compareTexts("a\n x: int not null", "a\n x: int null", "a\n x: int");
        QCOMPARE(findingText(unknown, unknown.findings.first(), Side::Documentation),
            QStringLiteral("nullable: database says not null, models say null"));
        QVERIFY(aloneText(unknown.findings.first()).isEmpty());
    }

private:
    /// a.y is nullable in the models, a.z of another type; b agrees; c is missing.
    static Comparison drifting()
    {
        return compareTexts("a\n x: int\n y: int null\n z: int\nb\n x: int\nc\n x: int",
            "a\n x: int\n y: int not null\n z: text\nb\n x: int");
    }

    static QString text(std::optional<RowRef> row)
    {
        return row ? QStringLiteral("%1 %2").arg(row->table).arg(row->column) : QString();
    }
};

QTEST_GUILESS_MAIN(DifferencesTest)
#include "tst_differences.moc"
