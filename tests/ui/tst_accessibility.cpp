// SPDX-License-Identifier: MIT
#include "controls.h"
#include "fakesources.h"
#include "ui/comparisonviews.h"
#include "ui/detailpane.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/sidebysidepane.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace triptych;

/// What those who do not see the window, or do not use a mouse, get of it.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init()
    {
        m_settings
            = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), m_passwords, *m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aRowIsHeardWithItsFindings()
    {
        play(QStringLiteral("action.view0"));
        QStringList heard;
        for (SideBySidePane *pane : m_window->findChildren<SideBySidePane *>()) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(pane);
            QCOMPARE(accessible->role(), QAccessible::Tree);
            for (int i = 0; i < accessible->childCount(); ++i) {
                if (const QAccessibleInterface *cell = accessible->child(i))
                    heard << cell->text(QAccessible::Name);
            }
        }
        QVERIFY2(heard.contains(QStringLiteral("users_id, renamed: models say user_id")),
            qPrintable(heard.join(QLatin1Char('\n'))));
    }

    void theFieldsOfARowAreHeard()
    {
        play(QStringLiteral("action.view0"));
        auto *table = m_window->findChild<DetailPane *>()->findChild<QTableWidget *>();
        m_window->findChild<ComparisonViews *>()->step(1);
        QCOMPARE(heard(table, 0).join(QLatin1Char('|')), QStringLiteral("Name|users_id|user_id, Renamed|users_id"));
        QCOMPARE(heard(table, 3).join(QLatin1Char('|')),
            QStringLiteral("Where|public.notifications #2|models_user.py:2|schema.md:2"));
    }

    void tablesSayWhatTheirCellsMean()
    {
        play(QStringLiteral("action.view1"));
        QCOMPARE(
            heard(m_window->findChild<QTableView *>(QStringLiteral("nullability")), 0).mid(0, 6).join(QLatin1Char('|')),
            QStringLiteral("Table: notifications|Column: title|Database: not null|Models: null|"
                           "Documentation: not null|What breaks: Inserts fail"));
        play(QStringLiteral("action.view2"));
        QCOMPARE(heard(m_window->findChild<QTreeView *>(QStringLiteral("findings.list")), 1)
                     .mid(0, 6)
                     .join(QLatin1Char('|')),
            QStringLiteral("Kind: Renamed|Severity: Critical|Table: notifications|Column: users_id|"
                           "Database: users_id|Models: user_id"));
        play(QStringLiteral("action.view4"));
        QCOMPARE(heard(m_window->findChild<QTableView *>(QStringLiteral("heatmap")), 0).join(QLatin1Char('|')),
            QStringLiteral("notifications, Missing: 0|notifications, Renamed: 1|notifications, Nullable: 1|"
                           "notifications, Primary key: 0|notifications, all kinds: 2"));
    }

    void chipsStripAndCardsSpeak()
    {
        play(QStringLiteral("action.view0"));
        QStringList spoken;
        for (QWidget *each : m_window->findChildren<QWidget *>()) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
            if (each->isVisible() && accessible)
                spoken << accessible->text(QAccessible::Name) + QLatin1String(" | ")
                        + accessible->text(QAccessible::Description);
        }
        for (const char *each : {"Nullable, 1 | Show only these", "More filters | Filter by severity, by the side",
                 "Where the findings are | 4 row(s) with findings. Next and previous difference go from one to the "
                 "other.",
                 "Models: read | title of models_user.py", "Models: 1 note(s) | What could not be read or resolved",
                 "Side by side | ", "Open models_user.py:1 | ", "Database follows models | CREATE UNIQUE INDEX"}) {
            const QString text = QString::fromUtf8(each);
            const QStringList near = spoken.filter(text.section(QLatin1Char('|'), 0, 0));
            QVERIFY2(std::ranges::any_of(near, [&](const QString &one) { return one.startsWith(text); }),
                qPrintable(text + QLatin1String(" is not among:\n") + near.join(QLatin1Char('\n'))));
        }
    }

    void aFailureIsHeard()
    {
        m_sources.database.fail(unreachable());
        play(QStringLiteral("action.view0"));
        auto *card = m_window->findChild<QWidget *>(QStringLiteral("card.0"));
        QCOMPARE(spokenName(card), QStringLiteral("Database: failed"));
        const QString why = QAccessible::queryAccessibleInterface(card)->text(QAccessible::Description);
        QVERIFY2(why.contains(QStringLiteral("The server does not answer.")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("Start it.")), qPrintable(why));
    }

    void fromRightToLeft()
    {
        play(QStringLiteral("action.view0"));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        m_window->setLayoutDirection(Qt::RightToLeft);
        const auto left = [this](const char *className) {
            for (QWidget *each : m_window->findChildren<QWidget *>()) {
                if (QByteArray(each->metaObject()->className()) == className)
                    return each->mapTo(m_window.get(), QPoint()).x();
            }
            return -1;
        };
        QTRY_VERIFY(left("triptych::SideBar") > left("triptych::SideBySide"));
        QTRY_VERIFY(left("triptych::SideBySideStrip") < left("triptych::SideBySidePane"));
        const auto *report = m_window->findChild<QPlainTextEdit *>(QStringLiteral("report"));
        QCOMPARE(report->layoutDirection(), Qt::LeftToRight);
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), m_passwords, *m_settings);
        QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("action.previous"))->iconText(),
            QStringLiteral("▶ Previous"));
    }

private:
    /// A row of a table, each cell with its description where it has one.
    static QStringList heard(QAbstractItemView *view, int row)
    {
        QStringList cells;
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(view)->tableInterface();
        for (int column = 0; column < table->columnCount(); ++column) {
            const QAccessibleInterface *cell = table->cellAt(row, column);
            const QString description = cell->text(QAccessible::Description);
            cells << (description.isEmpty() ? cell->text(QAccessible::Name)
                                            : QStringLiteral("%1, %2").arg(cell->text(QAccessible::Name), description));
        }
        return cells;
    }

    /// Brings the window into a state, and gives the one to look at.
    QWidget *play(const QString &state)
    {
        m_window->compare(fakeChoice());
        if (!QTest::qWaitFor([this] { return m_window->controller().comparison() != nullptr; }))
            return nullptr;
        m_window->findChild<QAction *>(state)->trigger();
        m_window->findChild<ComparisonViews *>()->step(1);
        return m_window.get();
    }

    QTemporaryDir m_folder;
    FakeSources m_sources;
    FakePasswords m_passwords;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
