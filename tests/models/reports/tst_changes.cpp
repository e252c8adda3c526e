// SPDX-License-Identifier: MIT
#include "reports/changes.h"
#include "reports/changestext.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using test::compareTexts;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

EarlierState stateThen(const Comparison &comparison)
{
    return stateOf(comparison, QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC));
}

/// The same sources after the person decided.
Comparison decided(const Comparison &comparison, const ComparisonSettings &settings)
{
    return compare(comparison.schemas, settings);
}

ComparisonSettings rename(bool confirmed, const char *name = "users_id", const char *otherName = "user_id")
{
    ComparisonSettings settings;
    settings.renames = {{q("t"), q(name), q(otherName), confirmed}};
    return settings;
}

/// With a side that no longer tells all of its tables, and tells only some of them.
Comparison incomplete(Comparison comparison, Side side, int tables)
{
    auto schema = std::make_shared<Schema>(**comparison.schemas[side]);
    schema->tables.items.resize(tables);
    schema->tables.incomplete = q("A file could not be read.");
    comparison.schemas[side] = schema;
    return compare(comparison.schemas, comparison.settings);
}

/// "new missing:t.a", one line for each finding that is not as it was.
QStringList lines(const Changes &changes)
{
    QStringList result;
    const auto add = [&](const char *what, const KeptFinding &finding) { result << q(what) + finding.id; };
    for (const KeptFinding &finding : changes.fresh)
        add("new ", finding);
    for (const Changes::Changed &each : changes.changed)
        add("changed ", each.now);
    for (const KeptFinding &finding : changes.resolved)
        add("resolved ", finding);
    for (const Changes::Decided &each : changes.decided)
        add(each.isThere ? "decided " : "decided away ", each.finding);
    for (const KeptFinding &finding : changes.notCompared)
        add("not compared ", finding);
    return result;
}

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotToldIsNotResolved_data()
    {
        QTest::addColumn<QString>("models");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *models, const QStringList &expected) {
            QTest::newRow(name) << q(models) << expected;
        };
        row("all told", "t\n id: integer null pk\n a: text null", {});
        row("settled", "t\n id: integer not null pk\n a: text not null", {q("resolved nullable:t.a")});
        row("nullability unknown", "t\n id: integer not null pk\n a: text", {q("not compared nullable:t.a")});
        row("some columns", "t ...\n id: integer not null pk", {q("not compared nullable:t.a")});
        row("its column gone", "t\n id: integer not null pk", {q("new missing:t.a"), q("resolved nullable:t.a")});
    }

    void whatIsNotToldIsNotResolved()
    {
        QFETCH(const QString, models);
        QFETCH(const QStringList, expected);
        const char *database = "t\n id: integer not null pk\n a: text not null";
        const EarlierState then = stateThen(compareTexts(database, "t\n id: integer not null pk\n a: text null"));
        QStringList told = lines(changesBetween(then, compareTexts(database, qUtf8Printable(models))));
        told.removeAll(q("new nullable:t.id"));
        QCOMPARE(told, expected);
    }

    void aSideWithFewerTablesTellsNothingOfTheOthers()
    {
        const Comparison before = compareTexts("a\n id: integer not null\nb\n id: integer not null\nc\n id: integer",
            "a\n id: integer null\nb\n id: integer null");
        QCOMPARE(before.findings.size(), 3); // c is missing
        const Comparison now = incomplete(before, Side::Models, 1);
        QCOMPARE(lines(changesBetween(stateThen(before), now)),
            (QStringList{q("not compared nullable:b.id"), q("not compared missing:c")}));
        QVERIFY(changesBetween(stateThen(before), now).isNothing());
    }

    void aSideThatFailedTellsNothing()
    {
        const char *database = "t\n id: integer not null\n a: text null";
        const char *document = "t\n id: integer null\n a: text null";
        const Comparison all = compareTexts(database, "t\n id: integer not null\n a: text not null", document);
        const auto changes = changesSince(stateThen(all), compareTexts(database, nullptr, document));
        QVERIFY(changes);
        QCOMPARE(lines(*changes), QStringList{q("not compared nullable:t.a")});
        QCOMPARE(changesTitle(*changes), q("1 not compared this time"));
        QCOMPARE(changes->unchanged.size(), 1);
    }

    void whatASideNoLongerStatesIsNoChange()
    {
        const EarlierState then
            = stateThen(compareTexts("t\n a: text null", "t\n a: text not null", "t\n a: text null"));
        const Changes changes
            = changesBetween(then, compareTexts("t\n a: text null", "t\n a: text not null", "t\n a: text"));
        QVERIFY2(changes.isNothing() && changes.notCompared.isEmpty(), qPrintable(lines(changes).join(u' ')));
    }

    void aRenameIsDecided()
    {
        const Comparison suggested = compareTexts("t\n id: integer not null\n users_id: integer not null",
            "t\n id: integer not null\n user_id: integer null");
        const Comparison rejected = decided(suggested, rename(false));
        const Comparison confirmed = decided(suggested, rename(true));
        QCOMPARE(suggested.count(FindingKind::Renamed), 1);
        const QStringList apart{
            q("decided missing:t.users_id"), q("decided missing:t.user_id"), q("decided away nullable:t.users_id")};
        QCOMPARE(lines(changesBetween(stateThen(suggested), rejected)), apart);
        QCOMPARE(lines(changesBetween(stateThen(confirmed), rejected)), apart);
        QCOMPARE(lines(changesBetween(stateThen(rejected), confirmed)),
            (QStringList{q("decided nullable:t.users_id"), q("decided renamed:t.users_id")}));
        QCOMPARE(lines(changesBetween(stateThen(suggested), confirmed)), QStringList{q("decided renamed:t.users_id")});
        QCOMPARE(lines(changesBetween(stateThen(confirmed), suggested)), QStringList{q("decided renamed:t.users_id")});
        QVERIFY(changesBetween(stateThen(confirmed), confirmed).isNothing());
        QVERIFY(changesBetween(stateThen(rejected), rejected).isNothing());
    }

    void whatTheSchemaChangedMeanwhileIsToldApart()
    {
        const Comparison before = compareTexts("t\n id: integer not null\n users_id: integer not null\n gone: text",
            "t\n id: integer not null\n user_id: integer null");
        const Comparison now = compareTexts("t\n id: integer not null\n users_id: integer not null\n come: text",
            "t\n id: integer not null\n user_id: integer null");
        const Changes changes = changesBetween(stateThen(before), decided(now, rename(false)));
        QCOMPARE(lines(changes),
            (QStringList{q("new missing:t.come"), q("resolved missing:t.gone"), q("decided missing:t.users_id"),
                q("decided missing:t.user_id"), q("decided away nullable:t.users_id")}));
        QCOMPARE(changesTitle(changes), q("1 new · 1 resolved · 3 decided"));
    }

    void aRenameIsItsTwoMissingNamesToldInAnotherWay()
    {
        const char *database = "t\n id: integer not null\n users_id: integer not null";
        const char *models = "t\n id: integer not null\n user_id: integer not null";
        // What nobody decided: the likeness itself has changed.
        const EarlierState apart = stateThen(decided(compareTexts(database, models), rename(false)));
        const Changes together = changesBetween(apart, compareTexts(database, models));
        QCOMPARE(lines(together), QStringList{q("changed renamed:t.users_id")});

        PerSide<QString> says;
        says[Side::Database] = q("alpha");
        says[Side::Models] = q("zulu_count");
        EarlierState renamed = apart;
        renamed.findings = {{q("renamed:t.alpha"), FindingKind::Renamed, Severity::Critical, q("t"), q("alpha"), says}};
        const Changes split = changesBetween(
            renamed, compareTexts("t\n id: int\n alpha: text\n b: int", "t\n id: int\n b: int\n zulu_count: jsonb"));
        QCOMPARE(lines(split), QStringList({q("changed missing:t.alpha"), q("changed missing:t.zulu_count")}));
    }

    void anIgnoredFindingIsDecided()
    {
        const Comparison before = compareTexts("tmp\n id: integer\nt\n id: integer", "t\n id: integer");
        ComparisonSettings settings;
        IgnoreRule rule;
        rule.table = q("tmp");
        rule.reason = q("gone soon");
        settings.rules = {rule};
        const Comparison ignored = decided(before, settings);
        QCOMPARE(lines(changesBetween(stateThen(before), ignored)), QStringList{q("decided away missing:tmp")});
        QCOMPARE(lines(changesBetween(stateThen(ignored), before)), QStringList{q("decided missing:tmp")});
        QVERIFY(changesBetween(stateThen(ignored), ignored).isNothing());
        const QString text = changesText(changesBetween(stateThen(before), ignored), TextFormat::Plain);
        QVERIFY2(text.contains(q("\nDecided\n  Missing: tmp (is ignored now")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
