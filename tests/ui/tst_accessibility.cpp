// SPDX-License-Identifier: MIT
#include "controls.h"
#include "fakesources.h"
#include "ui/comparisonviews.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/sidebysidepane.h"
#include "ui/sourcesdialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// What those who do not see the window, or do not use a mouse, get of it.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        applyTheme(*qApp, Theme::Light);
    }

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

    void chipsStripAndCardsSpeak()
    {
        play(QStringLiteral("action.view0"));
        QCOMPARE(
            spokenName(m_window->findChild<QWidget *>(QStringLiteral("chip.nullable"))), QStringLiteral("Nullable, 1"));
        QStringList spoken;
        for (QWidget *each : m_window->findChildren<QWidget *>()) {
            if (each->isVisible())
                spoken << spokenName(each);
        }
        QVERIFY(spoken.contains(QStringLiteral("Where the findings are")));
        QVERIFY(spoken.contains(QStringLiteral("Database: read")));
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
        const QPixmap picture = m_window->grab();
        QVERIFY(!picture.isNull());
    }

private:
    /// Brings the window into a state, and gives the one to look at.
    QWidget *play(const QString &state)
    {
        if (state == QLatin1String("welcome"))
            return m_window.get();
        if (state == QLatin1String("dialog")) {
            m_window->askSources(fakeChoice(), Side::Database);
            return m_window->findChild<SourcesDialog *>();
        }
        m_window->compare(fakeChoice());
        if (!QTest::qWaitFor([this] { return m_window->controller().comparison() != nullptr; }))
            return nullptr;
        m_window->findChild<QAction *>(state)->trigger();
        m_window->findChild<ComparisonViews *>()->next();
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
