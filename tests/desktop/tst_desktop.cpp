// SPDX-License-Identifier: MIT
#include "support/result.h"
#include "support/xserver.h"
#include "ui/comparisonviews.h"
#include "ui/fakesources.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// The window beside other programs' windows: who has the focus, and what goes from one to the other.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), m_passwords, m_settings);
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        m_window->findChild<ComparisonViews *>()->focusView();
        QTRY_VERIFY(views()->isAncestorOf(QApplication::focusWidget()));
    }

    void cleanup() { m_window.reset(); }

    void theKeyboardWorksFromOutside()
    {
        press({"F7"});
        QTRY_VERIFY(views()->sideBySide()->current().column >= 0);
        press({"ctrl+f"});
        QTRY_VERIFY(filter()->hasFocus());
        xdotool({"type", "user"});
        QTRY_COMPARE(filter()->text(), QStringLiteral("user"));
        press({"Escape"});
        QTRY_VERIFY(filter()->text().isEmpty());
        QTRY_VERIFY(views()->isAncestorOf(QApplication::focusWidget()));
        press({"ctrl+3"});
        QTRY_COMPARE(QApplication::focusWidget()->window(), m_window.get());
        press({"alt+F4"});
        QTRY_VERIFY(!m_window->isVisible());
    }

    void theFocusComesBackToWhereItWas()
    {
        press({"ctrl+f"});
        QTRY_VERIFY(filter()->hasFocus());
        QPlainTextEdit other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY(!filter()->hasFocus());
        other.close();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTRY_VERIFY(filter()->hasFocus());
    }

    void aDialogTakesTheFocusAndGivesItBack()
    {
        QWidget *before = QApplication::focusWidget();
        press({"ctrl+n"});
        QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != m_window.get());
        press({"Escape"});
        QTRY_VERIFY(m_window->isActiveWindow());
        QTRY_COMPARE(QApplication::focusWidget(), before);
    }

    void whatIsCopiedGetsToOtherPrograms()
    {
        press({"F7"});
        QTRY_VERIFY(views()->sideBySide()->current().column >= 0);
        const QString row = views()->seen()->currentText();
        QVERIFY(row.contains(QLatin1Char('\t')));
        press({"ctrl+c"});
        QTRY_COMPARE(clipboardElsewhere(), row);
    }

private:
    static void xdotool(const QList<const char *> &arguments)
    {
        QStringList all;
        for (const char *each : arguments)
            all << QString::fromLatin1(each);
        QProcess process;
        process.start(QStringLiteral("xdotool"), all);
        QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
        QCOMPARE(process.exitCode(), 0);
    }
    static void press(QList<const char *> keys) { xdotool(QList<const char *>{"key"} + keys); }

    /// The clipboard as another program sees it; this one has to answer it meanwhile.
    static QString clipboardElsewhere()
    {
        QProcess process;
        process.start(QStringLiteral("xclip"),
            {QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-out")});
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }))
            process.kill();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] ComparisonViews *views() const { return m_window->findChild<ComparisonViews *>(); }
    [[nodiscard]] QLineEdit *filter() const { return m_window->findChild<QLineEdit *>(QStringLiteral("filter")); }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeSources m_sources;
    FakePasswords m_passwords;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    auto server = XServer::start({1440, 900});
    if (!server)
        qFatal("%s", qPrintable(server.error().message()));
    if (const auto managed = server->manageWindows(); !managed)
        qFatal("%s", qPrintable(managed.error().message()));
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light);
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
