// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "project/projectfile.h"
#include "support/result.h"
#include "ui/mainwindow.h"
#include "ui/projectcontroller.h"
#include "ui/recentprojects.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace triptych;

/// A project file that wants code to be run: the window asks, and No is what happens by itself.
class RunQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_opened = std::make_shared<SourceChoice>();
        m_settings
            = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        SourceTools tools = fakeTools(m_sources);
        tools.open = [opened = m_opened, open = tools.open](const SourceChoice &choice) {
            *opened = choice;
            return open(choice);
        };
        m_window = std::make_unique<MainWindow>(tools, m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_project = {};
        m_project.sources = fakeChoice();
        m_project.sources.models = QStringList{m_folder->filePath(QStringLiteral("models"))};
        m_project.sources.interpreter = QStringLiteral("/opt/bin/python");
        m_project.sources.target = QStringLiteral("shop.models");
        VERIFY_RESULT(writeProject(path(), m_project));
    }

    void cleanup() { m_window.reset(); }

    void aProjectThatRunsNothingIsNotAsked()
    {
        m_project.sources.interpreter.clear();
        m_project.sources.target.clear();
        VERIFY_RESULT(writeProject(path(), m_project));
        m_window->openProject(path());
        QVERIFY(!question());
        QTRY_VERIFY(m_window->controller().comparison());
    }

    void theQuestionNamesWhatIsRun()
    {
        m_window->openProject(path());
        QVERIFY(question());
        QCOMPARE(m_opened->count(), 0); // nothing is opened before the answer
        const QString said = question()->text() + question()->informativeText();
        for (const QString &part : {path(), QStringLiteral("/opt/bin/python"), QStringLiteral("shop.models")})
            QVERIFY2(said.contains(part), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("run code")));
        QCOMPARE(question()->standardButton(question()->defaultButton()), QMessageBox::No);
        QCOMPARE(question()->standardButton(question()->escapeButton()), QMessageBox::No);
    }

    void theFileCannotDressTheQuestionUp()
    {
        m_project.sources.target = QStringLiteral("m</b><h1>\n\nAll is well</h1>");
        VERIFY_RESULT(writeProject(path(), m_project));
        m_window->openProject(path());
        QVERIFY(question()->informativeText().contains(QStringLiteral("m&lt;/b&gt;&lt;h1&gt; All is well&lt;/h1&gt;")));
    }

    void noReadsThemAsText_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Enter);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void noReadsThemAsText()
    {
        QFETCH(const int, key);
        m_window->openProject(path());
        QTest::keyClick(question(), Qt::Key(key));
        QTRY_VERIFY(m_window->controller().comparison());
        QCOMPARE(m_opened->interpreter, QString());
        QCOMPARE(m_opened->models, m_project.sources.models);
        QCOMPARE(RecentProjects(*m_settings).entries().value(0).sources.interpreter, QString());
        m_window->openProject(path());
        QVERIFY(question()); // No is not remembered
    }

    void whatIsNotRunStaysInTheFile()
    {
        m_window->openProject(path());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(m_window->controller().comparison());
        SourceChoice changed = *m_opened;
        changed.document = QStringLiteral("other.md");
        auto *project = m_window->findChild<ProjectController *>();
        project->setSources(changed);
        project->save();
        const auto saved = readProject(path());
        VERIFY_RESULT(saved);
        QVERIFY(saved->sources.document.endsWith(QStringLiteral("other.md")));
        QCOMPARE(saved->sources.interpreter, m_project.sources.interpreter);
        QCOMPARE(saved->sources.target, m_project.sources.target);
    }

    void yesIsRememberedForThatContent()
    {
        m_window->openProject(path());
        question()->button(QMessageBox::Yes)->click();
        QTRY_VERIFY(m_window->controller().comparison());
        QCOMPARE(m_opened->interpreter, m_project.sources.interpreter);
        QTRY_VERIFY(!question());

        *m_opened = {};
        m_window->openProject(path());
        QVERIFY(!question());
        QTRY_COMPARE(m_opened->interpreter, m_project.sources.interpreter);

        *m_opened = {};
        m_project.sources.target = QStringLiteral("shop.others");
        VERIFY_RESULT(writeProject(path(), m_project));
        m_window->openProject(path());
        QVERIFY(question());
        QCOMPARE(m_opened->count(), 0);
    }

private:
    QString path() const { return m_folder->filePath(projectFileName()); }

    /// The one that is open.
    QMessageBox *question() const
    {
        for (auto *box : m_window->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    FakeSources m_sources;
    FakePasswords m_passwords;
    Project m_project;
    std::shared_ptr<SourceChoice> m_opened;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(RunQuestionTest)
#include "tst_runquestion.moc"
