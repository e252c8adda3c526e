// SPDX-License-Identifier: MIT
#include "controls.h"
#include "testwindow.h"
#include "ui/breadcrumbs.h"
#include "ui/comparebar.h"
#include "ui/detailpane.h"
#include "ui/kindchips.h"
#include "ui/linklabel.h"
#include "ui/sidebar.h"
#include "ui/sidebysidepane.h"
#include "ui/theme.h"

#include <QDialog>
#include <QLineEdit>

using namespace triptych;

/// The whole window without a mouse.
class KeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        applyTheme(*qApp, Theme::Light);
        m_test = std::make_unique<TestWindow>();
        QVERIFY(QTest::qWaitForWindowActive(m_test->window.get()));
    }

    void cleanup() { m_test.reset(); }

    void everyControlIsReached_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state :
            {"welcome", "action.view0", "action.view1", "action.view2", "action.view3", "action.view4"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void everyControlIsReached()
    {
        QFETCH(const QString, state);
        if (state != QLatin1String("welcome")) {
            m_test->compare();
            m_test->window->findChild<QAction *>(state)->trigger();
            m_test->views()->step(1);
            m_test->action("action.explain")->setChecked(true);
        }
        checkWalk(*m_test->window);
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("contrast") << int(Theme::ContrastLight);
        QTest::newRow("dark contrast") << int(Theme::ContrastDark);
    }
    void theFocusIsSeen()
    {
        QFETCH(const int, theme);
        applyTheme(*qApp, Theme(theme));
        checkFocusIsSeen(*m_test->window);
        m_test->compare();
        for (const char *view : {"action.view0", "action.view1", "action.view2", "action.view3", "action.view4"}) {
            m_test->action(view)->trigger();
            m_test->views()->step(1);
            checkFocusIsSeen(*m_test->window);
        }
    }

    void tabGoesAsOneReads()
    {
        m_test->compare();
        QTest::keyClick(m_test->window.get(), Qt::Key_1, Qt::ControlModifier);
        m_test->views()->step(1);
        QStringList parts;
        for (const QWidget *each : walk(Qt::Key_Tab)) {
            const QString part = partOf(each);
            if (parts.isEmpty() || parts.last() != part)
                parts << part;
        }
        QCOMPARE(parts.join(QLatin1Char(' ')),
            QStringLiteral("SideBySide DetailPane CompareBar KindChips SideBar Breadcrumbs"));
    }

    void aViewHasTheFocusWhereItIsWorkedWith_data()
    {
        QTest::addColumn<QString>("name");
        const char *names[] = {"", "nullability", "findings.list", "report", "heatmap"};
        for (int view = 0; view < 5; ++view)
            QTest::addRow("%d", view) << QString::fromLatin1(names[view]);
    }
    void aViewHasTheFocusWhereItIsWorkedWith()
    {
        QFETCH(const QString, name);
        m_test->compare();
        const auto key = Qt::Key(Qt::Key_1 + QByteArray(QTest::currentDataTag()).toInt());
        for (const Qt::Key each : {Qt::Key_3, key}) {
            QTest::keyClick(m_test->window.get(), each, Qt::ControlModifier);
            QTest::keyClick(m_test->window.get(), Qt::Key_F, Qt::ControlModifier);
            QTest::keyClick(m_test->child<QLineEdit>("filter"), Qt::Key_Escape);
        }
        QWidget *focused = QApplication::focusWidget();
        QCOMPARE(focused->objectName(), name);
        QVERIFY2(name.isEmpty() == (qobject_cast<SideBySidePane *>(focused) != nullptr), qPrintable(nameOf(focused)));
    }

    void aLinkIsFollowed_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Space") << int(Qt::Key_Space);
    }
    void aLinkIsFollowed()
    {
        QFETCH(const int, key);
        m_test->compare();
        LinkLabel *link = linkOf(*m_test->window, "note");
        QVERIFY(link);
        QWidget *before = link->previousInFocusChain();
        while (!controls(*m_test->window).contains(before))
            before = before->previousInFocusChain();
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), link);
        QVERIFY(link->hasSelectedText()); // the link is seen to have the focus
        QTest::keyClick(link, Qt::Key(key));
        QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
    }

    void eachOfTwoLinksIsChosen()
    {
        m_test->select("notifications.title");
        LinkLabel *link = linkOf(*m_test->window, "schema.md");
        QVERIFY(link);
        QStringList followed;
        connect(link, &QLabel::linkActivated, this, [&](const QString &target) { followed << target; });
        disconnect(link, &QLabel::linkActivated, m_test->window->findChild<DetailPane *>(), nullptr);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Tab);
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(followed, (QStringList{QStringLiteral("open"), QStringLiteral("show")}));
        QTest::keyClick(link, Qt::Key_Tab);
        QVERIFY(!link->hasFocus());
        link->setFocus(Qt::BacktabFocusReason);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(followed.last(), QStringLiteral("show"));
    }

    void whoFollowsALinkIsWhereItLeads()
    {
        m_test->sources.database.change([](Schema &schema) {
            schema.tables.items[1].foreignKeys.items << ForeignKey{
                {}, {QStringLiteral("users_id")}, {{}, QStringLiteral("faves")}, {QStringLiteral("id")}, {}, {}, {}};
        });
        m_test->select("notifications.users_id");
        LinkLabel *link = linkOf(*m_test->window, "faves");
        QVERIFY(link);
        link->setFocus(Qt::TabFocusReason);
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(m_test->current(), QStringLiteral("faves.id"));
        QVERIFY2(m_test->sideBySide()->isAncestorOf(QApplication::focusWidget()),
            qPrintable(nameOf(QApplication::focusWidget())));
    }

private:
    /// The part of the window that a control belongs to.
    static QString partOf(const QWidget *control)
    {
        static const QList<const QMetaObject *> parts{&CompareBar::staticMetaObject, &KindChips::staticMetaObject,
            &SideBar::staticMetaObject, &Breadcrumbs::staticMetaObject, &SideBySide::staticMetaObject,
            &DetailPane::staticMetaObject};
        for (const QWidget *each = control; each; each = each->parentWidget()) {
            if (parts.contains(each->metaObject()))
                return QString::fromLatin1(each->metaObject()->className()).section(QLatin1String("::"), -1);
        }
        return nameOf(control);
    }

    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
