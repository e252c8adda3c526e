// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "project/projectfile.h"
#include "support/result.h"
#include "ui/comparisonviews.h"
#include "ui/filewatch.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/sourcecard.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace triptych;

/// Files that change under the open window.
class LiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_sources = FakeSources();
        write("models.py", "one");
        write("schema.md", "one");
        open();
    }

    void cleanup() { m_window.reset(); }

    void onlyTheSideThatChangedIsReadAgain()
    {
        compare();
        m_sources.document.change([](Schema &schema) { schema.tables.items.removeFirst(); });
        write("schema.md", "two");
        QTRY_COMPARE(m_sources.document.readings(), 2);
        QTRY_COMPARE(m_window->controller().comparison()->count(FindingKind::Missing), 2);
        QCOMPARE(m_sources.models.readings(), 1);
        QCOMPARE(m_sources.database.readings(), 1);
        const QStringList texts = labels(Side::Documentation);
        QVERIFY2(texts.join(u' ').contains(QStringLiteral("changed ")), qPrintable(texts.join(u' ')));
    }

    void whatIsSelectedAndExpandedStays()
    {
        compare();
        SideBySide *view = m_window->findChild<SideBySide *>();
        view->select(1, 2);
        view->collapseAll();
        view->select(1, 2); // opens its table
        const QString before = view->currentText();
        const auto comparison = m_window->controller().comparison();
        QWidget *focus = m_window->focusWidget();
        write("models.py", "two");
        QTRY_VERIFY(m_window->controller().comparison() != comparison);
        QCOMPARE(view->currentText(), before);
        QVERIFY(!before.isEmpty());
        QCOMPARE(m_window->focusWidget(), focus);
    }

    void aQuickReadingIsSilent()
    {
        compare();
        QSignalSpy busy(&m_window->controller(), &ComparisonController::busyChanged);
        const auto comparison = m_window->controller().comparison();
        write("models.py", "two");
        QTRY_VERIFY(m_window->controller().comparison() != comparison);
        QCOMPARE(busy.size(), 0);
    }

    void aLongReadingIsTold()
    {
        compare();
        m_sources.models.hold();
        write("models.py", "two");
        QTRY_COMPARE(m_sources.models.readings(), 2);
        QTRY_COMPARE(card(Side::Models)->accessibleName(), QStringLiteral("Models: reading"));
        QVERIFY(action("action.cancel")->isEnabled());
        m_sources.models.release();
        QTRY_COMPARE(card(Side::Models)->accessibleName(), QStringLiteral("Models: read"));
    }

    void whatChangesWhileItIsReadIsReadOnceMore()
    {
        compare();
        m_sources.models.hold();
        write("models.py", "two");
        QTRY_COMPARE(m_sources.models.readings(), 2);
        write("models.py", "three");
        QTest::qWait(600); // until that is seen
        QCOMPARE(m_sources.models.readings(), 2);
        m_sources.models.release();
        QTRY_COMPARE(m_sources.models.readings(), 3);
    }

    void theLastGoodResultStaysWhileAFileIsBroken()
    {
        compare();
        m_sources.document.fail(Error{Error::Kind::Invalid, QStringLiteral("The document is empty."), {}, {}});
        write("schema.md", "");
        QTRY_COMPARE(card(Side::Documentation)->accessibleName(), QStringLiteral("Documentation: failed"));
        QTRY_VERIFY(m_window->controller().isOutdated());
        QCOMPARE(m_window->controller().comparison()->sides().size(), 3);
        auto *veil = m_window->findChild<QWidget *>(QStringLiteral("veil"));
        QTRY_VERIFY(veil->isVisible());
        QCOMPARE(veil->size(), m_window->findChild<ComparisonViews *>()->size());

        m_sources.document.fail({});
        write("schema.md", "mended");
        QTRY_COMPARE(card(Side::Documentation)->accessibleName(), QStringLiteral("Documentation: read"));
        QTRY_VERIFY(!veil->isVisible());
        QVERIFY(!m_window->controller().isOutdated());
    }

    void aSourceThatNeverWasReadIsWaitedFor()
    {
        m_sources.models.fail(Error{Error::Kind::Invalid, QStringLiteral("No models were found."), {}, {}});
        compare();
        QCOMPARE(m_window->controller().comparison()->sides().size(), 2);
        m_sources.models.fail({});
        write("models.py", "mended");
        QTRY_COMPARE(m_window->controller().comparison()->sides().size(), 3);
    }

    void anOpenMenuIsLeftInPeace()
    {
        compare();
        QMenu *menu = m_window->menuBar()->actions().first()->menu();
        menu->popup(m_window->mapToGlobal(QPoint(20, 20)));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        write("models.py", "two");
        QTest::qWait(600); // until that is seen
        QCOMPARE(m_sources.models.readings(), 1);
        QVERIFY(menu->isVisible());
        menu->close();
        QTRY_COMPARE(m_sources.models.readings(), 2);
    }

    void aProjectFileThatSomebodyElseWrites()
    {
        Project project;
        project.sources = choice();
        VERIFY_RESULT(writeProject(path("triptych.json"), project));
        m_window->openProject(path("triptych.json"));
        waitUntilWatched();
        QCOMPARE(m_window->controller().comparison()->count(FindingKind::Nullable), 1);
        project.settings.severities.set(FindingKind::Nullable, std::nullopt);
        VERIFY_RESULT(writeProject(path("triptych.json"), project));
        QTRY_COMPARE(m_window->controller().comparison()->count(FindingKind::Nullable), 0);
        QCOMPARE(m_sources.models.readings(), 1);
    }

    void theSwitchIsKept()
    {
        compare();
        QVERIFY(action("action.watchFiles")->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!action("action.watchFiles")->isChecked());
        write("models.py", "two");
        QTest::qWait(600); // until that would be seen
        QCOMPARE(m_sources.models.readings(), 1);
        m_window->close();
        open();
        QVERIFY(!action("action.watchFiles")->isChecked());
        compare();
        const int readings = m_sources.models.readings();
        write("models.py", "three");
        action("action.watchFiles")->trigger(); // what changed meanwhile is seen now
        QTRY_COMPARE(m_sources.models.readings(), readings + 1);
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] SourceChoice choice() const
    {
        SourceChoice choice = fakeChoice();
        choice.models = QStringList{path("models.py")};
        choice.document = path("schema.md");
        return choice;
    }

    void compare()
    {
        m_window->compare(choice());
        waitUntilWatched();
    }

    /// Until all is compared and its files are watched.
    void waitUntilWatched()
    {
        QTRY_VERIFY(m_window->controller().comparison() && !m_window->controller().isBusy());
        auto *watch = m_window->findChild<FileWatch *>();
        QVERIFY(watch);
        QSignalSpy settled(watch, &FileWatch::settled);
        watch->watch(100, {}, {}); // answered after what was asked for before
        QTRY_VERIFY(std::ranges::any_of(settled, [](const auto &each) { return each.first().toInt() == 100; }));
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] QStringList labels(Side side) const
    {
        QStringList texts;
        for (const QLabel *label : card(side)->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1String(name));
    }
    [[nodiscard]] SourceCard *card(Side side) const
    {
        return m_window->findChild<SourceCard *>(QStringLiteral("card.%1").arg(int(side)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FakePasswords m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(LiveTest)
#include "tst_live.moc"
