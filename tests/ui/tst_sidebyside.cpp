// SPDX-License-Identifier: MIT
#include "shownsidebyside.h"
#include "ui/sidebysidestrip.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace triptych;
using namespace triptych::test;

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Light); }

    void aPaneForEachComparedSide()
    {
        Shown shown(compared(database, models), everything());
        QCOMPARE(shown.trees().size(), 2);
        QCOMPARE(shown.rows(shown.trees()[0]), QStringLiteral("a >id >name >gone b c >id >x"));
        QCOMPARE(shown.rows(shown.trees()[1]), QStringLiteral("a >id >name >- b c >id >x"));
        shown.view.setComparison(compared(database, models, database));
        QCOMPARE(shown.trees().size(), 3);
        QCOMPARE(shown.trees()[2]->side(), Side::Documentation);
        for (const SideBySidePane *tree : shown.trees())
            QCOMPARE(tree->header()->count() - tree->header()->hiddenSectionCount(), facetCount);
        QVERIFY(!shown.trees()[0]->verticalScrollBar()->isVisible());
        shown.view.setComparison(nullptr);
        QVERIFY(shown.trees().isEmpty());
    }

    void columnsThatDriftAreShownAtFirst()
    {
        const Shown shown(compared(database, models));
        QCOMPARE(shown.rows(), QStringLiteral("a >name >gone c >x"));
    }

    void rowsStandAtOneHeight()
    {
        Shown shown(many(60), everything());
        shown.trees()[0]->verticalScrollBar()->setValue(333);
        const auto sameHeights = [&] {
            for (int table = 0; table < 60; ++table) {
                const QModelIndex row = shown.index(table, 1);
                const int y = shown.trees()[0]->visualRect(shown.trees()[0]->nameIndex(row)).top();
                QCOMPARE(shown.trees()[1]->visualRect(shown.trees()[1]->nameIndex(row)).top(), y);
            }
        };
        QCOMPARE(shown.trees()[1]->verticalScrollBar()->value(), 333);
        sameHeights();
        // A bar that only one pane needs, at the very end of the tree.
        shown.trees()[0]->header()->resizeSection(1, 900);
        QTRY_VERIFY(shown.trees()[1]->horizontalScrollBar()->isVisible());
        shown.trees()[1]->verticalScrollBar()->setValue(shown.trees()[1]->verticalScrollBar()->maximum());
        QCOMPARE(shown.trees()[0]->viewport()->height(), shown.trees()[1]->viewport()->height());
        sameHeights();
    }

    void expansionIsShared()
    {
        Shown shown(compared(database, models), everything());
        shown.clickArrow(shown.trees()[1], 0);
        QCOMPARE(shown.rows(shown.trees()[0]), QStringLiteral("a b c >id >x"));
        shown.view.collapseAll();
        QCOMPARE(shown.rows(shown.trees()[1]), QStringLiteral("a b c"));
        shown.view.expandAll();
        QCOMPARE(shown.rows(shown.trees()[1]), QStringLiteral("a >id >name >- b >id c >id >x"));
    }

    void selectionIsSharedAndAnnounced()
    {
        Shown shown(compared(database, models), everything());
        QSignalSpy spy(&shown.view, &SideBySide::currentChanged);
        SideBySidePane *right = shown.trees()[1];
        const QModelIndex name = right->nameIndex(shown.index(0, 1));
        QTest::mouseClick(right->viewport(), Qt::LeftButton, {}, right->visualRect(name).center());
        QCOMPARE(spy.takeFirst(), (QVariantList{0, 1}));
        QVERIFY(shown.trees()[0]->selectionModel()->isSelected(shown.index(0, 1)));
        QCOMPARE(shown.view.currentText(), QStringLiteral("name\ttext\tnull\t\tname\ttext\tnot null\t"));
        QTest::keyClick(right, Qt::Key_Up);
        QCOMPARE(shown.view.current(), (RowRef{0, 0}));
    }

    void aRowThatIsFilteredAwayIsNotSelected()
    {
        Shown shown(compared(database, models), everything());
        shown.view.select(1);
        QSignalSpy spy(&shown.view, &SideBySide::currentChanged);
        shown.view.setFilter({});
        QCOMPARE(spy.first(), (QVariantList{-1, -1}));
        shown.view.select(1);
        QVERIFY(!shown.view.current().isValid());
        shown.view.select(2, 1);
        QCOMPARE(shown.view.current(), (RowRef{2, 1}));
        shown.view.setFilter(everything());
        QCOMPARE(shown.view.current(), (RowRef{2, 1}));
    }

    void keyboard()
    {
        Shown shown(compared(database, models), everything());
        const auto trees = shown.trees();
        trees[0]->setFocus();
        shown.view.select(0);
        QTest::keyClick(trees[0], Qt::Key_Space);
        QCOMPARE(shown.rows(), QStringLiteral("a b c >id >x"));
        QTest::keyClick(trees[0], Qt::Key_Right); // expands
        QCOMPARE(shown.rows(), QStringLiteral("a >id >name >gone b c >id >x"));
        QTest::keyClick(trees[0], Qt::Key_Right); // goes to the other pane
        QVERIFY(trees[1]->hasFocus());
        QTest::keyClick(trees[1], Qt::Key_Down);
        QCOMPARE(shown.view.current(), (RowRef{0, 0}));
        QCOMPARE(trees[1]->currentIndex(), trees[1]->nameIndex(shown.index(0, 0)));
        const QSignalSpy activated(&shown.view, &SideBySide::activated);
        QTest::keyClick(trees[1], Qt::Key_Return);
        QCOMPARE(activated.first().mid(0, 2), (QVariantList{0, 0}));
        QCOMPARE(activated.first()[2].value<Side>(), Side::Models);
        QTest::keyClick(trees[1], Qt::Key_Left);
        QVERIFY(trees[0]->hasFocus());
        QTest::keyClick(trees[0], Qt::Key_End);
        QCOMPARE(shown.view.current(), (RowRef{2, 1}));
        QTest::keyClick(trees[0], Qt::Key_Home);
        QCOMPARE(shown.view.current(), (RowRef{0, -1}));
        QTest::keyClick(trees[0], Qt::Key_Left); // collapses
        QCOMPARE(shown.rows(), QStringLiteral("a b c >id >x"));
        QTest::keyClick(trees[0], Qt::Key_Tab);
        QVERIFY(!trees[0]->hasFocus());
    }

    void aDoubleClickOpensAColumnAndExpandsATable()
    {
        Shown shown(compared(database, models), everything());
        SideBySidePane *tree = shown.trees()[0];
        const QSignalSpy activated(&shown.view, &SideBySide::activated);
        const auto doubleClick = [&](const QModelIndex &index) {
            const QPoint at = tree->visualRect(index).center();
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
        };
        doubleClick(shown.index(2));
        QCOMPARE(activated.size(), 0);
        QCOMPARE(shown.rows(), QStringLiteral("a >id >name >gone b c"));
        doubleClick(shown.index(0, 2));
        QCOMPARE(activated.first().mid(0, 2), (QVariantList{0, 2}));
    }

    void stepsFromDifferenceToDifference()
    {
        Shown shown(compared(database, models), everything());
        shown.view.collapseAll();
        QList<RowRef> visited;
        for (int i = 0; i < 4; ++i) {
            shown.view.step(1);
            visited.append(shown.view.current());
        }
        QCOMPARE(visited, (QList<RowRef>{{0, 1}, {0, 2}, {2, 1}, {0, 1}}));
        shown.view.step(-1);
        QCOMPARE(shown.view.current(), (RowRef{2, 1}));
        QCOMPARE(shown.rows(), QStringLiteral("a >id >name >gone b c >id >x"));
    }

    void aStepScrollsToTheRow()
    {
        Shown shown(many(200), everything());
        shown.view.select(150, 1);
        SideBySidePane *tree = shown.trees()[0];
        const QRect row = tree->visualRect(shown.index(150, 1));
        QVERIFY(tree->viewport()->rect().contains(QPoint(5, row.center().y())));
        QVERIFY(row.top() > 50 && row.bottom() < tree->viewport()->height() - 50); // in the middle, to see around it
    }

    void aboveTheFirstRowThereIsNone()
    {
        Shown shown(many(3), everything());
        for (SideBySidePane *pane : shown.trees())
            QVERIFY(!pane->indexAt({5, -100}).isValid());
    }

    void aNewComparisonKeepsWhatWasThere()
    {
        Shown shown(many(100), everything());
        shown.clickArrow(shown.trees()[0], 3);
        shown.view.select(60, 1);
        const int y = shown.trees()[0]->visualRect(shown.index(60, 1)).top();
        // The same with a table more in front, and one gone.
        auto schemas = many(100)->schemas;
        for (auto &schema : schemas) {
            if (!schema)
                continue;
            auto changed = std::make_shared<Schema>(**schema);
            changed->tables.items.removeAt(10);
            changed->tables.items.prepend(changed->tables.items[0]);
            changed->tables.items[0].name.name = QStringLiteral("first");
            changed->tables.items.append(changed->tables.items[0]);
            changed->tables.items.last().name.name = QStringLiteral("another");
            schema = changed;
        }
        shown.view.setComparison(std::make_shared<const Comparison>(compare(schemas)));
        const RowRef current = shown.view.current();
        QCOMPARE(shown.index(current.table).data().toString(), QStringLiteral("table1060"));
        QCOMPARE(current.column, 1);
        SideBySidePane *right = shown.trees()[1];
        QCOMPARE(right->visualRect(right->nameIndex(shown.index(current.table, 1))).top(), y);
        for (int i = 0; i < shown.trees()[0]->model()->rowCount(); ++i) {
            const QModelIndex table = shown.index(i);
            QCOMPARE(shown.trees()[1]->isExpanded(table), table.data().toString() != QStringLiteral("table1003"));
        }
    }

    void theTextFindsColumnsInCollapsedTables()
    {
        Shown shown(compared(database, models), everything());
        shown.view.collapseAll();
        FindingFilter filter = everything();
        filter.text = QStringLiteral("gone");
        shown.view.setFilter(filter);
        QCOMPARE(shown.rows(), QStringLiteral("a >gone"));
        shown.view.setFilter(everything());
        QCOMPARE(shown.rows(), QStringLiteral("a b c"));
    }

    void emptyStates_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<FindingFilter>("filter");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("offersClear");
        const QByteArray table("a\n id: int");
        FindingFilter nothing;
        nothing.text = QStringLiteral("zzz");
        const FindingFilter types{{}, {FindingKind::Type}, true};
        QTest::newRow("no drift") << table << QByteArray("a\n id: int") << FindingFilter()
                                  << QStringLiteral("No drift in 1 table(s)") << false;
        QTest::newRow("a text that nothing has")
            << table << QByteArray("a\n id: text") << nothing << QStringLiteral("Everything is filtered away") << true;
        QTest::newRow("a kind that nothing has")
            << table << QByteArray("a\n x: int") << types << QStringLiteral("Everything is filtered away") << true;
        QTest::newRow("no table on any side")
            << QByteArray("") << QByteArray("") << FindingFilter() << QStringLiteral("Nothing was compared") << false;
    }
    void emptyStates()
    {
        QFETCH(const QByteArray, left);
        QFETCH(const QByteArray, right);
        QFETCH(const FindingFilter, filter);
        QFETCH(const bool, offersClear);
        SideBySide view;
        view.setFilter(filter);
        view.setComparison(compared(left.constData(), right.constData()));
        view.show();
        QTEST(view.findChildren<QLabel *>().first()->text(), "title");
        const QSignalSpy spy(&view, &SideBySide::clearFilterRequested);
        auto *button = view.findChild<QPushButton *>();
        QCOMPARE(button->isVisible(), offersClear);
        button->click();
        QCOMPARE(spy.size(), 1);
    }

    void thePlaceStaysWhenAFilterHidesTheSelectedRow()
    {
        Shown shown(many(200), everything());
        SideBySidePane *tree = shown.trees()[0];
        shown.view.select(100, 1);
        const int place = tree->visualRect(tree->currentIndex()).top();
        FindingFilter filter = everything();
        filter.text = tree->currentIndex().parent().data().toString() + QLatin1Char('?');
        shown.view.setFilter(filter);
        QVERIFY(!shown.view.current().isValid());
        shown.view.setFilter(everything());
        QCOMPARE(shown.view.current(), (RowRef{100, 1}));
        QCOMPARE(tree->visualRect(tree->currentIndex()).top(), place);
    }

    void theStripLeadsToADifference()
    {
        Shown shown(many(200), everything());
        auto *strip = shown.view.findChild<SideBySideStrip *>();
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->height() - 2});
        QCOMPARE(shown.view.current(), (RowRef{199, 1}));
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, 1});
        QCOMPARE(shown.view.current(), (RowRef{0, 1}));
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->height() / 2});
        QVERIFY(std::abs(shown.view.current().table - 100) < 5);
    }

    void whatIsPainted_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }
    void whatIsPainted()
    {
        QFETCH(const Theme, theme);
        applyTheme(*qApp, theme);
        Shown shown(compared(database, models), everything());
        const QColor base = colors(theme).base;
        SideBySidePane *left = shown.trees()[0];
        SideBySidePane *right = shown.trees()[1];
        const auto row = [&](SideBySidePane *tree, int column) {
            const QRect rect = tree->visualRect(tree->nameIndex(shown.index(0, column)));
            return tree->viewport()->grab({0, rect.top(), tree->viewport()->width(), rect.height()}).toImage();
        };
        const QImage agrees = row(left, 0);
        QCOMPARE(agrees.pixelColor(1, 5), base);
        const QImage nullable = row(left, 1);
        const QColor amber = kindColor(FindingKind::Nullable, theme);
        const QColor tint = blended(amber, rowTint, base);
        QCOMPARE(nullable.pixelColor(1, 5), amber);
        QCOMPARE(nullable.pixelColor(4, 5), tint);
        QVERIFY(has(nullable, blended(amber, cellTint, tint)));
        QVERIFY(has(nullable, colors(theme).text));
        const QImage gap = row(right, 2);
        QCOMPARE(gap.pixelColor(1, 5), kindColor(FindingKind::Missing, theme));
        QVERIFY(has(gap, base));
        QVERIFY(has(gap, colors(theme).hatch));
        QVERIFY(!has(gap, colors(theme).text));
        shown.view.select(0, 1);
        QVERIFY(has(row(right, 1), colors(theme).selection));
    }

    void widthsAreKept()
    {
        Shown one(compared(database, models));
        one.trees()[0]->header()->resizeSection(1, 177);
        const QByteArray state = one.view.saveState();
        Shown other(compared(database, models));
        QVERIFY(other.view.restoreState(state));
        QCOMPARE(other.trees()[0]->header()->sectionSize(1), 177);
        QVERIFY(!other.view.restoreState({}));
        QVERIFY(!other.view.restoreState(QByteArray(200, 'x')));
        QVERIFY(!other.view.restoreState(state.left(state.size() / 2)));
        QCOMPARE(other.trees()[0]->header()->sectionSize(1), 177);
    }

private:
    static bool has(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(SideBySideTest)
#include "tst_sidebyside.moc"
