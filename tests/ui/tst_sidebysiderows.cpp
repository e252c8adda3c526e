// SPDX-License-Identifier: MIT
#include "shownsidebyside.h"
#include "ui/sidebysidestrip.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>

using namespace triptych;
using namespace triptych::test;

/// What the side-by-side view does with its rows: the table's row that stays in sight, orders, what is expanded, where
/// the strip says it is, what a screen reader hears.
class SideBySideRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Light); }

    void aTablesRowStaysOverItsColumns()
    {
        const Shown shown(many(60), everything());
        SideBySidePane *tree = shown.trees()[1];
        QScrollBar *bar = tree->verticalScrollBar();
        QVERIFY(!tree->stickyTable().isValid()); // at the very top it stands there itself
        const int height = tree->rowHeight();
        bar->setValue(height * 4); // of the second table
        QVERIFY(!tree->stickyTable().isValid());
        bar->setValue(height * 5 + 3);
        for (SideBySidePane *each : shown.trees()) {
            QCOMPARE(each->stickyTable(), each->nameIndex(shown.index(1)));
            QCOMPARE(each->indexAt({60, height / 2}), each->nameIndex(shown.index(1)));
        }
        // It is drawn as the row is: the same pixels at another height.
        const int width = tree->viewport()->width();
        const QImage sticky = tree->viewport()->grab({0, 0, width, height - 1}).toImage();
        bar->setValue(height * 4);
        QCOMPARE(tree->viewport()->grab({0, 0, width, height - 1}).toImage(), sticky);
        // The row of the next table pushes it up.
        bar->setValue(height * 7 + height / 2);
        QCOMPARE(tree->indexAt({60, height / 2 - 2}), tree->nameIndex(shown.index(1)));
        QCOMPARE(tree->indexAt({60, height / 2 + 2}), tree->nameIndex(shown.index(2)));
    }

    void aClickOnTheStickyRowGoesToTheTable()
    {
        const Shown shown(many(60), everything());
        SideBySidePane *tree = shown.trees()[0];
        tree->verticalScrollBar()->setValue(tree->rowHeight() * 6);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, {60, tree->rowHeight() / 2});
        QCOMPARE(shown.view.current(), (RowRef{1, -1}));
        QCOMPARE(tree->visualRect(tree->nameIndex(shown.index(1))).top(), 0);
        // On its arrow it collapses the table, which then stands there.
        tree->verticalScrollBar()->setValue(tree->rowHeight() * 6);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, {8, tree->rowHeight() / 2});
        QVERIFY(!tree->isExpanded(shown.index(1)));
        QCOMPARE(tree->visualRect(tree->nameIndex(shown.index(1))).top(), 0);
    }

    void aSelectedColumnIsNeverUnderTheStickyRow()
    {
        Shown shown(many(60), everything());
        SideBySidePane *tree = shown.trees()[0];
        shown.view.select(30, 2);
        tree->setFocus();
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(tree, Qt::Key_Up);
            const QRect row = tree->visualRect(tree->currentIndex());
            QVERIFY(row.top() >= (shown.view.current().column < 0 ? 0 : tree->rowHeight()));
            QVERIFY(tree->viewport()->rect().contains(QPoint(60, row.center().y())));
        }
    }

    void tablesInAnotherOrder()
    {
        Shown shown(compared("b\n id: int\n x: int\n y: int\na\n id: int\n x: int",
            "a\n id: int\n x: text\nb\n id: int\n x: text\n y: text"));
        QCOMPARE(shown.rows(), QStringLiteral("a >x b >x >y"));
        shown.view.select(0, 1);
        shown.view.setOrder(TableOrder::Findings);
        QCOMPARE(shown.rows(), QStringLiteral("b >x >y a >x"));
        QCOMPARE(shown.view.current(), (RowRef{0, 1}));
        shown.view.step(1); // from the last to the first
        QCOMPARE(shown.view.current(), (RowRef{1, 1}));
        auto *strip = shown.view.findChild<SideBySideStrip *>();
        QTest::mouseClick(strip, Qt::LeftButton, {}, {5, strip->height() - 2});
        QCOMPARE(shown.view.current(), (RowRef{0, 1}));
        shown.view.setOrder(TableOrder::Source);
        QCOMPARE(shown.rows(), QStringLiteral("b >x >y a >x"));

        Shown other(compared(database, models));
        QVERIFY(other.view.restoreState(shown.view.saveState()));
        QCOMPARE(other.view.order(), TableOrder::Source);
    }

    void onlyWhatDriftsIsExpanded()
    {
        Shown shown(compared(database, models), everything());
        shown.view.expandAll();
        shown.view.select(1, 0);
        shown.view.expandDrift();
        QCOMPARE(shown.rows(), QStringLiteral("a >id >name >gone b c >id >x"));
        QCOMPARE(shown.view.current(), (RowRef{1, -1})); // not a row that is not seen
        FindingFilter filter = everything();
        filter.kinds = {FindingKind::Type};
        shown.view.setFilter(filter);
        shown.view.setFilter(everything());
        shown.view.collapseAll();
        QCOMPARE(shown.rows(), QStringLiteral("a b c"));
    }

    void expandingByKeys()
    {
        Shown shown(compared(database, models), everything());
        SideBySidePane *tree = shown.trees()[0];
        tree->setFocus();
        shown.view.select(0);
        QTest::keyClick(tree, Qt::Key_Minus);
        QVERIFY(!tree->isExpanded(shown.index(0)));
        QTest::keyClick(tree, Qt::Key_Asterisk);
        QVERIFY(tree->isExpanded(shown.index(0)));
        shown.view.select(0, 1);
        QTest::keyClick(tree, Qt::Key_Minus); // a column has nothing to collapse
        QCOMPARE(shown.view.current(), (RowRef{0, 1}));
        QTest::keyClick(tree, Qt::Key_Home);
        QTest::keyClick(tree, Qt::Key_B);
        QCOMPARE(shown.view.current(), (RowRef{1, -1}));
    }

    void aTableThatAColumnsNameShowsCanBeCollapsed()
    {
        Shown shown(compared(database, models), everything());
        shown.view.collapseAll();
        FindingFilter filter = everything();
        filter.text = QStringLiteral("gone");
        shown.view.setFilter(filter);
        QCOMPARE(shown.rows(), QStringLiteral("a >gone"));
        shown.clickArrow(shown.trees()[0], 0);
        QCOMPARE(shown.rows(), QStringLiteral("a"));
    }

    void theStripSaysHowManyAndFollowsTheFilter()
    {
        Shown shown(compared(database, models), everything());
        const auto *strip = shown.view.findChild<SideBySideStrip *>();
        QVERIFY(!strip->accessibleName().isEmpty());
        QVERIFY(strip->accessibleDescription().startsWith(QStringLiteral("3 row(s) with findings")));
        FindingFilter types;
        types.kinds = {FindingKind::Type};
        shown.view.setFilter(types);
        QVERIFY(strip->accessibleDescription().startsWith(QStringLiteral("1 row(s) with findings")));
    }

    void theStripFramesWhatIsSeen()
    {
        const Shown shown(many(200), everything());
        auto *strip = shown.view.findChild<SideBySideStrip *>();
        const QColor frame = colors(Theme::Light).border;
        const auto isFramed = [&](int y) { return strip->grab().toImage().pixelColor(1, y) == frame; };
        QVERIFY(isFramed(4));
        QVERIFY(!isFramed(strip->height() - 5));
        QScrollBar *bar = shown.trees()[0]->verticalScrollBar();
        bar->setValue(bar->maximum());
        QVERIFY(!isFramed(4));
        QVERIFY(isFramed(strip->height() - 5));
    }

    void whatAScreenReaderHears()
    {
        Shown shown(compared(database, models), everything());
        SideBySidePane *tree = shown.trees()[1];
        QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(tree);
        QCOMPARE(pane->role(), QAccessible::Tree);
        QCOMPARE(pane->text(QAccessible::Name), QStringLiteral("Models"));
        QAccessibleTableInterface *table = pane->tableInterface();
        QCOMPARE(table->rowCount(), 8);
        QCOMPARE(table->columnCount(), facetCount);
        QCOMPARE(table->columnDescription(2), QStringLiteral("Null"));
        QAccessibleInterface *cell = table->cellAt(2, 0);
        QCOMPARE(cell->role(), QAccessible::TreeItem);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("name, nullable: database says null"));
        QCOMPARE(table->cellAt(2, 2)->text(QAccessible::Name), QStringLiteral("Null: not null"));
        QCOMPARE(pane->indexOfChild(cell), 2 * facetCount);
        QCOMPARE(pane->child(2 * facetCount), cell);
        QCOMPARE(pane->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
        QVERIFY(!table->cellAt(8, 0));

        QAccessibleInterface *first = table->cellAt(0, 0);
        QVERIFY(first->state().expandable && first->state().expanded);
        first->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(first->state().collapsed);
        QVERIFY(!cell->isValid()); // nothing is seen of it now
        QCOMPARE(table->rowCount(), 5);
        QVERIFY(table->selectRow(1));
        QCOMPARE(shown.view.current(), (RowRef{1, -1}));
        QVERIFY(table->cellAt(1, 3)->state().selected);
        shown.view.setComparison(compared(database, database)); // its cells are gone, and others there
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("a"));
    }
};

QTEST_MAIN(SideBySideRowsTest)
#include "tst_sidebysiderows.moc"
