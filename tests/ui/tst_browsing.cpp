// SPDX-License-Identifier: MIT
#include "testwindow.h"
#include "ui/browsing.h"
#include "ui/findingstree.h"
#include "ui/sidebysidepane.h"

#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace triptych;

/// Back and forward, and along foreign keys.
class BrowsingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestWindow>();
        for (const FakeSource &source : {m_test->sources.database, m_test->sources.models, m_test->sources.document})
            source.change(&BrowsingTest::addKeys);
        QVERIFY(QTest::qWaitForWindowExposed(m_test->window.get()));
        m_test->compare();
        m_test->action("action.onlyDrift")->setChecked(false);
        m_test->sideBySide()->expandAll();
    }
    void cleanup() { m_test.reset(); }

    void backAndForward()
    {
        QVERIFY(!action("back")->isEnabled());
        go("faves");
        go("notifications.title");
        go("tv_channels");
        QVERIFY(!action("forward")->isEnabled());
        back();
        QCOMPARE(current(), QStringLiteral("notifications.title"));
        back();
        QCOMPARE(current(), QStringLiteral("faves"));
        QVERIFY(!action("back")->isEnabled());
        forward();
        forward();
        QCOMPARE(current(), QStringLiteral("tv_channels"));
        QVERIFY(!action("forward")->isEnabled());
    }

    void aNewPlaceForgetsWhatLayAhead()
    {
        go("faves");
        go("notifications");
        back();
        go("tv_channels");
        QVERIFY(!action("forward")->isEnabled());
        back();
        QCOMPARE(current(), QStringLiteral("faves"));
    }

    void arrowKeysLeaveOnePlaceBehind()
    {
        go("faves");
        QWidget *pane = m_test->sideBySide()->findChild<SideBySidePane *>();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(pane, Qt::Key_Down);
        const QString end = current();
        QVERIFY(end != QStringLiteral("faves"));
        go("tv_channels");
        back();
        QCOMPARE(current(), end);
        back();
        QCOMPARE(current(), QStringLiteral("faves"));
    }

    void eachDifferenceIsAPlace()
    {
        m_test->action("action.onlyDrift")->setChecked(true);
        QTest::keyClick(m_test->window.get(), Qt::Key_F7);
        const QString first = current();
        QTest::keyClick(m_test->window.get(), Qt::Key_F7);
        const QString second = current();
        QTest::keyClick(m_test->window.get(), Qt::Key_F7);
        back();
        QCOMPARE(current(), second);
        back();
        QCOMPARE(current(), first);
    }

    void theMouseGoesBackToo()
    {
        go("faves");
        go("notifications");
        QWidget *viewport = m_test->sideBySide()->findChild<SideBySidePane *>()->viewport();
        QTest::mouseClick(viewport, Qt::BackButton);
        QCOMPARE(current(), QStringLiteral("faves"));
        QTest::mouseClick(m_test->child<QLineEdit>("filter"), Qt::ForwardButton);
        QCOMPARE(current(), QStringLiteral("notifications"));
    }

    void aClickIsAPlace()
    {
        go("faves");
        go("tv_channels");
        auto *pane = m_test->sideBySide()->findChild<SideBySidePane *>();
        QTest::mouseClick(pane->viewport(), Qt::LeftButton, {},
            pane->visualRect(pane->nameIndex(pane->model()->index(1, 0))).center());
        QCOMPARE(current(), QStringLiteral("notifications"));
        back();
        QCOMPARE(current(), QStringLiteral("tv_channels"));
    }

    void backLeadsToSideBySide()
    {
        go("faves");
        QTest::keyClick(m_test->window.get(), Qt::Key_3, Qt::ControlModifier);
        const QString place = current();
        m_test->sideBySide()->select(m_test->row("tv_channels").table);
        QCOMPARE(m_test->views()->currentIndex(), int(ComparisonViews::FindingsListView));
        back();
        QCOMPARE(m_test->views()->currentIndex(), int(ComparisonViews::SideBySideView));
        QVERIFY(m_test->action("action.view0")->isChecked());
        QCOMPARE(current(), place);
    }

    /// Also while the keys that lead there are held, with which a click would add to what is selected.
    void anotherViewSelectsTheRowAlone()
    {
        const auto open = [this](Qt::Key view) { QTest::keyClick(m_test->window.get(), view, Qt::ControlModifier); };
        for (const char *name : {"notifications.users_id", "notifications.title"}) {
            open(Qt::Key_1);
            go(name);
            open(Qt::Key_3);
            const QList<int> chosen = m_test->window->findChild<FindingsTree *>()->chosen().findings();
            QCOMPARE(chosen.size(), 1);
            const Finding &finding = m_test->comparison().findings[chosen.first()];
            QVERIFY(QString::fromLatin1(name).endsWith(finding.column));
        }
    }

    /// What it had selected when it was left is not where the person is.
    void aViewThatLacksTheRowDoesNotMoveIt()
    {
        go("notifications.title");
        QTest::keyClick(m_test->window.get(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_test->window.get(), Qt::Key_1, Qt::ControlModifier);
        go("tv_channels");
        m_test->compareAgain();
        const QString place = current();
        QTest::keyClick(m_test->window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(current(), place);
    }

    void placesOutliveTheComparison()
    {
        go("faves");
        go("notifications.title");
        go("tv_channels.id");
        m_test->sources.database.change([](Schema &schema) {
            addKeys(schema);
            schema.tables.items.prepend(schema.tables.items.last());
            schema.tables.items.last().name.name = QStringLiteral("zoo");
            schema.tables.items.first().name.name = QStringLiteral("a_new_one");
        });
        m_test->compareAgain();
        back();
        QCOMPARE(current(), QStringLiteral("notifications.title"));
        back();
        QCOMPARE(current(), QStringLiteral("faves"));
    }

    void placesThatAreGoneAreSkipped()
    {
        go("faves");
        go("notifications");
        go("tv_channels");
        const auto drop = [](Schema &schema) {
            schema.tables.items.removeIf(
                [](const Table &table) { return table.name.name == QLatin1String("notifications"); });
        };
        for (const FakeSource &source : {m_test->sources.database, m_test->sources.models, m_test->sources.document})
            source.change(drop);
        m_test->compareAgain();
        back();
        QCOMPARE(current(), QStringLiteral("faves"));
    }

    void whatTheFilterHidesIsShownAgain()
    {
        go("faves");
        go("tv_channels");
        m_test->child<QLineEdit>("filter")->setText(QStringLiteral("tv"));
        back();
        QCOMPARE(current(), QStringLiteral("faves"));
        QVERIFY(m_test->child<QLineEdit>("filter")->text().isEmpty());
    }

    void aForeignKeyLeadsToItsTarget()
    {
        go("notifications.title");
        QVERIFY(!action("goToReferenced")->isEnabled());
        go("notifications.users_id");
        QVERIFY(action("goToReferenced")->isEnabled());
        QTest::keyClick(m_test->window.get(), Qt::Key_F12);
        QCOMPARE(current(), QStringLiteral("faves.id"));
        back();
        QCOMPARE(current(), QStringLiteral("notifications.users_id"));
    }

    void severalTargetsAreOffered()
    {
        go("notifications");
        QTest::keyClick(m_test->window.get(), Qt::Key_F12);
        auto *menu = m_test->views()->findChild<QMenu *>(QStringLiteral("referenced"));
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(current(), QStringLiteral("tv_channels"));
    }

private:
    /// notifications.users_id refers to faves, its title to tv_channels' name, which nobody has.
    static void addKeys(Schema &schema)
    {
        for (Table &table : schema.tables.items) {
            if (table.name.name != QLatin1String("notifications"))
                continue;
            ForeignKey key;
            key.columns = QStringList{table.columns.items[1].name};
            key.target = {{}, QStringLiteral("faves")};
            key.targetColumns = QStringList{QStringLiteral("id")};
            table.foreignKeys.items = {key};
            ForeignKey other = key;
            other.columns = QStringList{QStringLiteral("id")};
            other.target.name = QStringLiteral("tv_channels");
            table.foreignKeys.items << other;
        }
    }

    QAction *action(const char *name)
    {
        return m_test->action(qPrintable(QStringLiteral("action.") + QLatin1String(name)));
    }
    void go(const char *name)
    {
        const RowRef row = m_test->row(name);
        QVERIFY2(row.isValid(), name);
        m_test->window->findChild<Browsing *>()->go(row);
        QCOMPARE(current(), QLatin1String(name));
    }
    void back() { QTest::keyClick(m_test->window.get(), Qt::Key_Left, Qt::AltModifier); }
    void forward() { QTest::keyClick(m_test->window.get(), Qt::Key_Right, Qt::AltModifier); }
    QString current() { return m_test->current(); }

    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(BrowsingTest)
#include "tst_browsing.moc"
