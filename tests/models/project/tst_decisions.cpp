// SPDX-License-Identifier: MIT
#include "project/decisions.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

namespace {

constexpr auto database = "orders\n id: integer not null pk\n users_id: integer not null\n total: integer not null\n"
                          "users\n id: integer not null pk\n email: text not null\n old: text null\n";
constexpr auto models = "orders\n id: integer not null pk\n user_id: integer not null\n total: integer null\n"
                        "users\n id: integer not null pk\n email: text null\n new: integer null\n";

RenameDecision renamed(const char *table, const char *name, const char *other, bool confirmed = true)
{
    return {QString::fromLatin1(table), QString::fromLatin1(name), QString::fromLatin1(other), confirmed};
}

IgnoreRule rule(const char *table)
{
    return {QString::fromLatin1(table), {}, {}, {}, {}, QStringLiteral("because"), {}, {}};
}

int indexOf(const Comparison &comparison, const char *id)
{
    for (int i = 0; i < comparison.findings.size(); ++i) {
        if (comparison.findings[i].id == QLatin1String(id))
            return i;
    }
    return -1;
}

QStringList ids(const Comparison &comparison)
{
    QStringList result;
    for (const Finding &finding : comparison.findings)
        result << finding.id;
    return result;
}

QStringList hidden(const Comparison &comparison)
{
    QStringList result;
    for (const IgnoredFinding &each : comparison.ignored)
        result << each.finding.id;
    return result;
}

Comparison comparedWith(const Comparison &comparison, const QList<RenameDecision> &renames)
{
    ComparisonSettings settings;
    settings.renames = renames;
    return compare(comparison.schemas, settings);
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class DecisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionReplacesThoseAboutTheSameNames()
    {
        QList<RenameDecision> renames{
            renamed("orders", "users_id", "user_id", false), renamed("users", "users_id", "user_id")};
        decide(renames, renamed("orders", "user_id", "users_id"));
        QCOMPARE(renames, (QList{renamed("users", "users_id", "user_id"), renamed("orders", "user_id", "users_id")}));
        QVERIFY(!isAboutTheSame(renamed("a", "b", "c"), renamed("a", "b", "d")));
    }

    void aRenameThatWasFoundIsSettled()
    {
        const Comparison comparison = compareTexts(database, models);
        const Finding &finding = comparison.findings[indexOf(comparison, "renamed:orders.users_id")];
        const auto confirmed = renameDecisions(comparison, finding, true);
        QCOMPARE(confirmed, (QList{renamed("orders", "users_id", "user_id")}));
        const Comparison after = comparedWith(comparison, confirmed);
        QCOMPARE(after.findings[indexOf(after, "renamed:orders.users_id")].status, RenameStatus::Confirmed);
        QCOMPARE(decisionsAbout(after, 0, 1), QList<int>{0});
        QCOMPARE(decisionsAbout(after, 0, 0), QList<int>());
        QCOMPARE(decisionsAbout(after, 0), QList<int>());

        const Comparison rejected = comparedWith(comparison, renameDecisions(comparison, finding, false));
        QVERIFY(indexOf(rejected, "renamed:orders.users_id") < 0);
        const int gone = indexOf(rejected, "missing:orders.users_id");
        const int added = indexOf(rejected, "missing:orders.user_id");
        QVERIFY(gone >= 0 && added >= 0);
        for (const int index : {gone, added})
            QCOMPARE(decisionsAbout(rejected, 0, rejected.findings[index].columnRows.first()), QList<int>{0});
        QCOMPARE(renameDecisions(comparison, comparison.findings[indexOf(comparison, "nullable:orders.total")], true),
            QList<RenameDecision>());
    }

    void threeNamesAreSettledTwoByTwo()
    {
        const Comparison comparison = compareTexts("a\n id: integer not null pk\n owner_id: integer not null\n",
            "a\n id: integer not null pk\n owners_id: integer not null\n",
            "a\n id: integer not null pk\n owner_ids: integer not null\n");
        const int found = indexOf(comparison, "renamed:a.owner_id");
        QVERIFY2(found >= 0, qPrintable(ids(comparison).join(QLatin1Char(' '))));
        const auto all = renameDecisions(comparison, comparison.findings[found], false);
        QCOMPARE(all,
            (QList{renamed("a", "owner_id", "owners_id", false), renamed("a", "owner_id", "owner_ids", false),
                renamed("a", "owners_id", "owner_ids", false)}));
        QCOMPARE(comparedWith(comparison, all).count(FindingKind::Renamed), 0);
        QCOMPARE(comparedWith(comparison, renameDecisions(comparison, comparison.findings[found], true))
                     .findings[found]
                     .status,
            RenameStatus::Confirmed);
    }

    void aPossibleRenameIsSettled()
    {
        Comparison comparison = compareTexts(database, models);
        const TableRow &users = comparison.tables[1];
        QStringList names;
        for (const ColumnRow &row : users.columns)
            names << comparison.name(users, row);
        const PossibleRename possible{Side::Database, Side::Models, 1, 1, int(names.indexOf(QStringLiteral("old"))),
            int(names.indexOf(QStringLiteral("new"))), 0.4, {}};
        const auto confirmed = renameDecisions(comparison, possible, true);
        QCOMPARE(confirmed, (QList{renamed("users", "old", "new")}));
        QVERIFY(indexOf(comparedWith(comparison, confirmed), "renamed:users.old") >= 0);
        QVERIFY(isEndOf(possible, 1, possible.columnRow));
        QVERIFY(isEndOf(possible, 1, possible.otherColumnRow));
        QVERIFY(!isEndOf(possible, 0, possible.columnRow));
    }

    void tablesAreSettledWithoutATable()
    {
        const Comparison comparison = compareTexts("user_setting\n id: integer not null pk\n theme: text null\n",
            "user_settings\n id: integer not null pk\n theme: text null\n");
        const int found = indexOf(comparison, "renamed:user_setting");
        QVERIFY2(found >= 0, qPrintable(ids(comparison).join(QLatin1Char(' '))));
        const auto rejected = renameDecisions(comparison, comparison.findings[found], false);
        QCOMPARE(rejected, (QList{renamed("", "user_setting", "user_settings", false)}));
        const Comparison apart = comparedWith(comparison, rejected);
        QCOMPARE(ids(apart), words("missing:user_setting missing:user_settings"));
        QCOMPARE(decisionsAbout(apart, 0), QList<int>{0});
        QCOMPARE(decisionsAbout(apart, 1), QList<int>{0});
        QCOMPARE(decisionsAbout(apart, 0, 0), QList<int>());
    }

    void aRuleHidesWhatItSays_data()
    {
        QTest::addColumn<IgnoreScope>("scope");
        QTest::addColumn<QStringList>("gone");
        QTest::newRow("this finding") << IgnoreScope::Finding << words("nullable:users.email");
        QTest::newRow("of this kind in this table")
            << IgnoreScope::KindInTable << words("nullable:users.email nullable:users.flag");
        QTest::newRow("this table") << IgnoreScope::Table
                                    << words("nullable:users.email nullable:users.flag missing:users.old");
        QTest::newRow("this kind everywhere")
            << IgnoreScope::KindEverywhere << words("nullable:orders.total nullable:users.email nullable:users.flag");
    }
    void aRuleHidesWhatItSays()
    {
        QFETCH(const IgnoreScope, scope);
        QFETCH(const QStringList, gone);
        const Comparison comparison = compareTexts(
            "orders\n id: integer not null pk\n total: integer not null\n"
            "users\n id: integer not null pk\n email: text not null\n flag: boolean not null\n old: text null\n"
            "users2\n id: integer not null pk\n",
            "orders\n id: integer not null pk\n total: integer null\n"
            "users\n id: integer not null pk\n email: text null\n flag: boolean null\n");
        const Finding &finding = comparison.findings[indexOf(comparison, "nullable:users.email")];
        ComparisonSettings settings;
        settings.rules = {ignoreRule(comparison, finding, scope)};
        QCOMPARE(hidden(compare(comparison.schemas, settings)), gone);
        QStringList fitting;
        for (const int index : fittingFindings(comparison, settings.rules))
            fitting << comparison.findings[index].id;
        QCOMPARE(fitting, gone);
    }

    void everyFindingIsHiddenByItsOwnRule()
    {
        const Comparison comparison = compareTexts(database, models, database);
        QVERIFY(comparison.findings.size() >= 4);
        for (const Finding &finding : comparison.findings) {
            ComparisonSettings settings;
            settings.rules = {ignoreRule(comparison, finding, IgnoreScope::Finding)};
            QCOMPARE(hidden(compare(comparison.schemas, settings)), QStringList(finding.id));
        }
    }

    void aFindingThatAnotherSideComesToStandAloneInIsNews()
    {
        const Comparison comparison = compareTexts(database, models, database);
        const Finding &finding = comparison.findings[indexOf(comparison, "nullable:users.email")];
        QCOMPARE(finding.alone, Side::Models);
        ComparisonSettings settings;
        settings.rules = {ignoreRule(comparison, finding, IgnoreScope::Finding)};
        const Comparison later = compare(compareTexts(models, models, database).schemas, settings);
        QVERIFY(ids(later).contains(finding.id));
    }

    void aMissingTableIsNotItsMissingColumns()
    {
        const Comparison comparison = compareTexts(
            "a\n id: integer not null pk\n x: text null\n", "b\n id: integer\n", "a\n id: integer not null pk\n");
        const Finding &finding = comparison.findings[indexOf(comparison, "missing:a")];
        ComparisonSettings settings;
        settings.rules = {ignoreRule(comparison, finding, IgnoreScope::Finding)};
        const Comparison after = compare(comparison.schemas, settings);
        QCOMPARE(hidden(after), words("missing:a"));
        QVERIFY(ids(after).contains(QStringLiteral("missing:a.x")));
    }

    void oneOfSeveralKeysOfATableIsHiddenAlone()
    {
        Schema schema
            = schemaFromText(QStringLiteral("t\n a: integer not null\n b: integer not null\n c: integer not null\n"));
        const auto without = std::make_shared<const Schema>(schema);
        for (const char *second : {"b", "c"})
            schema.tables.items[0].uniqueConstraints.items.append(
                UniqueConstraint{{}, {QStringLiteral("a"), QString::fromLatin1(second)}, {}, false, {}});
        PerSide<std::shared_ptr<const Schema>> schemas;
        schemas[Side::Database] = std::make_shared<const Schema>(schema);
        schemas[Side::Models] = without;
        const Comparison comparison = compare(schemas);
        QCOMPARE(comparison.findings.size(), 2);
        ComparisonSettings settings;
        settings.rules = {ignoreRule(comparison, comparison.findings[1], IgnoreScope::Finding)};
        QCOMPARE(fittingFindings(comparison, settings.rules), QList<int>{1});
        QCOMPARE(hidden(compare(schemas, settings)), QStringList(comparison.findings[1].id));
    }

    void namesThatLookLikePatternsAreNames()
    {
        const Comparison comparison
            = compareTexts("t*\n [a]?\\b: text not null\n a1xb: text not null\ntab\n [a]?\\b: text not null\n",
                "t*\n [a]?\\b: text null\n a1xb: text null\ntab\n [a]?\\b: text null\n");
        QCOMPARE(globFor(QStringLiteral("t*[a]?\\b")), QStringLiteral("t\\*\\[a]\\?\\\\b"));
        for (const Finding &finding : comparison.findings) {
            ComparisonSettings settings;
            settings.rules = {ignoreRule(comparison, finding, IgnoreScope::Finding)};
            QCOMPARE(hidden(compare(comparison.schemas, settings)), QStringList(finding.id));
        }
    }

    void aChangeIsDoneToWhatOthersChanged()
    {
        ComparisonSettings before;
        before.rules = {rule("a"), rule("b")};
        before.renames = {renamed("t", "x", "y")};
        ComparisonSettings after = before;
        after.rules = {rule("a"), rule("new"), rule("b")};
        decide(after.renames, renamed("t", "p", "q"));

        QCOMPARE(withChange(before, after, before), after);
        QCOMPARE(withChange(after, before, after), before);

        ComparisonSettings theirs = before;
        theirs.rules = {rule("b"), rule("a"), rule("theirs")};
        decide(theirs.renames, renamed("t", "q", "p", false));
        theirs.severities.set(FindingKind::Type, Severity::Critical);
        const ComparisonSettings both = withChange(before, after, theirs);
        QCOMPARE(both.rules, (QList{rule("b"), rule("a"), rule("new"), rule("theirs")}));
        QCOMPARE(both.renames, (QList{renamed("t", "x", "y"), renamed("t", "p", "q")})); // the last word
        QCOMPARE(both.severities, theirs.severities);
        const ComparisonSettings back = withChange(after, before, both);
        QCOMPARE(back.rules, theirs.rules);
        QCOMPARE(back.renames, before.renames);
    }

    void whatWasTakenBackByOthersStaysSo()
    {
        ComparisonSettings before;
        before.rules = {rule("a"), rule("b")};
        ComparisonSettings after;
        after.rules = {rule("b")};
        const ComparisonSettings none;
        QCOMPARE(withChange(before, after, none).rules, none.rules);
        QCOMPARE(withChange(after, before, none).rules, QList{rule("a")});
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
