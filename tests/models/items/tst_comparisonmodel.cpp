// SPDX-License-Identifier: MIT
#include "items/comparisonfiltermodel.h"
#include "items/comparisonmodel.h"
#include "support/comparisontext.h"
#include "support/flattened.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

std::shared_ptr<const Comparison> shared(Comparison comparison)
{
    return std::make_shared<const Comparison>(std::move(comparison));
}

/// Two tables on three sides; the models lack "gone" and disagree about "users.email".
std::shared_ptr<const Comparison> threeSides()
{
    return shared(compareTexts("gone\n id: int pk\nusers\n id: int not null pk\n email: text not null",
        "users\n id: int not null pk\n email: text null", "gone\n id: int pk\nusers\n id: int not null pk\n email: ?"));
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

QModelIndex find(const QAbstractItemModel &model, const char *table, const char *column, int modelColumn)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        if (parent.data().toString() != QLatin1String(table))
            continue;
        for (int child = 0; column && child < model.rowCount(parent); ++child) {
            if (model.index(child, 0, parent).data().toString() == QLatin1String(column))
                return model.index(child, modelColumn, parent);
        }
        return column ? QModelIndex() : model.index(row, modelColumn);
    }
    return {};
}

} // namespace

class ComparisonModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void treeOfThreeSides()
    {
        ComparisonModel model;
        const Tester tester(&model, fatal);
        model.setComparison(threeSides());
        QCOMPARE(flattened(model),
            lines({"gone|1 column(s)|||||||gone|1 column(s)||", ">id|int|?|PK|||||id|int|?|PK",
                "users|2 column(s)|||users|2 column(s)|||users|2 column(s)||",
                ">id|int|not null|PK|id|int|not null|PK|id|int|not null|PK",
                ">email|text|not null||email|text|null||email|?|?|"}));
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void aPairNeedNotIncludeTheDatabase()
    {
        PerSide<std::shared_ptr<const Schema>> schemas = threeSides()->schemas;
        schemas[Side::Database].reset();
        ComparisonModel model;
        const Tester tester(&model, fatal);
        model.setComparison(shared(compare(schemas)));
        QCOMPARE(model.columnCount(), 2 * facetCount);
        QCOMPARE(model.modelColumn(Side::Database, Facet::Name), -1);
        QCOMPARE(model.modelColumn(Side::Documentation, Facet::Null), facetCount + 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal, SideRole).value<Side>(), Side::Models);
        QVERIFY(find(model, "", nullptr, 0).data(AddedRole).toBool()); // "gone", which the first side lacks
    }

    void outOfRange_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("before the first row") << -1 << 0;
        QTest::newRow("after the last row") << 2 << 0;
        QTest::newRow("before the first column") << 0 << -1;
        QTest::newRow("after the last column") << 0 << 3 * facetCount;
    }
    void outOfRange()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        ComparisonModel model;
        ComparisonFilterModel proxy(&model);
        model.setComparison(threeSides());
        QVERIFY(!model.index(row, column).isValid());
        QVERIFY(!proxy.index(row, column).isValid());
        QVERIFY(!model.index(row, column, model.index(1, 0)).isValid());
        QVERIFY(!model.index(0, 0, model.index(1, 0).siblingAtColumn(1)).isValid());
        QVERIFY(!model.index(0, 0, model.index(0, 0, model.index(1, 0))).isValid());
        QVERIFY(!model.indexOf(row, -1, column).isValid());
        QVERIFY(!model.indexOf(row, 0, column).isValid());
        QVERIFY(!model.indexOf(1, 2).isValid());
        QVERIFY(!model.data(QModelIndex()).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(3 * facetCount, Qt::Horizontal).isValid());
    }

    void roles()
    {
        ComparisonModel model;
        model.setComparison(threeSides());
        const QModelIndex gone = find(model, "gone", nullptr, 0);
        QCOMPARE(gone.data(FindingKindRole).value<FindingKind>(), FindingKind::Missing);
        QCOMPARE(gone.data(KindCountsRole).value<QList<KindCount>>(), (QList<KindCount>{{FindingKind::Missing, 1}}));
        QVERIFY(gone.data(LeadingRole).toBool());
        QVERIFY(!gone.data(GapRole).toBool());
        QVERIFY(!gone.data(AddedRole).toBool());
        QVERIFY(gone.siblingAtColumn(facetCount).data(GapRole).toBool());
        QVERIFY(!gone.siblingAtColumn(2 * facetCount).data(LeadingRole).toBool());
        QCOMPARE(gone.data(ColumnRowRole).toInt(), -1);

        const QModelIndex email = find(model, "users", "email", 0);
        QCOMPARE(email.data(ColumnRowRole).toInt(), 1);
        QCOMPARE(email.data(TableRowRole).toInt(), gone.siblingAtRow(1).data(TableRowRole).toInt());
        QVERIFY(!email.data(CellKindRole).isValid());
        const auto nullCell = [&](int side) { return email.siblingAtColumn(side * facetCount + int(Facet::Null)); };
        QCOMPARE(nullCell(0).data(CellKindRole).value<FindingKind>(), FindingKind::Nullable);
        QCOMPARE(nullCell(1).data(CellKindRole).value<FindingKind>(), FindingKind::Nullable);
        QVERIFY(!nullCell(2).data(CellKindRole).isValid()); // what is unknown does not differ
        QVERIFY(!nullCell(2).data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(!find(model, "users", "id", 0).data(FindingKindRole).isValid());
    }

    void everySuppliedRoleIsFreeOfColoursAndIcons()
    {
        ComparisonModel model;
        model.setComparison(threeSides());
        for (const int role : {Qt::DecorationRole, Qt::BackgroundRole, Qt::ForegroundRole, Qt::FontRole})
            QVERIFY(!find(model, "users", "email", 2).data(role).isValid());
    }

    void whatAScreenReaderHears_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("modelColumn");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a renamed column") << QByteArray("notes") << QByteArray("users_id") << 0
                                          << QStringLiteral("users_id, renamed: models say user_id");
        QTest::newRow("a renamed column, from the other side")
            << QByteArray("notes") << QByteArray("users_id") << facetCount
            << QStringLiteral("user_id, renamed: database says users_id, documentation says users_id");
        QTest::newRow("a missing column")
            << QByteArray("notes") << QByteArray("title") << 0 << QStringLiteral("title, missing: not in models");
        QTest::newRow("the gap") << QByteArray("notes") << QByteArray("title") << facetCount
                                 << QStringLiteral("title, missing: not in models");
        QTest::newRow("a facet") << QByteArray("notes") << QByteArray("users_id") << 1 << QStringLiteral("Type: int");
        QTest::newRow("a table") << QByteArray("notes") << QByteArray() << 0
                                 << QStringLiteral("notes, 1 missing, 1 renamed");
    }
    void whatAScreenReaderHears()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QByteArray, column);
        QFETCH(const int, modelColumn);
        ComparisonModel model;
        model.setComparison(shared(renamedUser()));
        const QModelIndex index
            = find(model, table.constData(), column.isEmpty() ? nullptr : column.constData(), modelColumn);
        QTEST(index.data(Qt::AccessibleTextRole).toString(), "expected");
    }

    void aRenamedPairIsOneRow()
    {
        ComparisonModel model;
        const Tester tester(&model, fatal);
        model.setComparison(shared(renamedUser()));
        const QModelIndex row = find(model, "notes", "users_id", 0);
        QCOMPARE(row.siblingAtColumn(facetCount).data().toString(), QStringLiteral("user_id"));
        QCOMPARE(row.data(CellKindRole).value<FindingKind>(), FindingKind::Renamed);
        QCOMPARE(row.siblingAtColumn(facetCount).data(CellKindRole).value<FindingKind>(), FindingKind::Renamed);
    }

    void aListThatIsNotCompleteLeavesNoCertainGap()
    {
        ComparisonModel model;
        model.setComparison(shared(compareTexts("a\n id: int\n x: int", "a\n id: int", "a ...\n id: int")));
        const QModelIndex x = find(model, "a", "x", 0);
        QVERIFY(x.siblingAtColumn(facetCount).data().toString().isEmpty());
        QCOMPARE(x.siblingAtColumn(2 * facetCount).data().toString(), QStringLiteral("?"));
    }

    void filter_data()
    {
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const char *text, QSet<FindingKind> kinds, bool onlyDrift, const char *expected) {
                  QTest::newRow(name) << FindingFilter{QString::fromUtf8(text), kinds, onlyDrift}
                                      << QString::fromUtf8(expected);
              };
        row("everything", "", {}, false, "books >id >title; gone >id >data; plain >id >title; shelves >id >extra");
        row("only drift", "", {}, true, "books >title; gone >id >data");
        row("hidden kinds when asked for", "", {FindingKind::Cosmetic}, true, "shelves >extra");
        row("one kind", "", {FindingKind::Nullable}, true, "books >title");
        row("one kind, drift or not", "", {FindingKind::Nullable}, false, "books >title");
        row("another kind", "", {FindingKind::Missing}, true, "gone >id >data");
        row("a kind that nothing has", "", {FindingKind::Type}, true, "");
        row("by table name", "PLAIN", {}, false, "plain >id >title");
        row("by column name", "Title", {}, false, "books >title; plain >title");
        row("by column name, only drift", "title", {}, true, "books >title");
        row("by both", "e", {}, false, "books >title; gone >id >data; plain >title; shelves >id >extra");
        row("by a name that nothing has", "zzz", {}, false, "");
        row("no pattern: a dot is a dot", ".", {}, false, "");
    }
    void filter()
    {
        QFETCH(const FindingFilter, filter);
        ComparisonModel model;
        ComparisonFilterModel proxy(&model);
        const Tester tester(&proxy, fatal);
        model.setComparison(shared(compareTexts("books\n id: int pk\n title: text null\ngone\n id: int\n data: jsonb\n"
                                                "plain\n id: int\n title: text\nshelves\n id: int\n extra: jsonb",
            "books\n id: int pk\n title: text not null\n"
            "plain\n id: int\n title: text\nshelves\n id: int\n extra: json")));
        proxy.setFilter(filter);
        QStringList tables;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const QModelIndex table = proxy.index(row, 0);
            QStringList names{table.data().toString()};
            for (int child = 0; child < proxy.rowCount(table); ++child)
                names.append(QLatin1Char('>') + proxy.index(child, 0, table).data().toString());
            tables.append(names.join(QLatin1Char(' ')));
            QCOMPARE(proxy.hasChildren(table), names.size() > 1);
        }
        QTEST(tables.join(QStringLiteral("; ")), "expected");
    }

    void mappingGoesThereAndBack()
    {
        ComparisonModel model;
        ComparisonFilterModel proxy(&model);
        const Tester tester(&proxy, fatal);
        model.setComparison(threeSides());
        const QModelIndex email = find(proxy, "users", "email", 2);
        QVERIFY(email.isValid());
        QCOMPARE(proxy.mapFromSource(proxy.mapToSource(email)), email);
        QCOMPARE(proxy.mapToSource(email), find(model, "users", "email", 2));
        QVERIFY(!proxy.mapFromSource(find(model, "users", "id", 0)).isValid()); // has no drift
        QVERIFY(!proxy.mapFromSource({}).isValid());
        QCOMPARE(proxy.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Null"));
        model.setComparison(nullptr);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void everyKindTintsTheCellThatShowsIt_data()
    {
        QTest::addColumn<FindingKind>("kind");
        QTest::addColumn<Facet>("facet");
        const auto row
            = [](FindingKind kind, Facet facet) { QTest::newRow(qPrintable(keyText(kind))) << kind << facet; };
        row(FindingKind::Renamed, Facet::Name);
        row(FindingKind::Nullable, Facet::Null);
        row(FindingKind::PrimaryKey, Facet::Key);
        row(FindingKind::ForeignKey, Facet::Key);
        for (const FindingKind kind : {FindingKind::Type, FindingKind::EnumLabels, FindingKind::Cosmetic})
            row(kind, Facet::Type);
        for (const FindingKind kind : {FindingKind::Default, FindingKind::Unique, FindingKind::Index,
                 FindingKind::Check, FindingKind::Identity, FindingKind::Generated, FindingKind::Comment})
            row(kind, Facet::Name);
    }

    void everyKindTintsTheCellThatShowsIt()
    {
        QFETCH(const FindingKind, kind);
        QFETCH(const Facet, facet);
        const char *table = "a\n id: int not null pk";
        Comparison comparison = compareTexts(table, table);
        Finding finding;
        finding.kind = kind;
        finding.tableRow = 0;
        finding.columnRows = {0};
        finding.says[Side::Models] = Stated<QString>();
        comparison.findings = {finding};
        comparison.tables[0].findings = {0};
        comparison.tables[0].columns[0].findings = {0};
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(std::make_shared<const Comparison>(comparison));
        for (int column = 0; column < facetCount; ++column) {
            const QVariant tint = model.indexOf(0, 0, column).data(CellKindRole);
            QCOMPARE(tint.isValid(), Facet(column) == facet);
            QVERIFY(!tint.isValid() || tint.value<FindingKind>() == kind);
            QVERIFY(!model.indexOf(0, 0, facetCount + column).data(CellKindRole).isValid()); // the models do not say
        }
        QCOMPARE(model.indexOf(0, 0, 0).data(FindingKindRole).value<FindingKind>(), kind);
    }

private:
    /// "notes" with a column that the models call otherwise, and one that they lack.
    static Comparison renamedUser()
    {
        const char *full = "notes\n users_id: int\n title: text";
        Comparison result = compareTexts(full, "notes\n user_id: int", full);
        TableRow &table = result.tables[0];
        table.columns = {{{0, 0, 0}, {0}}, {{1, std::nullopt, 1}, {1}}};
        table.findings = {0, 1};
        Finding renamed;
        renamed.kind = FindingKind::Renamed;
        renamed.severity = Severity::Critical;
        renamed.table = {{}, QStringLiteral("notes")};
        renamed.column = QStringLiteral("users_id");
        renamed.tableRow = 0;
        renamed.columnRows = {0};
        renamed.says = {
            Stated(QStringLiteral("users_id")), Stated(QStringLiteral("user_id")), Stated(QStringLiteral("users_id"))};
        renamed.alone = Side::Models;
        Finding missing = renamed;
        missing.kind = FindingKind::Missing;
        missing.column = QStringLiteral("title");
        missing.columnRows = {1};
        missing.says = {Stated(QStringLiteral("text")), std::nullopt, Stated(QStringLiteral("text"))};
        result.findings = {renamed, missing};
        return result;
    }
};

QTEST_GUILESS_MAIN(ComparisonModelTest)
#include "tst_comparisonmodel.moc"
