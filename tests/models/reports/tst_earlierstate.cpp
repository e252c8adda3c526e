// SPDX-License-Identifier: MIT
#include "reports/changes.h"
#include "reports/changestext.h"
#include "reports/jsonreport.h"
#include "support/result.h"

#include <QTest>

using namespace triptych;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Column column(const char *name, bool nullable = false)
{
    Column result;
    result.name = q(name);
    SqlType type;
    type.text = type.sql = QStringLiteral("integer");
    result.type = type;
    result.nullable = nullable;
    result.defaultExpression = std::optional<QString>();
    return result;
}

Table table(const char *name, const QList<Column> &columns)
{
    Table result;
    result.name = {{}, q(name)};
    result.columns.items = columns;
    result.primaryKey = PrimaryKey{{}, {QStringLiteral("id")}, {}};
    return result;
}

Comparison compared(const QList<Table> &database, const QList<Table> &models,
    const std::optional<QList<Table>> &document = {}, const ComparisonSettings &settings = {})
{
    PerSide<std::shared_ptr<const Schema>> schemas;
    const auto enter = [&](Side side, const QList<Table> &tables) {
        auto schema = std::make_shared<Schema>();
        schema->tables.items = tables;
        schemas[side] = schema;
    };
    enter(Side::Database, database);
    enter(Side::Models, models);
    if (document)
        enter(Side::Documentation, *document);
    return compare(schemas, settings);
}

QDateTime then()
{
    return QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC);
}

QStringList ids(const QList<KeptFinding> &findings)
{
    QStringList result;
    for (const KeptFinding &finding : findings)
        result << finding.id;
    return result;
}

QStringList ids(const QList<Changes::Changed> &changed)
{
    QStringList result;
    for (const Changes::Changed &each : changed)
        result << each.now.id;
    return result;
}

} // namespace

class EarlierStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeptStateIsReadBack()
    {
        const EarlierState state
            = stateOf(compared({table("t", {column("id"), column("a", true)})},
                          {table("t", {column("id"), column("a")}), table("ghosts", {column("id")})}),
                then());
        QCOMPARE(state.findings.size(), 2);
        const auto back = earlierState(stateJson(state), q("run.json"));
        VERIFY_RESULT(back);
        QCOMPARE(*back, state);
    }

    void ourReportTellsTheSame()
    {
        const Comparison pair = compared({table("t", {column("id"), column("a", true)})}, {table("t", {column("id")})});
        const auto state = earlierState(jsonReport(pair, then()), q("report.json"));
        VERIFY_RESULT(state);
        QCOMPARE(*state, stateOf(pair, then()));
    }

    void newResolvedChangedUnchanged()
    {
        const Comparison before
            = compared({table("t", {column("id"), column("a", true), column("only_then"), column("stays")})},
                {table("t", {column("id"), column("a")})});
        Column changed = column("stays");
        changed.nullable = true;
        const Comparison now
            = compared({table("t", {column("id"), column("b", true), changed}), table("same", {column("id")})},
                {table("t", {column("id"), column("b")}), table("same", {column("id")})});
        const Changes changes = changesBetween(stateOf(before, then()), now);
        QCOMPARE(ids(changes.fresh), QStringList{q("nullable:t.b")});
        QCOMPARE(ids(changes.changed), QStringList{q("missing:t.stays")});
        QCOMPARE(ids(changes.resolved), (QStringList{q("nullable:t.a"), q("missing:t.only_then")}));
        QVERIFY(changes.unchanged.isEmpty());
        QCOMPARE(changesTitle(changes), QStringLiteral("1 new · 1 changed · 2 resolved"));
        const Changes none = changesBetween(stateOf(now, then()), now);
        QVERIFY(none.isNothing());
        QCOMPARE(none.unchanged.size(), now.findings.size());
    }

    void aReportOfAPairIsComparedWithThatPair()
    {
        const QList<Table> both{table("t", {column("id")})};
        const QList<Table> more = both + QList<Table>{table("ghosts", {column("id")})};
        const EarlierState state = stateOf(compared(both, more), then());
        const auto changes = changesSince(state, compared(both, both, more));
        VERIFY_RESULT(changes);
        QCOMPARE(ids(changes->resolved), QStringList{q("missing:ghosts")});
        QVERIFY(changes->fresh.isEmpty());

        const Comparison whole = compared(both, both, more);
        const auto other = changesSince(stateOf(pairs(whole).at(1), then()), compared(both, both));
        QVERIFY(!other);
        QVERIFY2(other.error().message().contains(q("Models ↔ Documentation")), qPrintable(other.error().message()));
    }

    void theOldToolsReport()
    {
        const auto state = readEarlierState(QStringLiteral(TEST_DATA "/oldreport.json"));
        VERIFY_RESULT(state);
        QCOMPARE(state->at, QDateTime(QDate(2025, 10, 27), QTime(23, 33, 53, 625), Qt::UTC));
        QCOMPARE(state->sides, (QList<Side>{Side::Database, Side::Models}));
        QCOMPARE(ids(state->findings),
            (QStringList{q("missing:t.users_id"), q("foreign_key:t.users_id"), q("missing:t.user_id"),
                q("nullable:t.title"), q("primary_key:t"), q("missing:tv_channels")}));
        QCOMPARE(state->spellings, QSet<QString>{q("type:t.title")});

        // Its type difference is known, though not whether it was more than spelling; defaults were not looked for.
        Column title = column("title");
        SqlType text;
        text.text = text.sql = q("text");
        title.type = text;
        Column defaulted = column("d");
        defaulted.defaultExpression = std::optional(q("1"));
        const Comparison now = compared(
            {table("t", {column("id"), column("title"), column("d")})}, {table("t", {column("id"), title, defaulted})});
        const Changes changes = changesBetween(*state, now);
        QCOMPARE(ids(changes.unchanged), QStringList{q("type:t.title")});
        QCOMPARE(changes.resolved.size(), 6);
        QCOMPARE(changes.notLookedFor, 1);
        QVERIFY(changes.fresh.isEmpty());
    }

    void whatIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("something else") << QByteArray("{\"a\": 1}");
        QTest::newRow("odd metadata") << QByteArray("{\"metadata\": [], \"discrepancies\": {}}");
        QTest::newRow("odd drift") << QByteArray("{\"drift\": {\"findings\": 3}}");
        QTest::newRow("no sides") << QByteArray("{\"drift\": {\"findings\": [1, {}]}}");
        QTest::newRow("another command") << QByteArray(
            "{\"metadata\": {\"command\": \"introspect\"}, \"discrepancies\": {}}");
        QTest::newRow("of later") << QByteArray("{\"drift\": {\"format_version\": 2, \"findings\": []}}");
    }

    void whatIsNoReport()
    {
        QFETCH(const QByteArray, json);
        const auto state = earlierState(json, q("there.json"));
        QVERIFY(!state);
        QCOMPARE(state.error().where, q("there.json"));
        QVERIFY(!state.error().mend.isEmpty());
    }

    void asText()
    {
        const Comparison before = compared({table("t", {column("id"), column("a")})}, {table("t", {column("id")})});
        const Comparison now = compared({table("t`s", {column("id")})}, {});
        const Changes changes = changesBetween(stateOf(before, then()), now);
        const QString plain = changesText(changes, TextFormat::Plain);
        QVERIFY2(plain.contains(q("\n  Missing: t.a (Database: integer not null")), qPrintable(plain));
        const QString markdown = changesText(changes, TextFormat::Markdown);
        QVERIFY2(markdown.startsWith(q("# Drift since ")), qPrintable(markdown));
        QVERIFY2(
            markdown.contains(q("\n## Resolved: Missing 1\n\n- Missing: `t.a` (`Database: ")), qPrintable(markdown));
        QVERIFY2(markdown.contains(q("\n- Missing: `` t`s `` (")), qPrintable(markdown));
    }
};

QTEST_GUILESS_MAIN(EarlierStateTest)
#include "tst_earlierstate.moc"
