// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "ui/mainwindow.h"
#include "ui/passwordprompt.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// Passwords that the window asks for, keeps for the run, and never writes.
class WindowPasswordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings
            = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_passwords = std::make_unique<FakePasswords>();
        m_sources = FakeSources();
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), *m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aPasswordIsNeverKept()
    {
        SourceChoice choice = fakeChoice();
        choice.database += QStringLiteral(" password=geheim");
        choice.password = QStringLiteral("geheim");
        m_window->compare(choice);
        QTRY_VERIFY(m_window->controller().comparison());
        m_window->close();
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("media_share"));
        QVERIFY(!kept.contains("geheim"));
    }

    void aPasswordIsAskedForAndUsedForTheRestOfTheRun()
    {
        m_passwords->available = false;
        m_sources.database.fail(passwordNeeded());
        compareAll();
        auto *prompt = child<PasswordPrompt>("passwordPrompt");
        QTRY_VERIFY(prompt->isVisible());
        const QString text = prompt->findChild<QLabel *>()->text();
        QVERIFY2(
            text.contains(QStringLiteral("\"reader\"")) && text.contains(QStringLiteral("media_share @ db.example")),
            qPrintable(text));
        auto *line = prompt->findChild<QLineEdit *>();
        QVERIFY(line->hasFocus());
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(!prompt->findChild<QCheckBox *>()->isVisible());
        QVERIFY2(m_window->controller().comparison(), "the others are compared meanwhile");

        m_sources.database.fail({});
        const int modelReadings = m_sources.models.readings();
        QTest::keyClicks(line, QStringLiteral("geheim"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!prompt->isVisible());
        QTRY_COMPARE(m_window->controller().comparison()->sides().size(), 3);
        QCOMPARE(m_sources.models.readings(), modelReadings);
        QCOMPARE(m_sources.opened->last().password, QStringLiteral("geheim"));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_VERIFY(!m_window->controller().isBusy());
        QVERIFY(!prompt->isVisible());

        m_sources.opened->clear();
        m_window->compare(fakeChoice());
        QTRY_VERIFY(!m_sources.opened->isEmpty());
        QCOMPARE(m_sources.opened->last().password, QStringLiteral("geheim"));
        QVERIFY(m_passwords->kept.isEmpty());
    }

    void aRefusedPasswordIsAskedForAgain()
    {
        m_passwords->kept.insert(QStringLiteral("dbname=media_share host=db.example"), QStringLiteral("old"));
        m_sources.database.fail(passwordNeeded());
        compareAll();
        QCOMPARE(m_sources.opened->last().password, QStringLiteral("old"));
        auto *prompt = child<PasswordPrompt>("passwordPrompt");
        QTRY_VERIFY(prompt->isVisible());
        auto *line = prompt->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("wrong"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(prompt->isVisible());
        QCOMPARE(line->text(), QString());
        QCOMPARE(m_passwords->kept.first(), QStringLiteral("old"));

        m_sources.database.fail({});
        QTest::keyClicks(line, QStringLiteral("new"));
        prompt->findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!m_window->controller().isBusy());
        QVERIFY(!prompt->isVisible());
        QCOMPARE(m_passwords->kept.first(), QStringLiteral("new"));
    }

    void aPasswordPromptIsDismissed()
    {
        m_sources.database.fail(passwordNeeded());
        compareAll();
        auto *prompt = child<PasswordPrompt>("passwordPrompt");
        QTRY_VERIFY(prompt->isVisible());
        QTest::keyClick(prompt->findChild<QLineEdit *>(), Qt::Key_Escape);
        QVERIFY(!prompt->isVisible());
        QVERIFY(m_window->controller().comparison());
    }

    void whatTheKeychainRefusesIsTold_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("reading") << false;
        QTest::newRow("writing") << true;
    }

    void whatTheKeychainRefusesIsTold()
    {
        QFETCH(const bool, isKept);
        if (isKept) {
            m_sources.database.fail(passwordNeeded());
            compareAll();
            auto *prompt = child<PasswordPrompt>("passwordPrompt");
            QTRY_VERIFY(prompt->isVisible());
            m_passwords->refusal = keychainLocked();
            prompt->findChild<QCheckBox *>()->setChecked(true);
            QTest::keyClicks(prompt->findChild<QLineEdit *>(), QStringLiteral("geheim"));
            QTest::keyClick(prompt->findChild<QLineEdit *>(), Qt::Key_Return);
        } else {
            m_passwords->refusal = keychainLocked();
            m_window->compare(fakeChoice());
        }
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QCOMPARE(m_window->findChild<QMessageBox *>()->text(), keychainLocked().message());
        QTRY_VERIFY2(!m_sources.opened->isEmpty(), "the comparison goes on without it");
    }

private:
    template <typename T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    void compareAll()
    {
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakePasswords> m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowPasswordsTest)
#include "tst_windowpasswords.moc"
