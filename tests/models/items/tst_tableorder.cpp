// SPDX-License-Identifier: MIT
#include "items/comparisonfiltermodel.h"
#include "items/differences.h"
#include "items/expandedtables.h"
#include "items/tableorder.h"
#include "support/comparisontext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace triptych;
using namespace triptych::test;

/// In which order tables are shown, and which of them are expanded.
class TableOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<TableOrder>("order");
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by name") << TableOrder::Name << FindingFilter() << QStringLiteral("apple cherry fig kiwi plum");
        // plum: two warnings; cherry, kiwi: one that is critical; fig: a warning; apple: none.
        QTest::newRow("by findings") << TableOrder::Findings << FindingFilter()
                                     << QStringLiteral("plum cherry kiwi fig apple");
        QTest::newRow("by findings of a kind") << TableOrder::Findings << FindingFilter{{}, {FindingKind::Type}, true}
                                               << QStringLiteral("fig plum apple cherry kiwi");
        // The database lacks kiwi, which the models list after cherry.
        QTest::newRow("as listed") << TableOrder::Source << FindingFilter()
                                   << QStringLiteral("plum cherry kiwi fig apple");
    }
    void order()
    {
        QFETCH(const TableOrder, order);
        QFETCH(const FindingFilter, filter);
        const Comparison comparison = fruit();
        const QList<int> places = tablePlaces(comparison, order, filter);
        QStringList names(places.size());
        for (qsizetype row = 0; row < places.size(); ++row)
            names[places[row]] = comparison.name(comparison.tables[row]).name;
        QTEST(names.join(QLatin1Char(' ')), "expected");
    }

    void aTableBeforeAllOthersStandsFirst()
    {
        const Comparison comparison
            = compareTexts("b\n id: int\na\n id: int", "new\n id: int\na\n id: int\nb\n id: int");
        QCOMPARE(tablePlaces(comparison, TableOrder::Source, {}), (QList<int>{2, 1, 0})); // a, b, new
    }

    void theOrderOfTrustDecidesWhoseOrder()
    {
        Comparison comparison = fruit();
        comparison.settings.truth = {Side::Models, Side::Documentation, Side::Database};
        const QList<int> places = tablePlaces(comparison, TableOrder::Source, {});
        QCOMPARE(places, (QList<int>{0, 2, 1, 3, 4})); // apple fig cherry kiwi plum
    }

    void theModelAndTheStepsFollowTheOrder()
    {
        ComparisonModel model;
        ComparisonFilterModel rows(&model);
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto comparison = std::make_shared<const Comparison>(fruit());
        model.setComparison(comparison);
        rows.setOrder(TableOrder::Findings);
        QStringList names;
        for (int row = 0; row < rows.rowCount(); ++row)
            names << rows.index(row, 0).data().toString() + rows.index(row, facetCount).data().toString().left(1);
        QCOMPARE(names,
            (QStringList{
                QStringLiteral("plump"), QStringLiteral("cherryc"), QStringLiteral("k"), QStringLiteral("figf")}));
        const QModelIndex fig = rows.index(3, 0);
        QCOMPARE(rows.mapFromSource(rows.mapToSource(fig)), fig);

        const Differences differences(*comparison, rows.rows(), rows.filter(), rows.places());
        QStringList visited;
        RowRef row;
        for (qsizetype i = 0; i < differences.items.size(); ++i) {
            row = *differences.next(row);
            visited << comparison->name(comparison->tables[row.table]).name;
        }
        QCOMPARE(visited.join(QLatin1Char(' ')), QStringLiteral("plum plum cherry kiwi fig"));
        QCOMPARE(differences.previous(row)->table, 3); // kiwi
    }

    void whatDriftsIsExpanded()
    {
        const Comparison comparison = fruit();
        using Expanded = std::vector<bool>;
        QCOMPARE(driftingTables(comparison, {}), (Expanded{false, true, true, false, true}));
        const FindingFilter types{{}, {FindingKind::Type}, true};
        QCOMPARE(driftingTables(comparison, types), (Expanded{false, false, true, false, true}));
        QCOMPARE(carriedOver(nullptr, {}, comparison), driftingTables(comparison, {}));
        const Comparison later
            = compareTexts("apple\n id: int\nfig\n x: int\nnew\n x: int", "fig\n x: text\nnew\n x: text");
        QCOMPARE(carriedOver(&comparison, {true, true, false, true, true}, later), (Expanded{true, false, true}));
    }

private:
    static Comparison fruit()
    {
        return compareTexts("plum\n id: int pk\n x: int null\n y: int\n"
                            "cherry\n id: int\n gone: int\n"
                            "fig\n id: int\n x: int\n"
                            "apple\n id: int",
            "apple\n id: int\n"
            "fig\n id: int\n x: text\n"
            "cherry\n id: int\n"
            "kiwi\n id: int\n"
            "plum\n id: int pk\n x: int not null\n y: text");
    }
};

QTEST_GUILESS_MAIN(TableOrderTest)
#include "tst_tableorder.moc"
