// SPDX-License-Identifier: MIT
#include "base/textfile.h"
#include "support/result.h"
#include "ui/editorcontroller.h"
#include "ui/editordialog.h"
#include "ui/openorigin.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

class EditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void aCommandIsTakenApart_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *command, const char *path, const QStringList &expected) {
            QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(path) << expected;
        };
        const auto list = [](std::initializer_list<const char *> words) {
            QStringList result;
            for (const char *word : words)
                result << QString::fromLatin1(word);
            return result;
        };
        row("apart", "kate --line {line} {file}", "/a/m.py", list({"kate", "--line", "42", "/a/m.py"}));
        row("together", "code --goto {file}:{line}", "/a/m.py", list({"code", "--goto", "/a/m.py:42"}));
        row("quoted", "\"/opt/my editor/bin\" \"{file}\"", "/a/m.py", list({"/opt/my editor/bin", "/a/m.py"}));
        row("a file with spaces", "vi {file}", "/a b/c; rm -rf $HOME.py", list({"vi", "/a b/c; rm -rf $HOME.py"}));
        row("a file with quotes", "vi {file}", "/a/\"m\".py", list({"vi", "/a/\"m\".py"}));
        row("a file like a place", "vi {file}:{line}", "/a/{line}{file}.py", list({"vi", "/a/{line}{file}.py:42"}));
        row("twice", "ed {line}{line} {file}", "/a/m.py", list({"ed", "4242", "/a/m.py"}));
    }
    void aCommandIsTakenApart()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, path);
        QFETCH(const QStringList, expected);
        const Result<EditorCommand> made = editorCommand(command, {path, 42, {}});
        VERIFY_RESULT(made);
        QCOMPARE(QStringList(made->program) + made->arguments, expected);
    }

    void aFileThatLooksLikeAnOptionIsNone()
    {
        const auto made = editorCommand(QStringLiteral("vi {file}"), {QStringLiteral("--help.py"), 0, {}});
        VERIFY_RESULT(made);
        QCOMPARE(made->arguments, QStringList(QDir::current().absoluteFilePath(QStringLiteral("--help.py"))));
    }

    void aFileAsAWholeIsOpenedAtItsFirstLine()
    {
        QCOMPARE(
            editorCommand(QStringLiteral("vi +{line} {file}"), {QStringLiteral("/a.py"), 0, {}})->arguments.first(),
            QStringLiteral("+1"));
    }

    void aCommandThatOpensNothingIsRefused()
    {
        for (const QString &command :
            {QString(), QStringLiteral("  "), QStringLiteral("vi"), QStringLiteral("vi {line}")}) {
            const auto made = editorCommand(command, {QStringLiteral("/a.py"), 1, {}});
            QVERIFY(!made);
            QVERIFY(made.error().mend.contains(QLatin1String("{file}")));
        }
    }

    void everyPresetOpensAFile()
    {
        QSet<QString> keys;
        for (const EditorPreset &preset : editorPresets()) {
            const auto made = editorCommand(preset.command, {QStringLiteral("/a b.py"), 7, {}});
            VERIFY_RESULT(made);
            QVERIFY(made->arguments.join(QLatin1Char(' ')).contains(QStringLiteral("/a b.py")));
            QVERIFY(!keys.contains(preset.key));
            keys << preset.key;
        }
        QVERIFY(keys.size() >= 11);
    }

    void onlyWhatIsHereIsFound()
    {
        program("kate", "");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_folder->path().toUtf8());
        QStringList found;
        for (const EditorPreset &preset : editorPresets()) {
            if (preset.isFound)
                found << preset.key;
        }
        EditorDialog dialog;
        qputenv("PATH", path);
        QCOMPARE(found, QStringList(QStringLiteral("kate")));
        const auto *choice = dialog.findChild<QComboBox *>();
        QCOMPARE(choice->itemText(1), QStringLiteral("Kate"));
        QCOMPARE(choice->itemText(2), QStringLiteral("Visual Studio Code (not found here)"));
    }

    void theEditorIsStartedAtTheLine()
    {
        EditorController controller(*m_settings, m_window.get());
        const QString models = file("my models.py");
        VERIFY_RESULT(writeFileAtomically(models, "x = 1\n"));
        saveEditorSetting(*m_settings,
            {ownEditor,
                QStringLiteral("\"%1\" {line} {file}")
                    .arg(program(
                        "editor", "printf '%s\\n' \"$@\" > \"$0.said.part\"; mv \"$0.said.part\" \"$0.said\""))});
        openOrigin({models, 42, {}});
        QTRY_VERIFY(QFile::exists(file("editor.said")));
        QCOMPARE(*readUtf8File(file("editor.said")), QByteArray("42\n" + models.toUtf8() + "\n"));
        QVERIFY(!m_window->findChild<QMessageBox *>());
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such editor") << QStringLiteral("/no/such/editor {file}") << QStringLiteral("m.py")
                                        << QStringLiteral("/no/such/editor");
        QTest::newRow("no command") << QString() << QStringLiteral("m.py") << QStringLiteral("{file}");
        QTest::newRow("no file") << QStringLiteral("true {file}") << QStringLiteral("gone.py")
                                 << QStringLiteral("gone.py");
    }
    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, name);
        QFETCH(const QString, said);
        VERIFY_RESULT(writeFileAtomically(file("m.py"), "x = 1\n"));
        saveEditorSetting(*m_settings, {ownEditor, command});
        EditorController controller(*m_settings, m_window.get());
        openOrigin({m_folder->filePath(name), 1, {}});
        auto *box = m_window->findChild<QMessageBox *>(QStringLiteral("editorProblem"));
        QVERIFY(box);
        QVERIFY2(box->text().contains(said), qPrintable(box->text()));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::ActionRole)
                button->click();
        }
        QTRY_VERIFY(m_window->findChild<EditorDialog *>());
    }

    void theEditorIsChosen()
    {
        EditorController controller(*m_settings, m_window.get());
        QCOMPARE(editorSetting(*m_settings), EditorSetting());
        controller.ask();
        auto *dialog = m_window->findChild<EditorDialog *>();
        QVERIFY(dialog);
        auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("editor.choice"));
        auto *command = dialog->findChild<QLineEdit *>(QStringLiteral("editor.command"));
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!command->isEnabled());
        choice->setCurrentIndex(choice->findData(QStringLiteral("kate")));
        QCOMPARE(command->text(), QStringLiteral("kate --line {line} {file}"));
        QVERIFY(command->isReadOnly());
        choice->setCurrentIndex(choice->findData(ownEditor));
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(command, QStringLiteral("my"));
        QVERIFY(!ok->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("editor.problem"))->text().isEmpty());
        QTest::keyClicks(command, QStringLiteral(" {file}"));
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QCOMPARE(editorSetting(*m_settings), (EditorSetting{ownEditor, QStringLiteral("my {file}")}));

        saveEditorSetting(*m_settings, {QStringLiteral("kate"), QStringLiteral("whatever")});
        QCOMPARE(editorSetting(*m_settings).command, QStringLiteral("kate --line {line} {file}"));
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    /// A shell script that can be run.
    QString program(const char *name, const char *script) const
    {
        const QString path = file(name);
        const bool written = writeFileAtomically(path, QByteArray("#!/bin/sh\n") + script + '\n').has_value()
            && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return written ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(EditorTest)
#include "tst_editor.moc"
