// SPDX-License-Identifier: MIT
#include "testwindow.h"
#include "ui/finder.h"
#include "ui/findingsview.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStatusBar>

using namespace triptych;

/// Any table or column is found and gone to from the keyboard.
class FinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        QVERIFY(QTest::qWaitForWindowExposed(m_test->window.get()));
        m_test->window->activateWindow();
    }
    void cleanup() { m_test.reset(); }

    void isOffWithoutAComparison()
    {
        QVERIFY(!m_test->action("action.find")->isEnabled());
        QTest::keyClick(m_test->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(finder()->isHidden());
    }

    void goesToWhatIsChosen()
    {
        m_test->compare();
        open();
        QTest::keyClicks(field(), QStringLiteral("title"));
        QTRY_COMPARE(entries(), QStringList{QStringLiteral("notifications.title")});
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(finder()->isHidden());
        QCOMPARE(m_test->current(), QStringLiteral("notifications.title"));
        QVERIFY(m_test->sideBySide()->isAncestorOf(QApplication::focusWidget()));
    }

    void findsWhatAnotherSideCallsIt()
    {
        m_test->compare();
        open();
        QTest::keyClicks(field(), QStringLiteral("notif.user_id"));
        QTRY_COMPARE(
            said(0), QStringLiteral("Column notifications.users_id, notifications.user_id in Models, Renamed"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_test->current(), QStringLiteral("notifications.users_id"));
    }

    void keysMoveThroughTheList()
    {
        m_test->compare();
        open();
        QTest::keyClicks(field(), QStringLiteral("i"));
        QTRY_VERIFY(entries().size() > 3);
        const int count = int(entries().size());
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 2);
        QTest::keyClick(field(), Qt::Key_Up);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(field(), Qt::Key_PageDown);
        QCOMPARE(list()->currentIndex().row(), count - 1);
        QTest::keyClick(field(), Qt::Key_PageUp);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(field(), Qt::Key_Down);
        const QString second = entries()[1];
        QTest::keyClick(field(), Qt::Key_Enter);
        QCOMPARE(m_test->current(), second);
    }

    void enterBeforeTheSearchEndsTakesTheFirst()
    {
        m_test->compare();
        open();
        QTest::keyClicks(field(), QStringLiteral("notifications.title"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_test->current(), QStringLiteral("notifications.title"));
        QVERIFY(finder()->isHidden());
    }

    void theMouseChooses()
    {
        m_test->compare();
        open();
        QTest::keyClicks(field(), QStringLiteral("i"));
        QTRY_VERIFY(entries().size() > 3);
        const QString second = entries()[1];
        const QRect place = list()->visualRect(list()->model()->index(1, 0));
        QVERIFY(list()->viewport()->rect().contains(place.center()));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(m_test->current(), second);
    }

    void escapeGoesBackToWhereTheFocusWas()
    {
        m_test->compare();
        QTest::keyClick(m_test->window.get(), Qt::Key_3, Qt::ControlModifier);
        QWidget *before = QApplication::focusWidget();
        open();
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(finder()->isHidden());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void aClickElsewhereClosesIt()
    {
        m_test->compare();
        open();
        QTest::mouseClick(m_test->child<QLineEdit>("filter"), Qt::LeftButton);
        QVERIFY(finder()->isHidden());
        QVERIFY(m_test->child<QLineEdit>("filter")->hasFocus());
    }

    void whatTheFilterHidesIsFoundAndShown()
    {
        m_test->compare();
        QTest::keyClicks(m_test->child<QLineEdit>("filter"), QStringLiteral("faves"));
        open();
        QTest::keyClicks(field(), QStringLiteral("notifications.id"));
        QTRY_COMPARE(said(0), QStringLiteral("Column notifications.id, hidden by the filter"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_test->current(), QStringLiteral("notifications.id"));
        QVERIFY(m_test->child<QLineEdit>("filter")->text().isEmpty());
        QVERIFY(!m_test->action("action.onlyDrift")->isChecked());
        QVERIFY(m_test->window->statusBar()->currentMessage().contains(QStringLiteral("notifications.id")));
    }

    void whatAgreesIsShownWithoutClearingTheRest()
    {
        m_test->compare();
        QTest::keyClicks(m_test->child<QLineEdit>("filter"), QStringLiteral("notif"));
        open();
        QTest::keyClicks(field(), QStringLiteral("notifications.id"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_test->current(), QStringLiteral("notifications.id"));
        QCOMPARE(m_test->child<QLineEdit>("filter")->text(), QStringLiteral("notif"));
    }

    void placesOfLateAreOffered()
    {
        m_test->compare();
        m_test->sideBySide()->select(m_test->row("faves").table);
        m_test->sideBySide()->select(m_test->row("notifications").table);
        m_test->sideBySide()->select(m_test->row("tv_channels").table);
        open();
        QCOMPARE(entries(), (QStringList{QStringLiteral("notifications"), QStringLiteral("faves")}));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_test->current(), QStringLiteral("notifications"));
        open();
        QTest::keyClicks(field(), QStringLiteral("zzz"));
        QTRY_VERIFY(entries().isEmpty());
        QTRY_VERIFY(m_test->child<QLabel>("finder.title")->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(finder()->isVisible());
    }

    void anotherComparisonIsSearchedAfresh()
    {
        m_test->compare();
        open();
        QTest::keyClicks(field(), QStringLiteral("tv_channels"));
        QTRY_VERIFY(!entries().isEmpty());
        QTest::keyClick(field(), Qt::Key_Escape);
        const auto rename = [](Schema &schema) {
            for (Table &table : schema.tables.items) {
                if (table.name.name == QLatin1String("tv_channels"))
                    table.name.name = QStringLiteral("stations");
            }
        };
        m_test->sources.database.change(rename);
        m_test->sources.document.change(rename);
        m_test->compareAgain();
        open();
        QVERIFY(field()->text().isEmpty());
        QTest::keyClicks(field(), QStringLiteral("stations"));
        QTRY_COMPARE(entries().value(0), QStringLiteral("stations"));
        field()->setText(QStringLiteral("tv_channels"));
        QTRY_VERIFY(entries().isEmpty());
    }

    void aScreenReaderHearsTheEntries()
    {
        m_test->compare();
        open();
        QTest::keyClicks(field(), QStringLiteral("tv_channels"));
        QTRY_COMPARE(entries(), QStringList{QStringLiteral("tv_channels")});
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list());
        QVERIFY(interface && interface->tableInterface());
        QCOMPARE(interface->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
            QStringLiteral("Table tv_channels, Missing"));
        QVERIFY(!field()->accessibleName().isEmpty());
    }

private:
    Finder *finder() { return m_test->child<Finder>("finder"); }
    QLineEdit *field() { return m_test->child<QLineEdit>("finder.field"); }
    QListView *list() { return m_test->child<QListView>("finder.list"); }

    void open()
    {
        QTest::keyClick(m_test->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(finder()->isVisible());
        QTRY_VERIFY(field()->hasFocus());
    }

    QStringList entries()
    {
        QStringList result;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            result << list()->model()->index(row, 0).data().toString();
        return result;
    }
    QString said(int row) { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(FinderTest)
#include "tst_finder.moc"
