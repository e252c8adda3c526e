// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "fakesources.h"
#include "project/projectfile.h"
#include "support/result.h"
#include "ui/comparisonviews.h"
#include "ui/decisionsdialog.h"
#include "ui/detailpane.h"
#include "ui/documentview.h"
#include "ui/flatbutton.h"
#include "ui/ignoredialog.h"
#include "ui/mainwindow.h"
#include "ui/numberedtext.h"
#include "ui/openorigin.h"
#include "ui/projectcontroller.h"
#include "ui/sidebyside.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace triptych;

namespace {

const RenameDecision confirmed{
    QStringLiteral("notifications"), QStringLiteral("users_id"), QStringLiteral("user_id"), true};
const RenameDecision rejected{
    QStringLiteral("notifications"), QStringLiteral("users_id"), QStringLiteral("user_id"), false};

} // namespace

/// Decisions by mouse and keyboard in the window, and what the project file holds after each.
class DecidingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
        m_passwords = std::make_unique<FakePasswords>();
        m_sources = FakeSources();
        m_window = std::make_unique<MainWindow>(fakeTools(m_sources), *m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void aRenameIsConfirmedByKey()
    {
        openProject();
        select("users_id");
        QVERIFY(button("action.confirmRename")->isVisible());
        QVERIFY(!button("action.takeBack")->isVisible());
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(sentences().contains(QStringLiteral("Renamed, confirmed")));
        QCOMPARE(detail()->details().title, QStringLiteral("notifications.users_id")); // it stays selected
        QCOMPARE(kept().renames, QList{confirmed});
        QCOMPARE(m_sources.database.readings(), 1);
        QVERIFY(!button("action.confirmRename")->isVisible());
        QVERIFY(button("action.rejectRename")->isVisible());

        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(sentences().contains(QStringLiteral("% sure")));
        QVERIFY(kept().renames.isEmpty());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(sentences().contains(QStringLiteral("Renamed, confirmed")));
        QCOMPARE(kept().renames, QList{confirmed});
    }

    void aRenameIsRejectedAndTakenBackByMouse()
    {
        openProject();
        select("users_id");
        QTest::mouseClick(button("action.rejectRename"), Qt::LeftButton);
        QTRY_VERIFY(sentences().contains(QStringLiteral("Not a rename of user_id")));
        QCOMPARE(kept().renames, QList{rejected});
        QCOMPARE(detail()->details().title, QStringLiteral("notifications.users_id"));
        QVERIFY(sentences().contains(QStringLiteral("Missing in Models")));
        QVERIFY(!button("action.rejectRename")->isVisible());
        select("user_id"); // a row of its own now
        QVERIFY(sentences().contains(QStringLiteral("Not a rename of users_id")));
        QTest::mouseClick(button("action.takeBack"), Qt::LeftButton);
        QTRY_VERIFY(sentences().contains(QStringLiteral("% sure")));
        QVERIFY(kept().renames.isEmpty());
    }

    void aConfirmedRenameIsRejectedAfterAll()
    {
        openProject();
        select("users_id");
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(sentences().contains(QStringLiteral("Renamed, confirmed")));
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(sentences().contains(QStringLiteral("Not a rename")));
        QCOMPARE(kept().renames, QList{rejected});
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(sentences().contains(QStringLiteral("Renamed, confirmed")));
        QCOMPARE(kept().renames, QList{confirmed});
    }

    void aFindingIsIgnoredWithAReason()
    {
        openProject();
        select("title");
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<IgnoreDialog *>();
        QVERIFY(dialog);
        auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("ignore.ok"));
        QVERIFY(!ok->isEnabled());
        QVERIFY(dialog->focusWidget() == in<QLineEdit>(dialog, "reason"));
        QTest::keyClicks(in<QLineEdit>(dialog, "reason"), QStringLiteral("filled by a trigger"));
        QTest::keyClicks(in<QLineEdit>(dialog, "owner"), QStringLiteral("dba"));
        QTest::mouseClick(in<QCheckBox>(dialog, "hasEnd"), Qt::LeftButton, {}, {5, 5});
        in<QDateEdit>(dialog, "until")->setDate(QDate(2999, 12, 31));
        QCOMPARE(in<QListWidget>(dialog, "hidden")->count(), 1);
        QVERIFY(ok->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        const IgnoreRule rule{QStringLiteral("notifications"), QStringLiteral("title"), FindingKind::Nullable,
            Side::Models, {}, QStringLiteral("filled by a trigger"), QStringLiteral("dba"), QDate(2999, 12, 31)};
        QCOMPARE(kept().rules, QList{rule});
        QTRY_COMPARE(m_window->controller().comparison()->ignored.size(), 1);
        QCOMPARE(detail()->details().title, QStringLiteral("tv_channels")); // the next one to look at
        QVERIFY(child<QLabel>("coverage")->text().contains(QStringLiteral("1 hidden")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->controller().comparison()->ignored.size(), 0);
        QVERIFY(kept().rules.isEmpty());
        QCOMPARE(detail()->details().title, QStringLiteral("notifications.title")); // what came back
    }

    void theScopeSaysWhatItHides()
    {
        openProject();
        select("title");
        action("action.ignore")->trigger();
        auto *dialog = m_window->findChild<IgnoreDialog *>();
        auto *hidden = in<QListWidget>(dialog, "hidden");
        const auto counts = [&] {
            QList<int> result;
            for (int i = 0; i < 4; ++i) {
                in<QRadioButton>(dialog, qPrintable(QStringLiteral("scope%1").arg(i)))->click();
                result << hidden->count();
            }
            return result;
        };
        QCOMPARE(counts(), (QList{1, 1, 2, 1})); // in the table there is the rename as well
        QVERIFY(!in<QLineEdit>(dialog, "table")->isVisible());
        in<QRadioButton>(dialog, "scope4")->click();
        QVERIFY(in<QLineEdit>(dialog, "table")->isVisible());
        QCOMPARE(in<QLineEdit>(dialog, "table")->text(), QStringLiteral("notifications"));
        in<QLineEdit>(dialog, "table")->setText(QStringLiteral("nothing_*"));
        QCOMPARE(hidden->count(), 0);
        in<QLineEdit>(dialog, "reason")->setText(QStringLiteral("because"));
        QVERIFY(!in<QPushButton>(dialog, "ok")->isEnabled());
        in<QLineEdit>(dialog, "table")->setText(QStringLiteral("notif*"));
        in<QLineEdit>(dialog, "column")->clear();
        QVERIFY(in<QPushButton>(dialog, "ok")->isEnabled());
        in<QPushButton>(dialog, "ok")->click();
        QCOMPARE(kept().rules.first().table, QStringLiteral("notif*"));
        QCOMPARE(kept().rules.first().kind, FindingKind::Nullable);
        QTRY_COMPARE(m_window->controller().comparison()->ignored.size(), 1);
    }

    void severalFindingsAreIgnoredAtOnce()
    {
        openProject();
        QList<int> nullableAndMissing;
        const auto comparison = m_window->controller().comparison();
        for (int i = 0; i < comparison->findings.size(); ++i) {
            if (comparison->findings[i].kind == FindingKind::Nullable
                || comparison->findings[i].kind == FindingKind::Missing)
                nullableAndMissing << i;
        }
        QCOMPARE(nullableAndMissing.size(), 2);
        m_window->findChild<ProjectController *>()->ignoreFindings(nullableAndMissing);
        auto *dialog = m_window->findChild<IgnoreDialog *>();
        QCOMPARE(in<QRadioButton>(dialog, "scope0")->text(), QStringLiteral("&These 2 finding(s)"));
        in<QLineEdit>(dialog, "reason")->setText(QStringLiteral("because"));
        in<QPushButton>(dialog, "ok")->click();
        QCOMPARE(kept().rules.size(), 2);
        QTRY_COMPARE(m_window->controller().comparison()->ignored.size(), 2);
        QVERIFY2(action("action.undo")->text().contains(QStringLiteral("Ignore 2 finding(s)")),
            qPrintable(action("action.undo")->text()));
        action("action.undo")->trigger();
        QVERIFY(kept().rules.isEmpty());
    }

    void decisionsAndRulesAreSeenAndTakenBack()
    {
        openProject();
        select("users_id");
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(sentences().contains(QStringLiteral("confirmed")));
        ignore("title");
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<DecisionsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QTreeWidget *>();
        auto *takeBack = dialog->findChild<QPushButton *>(QStringLiteral("decisions.takeBack"));
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("users_id and user_id are one, in notifications"));
        QCOMPARE(list->topLevelItem(1)->text(0),
            QStringLiteral("Nullable · notifications.title · only where Models stand alone"));
        QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("1"));
        QVERIFY(!takeBack->isEnabled());
        list->selectAll();
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QTRY_COMPARE(list->topLevelItemCount(), 0); // it follows
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("decisions.empty"))->isVisible());
        QCOMPARE(kept(), ComparisonSettings());
        action("action.undo")->trigger();
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(kept().rules.size(), 1);
    }

    void withoutAFileDecisionsWaitToBeSaved()
    {
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        QVERIFY(!m_window->isWindowModified());
        select("users_id");
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_window->isWindowModified());
        QTRY_VERIFY(sentences().contains(QStringLiteral("confirmed")));

        m_window->close();
        QVERIFY(m_window->isVisible());
        auto *question = child<QMessageBox>("leaveQuestion");
        QVERIFY(question);
        question->button(QMessageBox::Save)->click();
        auto *dialog = child<QFileDialog>("saveProjectDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(projectPath());
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(kept().renames, QList{confirmed});
    }

    void cancellingKeepsTheWindow()
    {
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        select("users_id");
        press(Qt::Key_R, Qt::ControlModifier);
        m_window->compare(fakeChoice()); // something else
        auto *question = child<QMessageBox>("leaveQuestion");
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(m_sources.opened->size(), 1);
        QTRY_VERIFY(!child<QMessageBox>("leaveQuestion"));
        m_window->close();
        child<QMessageBox>("leaveQuestion")->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void aProjectIsSavedByKey()
    {
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison());
        press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = child<QFileDialog>("saveProjectDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(projectPath());
        dialog->close();
        select("users_id");
        press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(kept().renames, QList{confirmed});
        QVERIFY(!m_window->isWindowModified());
    }

    void theDefinitionIsOpenedByKey()
    {
        openProject();
        Origin opened;
        setOriginOpener([&](const Origin &origin) { opened = origin; });
        select("users_id");
        press(Qt::Key_F4);
        QCOMPARE(opened.file, QStringLiteral("models_user.py"));
        QCOMPARE(opened.line, 2);
        select("tv_channels");
        press(Qt::Key_F4);
        QCOMPARE(opened.file, QStringLiteral("schema.md"));
    }

    void theDocumentFollowsTheSelection()
    {
        VERIFY_RESULT(writeFileAtomically(file("schema.md"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n"));
        m_sources.document.change([this](Schema &schema) {
            for (Table &table : schema.tables.items) {
                table.origin.file = file("schema.md");
                for (Column &column : table.columns.items)
                    column.origin.file = file("schema.md");
            }
        });
        openProject();
        select("users_id");
        press(Qt::Key_F4, Qt::ShiftModifier);
        auto *view = m_window->findChild<DocumentView *>();
        QVERIFY(view && view->isVisible() && !view->isModal());
        auto *text = view->findChild<NumberedText *>();
        QTRY_COMPARE(text->markedLine(), 2);
        select("title");
        QCOMPARE(text->markedLine(), 3);
        select("tv_channels");
        QCOMPARE(text->markedLine(), 9);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->isVisible());
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString projectPath() const { return file("triptych.json"); }
    [[nodiscard]] ComparisonSettings kept() const
    {
        const Result<Project> project = readProject(projectPath());
        return project ? project->settings : ComparisonSettings();
    }

    template <typename T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    template <typename T>
    static T *in(IgnoreDialog *dialog, const char *name)
    {
        return dialog->findChild<T *>(QStringLiteral("ignore.") + QLatin1String(name));
    }
    QAction *action(const char *name) { return child<QAction>(name); }
    FlatButton *button(const char *name)
    {
        for (FlatButton *each : detail()->findChildren<FlatButton *>()) {
            if (each->defaultAction() == action(name))
                return each;
        }
        return nullptr;
    }
    DetailPane *detail() { return m_window->findChild<DetailPane *>(); }
    QString sentences() { return child<QLabel>("detail.findings")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    void openProject()
    {
        Project project;
        project.sources = fakeChoice();
        VERIFY_RESULT(writeProject(projectPath(), project));
        m_window->openProject(projectPath());
        QTRY_VERIFY(m_window->controller().comparison());
    }

    /// The row of a column of notifications, or of a table.
    void select(const char *name)
    {
        const auto comparison = m_window->controller().comparison();
        for (int table = 0; table < comparison->tables.size(); ++table) {
            const TableRow &row = comparison->tables[table];
            if (comparison->name(row).name == QLatin1String(name))
                m_window->findChild<SideBySide *>()->select(table, -1);
            if (comparison->name(row).name != QLatin1String("notifications"))
                continue;
            for (int column = 0; column < row.columns.size(); ++column) {
                if (comparison->name(row, row.columns[column]) == QLatin1String(name))
                    m_window->findChild<SideBySide *>()->select(table, column);
            }
        }
    }

    void ignore(const char *name)
    {
        select(name);
        action("action.ignore")->trigger();
        auto *dialog = m_window->findChild<IgnoreDialog *>();
        in<QLineEdit>(dialog, "reason")->setText(QStringLiteral("because"));
        in<QPushButton>(dialog, "ok")->click();
        QTRY_COMPARE(m_window->controller().comparison()->ignored.size(), 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakePasswords> m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(DecidingTest)
#include "tst_deciding.moc"
