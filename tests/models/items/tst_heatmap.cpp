// SPDX-License-Identifier: MIT
#include "items/heatmapmodel.h"
#include "support/comparisontext.h"
#include "support/flattened.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace triptych;
using namespace triptych::test;
using namespace Qt::StringLiterals;

class HeatmapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void rows()
    {
        HeatmapModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.columnCount(), 0);
        model.setComparison(drifting());
        QCOMPARE(header(model), u"Missing 2|Nullable 3|Type 1|Total 6"_s);
        QCOMPARE(lines(model), (QStringList{u"loans: 1|2||3"_s, u"books: |1|1|2"_s, u"shelves: 1|||1"_s}));
        QCOMPARE(model.largest(), 2);
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void cellsSayWhatTheyAre()
    {
        HeatmapModel model;
        model.setComparison(drifting());
        const QModelIndex cell = model.index(0, 1);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"loans, Nullable: 2"_s);
        QCOMPARE(model.index(0, 3).data(Qt::AccessibleTextRole).toString(), u"loans, all kinds: 3"_s);
        QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(), u"loans, Type: 0"_s);
        QCOMPARE(cell.data(FindingKindRole).value<FindingKind>(), FindingKind::Nullable);
        QCOMPARE(cell.data(CountRole).toInt(), 2);
        QCOMPARE(cell.data(TableRowRole).toInt(), model.tableRow(0));
        QVERIFY(!model.index(0, 3).data(FindingKindRole).isValid());
        QVERIFY(!cell.data(Qt::DecorationRole).isValid());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Nullable: 3"_s);
    }

    void sorting_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("most first") << 3 << Qt::DescendingOrder << u"loans books shelves"_s;
        QTest::newRow("fewest first") << 3 << Qt::AscendingOrder << u"shelves books loans"_s;
        QTest::newRow("by name") << -1 << Qt::AscendingOrder << u"books loans shelves"_s;
        QTest::newRow("by name, backwards") << -1 << Qt::DescendingOrder << u"shelves loans books"_s;
        QTest::newRow("by a kind, ties by name") << 0 << Qt::DescendingOrder << u"loans shelves books"_s;
    }
    void sorting()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        HeatmapModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(drifting());
        const QPersistentModelIndex kept(model.index(0, 1));
        model.sort(column, order);
        QTEST(names(model), "expected");
        QCOMPARE(kept.data(Qt::AccessibleTextRole).toString(), u"loans, Nullable: 2"_s);
        model.setComparison(drifting());
        QTEST(names(model), "expected"); // which holds for the next one too
    }

    void filter_data()
    {
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        FindingFilter critical;
        critical.severities = {Severity::Critical};
        FindingFilter elsewhere;
        elsewhere.schemas = {u"elsewhere"_s};
        const auto text = [](const char *word) { return FindingFilter{QString::fromUtf8(word), {}, true}; };
        QTest::newRow("a kind") << FindingFilter{{}, {FindingKind::Type}, true} << QStringList{u"books: 1|1"_s};
        QTest::newRow("a table") << text("SHEL") << QStringList{u"shelves: 1|1"_s};
        QTest::newRow("a column") << text("due") << QStringList{u"loans: 1|1"_s};
        QTest::newRow("severity") << critical << QStringList{u"loans: 1|1"_s, u"shelves: 1|1"_s};
        QTest::newRow("schema") << elsewhere << QStringList();
        QTest::newRow("nothing") << text("zzz") << QStringList();
    }
    void filter()
    {
        QFETCH(const FindingFilter, filter);
        HeatmapModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setComparison(drifting());
        model.setFilter(filter);
        QTEST(lines(model), "expected");
    }

    void outOfRange()
    {
        HeatmapModel model;
        model.setComparison(drifting());
        QVERIFY(!model.index(model.rowCount(), 0).isValid());
        QVERIFY(!model.index(0, model.columnCount()).isValid());
        QVERIFY(!model.index(0, 0, model.index(0, 0)).isValid());
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(model.rowCount(), Qt::Vertical).isValid());
        QVERIFY(!model.kind(-1) && !model.kind(99));
    }

private:
    static std::shared_ptr<const Comparison> drifting()
    {
        return std::make_shared<const Comparison>(
            compareTexts("books\n id: int null\n title: text\nloans\n due: int not null\n back: int null\n extra: "
                         "int\nshelves\n id: int",
                "books\n id: int not null\n title: int\nloans\n due: int null\n back: int not null"));
    }

    static QString header(const QAbstractItemModel &model)
    {
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles << u"%1 %2"_s.arg(model.headerData(column, Qt::Horizontal).toString())
                          .arg(model.headerData(column, Qt::Horizontal, CountRole).toInt());
        return titles.join(u'|');
    }

    static QStringList lines(const QAbstractItemModel &model)
    {
        QStringList lines = flattened(model);
        for (int row = 0; row < lines.size(); ++row)
            lines[row].prepend(model.headerData(row, Qt::Vertical).toString() + u": "_s);
        return lines;
    }

    static QString names(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.headerData(row, Qt::Vertical).toString();
        return names.join(u' ');
    }
};

QTEST_GUILESS_MAIN(HeatmapTest)
#include "tst_heatmap.moc"
