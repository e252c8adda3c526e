// SPDX-License-Identifier: MIT
#include "items/nullabilitymodel.h"
#include "items/nullabilitywords.h"
#include "support/comparisontext.h"
#include "support/flattened.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace triptych;
using namespace triptych::test;
using namespace Qt::StringLiterals;

namespace {

using Shared = std::shared_ptr<const Comparison>;

Shared shared(Comparison comparison)
{
    return std::make_shared<const Comparison>(std::move(comparison));
}

Shared texts(const char *database, const char *models, const char *document = nullptr)
{
    return shared(compareTexts(database, models, document));
}

/// Six columns, each with what the database's statistics estimate; big is ten times as large as small.
Shared measured(RelationKind kind = RelationKind::Table)
{
    const auto side = [](const char *text, SqlType::Notation notation) {
        return schemaFromText(QString::fromUtf8(text), notation);
    };
    Schema database = side("big\n a: int null\n B: int null\n c: int not null\nsmall\n d: int null\n e: int null",
        SqlType::Notation::Catalog);
    const double shares[]{0.25, 0, 0};
    for (int i = 0; i < 3; ++i)
        database.tables.items[0].columns.items[i].statistics = ColumnStatistics{shares[i], 0};
    database.tables.items[1].columns.items[0].statistics = ColumnStatistics{0.0004, 0};
    database.tables.items[0].statistics = TableStatistics{1000, 0};
    database.tables.items[1].statistics = TableStatistics{100, 0};
    database.tables.items[0].kind = kind;
    PerSide<std::shared_ptr<const Schema>> schemas;
    schemas[Side::Database] = std::make_shared<const Schema>(std::move(database));
    schemas[Side::Models] = std::make_shared<const Schema>(
        side("big\n a: int not null\n B: int not null\n c: int null\nsmall\n d: int not null\n e: int not null",
            SqlType::Notation::Mapper));
    return shared(compare(schemas));
}

ColumnName named(const char *table, const char *column)
{
    return {{{}, QString::fromUtf8(table)}, QString::fromUtf8(column)};
}

CountedNulls counted(qint64 nulls, qint64 rows = 1000)
{
    return {NullCount{rows, nulls}, QDateTime(QDate(2020, 1, 2), QTime(10, 31))};
}

CountedNulls refused()
{
    return {failure({Error::Kind::Denied, u"No."_s, u"big"_s, u"Ask."_s}), QDateTime::currentDateTime()};
}

QString column(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells.join(u' ');
}

} // namespace

class NullabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatBreaks_data()
    {
        QTest::addColumn<Shared>("comparison");
        QTest::addColumn<QStringList>("expected"); // one column "t.a" on each side
        const auto row = [](const char *name, const Shared &comparison, const QStringList &expected) {
            QTest::newRow(name) << comparison << expected;
        };
        row("models allow NULL", texts("t\n a: int not null", "t\n a: int null"),
            {u"t|a|not null|null|Inserts fail|?|?||Already NOT NULL"_s});
        row("models rule NULL out", texts("t\n a: int null", "t\n a: int not null"),
            {u"t|a|null|not null|Reads may yield None|?|?||Not counted, no statistics"_s});
        row("the document is wrong", texts("t\n a: int null", "t\n a: int null", "t\n a: int not null"),
            {u"t|a|null|null|not null|The document misleads|?|?||Not counted, no statistics"_s});
        row("both are wrong", texts("t\n a: int not null", "t\n a: int null", "t\n a: int null"),
            {u"t|a|not null|null|null|Inserts fail · The document misleads|?|?||Already NOT NULL"_s});
        row("the database does not say", texts("t\n a: int", "t\n a: int null", "t\n a: int not null"),
            {u"t|a|?|null|not null|Models and document disagree|?|?||Not counted, no statistics"_s});
        row("not said by one side", texts("t\n a: int not null", "t\n a: int not null", "t\n a: int"),
            {u"t|a|not null|not null|?|Not said by a side|?|?||Already NOT NULL"_s});
        row("the database is not compared", texts(nullptr, "t\n a: int null", "t\n a: int not null"),
            {u"t|a|null|not null|Models and document disagree|?|?||The database is not compared"_s});
        row("the database lacks it",
            texts("t\n b: int null", "t\n a: int null\n b: int null", "t\n a: int not null\n b: int null"),
            {u"t|a|—|null|not null|Models and document disagree|?|?||Not in the database"_s});
        row("all agree", texts("t\n a: int null", "t\n a: int null", "t\n a: int null"), {});
        row("nobody says", texts("t\n a: int", "t\n a: int", "t\n a: int"), {});
        row("only one has it", texts("t\n b: int null", "t\n a: int\n b: int null"), {});
        row("one lacks it and the others agree",
            texts("t\n a: int null\n b: int null", "t\n a: int null\n b: int null", "t\n b: int null"), {});
    }
    void whatBreaks()
    {
        QFETCH(const Shared, comparison);
        NullabilityModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(comparison);
        QTEST(flattened(model), "expected");
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void everyTroubleIsExplained()
    {
        for (const NullTrouble trouble : each(NullTroubles::fromInt(15))) {
            QVERIFY(!text(trouble).isEmpty());
            QVERIFY(explanation(trouble).size() > 20);
        }
    }

    void hiddenRowsAndAKindThatIsOff()
    {
        const Schema one = schemaFromText(u"t\n a: int null\n b: int null"_s);
        const Schema other = schemaFromText(u"t\n a: int not null\n b: int not null"_s);
        PerSide<std::shared_ptr<const Schema>> schemas;
        schemas[Side::Database] = std::make_shared<const Schema>(one);
        schemas[Side::Models] = std::make_shared<const Schema>(other);
        ComparisonSettings settings;
        IgnoreRule rule;
        rule.table = u"t"_s;
        rule.column = u"b"_s;
        rule.reason = u"decided"_s;
        settings.rules = {rule};
        QCOMPARE(nullabilityRows(compare(schemas, settings)).size(), 1);
        settings.severities.set(FindingKind::Nullable, std::nullopt);
        QCOMPARE(nullabilityRows(compare(schemas, settings)).size(), 0);
    }

    void whatIsUnknownSaysWhy()
    {
        NullabilityModel model;
        model.setComparison(texts("t\n a: int not null", "t\n a: int"));
        QCOMPARE(model.index(0, 3).data(Qt::ToolTipRole).toString(), u"It does not say."_s);
        QVERIFY(model.index(0, 5).data(Qt::ToolTipRole).toString().contains(u"ANALYZE"_s));
        QVERIFY(!model.index(0, 6).data(NullShareRole).isValid());
    }

    void verdicts()
    {
        NullabilityModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(measured());
        const int verdict = model.columnOf(NullabilitySection::Verdict);
        const auto lines = [&] {
            QStringList result;
            for (int row = 0; row < model.rowCount(); ++row)
                result << model.index(row, verdict).data().toString();
            return result;
        };
        QCOMPARE(lines(),
            (QStringList{u"Not counted, estimated: about 250"_s, u"Not counted, estimated: none"_s,
                u"Already NOT NULL"_s, u"Not counted, estimated: about 1"_s, u"Not counted, no statistics"_s}));
        QVERIFY(model.index(1, verdict).data(NullVerdictRole).value<NullVerdict>() == NullVerdict::NotCounted);

        model.setCounts({{named("big", "a"), counted(1234, 5000)}, {named("big", "B"), counted(0)},
                            {named("big", "c"), counted(0)}, {named("small", "d"), refused()}},
            {named("small", "e")});
        QCOMPARE(lines(),
            (QStringList{u"1,234 NULL(s) in the way"_s, u"Safe to set"_s, u"Already NOT NULL"_s, u"Not counted: No."_s,
                u"Not counted, no statistics"_s}));
        const int count = model.columnOf(NullabilitySection::Count);
        QVERIFY(model.index(0, count).data().toString().startsWith(u"1,234 · "_s));
        QVERIFY(model.index(0, count).data(Qt::ToolTipRole).toString().startsWith(u"1,234 of 5,000 rows"_s));
        QVERIFY(model.index(3, count).data().toString().startsWith(u"failed · "_s));
        QCOMPARE(model.index(3, count).data(Qt::ToolTipRole).toString(), u"big: No. Ask."_s);
        QCOMPARE(model.index(4, count).data().toString(), u"counting…"_s);
        QCOMPARE(model.index(0, verdict).data(Qt::AccessibleTextRole).toString(),
            u"SET NOT NULL: 1,234 NULL(s) in the way"_s);
    }

    void whatCannotBeSet()
    {
        for (const auto kind : {RelationKind::View, RelationKind::ForeignTable}) {
            NullabilityModel model;
            model.setComparison(measured(kind));
            const QModelIndex verdict = model.index(0, model.columnOf(NullabilitySection::Verdict));
            QVERIFY(verdict.data(NullVerdictRole).value<NullVerdict>() == NullVerdict::Impossible);
            QVERIFY(!model.rowAt(0).isNotNullWanted);
        }
    }

    void sorting_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as compared") << -1 << Qt::AscendingOrder << u"a B c d e"_s;
        QTest::newRow("table, backwards") << 0 << Qt::DescendingOrder << u"d e a B c"_s;
        QTest::newRow("column, without case") << 1 << Qt::DescendingOrder << u"e d c B a"_s;
        QTest::newRow("what breaks") << 4 << Qt::AscendingOrder << u"c a B d e"_s;
        QTest::newRow("rows as numbers") << 5 << Qt::AscendingOrder << u"d e a B c"_s;
        QTest::newRow("share, unknown first") << 6 << Qt::AscendingOrder << u"e B c d a"_s;
        QTest::newRow("counted, as numbers") << 7 << Qt::DescendingOrder << u"d a B c e"_s;
        QTest::newRow("verdict, then the number") << 8 << Qt::AscendingOrder << u"a d e B c"_s;
    }
    void sorting()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        NullabilityModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(measured());
        model.setCounts(
            {{named("big", "a"), counted(9)}, {named("big", "B"), counted(0)}, {named("small", "d"), counted(10)}}, {});
        const QPersistentModelIndex kept(model.index(3, 1));
        model.sort(column, order);
        QTEST(::column(model, 1), "expected");
        QCOMPARE(kept.data().toString(), u"d"_s);
        QCOMPARE(model.indexOf({1, 0}), kept.row());
        model.setFilter({}, NullabilityScope::All); // changes nothing
        QCOMPARE(kept.data().toString(), u"d"_s);
    }

    void filter_data()
    {
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<NullabilityScope>("scope");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const FindingFilter &filter, NullabilityScope scope, const char *expected) {
                  QTest::newRow(name) << filter << scope << QString::fromUtf8(expected);
              };
        using Scope = NullabilityScope;
        FindingFilter critical;
        critical.severities = {Severity::Critical};
        FindingFilter elsewhere;
        elsewhere.schemas = {u"elsewhere"_s};
        row("all", {}, Scope::All, "a B c d e");
        row("other kinds are not asked", {{}, {FindingKind::Type}, true}, Scope::All, "a B c d e");
        row("a table's name", {u"BIG"_s, {}, true}, Scope::All, "a B c");
        row("a column's name", {u"b"_s, {}, true}, Scope::All, "a B c");
        row("severity", critical, Scope::All, "");
        row("schema", elsewhere, Scope::All, "");
        row("wanted", {}, Scope::NotNullWanted, "a B d e");
        row("inserts", {}, Scope::InsertsFail, "c");
        row("reads", {u"small"_s, {}, true}, Scope::ReadsMayYieldNull, "d e");
        row("in the way", {}, Scope::NullsInTheWay, "a");
        row("safe", {}, Scope::Safe, "B");
        row("not counted", {}, Scope::NotCounted, "d e");
        row("not said", {}, Scope::NotSaid, "");
        row("the document", {}, Scope::DocumentMisleads, "");
    }
    void filter()
    {
        QFETCH(const FindingFilter, filter);
        QFETCH(const NullabilityScope, scope);
        NullabilityModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(measured());
        model.setCounts({{named("big", "a"), counted(9)}, {named("big", "B"), counted(0)}}, {});
        model.setFilter(filter, scope);
        QTEST(::column(model, 1), "expected");
        QCOMPARE(model.total(), 5);
    }

    void exported()
    {
        NullabilityModel model;
        model.setComparison(measured());
        model.setCounts({{named("big", "a"), counted(1234, 5000)}}, {});
        model.setFilter({u"big"_s, {}, true}, NullabilityScope::NotNullWanted);
        const QList<QStringList> rows = model.exported();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].join(u'|'),
            u"Table|Column|Database|Models|What breaks|Rows, about|Share of NULLs, about|Rows, counted|NULLs, counted|"
            "Counted at|SET NOT NULL"_s);
        QCOMPARE(rows[1].join(u'|'),
            u"big|a|null|not null|Reads may yield None|1000|0.25|5000|1234|2020-01-02T10:31:00|1,234 NULL(s) in the way"_s);
        QCOMPARE(
            rows[2].join(u'|'), u"big|B|null|not null|Reads may yield None|1000|0||||Not counted, estimated: none"_s);
    }

    void outOfRange()
    {
        NullabilityModel model;
        model.setComparison(measured());
        QVERIFY(!model.index(model.rowCount(), 0).isValid());
        QVERIFY(!model.index(0, model.columnCount()).isValid());
        QVERIFY(!model.index(0, 0, model.index(0, 0)).isValid());
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QCOMPARE(model.indexOf({7, 7}), -1);
    }

    void percent_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << 0.0 << u"0 %"_s;
        QTest::newRow("few are not none") << 0.00001 << u"< 0.1 %"_s;
        QTest::newRow("some") << 0.125 << u"12.5 %"_s;
        QTest::newRow("most are not all") << 0.99999 << u"> 99.9 %"_s;
        QTest::newRow("all") << 1.0 << u"100 %"_s;
    }
    void percent()
    {
        QFETCH(const double, share);
        QTEST(percentText(share), "expected");
    }
};

QTEST_GUILESS_MAIN(NullabilityTest)
#include "tst_nullability.moc"
