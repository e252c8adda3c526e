// SPDX-License-Identifier: MIT
#include "compare/rules.h"
#include "support/comparisontext.h"

#include <QTest>

using namespace triptych;
using namespace triptych::test;

namespace {

constexpr auto threeTables = "orders\n id: integer not null pk\n total: integer null\n tmp_a: text null\n"
                             "tmp_import\n id: integer not null pk\n"
                             "users\n id: integer not null pk\n email: text not null\n";
constexpr auto changed = "orders\n id: integer not null pk\n total: integer not null\n"
                         "users\n id: integer not null pk\n email: text null\n";

/// Both texts as sides that state the same facets in the same words.
Comparison compareWith(
    const ComparisonSettings &settings, const char *database, const char *models, const char *documentation = nullptr)
{
    return compare(compareTexts(database, models, documentation).schemas, settings);
}

Comparison compareWith(const IgnoreRule &rule, const char *database = threeTables, const char *models = changed)
{
    ComparisonSettings settings;
    settings.rules = {rule};
    return compareWith(settings, database, models);
}

IgnoreRule rule(
    const char *table, const char *column = "", std::optional<FindingKind> kind = {}, std::optional<Side> side = {})
{
    return {QString::fromLatin1(table), QString::fromLatin1(column), kind, side, {}, QStringLiteral("because"), {}, {}};
}

QStringList ids(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.id);
    return result;
}

QStringList hiddenIds(const Comparison &comparison)
{
    QStringList result;
    for (const IgnoredFinding &ignored : comparison.ignored)
        result.append(ignored.finding.id);
    return result;
}

