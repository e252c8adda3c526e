// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "fakesources.h"
#include "project/runconfirmation.h"
#include "support/result.h"
#include "ui/projectcontroller.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace triptych;

namespace {

const RenameDecision decided{
    QStringLiteral("notifications"), QStringLiteral("users_id"), QStringLiteral("user_id"), true};

IgnoreRule rule(const char *table)
{
    return {QString::fromLatin1(table), {}, {}, {}, {}, QStringLiteral("because"), {}, {}};
}

} // namespace

class ProjectControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
        m_window = std::make_unique<QWidget>();
        m_project = new ProjectController(*m_settings, m_window.get());
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void aNewOneHasNoFile()
    {
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Triptych"));
        m_project->start(fakeChoice(), {});
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Unnamed project[*] — Triptych"));
        QVERIFY(!m_window->isWindowModified());
        QSignalSpy changed(m_project, &ProjectController::settingsChanged);
        m_project->settle({decided});
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_project->settings().renames, QList{decided});
        QCOMPARE(m_project->undoAction()->text(), QStringLiteral("&Undo: Confirm rename users_id → user_id"));
        m_project->undoAction()->trigger();
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(m_project->settings().renames.isEmpty());
        m_project->redoAction()->trigger();
        QCOMPARE(m_project->settings().renames, QList{decided});
        QCOMPARE(changed.size(), 3);
    }

    void theSameDecisionTwiceIsOne()
    {
        m_project->start(fakeChoice(), {});
        m_project->settle({decided});
        m_project->settle({decided});
        m_project->undoAction()->trigger();
        QVERIFY(!m_project->undoAction()->isEnabled());
    }

    /// By the name of the folder, by going into it, by the file's name.
    void isAskedForByKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("its folder") << "shop";
        QTest::newRow("a file in it") << "shop/triptych.json";
        QTest::newRow("a file of another name") << "other.json";
    }
    void isAskedForByKeyboard()
    {
        QFETCH(const QString, typed);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("shop")));
        VERIFY_RESULT(writeProject(file("shop/triptych.json"), {fakeChoice(), {}, {}, {}}));
        VERIFY_RESULT(writeProject(file("other.json"), {fakeChoice(), {}, {}, {}}));
        QSignalSpy opened(m_project, &ProjectController::opened);
        m_project->askToOpen();
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("openProjectDialog"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(file(qPrintable(typed)));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
        const QString project = typed == QLatin1String("shop") ? typed + QStringLiteral("/triptych.json") : typed;
        QCOMPARE(opened.first().first().toString(), file(qPrintable(project)));
        QVERIFY(!dialog->isVisible());
    }

    void aFolderThatIsEnteredOffersItsProject()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("outer/shop")));
        VERIFY_RESULT(writeProject(file("outer/shop/triptych.json"), {fakeChoice(), {}, {}, {}}));
        QSignalSpy opened(m_project, &ProjectController::opened);
        m_project->askToOpen();
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("openProjectDialog"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(file("outer"));
        QTest::keyClick(name, Qt::Key_Return); // has no project: its folders are shown
        QVERIFY(opened.isEmpty() && dialog->isVisible());
        QCOMPARE(dialog->directory().path(), file("outer"));
        auto *list = dialog->findChild<QListView *>(QStringLiteral("listView"));
        QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0, list->rootIndex()));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(dialog->directory().path(), file("outer/shop"));
        QTRY_COMPARE(name->text(), QStringLiteral("triptych.json"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(opened.size(), 1);
    }

    void aFileIsOpened()
    {
        const QString path = projectFile();
        QSignalSpy opened(m_project, &ProjectController::opened);
        QSignalSpy wanted(m_project, &ProjectController::compareRequested);
        m_project->open(path);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), path);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("%1[*] — Triptych").arg(QDir(m_folder->path()).dirName()));
        QCOMPARE(m_project->settings().rules, QList{rule("tmp_*")});
    }

    void everyStepIsInTheFile()
    {
        const QString path = projectFile();
        const QByteArray before = bytes(path);
        m_project->open(path);
        m_project->settle({decided});
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(kept(path).renames, QList{decided});
        m_project->takeBack({}, {rule("tmp_*")});
        QVERIFY(kept(path).rules.isEmpty());
        QCOMPARE(m_project->undoAction()->text(), QStringLiteral("&Undo: Take back 1 decision(s)"));
        m_project->undoAction()->trigger();
        QCOMPARE(kept(path).rules, QList{rule("tmp_*")});
        m_project->undoAction()->trigger();
        QCOMPARE(bytes(path), before);
        m_project->redoAction()->trigger();
        QCOMPARE(kept(path).renames, QList{decided});
        QCOMPARE(kept(path).rules, QList{rule("tmp_*")});
    }

    void whatOthersWroteMeanwhileStays()
    {
        const QString path = projectFile();
        m_project->open(path);
        Project theirs = *readProject(path);
        theirs.settings.rules << rule("theirs");
        theirs.settings.severities.set(FindingKind::Comment, std::nullopt);
        theirs.sources.document = file("other.md");
        VERIFY_RESULT(writeProject(path, theirs));
        m_project->settle({decided});
        QCOMPARE(kept(path).rules, (QList{rule("tmp_*"), rule("theirs")}));
        QCOMPARE(m_project->settings().rules, (QList{rule("tmp_*"), rule("theirs")}));
        QCOMPARE(readProject(path)->sources.document, file("other.md"));
        m_project->undoAction()->trigger();
        QCOMPARE(kept(path), theirs.settings);
    }

    void whatCannotBeWrittenIsNotDecided_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("broken by a merge") << QByteArray("<<<<<<< HEAD\n{}\n");
        QTest::newRow("of a later version") << QByteArray("{\"format_version\": 99}\n");
    }
    void whatCannotBeWrittenIsNotDecided()
    {
        QFETCH(const QByteArray, content);
        const QString path = projectFile();
        m_project->open(path);
        m_project->settle({decided});
        const ComparisonSettings before = m_project->settings();
        QVERIFY(QFile::remove(path));
        if (!content.isEmpty())
            VERIFY_RESULT(writeFileAtomically(path, content));
        QSignalSpy changed(m_project, &ProjectController::settingsChanged);
        m_project->takeBack({}, before.rules);
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(path), qPrintable(box->text()));
        m_project->undoAction()->trigger();
        QVERIFY(changed.isEmpty());
        QCOMPARE(m_project->settings(), before);
        QCOMPARE(m_project->undoAction()->text(), QStringLiteral("&Undo: Confirm rename users_id → user_id"));
        QCOMPARE(bytes(path), content);
    }

    void aProjectIsSaved()
    {
        m_project->start(fakeChoice(), {});
        m_project->settle({decided});
        QSignalSpy opened(m_project, &ProjectController::opened);
        m_project->save();
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("saveProjectDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        const QString path = file("new.json");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(m_project->path(), path);
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("new[*] — Triptych"));
        QCOMPARE(kept(path).renames, QList{decided});
        QCOMPARE(readProject(path)->sources.database, fakeChoice().database);
        m_project->undoAction()->trigger();
        QVERIFY(kept(path).renames.isEmpty());
    }

    void whatStandsWhereOneIsSavedStays()
    {
        const QString path = file("there.json");
        VERIFY_RESULT(writeFileAtomically(path, R"({"format_version": 1, "mine": "kept",
            "rules": [{"table": "old", "reason": "because"}], "severities": {"comment": "off"}})"));
        m_project->start(fakeChoice(), {});
        m_project->settle({decided});
        QSignalSpy changed(m_project, &ProjectController::settingsChanged);
        m_project->save();
        auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("saveProjectDialog"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QCOMPARE(kept(path).renames, QList{decided});
        QCOMPARE(kept(path).rules, QList{rule("old")});
        QCOMPARE(m_project->settings(), kept(path));
        QCOMPARE(changed.size(), 1);
        QVERIFY(readUtf8File(path)->contains("\"mine\": \"kept\""));
    }

    void otherSourcesAreSavedWhenAsked()
    {
        const QString path = projectFile();
        m_project->open(path);
        SourceChoice other = fakeChoice();
        other.document = file("other.md");
        m_project->setSources(other);
        QVERIFY(m_window->isWindowModified());
        m_project->settle({decided});
        QCOMPARE(readProject(path)->sources.document, file("schema.md"));
        m_project->save();
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(readProject(path)->sources.document, file("other.md"));
        QCOMPARE(kept(path).renames, QList{decided});
    }

    void leavingAsksWhereSomethingWouldBeLost_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("save") << QMessageBox::Save << true;
        QTest::newRow("discard") << QMessageBox::Discard << true;
        QTest::newRow("cancel") << QMessageBox::Cancel << false;
    }
    void leavingAsksWhereSomethingWouldBeLost()
    {
        QFETCH(const QMessageBox::StandardButton, answer);
        QFETCH(const bool, goesOn);
        bool left = false;
        m_project->start(fakeChoice(), {});
        m_project->leave([&] { left = true; });
        QVERIFY(left);
        left = false;
        m_project->settle({decided});
        m_project->leave([&] { left = true; });
        QVERIFY(!left);
        auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("leaveQuestion"));
        QVERIFY(question);
        question->button(answer)->click();
        if (answer == QMessageBox::Save) {
            QVERIFY(!left);
            auto *dialog = m_window->findChild<QFileDialog *>(QStringLiteral("saveProjectDialog"));
            Q_EMIT dialog->fileSelected(file("kept.json"));
            dialog->close();
            QCOMPARE(kept(file("kept.json")).renames, QList{decided});
        }
        QCOMPARE(left, goesOn);
        QCOMPARE(m_project->isModified(), answer == QMessageBox::Cancel);
        QCOMPARE(m_project->settings().renames, QList{decided});
    }

    void whatMayRunStaysConfirmed()
    {
        const QString path = file("triptych.json");
        Project project;
        project.sources = fakeChoice();
        project.sources.interpreter = QStringLiteral("python3");
        project.sources.target = QStringLiteral("app.models");
        VERIFY_RESULT(writeProject(path, project));
        confirmRun(*m_settings, path, *readProject(path));
        m_project->open(path);
        m_project->settle({decided});
        QVERIFY(isRunConfirmed(*m_settings, path, *readProject(path)));

        Project theirs = *readProject(path);
        theirs.sources.target = QStringLiteral("evil.models");
        VERIFY_RESULT(writeProject(path, theirs));
        m_project->undoAction()->trigger();
        QVERIFY(!isRunConfirmed(*m_settings, path, *readProject(path)));
    }

    void aPlaceInTheRepositoryIsOffered()
    {
        const QDir root(m_folder->path());
        QVERIFY(root.mkpath(QStringLiteral("app/models")) && root.mkpath(QStringLiteral("docs")));
        SourceChoice choice;
        choice.document = root.filePath(QStringLiteral("docs/schema.md"));
        QCOMPARE(placeForProject(choice), root.filePath(QStringLiteral("docs/triptych.json")));
        choice.models = QStringList{root.filePath(QStringLiteral("app/models"))};
        QCOMPARE(placeForProject(choice), root.filePath(QStringLiteral("app/models/triptych.json")));
        QVERIFY(root.mkpath(QStringLiteral(".git")));
        QCOMPARE(placeForProject(choice), root.filePath(QStringLiteral("triptych.json")));
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static ComparisonSettings kept(const QString &path)
    {
        const Result<Project> project = readProject(path);
        return project ? project->settings : ComparisonSettings();
    }

    /// A project with one rule, formatted as nobody else would.
    QString projectFile()
    {
        Project project;
        project.sources = fakeChoice();
        project.sources.models = QStringList{file("models")};
        project.sources.document = file("schema.md");
        project.settings.rules = {rule("tmp_*")};
        const QString path = file("triptych.json");
        return writeProject(path, project) ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    ProjectController *m_project = nullptr;
};

QTEST_MAIN(ProjectControllerTest)
#include "tst_projectcontroller.moc"
