// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "project/projectfile.h"
#include "support/result.h"
#include "ui/mainwindow.h"
#include "ui/passwordprompt.h"
#include "ui/recentmenu.h"
#include "ui/recentprojects.h"
#include "ui/sample.h"
#include "ui/sourcecard.h"
#include "ui/sourcesdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// How a window begins, and how it goes on where a source fails.
class WelcomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_sources = FakeSources();
        open();
    }

    void cleanup() { m_window.reset(); }

    void offersEveryWayToBegin()
    {
        for (const char *name : {"welcome.new", "welcome.openProject", "welcome.openSample"}) {
            auto *button = child<QAbstractButton>(name);
            QVERIFY2(button && button->isVisible() && !button->text().isEmpty(), name);
            QVERIFY2(button->focusPolicy() & Qt::TabFocus, name);
        }
        QVERIFY(!list()->isVisible());
        QTest::mouseClick(child<QAbstractButton>("welcome.new"), Qt::LeftButton);
        QVERIFY(m_window->findChild<SourcesDialog *>());
    }

    void whatWasComparedIsOfferedAgain()
    {
        SourceChoice choice = fakeChoice();
        choice.database += QStringLiteral(" password=geheim");
        m_window->compare(choice);
        QTRY_VERIFY(m_window->controller().comparison());
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        open();
        QVERIFY(list()->isVisible());
        QCOMPARE(list()->count(), 1);
        const QString said = list()->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(QStringLiteral("media_share @ db.example")), qPrintable(said));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_VERIFY(m_window->controller().comparison());
        QVERIFY(QDir::isAbsolutePath(m_sources.opened->last().document));
    }

    void aProjectIsOpenedByItsNumber()
    {
        Project project;
        project.sources = fakeChoice();
        VERIFY_RESULT(writeProject(path("triptych.json"), project));
        m_window->openProject(path("triptych.json"));
        QTRY_VERIFY(m_window->controller().comparison());
        open();
        auto *menu = m_window->findChild<RecentMenu *>();
        QVERIFY(menu->menuAction()->isEnabled());
        QVERIFY(menu->actions().first()->text().startsWith(QStringLiteral("&1")));
        menu->actions().first()->trigger();
        QTRY_VERIFY(m_window->controller().comparison());
        QCOMPARE(RecentProjects(*m_settings).entries().size(), 1);
    }

    void whatIsGoneIsGreyedAndCanBeRemoved()
    {
        RecentProjects recent(*m_settings);
        recent.addProject(path("gone/triptych.json"));
        QFile there(path("there.json"));
        QVERIFY(there.open(QIODevice::WriteOnly));
        recent.addProject(path("there.json"));
        open();
        QTRY_COMPARE(list()->findChildren<QAbstractButton *>(QStringLiteral("recent.remove")).size(), 1);
        QVERIFY(list()->item(1)->toolTip().contains(QStringLiteral("gone")));
        QTest::mouseClick(child<QAbstractButton>("recent.remove"), Qt::LeftButton);
        QCOMPARE(list()->count(), 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!list()->isVisible());
        QCOMPARE(RecentProjects(*m_settings).entries().size(), 0);
    }

    void theListIsShortAndCleared()
    {
        RecentProjects recent(*m_settings);
        for (int i = 0; i < 14; ++i)
            recent.addProject(path("p") + QString::number(i) + QStringLiteral("/triptych.json"));
        recent.addProject(path("p13/triptych.json"));
        QCOMPARE(recent.entries().size(), RecentProjects::most);
        QCOMPARE(recent.entries().first().title, QStringLiteral("p13"));
        QCOMPARE(RecentProjects(*m_settings).entries(), recent.entries());
        open();
        auto *menu = m_window->findChild<RecentMenu *>();
        menu->actions().last()->trigger();
        QCOMPARE(list()->count(), 0);
        QVERIFY(!menu->menuAction()->isEnabled());
    }

    void theSampleIsUnpackedAsItWas()
    {
        const auto project = unpackSample(path("sample"));
        VERIFY_RESULT(project);
        const auto read = readProject(*project);
        VERIFY_RESULT(read);
        QCOMPARE(read->sources.count(), 3);
        QVERIFY(QFile::exists(read->sources.database) && QFile::exists(read->sources.document));
        QFile changed(*project);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.close();
        VERIFY_RESULT(unpackSample(path("sample")));
        VERIFY_RESULT(readProject(*project));
    }

    void theSampleIsTriedByKey()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->controller().comparison());
        QVERIFY(m_sources.opened->last().database.startsWith(sampleFolder()));
        QVERIFY(RecentProjects(*m_settings).entries().isEmpty()); // it is nobody's work
        QDir(sampleFolder()).removeRecursively();
    }

    void aFailureOffersItsMend_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("mends");
        const auto row = [](const char *name, Error::Kind kind, Side side, const char *mends) {
            QTest::newRow(name) << int(kind) << int(side) << QString::fromUtf8(mends);
        };
        row("no server", Error::Kind::Unreachable, Side::Database, "Retry|Edit the connection…");
        row("password", Error::Kind::PasswordNeeded, Side::Database, "Enter the password…|Retry|Edit the connection…");
        row("no such database", Error::Kind::NotFound, Side::Database, "Retry|Edit the connection…");
        row("no models", Error::Kind::NotFound, Side::Models, "Retry|Choose other models…");
        row("document gone", Error::Kind::NotFound, Side::Documentation, "Retry|Choose another file…");
        row("document broken", Error::Kind::Invalid, Side::Documentation, "Retry|Choose another file…|Open the file");
    }
    void aFailureOffersItsMend()
    {
        QFETCH(const int, kind);
        QFETCH(const int, side);
        QFETCH(const QString, mends);
        const Error error{
            Error::Kind(kind), QStringLiteral("It failed."), QStringLiteral("/a/b_c/d.e"), QStringLiteral("Do this.")};
        source(Side(side)).fail(error);
        m_window->compare(fakeChoice());
        auto *card = m_window->findChild<SourceCard *>(QStringLiteral("card.%1").arg(side));
        QTRY_VERIFY(card->accessibleName().endsWith(QStringLiteral("failed")));
        QStringList offered;
        for (const QAbstractButton *button : card->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                offered << button->text();
        }
        QCOMPARE(offered.join(QLatin1Char('|')), mends);
        const QString said = card->findChild<QLabel *>(QStringLiteral("card.mend"))->text().remove(QChar(0x200b));
        QCOMPARE(said, QStringLiteral("/a/b_c/d.e\nDo this."));
        QCOMPARE(card->findChild<QLabel *>(QStringLiteral("card.error"))->toolTip(), error.message());
    }

    void thePasswordIsAskedForAgain()
    {
        m_sources.database.fail(passwordNeeded());
        m_window->compare(fakeChoice());
        auto *prompt = m_window->findChild<PasswordPrompt *>();
        QTRY_VERIFY(prompt->isVisible());
        QTest::keyClick(prompt, Qt::Key_Escape);
        QVERIFY(!prompt->isVisible());
        for (auto *button :
            m_window->findChild<SourceCard *>(QStringLiteral("card.0"))->findChildren<QAbstractButton *>()) {
            if (button->text() == QStringLiteral("Enter the password…"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(prompt->isVisible());
    }

    void thePairsSayWhatIsCompared()
    {
        m_sources.document.fail(unreachable());
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison() && !m_window->controller().isBusy());
        QVERIFY(child<QAction>("action.pair0")->isChecked());
        for (const char *name : {"action.pair1", "action.pair2", "action.pair3"})
            QVERIFY2(!child<QAction>(name)->isEnabled(), name);
        m_sources.document.fail({});
        m_window->controller().read(Side::Documentation);
        QTRY_VERIFY(child<QAction>("action.pair3")->isChecked());
        QVERIFY(child<QAction>("action.pair1")->isEnabled());
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    template <typename T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QListWidget *list() { return child<QListWidget>("recent"); }

    [[nodiscard]] const FakeSource &source(Side side) const
    {
        return side == Side::Database ? m_sources.database
            : side == Side::Models    ? m_sources.models
                                      : m_sources.document;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FakePasswords m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WelcomePageTest)
#include "tst_welcomepage.moc"
