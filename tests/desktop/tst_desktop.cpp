// SPDX-License-Identifier: MIT
#include "support/result.h"
#include "support/xserver.h"
#include "ui/comparisonviews.h"
#include "ui/fakesources.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/sourcesdialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
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
        m_sources = FakeSources();
        SourceTools tools = fakeTools(m_sources);
        tools.discover = [searched = m_searched](const QString &folder, const Cancellation &) {
            *searched << folder;
            return QtFuture::makeReadyFuture(DiscoveryMessage(Discovery()));
        };
        m_searched->clear();
        m_window = std::make_unique<MainWindow>(tools, m_passwords, m_settings);
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        m_window->findChild<ComparisonViews *>()->focusView();
        QTRY_VERIFY(views()->isAncestorOf(QApplication::focusWidget()));
    }

    void cleanup()
    {
        m_window.reset();
        if (m_other) {
            m_other->kill();
            m_other->waitForFinished();
        }
        m_other.reset();
        m_told.clear();
    }

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

    void aFolderIsSearched()
    {
        startDragging({m_folder.path()});
        moveOnto();
        QTRY_COMPARE(dropFrame()->accessibleName(),
            QStringLiteral("Look for models and documents in ") + QFileInfo(m_folder.path()).fileName());
        xdotool({"mouseup", "1"});
        QTRY_COMPARE(lastTold(), QStringLiteral("copied"));
        QTRY_VERIFY(!dropFrame()->isVisible());
        QTRY_VERIFY(m_window->findChild<SourcesDialog *>());
        QTRY_COMPARE(*m_searched, QStringList{m_folder.path()});
    }

    void aDocumentTakesThePlaceOfTheLast()
    {
        const QString document = write("other.md", "# Tables");
        startDragging({document});
        moveOnto();
        QTRY_COMPARE(dropFrame()->accessibleName(), QStringLiteral("Take other.md for the schema document"));
        xdotool({"mouseup", "1"});
        QTRY_COMPARE(lastTold(), QStringLiteral("copied"));
        QTRY_COMPARE(m_sources.opened->last().document, document);
        QCOMPARE(m_sources.opened->last().models, fakeChoice().models);
        QTRY_VERIFY(m_window->controller().comparison());
    }

    void whatCannotBeComparedIsSaid()
    {
        startDragging({write("dump.bin", "select 1")});
        moveOnto();
        QTRY_VERIFY(dropFrame()->isVisible());
        QVERIFY(dropFrame()->accessibleName().startsWith(QStringLiteral("This cannot be compared.")));
        xdotool({"mouseup", "1"});
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QVERIFY(!dropFrame()->isVisible());
        QCOMPARE(m_sources.opened->size(), 1);
    }

    void whoDragsAwayDropsNothing()
    {
        startDragging({write("other.md", "# Tables")});
        moveOnto();
        QTRY_VERIFY(dropFrame()->isVisible());
        moveTo(m_start);
        QTRY_VERIFY(!dropFrame()->isVisible());
        moveOnto();
        QTRY_VERIFY(dropFrame()->isVisible());
        press({"Escape"});
        QTRY_COMPARE(lastTold(), QStringLiteral("ignored"));
        QTRY_VERIFY(!dropFrame()->isVisible());
        xdotool({"mouseup", "1"});
        QCOMPARE(m_sources.opened->size(), 1);
    }

private:
    /// Another program's window, with the mouse button held on the files in it and moved.
    void startDragging(const QStringList &paths)
    {
        m_window->move(300, 60);
        m_other = std::make_unique<QProcess>();
        m_other->start(QStringLiteral(DRAG_SOURCE), paths);
        QTRY_VERIFY2(lastTold().startsWith(QLatin1String("at ")), qPrintable(m_other->errorString()));
        const QStringList at = lastTold().split(QLatin1Char(' '));
        m_start = QPoint(at[1].toInt(), at[2].toInt());
        moveTo(m_start);
        xdotool({"mousedown", "1"});
        moveTo(m_start + QPoint(15, 15));
        QTRY_COMPARE(lastTold(), QStringLiteral("dragging"));
    }

    /// In two steps, as a hand does.
    void moveOnto() const
    {
        const QPoint center = m_window->mapToGlobal(m_window->rect().center());
        moveTo(center);
        moveTo(center + QPoint(10, 10));
    }

    static void moveTo(QPoint place)
    {
        const QByteArray x = QByteArray::number(place.x());
        const QByteArray y = QByteArray::number(place.y());
        xdotool({"mousemove", x.constData(), y.constData()});
    }

    /// The last line that the other program has written.
    [[nodiscard]] QString lastTold()
    {
        m_told += m_other->readAllStandardOutput();
        return QString::fromUtf8(m_told).trimmed().section(QLatin1Char('\n'), -1);
    }

    [[nodiscard]] QString write(const char *name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) >= 0 ? path : QString();
    }

    [[nodiscard]] QWidget *dropFrame() const { return m_window->findChild<QWidget *>(QStringLiteral("dropFrame")); }

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
    std::shared_ptr<QStringList> m_searched = std::make_shared<QStringList>();
    FakePasswords m_passwords;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QProcess> m_other;
    QByteArray m_told;
    QPoint m_start; ///< where the files lie that are dragged
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