/// What a comparison of the same schemas says once its drift is accepted.
Comparison afterAccepting(const Comparison &comparison)
{
    ComparisonSettings settings = comparison.settings;
    settings.accepted = acceptToday(comparison);
    return compare(comparison.schemas, settings);
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARuleHides_data()
    {
        QTest::addColumn<IgnoreRule>("rule");
        QTest::addColumn<QStringList>("hidden");
        const auto row = [](const char *name, const IgnoreRule &rule, const QStringList &hidden) {
            QTest::newRow(name) << rule << hidden;
        };
        const QString total = QStringLiteral("nullable:orders.total");
        const QString tmpColumn = QStringLiteral("missing:orders.tmp_a");
        const QString tmpTable = QStringLiteral("missing:tmp_import");
        const QString email = QStringLiteral("nullable:users.email");
        row("a table with its columns", rule("orders"), {total, tmpColumn});
        row("tables by a glob", rule("tmp_*"), {tmpTable});
        row("a set of characters", rule("[ou]*s"), {total, tmpColumn, email});
        row("one character", rule("user?"), {email});
        row("columns by a glob, never a table", rule("", "tmp*"), {tmpColumn});
        row("a column of a table", rule("users", "*"), {email});
        row("a kind", rule("", "", FindingKind::Nullable), {total, email});
        row("a kind of a table", rule("orders", "", FindingKind::Nullable), {total});
        row("a side that is compared", rule("users", "", {}, Side::Models), {email});
        row("a side that is not compared", rule("users", "", {}, Side::Documentation), {});
        row("names with case", rule("Users"), {});
        row("part of a name", rule("user"), {});
        row("a dot is a dot", rule("user.s"), {});
    }
    void whatARuleHides()
    {
        QFETCH(const IgnoreRule, rule);
        QFETCH(const QStringList, hidden);
        const Comparison all = compareWith(ComparisonSettings(), threeTables, changed);
        const Comparison comparison = compareWith(rule);
        QCOMPARE(hiddenIds(comparison), hidden);
        QStringList shown = ids(all.findings);
        shown.removeIf([&](const QString &id) { return hidden.contains(id); });
        QCOMPARE(ids(comparison.findings), shown);
        for (const TableRow &table : comparison.tables) {
            for (const int place : table.findings)
                QVERIFY(!hidden.contains(comparison.findings[place].id));
        }
    }

    void namesOfAnySideFit()
    {
        const char *database = "a\n id: integer pk\n users_id: integer not null\n n: integer null\n";
        const char *models = "a\n id: integer pk\n user_id: integer not null\n n: integer null\n";
        QCOMPARE(hiddenIds(compareWith(rule("", "user_id"), database, models)),
            QStringList(QStringLiteral("renamed:a.users_id")));
        QCOMPARE(hiddenIds(compareWith(rule("", "users_id"), database, models)),
            QStringList(QStringLiteral("renamed:a.users_id")));
    }

    void namesOfProseHaveNoCase()
    {
        ComparisonSettings settings;
        settings.rules = {rule("USERS")};
        const char *text = "users\n id: integer not null\n";
        const char *other = "Users\n id: integer null\n";
        QCOMPARE(compareWith(settings, text, nullptr, other).findings.size(), 0);
        QCOMPARE(compareWith(settings, text, text, nullptr).ignored.size(), 0);
        QCOMPARE(compareWith(settings, text, "users\n id: integer null\n").findings.size(), 1);
    }

    void aFindingAboutSeveralColumnsNeedsThemAll()
    {
        const char *database = "a\n x: integer pk\n y: integer pk\n z: integer\n";
        const char *models = "a\n x: integer\n y: integer\n z: integer pk\n";
        QCOMPARE(compareWith(rule("", "[xy]"), database, models).ignored.size(), 0);
        QCOMPARE(compareWith(rule("", "[xyz]"), database, models).ignored.size(), 1);
    }

    void anExpiredRuleHidesNothing_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("hides");
        QTest::newRow("before") << QDate(2026, 3, 30) << true;
        QTest::newRow("its last day") << QDate(2026, 3, 31) << true;
        QTest::newRow("after") << QDate(2026, 4, 1) << false;
        QTest::newRow("no today") << QDate() << true;
    }
    void anExpiredRuleHidesNothing()
    {
        QFETCH(const QDate, today);
        QFETCH(const bool, hides);
        ComparisonSettings settings;
        settings.rules = {rule("users")};
        settings.rules[0].until = QDate(2026, 3, 31);
        settings.today = today;
        const Comparison comparison = compareWith(settings, threeTables, changed);
        QCOMPARE(comparison.ignored.size(), hides ? 1 : 0);
        QCOMPARE(hidingUse(comparison).rules.first(), (RuleUse{hides ? 1 : 0, 1, !hides, false}));
    }

    void whatTheRulesAreGoodFor()
    {
        ComparisonSettings settings;
        settings.rules = {rule("orders"), rule("", "total"), rule("gone"), rule("", "", {}, Side::Documentation)};
        const HidingUse use = hidingUse(compareWith(settings, threeTables, changed));
        const QList<RuleUse> expected{
            {2, 2, false, false}, {0, 1, false, false}, {0, 0, false, true}, {0, 0, false, false}};
        QCOMPARE(use.rules, expected);
        QCOMPARE(use.hidden(), 2);
    }

    void aSideStandsAlone_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<QStringList>("hidden");
        const QString ofTwo = QStringLiteral("nullable:a.q"); // the third does not say
        QTest::newRow("models") << Side::Models << QStringList{QStringLiteral("nullable:a.m"), ofTwo};
        QTest::newRow("documentation") << Side::Documentation << QStringList{QStringLiteral("nullable:a.d")};
        QTest::newRow("database") << Side::Database << QStringList{ofTwo};
    }
    void aSideStandsAlone()
    {
        QFETCH(const Side, side);
        QFETCH(const QStringList, hidden);
        ComparisonSettings settings;
        settings.rules = {rule("", "", {}, side)};
        const Comparison comparison = compareWith(settings, "a\n d: int null\n m: int null\n q: int null\n",
            "a\n d: int null\n m: int not null\n q: int not null\n", "a\n d: int not null\n m: int null\n q: int\n");
        QCOMPARE(hiddenIds(comparison), hidden);
    }

    void pairsFollowTheWhole()
    {
        ComparisonSettings settings;
        settings.rules = {rule("", "", {}, Side::Documentation)};
        const Comparison whole = compareWith(settings, "a\n d: int null\n m: int null\n",
            "a\n d: int null\n m: int not null\n", "a\n d: int not null\n m: int null\n");
        const QList<Comparison> each = pairs(whole);
        const QStringList m{QStringLiteral("nullable:a.m")};
        const QStringList d{QStringLiteral("nullable:a.d")};
        QCOMPARE(ids(each[0].findings), m); // database and models
        QCOMPARE(hiddenIds(each[0]), QStringList());
        QCOMPARE(ids(each[1].findings), m); // models and documentation
        QCOMPARE(hiddenIds(each[1]), d);
        QCOMPARE(ids(each[2].findings), QStringList()); // database and documentation
        QCOMPARE(hiddenIds(each[2]), d);
    }

    void acceptingHidesWhatIsThere()
    {
        const Comparison before = compareWith(ComparisonSettings(), threeTables, changed);
        const Comparison after = afterAccepting(before);
        QCOMPARE(ids(after.findings), QStringList());
        QCOMPARE(hiddenIds(after), ids(before.findings));
        QCOMPARE(acceptToday(after), after.settings.accepted);
        const HidingUse use = hidingUse(after);
        QCOMPARE(use.baselineHides, 4);
        QVERIFY(use.resolved.isEmpty() && use.changed.isEmpty());
    }

    void theBaselineHoldsAsLongAsTheSidesStateTheSame()
    {
        ComparisonSettings settings;
        settings.accepted
            = acceptToday(compareWith(ComparisonSettings(), "a\n x: int null\n y: text null\n z: int\n", "a\n z: int"));
        const Comparison later = compareWith(settings, "a\n x: int not null\n z: int\n", "a\n z: int\n");
        QCOMPARE(ids(later.findings), QStringList(QStringLiteral("missing:a.x")));
        const HidingUse use = hidingUse(later);
        QCOMPARE(use.changed, QList<int>{0});
        QCOMPARE(use.resolved, QList<int>{1});
        // Accepting again takes the new facts and forgets what is no more.
        QCOMPARE(acceptToday(later).size(), 1);
        QCOMPARE(afterAccepting(later).findings.size(), 0);
    }

    void aRuleGoesBeforeTheBaseline()
    {
        ComparisonSettings settings;
        settings.rules = {rule("users")};
        const QList<AcceptedFinding> accepted = acceptToday(compareWith(settings, threeTables, changed));
        QCOMPARE(accepted.size(), 3);
        for (const AcceptedFinding &entry : accepted)
            QVERIFY(!entry.id.contains(QLatin1String("users")));
    }

    void aBaselineOfThreeSidesHoldsInEachPair_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("models");
        QTest::addColumn<QString>("documentation");
        const auto row = [](const char *name, const char *database, const char *models, const char *documentation) {
            QTest::newRow(name) << QString::fromLatin1(database) << QString::fromLatin1(models)
                                << QString::fromLatin1(documentation);
        };
        row("one alone", "a\n x: int null\n", "a\n x: int not null\n", "a\n x: int null\n");
        row("all differ", "a\n x: int\n", "a\n x: text\n", "a\n x: date\n");
        row("one works together", "a\n x: inet\n", "a\n x: text\n", "a\n x: int\n");
        row("not in the first side", "b\n x: int\n", "a\n x: int\nb\n x: int\n", "b\n x: int\n");
        row("a column in one side", "a\n x: int\n", "a\n x: int\n q: date null\n", "a\n x: int\n");
        row("two keys", "a\n x: int pk\n y: int\n", "a\n x: int\n y: int pk\n", "a\n x: int pk\n y: int pk\n");
        row("three names", "a\n id: int pk\n users_id: int\n", "a\n id: int pk\n user_id: int\n",
            "a\n id: int pk\n userid: int\n");
        row("a foreign key", "a\n x: int -> b.id\nb\n id: int pk\n", "a\n x: int\nb\n id: int pk\n",
            "a\n x: int -> b.id on delete cascade\nb\n id: int pk\n");
        row("a table in other words", "users\n x: int null\n", "users\n x: int not null\n", "Users\n X: int null\n");
    }
    void aBaselineOfThreeSidesHoldsInEachPair()
    {
        QFETCH(const QString, database);
        QFETCH(const QString, models);
        QFETCH(const QString, documentation);
        const QByteArray texts[] = {database.toUtf8(), models.toUtf8(), documentation.toUtf8()};
        const Comparison before = compareTexts(texts[0].constData(), texts[1].constData(), texts[2].constData());
        QVERIFY(!before.findings.isEmpty());
        const Comparison after = afterAccepting(before);
        const auto isEmpty = [](const Comparison &comparison) {
            return std::ranges::none_of(comparison.findings, [](const auto &each) { return isDrift(each.kind); });
        };
        QVERIFY2(isEmpty(after), qPrintable(ids(after.findings).join(QLatin1Char(' '))));
        const QList<Comparison> unhidden = pairs(before);
        const QList<Comparison> hidden = pairs(after);
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(isEmpty(hidden[i]), qPrintable(ids(hidden[i].findings).join(QLatin1Char(' '))));
            // The two sides on their own, as a job that has no third one compares them.
            const Comparison alone = compare(unhidden[i].schemas, after.settings);
            QVERIFY2(isEmpty(alone), qPrintable(ids(alone.findings).join(QLatin1Char(' '))));
            const HidingUse use = hidingUse(alone);
            QVERIFY(use.changed.isEmpty() && use.resolved.isEmpty());
        }
    }

    /// One index of a name on other columns in each side, a unique constraint of one side, a check of two.
    void aBaselineOfThreeSidesHoldsForConstraints()
    {
        PerSide<std::shared_ptr<const Schema>> schemas = compareTexts(
            "a\n x: int\n y: int\n z: int\n", "a\n x: int\n y: int\n z: int\n", "a\n x: int\n y: int\n z: int\n")
                                                             .schemas;
        const QStringList columns{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")};
        for (const Side side : allSides) {
            Schema schema = **schemas[side];
            Table &table = schema.tables.items.first();
            const QString &column = columns[int(side)];
            table.indexes.items = {{QStringLiteral("lookup"), {{column}}, false, {}}};
            table.checks = {{{{}, column + QStringLiteral(" > 0"), {}}}, {}};
            if (side == Side::Models)
                table.uniqueConstraints.items = {{{}, {columns[0], columns[1]}, {}}};
            schemas[side] = std::make_shared<const Schema>(schema);
        }
        const Comparison before = compare(schemas);
        for (const FindingKind kind : {FindingKind::Index, FindingKind::Unique, FindingKind::Check})
            QVERIFY2(before.count(kind) > 0, qPrintable(keyText(kind)));
        const Comparison after = afterAccepting(before);
        QCOMPARE(ids(after.findings), QStringList());
        for (const Comparison &pair : pairs(before)) {
            QVERIFY(!pair.findings.isEmpty());
            QCOMPARE(ids(compare(pair.schemas, after.settings).findings), QStringList());
        }
    }

    void aKindThatIsOffKeepsItsBaseline()
    {
        ComparisonSettings settings;
        settings.accepted = acceptToday(compareWith(settings, threeTables, changed));
        const qsizetype all = settings.accepted.size();
        settings.severities.set(FindingKind::Nullable, std::nullopt);
        const Comparison off = compareWith(settings, threeTables, changed);
        QCOMPARE(hidingUse(off).resolved, QList<int>());
        QCOMPARE(acceptToday(off).size(), all);
    }

    void anAcceptedFindingHidesNoOther()
    {
        const char *database = "a\n x: int null\n y: int null\n";
        ComparisonSettings settings;
        settings.accepted
            = acceptToday(compareWith(ComparisonSettings(), database, "a\n x: int not null\n y: int null\n"));
        const Comparison other = compareWith(settings, database, "a\n x: int null\n y: int not null\n");
        QCOMPARE(ids(other.findings), QStringList(QStringLiteral("nullable:a.y")));
    }

    void newFactsAreShownInEveryPair()
    {
        const char *database = "a\n x: int null\n";
        const char *models = "a\n x: int not null\n";
        ComparisonSettings settings;
        settings.accepted = acceptToday(compareWith(ComparisonSettings(), database, models, "a\n x: int null\n"));
        const Comparison later = compareWith(settings, database, models, "a\n x: int not null\n");
        QCOMPARE(later.findings.size(), 1);
        QCOMPARE(pairs(later)[0].findings.size(), 1); // database and models state what they did
    }

    void acceptingTwoSidesKeepsWhatOthersAccepted()
    {
        const Comparison three = compareTexts("a\n x: int null\n", "a\n x: int null\n", "a\n x: int not null\n");
        ComparisonSettings settings;
        settings.accepted = acceptToday(three);
        const Comparison two = compareWith(settings, "a\n x: int null\n", "a\n x: int not null\n");
        QCOMPARE(two.findings.size(), 1);
        QCOMPARE(acceptToday(two).size(), 2);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
