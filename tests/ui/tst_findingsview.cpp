// SPDX-License-Identifier: MIT
#include "shownfindings.h"

#include <QAccessible>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace triptych;
using namespace triptych::test;

class FindingsViewTest : public ShownFindings
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show(); }
    void cleanup() { m_view.reset(); }

    void beginsWithTheGravest()
    {
        QCOMPARE(
            rows(), lines("boats|Missing users.user_id|Renamed Books.title|Type loans.due|Nullable loans.note|Type"));
        QCOMPARE(summary(), QStringLiteral("5 finding(s)"));
    }

    void aHeaderSorts()
    {
        clickHeader(FindingCell::Kind);
        QCOMPARE(
            rows(), lines("boats|Missing users.user_id|Renamed loans.due|Nullable Books.title|Type loans.note|Type"));
        clickHeader(FindingCell::Kind);
        QCOMPARE(
            rows(), lines("Books.title|Type loans.note|Type loans.due|Nullable users.user_id|Renamed boats|Missing"));
        clickHeader(FindingCell::Kind); // a third time: the comparison's order
        QCOMPARE(
            rows(), lines("Books.title|Type boats|Missing loans.due|Nullable loans.note|Type users.user_id|Renamed"));
    }

    void groupsAreMadeAndClosedByKey()
    {
        chord(Qt::Key_K);
        QCOMPARE(rows(),
            lines("[Missing] boats|Missing [Renamed] users.user_id|Renamed [Nullable] loans.due|Nullable [Type] "
                  "Books.title|Type loans.note|Type"));
        QCOMPARE(button("findings.grouping")->accessibleName(), QStringLiteral("Group by: Kind"));
        tree()->setCurrentIndex(tree()->model()->index(3, 0));
        QTest::keyClick(tree(), Qt::Key_Left);
        QVERIFY(!tree()->isExpanded(tree()->model()->index(3, 0)));
        QTest::keyClick(tree(), Qt::Key_Right);
        QVERIFY(tree()->isExpanded(tree()->model()->index(3, 0)));
        QTest::keyClick(tree(), Qt::Key_Space);
        QVERIFY(!tree()->isExpanded(tree()->model()->index(3, 0)));
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(tree()->isExpanded(tree()->model()->index(3, 0)));
        QTest::keyClick(tree(), Qt::Key_Space);
        m_view->setComparison(drifting()); // a new comparison: it stays closed
        QCOMPARE(rows(),
            lines("[Missing] boats|Missing [Renamed] users.user_id|Renamed [Nullable] loans.due|Nullable [Type]"));
        m_view->collapseAll();
        QCOMPARE(rows(), lines("[Missing] [Renamed] [Nullable] [Type]"));
        m_view->expandAll();
        QCOMPARE(rows().size(), 9);
        chord(Qt::Key_N);
        QCOMPARE(rows().size(), 5);
    }

    void aClosedGroupTakesTheCurrentRow()
    {
        chord(Qt::Key_T);
        tree()->step(1);
        m_view->collapseAll();
        QVERIFY(!tree()->currentIndex().parent().isValid());
        tree()->step(1); // and opens what it steps into
        QVERIFY(tree()->isExpanded(tree()->currentIndex().parent()));
    }

    void manyAreSelected()
    {
        tree()->setCurrentIndex(tree()->model()->index(1, 0));
        QTest::keyClick(tree(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(summary(), QStringLiteral("2 of 5 finding(s) selected"));
        QTest::keyClick(tree(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(summary(), QStringLiteral("1 of 5 finding(s) selected"));
        QTest::keyClick(tree(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(summary(), QStringLiteral("5 of 5 finding(s) selected"));
        click(2, {}, Qt::ControlModifier);
        QCOMPARE(chosen(), lines("boats users.user_id loans.due loans.note"));
    }

    void aGroupIsItsFindings()
    {
        chord(Qt::Key_K);
        const QModelIndex types = tree()->model()->index(3, 0);
        click(3);
        QCOMPARE(chosen(), lines("Books.title loans.note"));
        QVERIFY(tree()->chosen().isWholeGroup(types));
        click(0, types, Qt::ControlModifier);
        QCOMPARE(chosen(), lines("loans.note"));
        QVERIFY(!tree()->chosen().isWholeGroup(types));
        click(3, {}, Qt::ControlModifier); // the rest as well
        QCOMPARE(chosen(), lines("Books.title loans.note"));
        click(3, {}, Qt::ControlModifier);
        QCOMPARE(chosen(), QStringList());
        m_view->collapseAll();
        QTest::keyClick(tree(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(chosen().size(), 5);
        click(2); // and by keys on from there
        QTest::keyClick(tree(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(), lines("loans.due Books.title loans.note"));
    }

    void whatIsSelectedIsDecidedOn()
    {
        QSignalSpy confirmed(m_view.get(), &FindingsView::confirmRequested);
        QSignalSpy rejected(m_view.get(), &FindingsView::rejectRequested);
        QSignalSpy ignored(m_view.get(), &FindingsView::ignoreRequested);
        QVERIFY(!button("findings.confirm.button")->isEnabled());
        QVERIFY(!button("findings.ignore.button")->isEnabled());
        click(2);
        QVERIFY(!button("findings.confirm.button")->isEnabled());
        QTest::mouseClick(button("findings.ignore.button"), Qt::LeftButton);
        QCOMPARE(ids(ignored), QStringList{QStringLiteral("type:Books.title")});
        QTest::keyClick(tree(), Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(button("findings.confirm.button"), Qt::LeftButton);
        QCOMPARE(ids(confirmed).size(), 1);
        QCOMPARE(finding(confirmed)->kind, FindingKind::Renamed);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(finding(rejected)->kind, FindingKind::Renamed);
        QTest::keyClick(tree(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(ids(ignored).size(), 5);
        click(0);
        QTest::keyClick(tree(), Qt::Key_R, Qt::ControlModifier); // no rename is selected
        QCOMPARE(confirmed.size(), 1);
    }

    void definitionsAreOpened()
    {
        QSignalSpy opened(m_view.get(), &FindingsView::definitionRequested);
        tree()->setCurrentIndex(tree()->model()->index(3, 0));
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<Origin>().line, 6);
        tree()->setCurrentIndex(tree()->model()->index(0, 0)); // the models lack it: the document has it
        QTest::keyClick(tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<Origin>().line, 11);
        const QRect cell = tree()->visualRect(tree()->model()->index(1, int(FindingCell::Documentation)));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(opened.size(), 3);
    }

    void rowsAreShownSideBySide()
    {
        QSignalSpy asked(m_view.get(), &FindingsView::rowRequested);
        tree()->setCurrentIndex(tree()->model()->index(3, 0));
        QTest::keyClick(tree(), Qt::Key_Return, Qt::ControlModifier);
        const auto &finding = comparison()->findings[tree()->currentFinding()];
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), finding.tableRow);
        QCOMPARE(asked.first().last().toInt(), finding.columnRows.first());
        chord(Qt::Key_K);
        tree()->setCurrentIndex(tree()->model()->index(0, 0)); // a group is no row
        QVERIFY(!button("action.findings.showInSideBySide.button")->isEnabled());
    }

    void selectionAndPlaceStay()
    {
        m_view->setComparison(many(0));
        m_view->setFilter({});
        chord(Qt::Key_T);
        const auto pick
            = [&](int position) { return static_cast<const FindingsModel *>(tree()->model())->at(position); };
        tree()->setCurrentIndex(pick(60));
        tree()->selectionModel()->select(pick(62), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList before = chosen();
        QCOMPARE(before.size(), 2);
        const int y = tree()->visualRect(tree()->currentIndex()).top();
        QVERIFY(tree()->verticalScrollBar()->value() > 0);
        const QString current = comparison()->findings[tree()->currentFinding()].id;
        m_view->setComparison(many(7)); // seven more come before them
        QCOMPARE(chosen(), before);
        QCOMPARE(comparison()->findings[tree()->currentFinding()].id, current);
        QCOMPARE(tree()->visualRect(tree()->currentIndex()).top(), y);
        m_view->setFilter({QStringLiteral("t03"), {}, true});
        QCOMPARE(chosen(), before);
        QCOMPARE(comparison()->findings[tree()->currentFinding()].id, current);
        m_view->setFilter({});
        QCOMPARE(chosen(), before);
        chord(Qt::Key_S);
        clickHeader(FindingCell::Table);
        QCOMPARE(chosen(), before);
        QVERIFY(tree()->visualRect(tree()->currentIndex()).intersects(tree()->viewport()->rect()));
        m_view->setFilter({QStringLiteral("t001"), {}, true}); // what is not seen is not selected
        QCOMPARE(chosen(), QStringList());
    }

    void theViewsShareTheirRow()
    {
        QSignalSpy moved(m_view.get(), &FindingsView::currentFindingChanged);
        const int loans = 2;
        m_view->showRow({loans, 2});
        QCOMPARE(chosen(), lines("loans.note"));
        m_view->showRow({loans, -1}); // it has no finding of its own
        QCOMPARE(chosen(), lines("loans.note"));
        QCOMPARE(moved.size(), 0);
        m_view->step(1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(chosen(), lines("boats")); // after the last, the first
    }

    void nothingToShowIsSaid()
    {
        QSignalSpy cleared(m_view.get(), &FindingsView::clearFilterRequested);
        m_view->setFilter({QStringLiteral("zzz"), {}, true});
        QVERIFY(!tree()->isVisible());
        QVERIFY(shownText().contains(QStringLiteral("Everything is filtered away")));
        auto *clear = m_view->findChild<QPushButton *>();
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        m_view->setFilter({});
        QVERIFY(tree()->isVisible());
        m_view->setComparison(std::make_shared<const Comparison>(compareTexts("a\n id: int", "a\n id: int")));
        QVERIFY(shownText().contains(QStringLiteral("No drift in 1 table")));
        QVERIFY(!clear->isVisible());
        QCOMPARE(m_view->currentText(), QString());
    }

    void columnsAreHiddenAndKept()
    {
        auto *header = tree()->header();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, {5, 5}, header->viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(header->viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> columns = menu->actions();
        QCOMPARE(columns.first()->text(), QStringLiteral("Severity"));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(columns.first()).center());
        QVERIFY(tree()->isColumnHidden(int(FindingCell::Severity)));
        tree()->setColumnWidth(int(FindingCell::Table), 201);
        chord(Qt::Key_K);
        clickHeader(FindingCell::Column);
        const QStringList before = rows();

        FindingsView other;
        QVERIFY(other.restoreState(m_view->saveState()));
        QVERIFY(!other.restoreState(QByteArray("anything")));
        other.resize(m_view->size());
        other.show();
        other.setComparison(drifting());
        auto *restored = other.findChild<FindingsTree *>();
        QVERIFY(restored->isColumnHidden(int(FindingCell::Severity)));
        QCOMPARE(restored->columnWidth(int(FindingCell::Table)), 201);
        QCOMPARE(rows(restored), before);
        other.setComparison(std::make_shared<const Comparison>(compareTexts("a\n id: int", "a\n id: text")));
        QVERIFY(restored->isColumnHidden(int(FindingCell::Documentation))); // which is not compared
        QVERIFY(restored->isColumnHidden(int(FindingCell::Alone)));
        QVERIFY(restored->isColumnHidden(int(FindingCell::Severity)));
    }

    void theMenuComesByKey()
    {
        click(2);
        QTest::keyClick(tree(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->objectName(), QStringLiteral("findings.menu"));
        QVERIFY(action("findings.open")->isEnabled());
        QVERIFY(!action("findings.confirm")->isEnabled());
        QVERIFY(action("findings.ignore")->isEnabled());
        menu->close();
        chord(Qt::Key_K);
        QTest::keyClick(tree(), Qt::Key_A, Qt::ControlModifier);
        const QPoint place = tree()->visualRect(tree()->model()->index(0, 0)).center();
        QTest::mouseClick(tree()->viewport(), Qt::RightButton, {}, place);
        QCOMPARE(chosen().size(), 5); // a right click on a part of it leaves the selection
    }

    void isTold()
    {
        chord(Qt::Key_K);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(tree());
        QVERIFY(table && table->tableInterface());
        QAccessibleInterface *group = table->tableInterface()->cellAt(6, 0);
        QVERIFY(group);
        QCOMPARE(group->text(QAccessible::Name), QStringLiteral("Type, 2 finding(s)"));
        QVERIFY(group->state().expandable);
        QVERIFY(group->state().expanded);
        tree()->collapse(tree()->model()->index(3, 0));
        QVERIFY(!group->state().expanded);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(5, int(FindingCell::Models));
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Models: null"));
        for (const QAbstractButton *each : m_view->findChildren<QAbstractButton *>()) {
            if (each->isVisible())
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->text()));
        }
    }

    /// All that the buttons and the context menus do, and each by a letter of its own.
    void theMenuBarHasItAll()
    {
        const QList<QAction *> menu = m_view->windowMenu()->actions();
        for (const QAction *each : m_view->findChildren<QAction *>()) {
            if (each->objectName().contains(QStringLiteral("findings."))
                && !each->objectName().contains(QStringLiteral(".column")))
                QVERIFY2(menu.contains(each), qPrintable(each->objectName()));
        }
        QVERIFY(std::ranges::any_of(menu, [](const QAction *each) { return each->menu(); })); // of the columns
        QSet<QChar> letters;
        for (const QAction *each : menu) {
            const qsizetype place = each->text().indexOf(QLatin1Char('&'));
            if (each->isSeparator())
                continue;
            QVERIFY2(place >= 0 && !letters.contains(each->text()[place + 1].toLower()), qPrintable(each->text()));
            letters.insert(each->text()[place + 1].toLower());
        }
    }

    void whileItIsNotSeenItsKeysAreOff()
    {
        click(0);
        const QList<QAction *> renames{action("findings.confirm"), action("findings.reject")};
        for (QAction *each : m_view->windowMenu()->actions())
            QVERIFY2(each->isSeparator() || each->isEnabled() || renames.contains(each), qPrintable(each->text()));
        m_view->hide();
        for (QAction *each : m_view->windowMenu()->actions())
            QVERIFY2(each->isSeparator() || !each->isEnabled(), qPrintable(each->objectName()));
        m_view->setComparison(many(0)); // computed once it is seen
        QCOMPARE(static_cast<FindingsModel *>(tree()->model())->count(), 5);
        m_view->show();
        QVERIFY(static_cast<FindingsModel *>(tree()->model())->count() > 100);
    }
};

QTEST_MAIN(FindingsViewTest)
#include "tst_findingsview.moc"
