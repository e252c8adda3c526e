// SPDX-License-Identifier: MIT
#include "sources/documents/documentsource.h"
#include "testwindow.h"
#include "ui/documentdialog.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;

/// The schema document is written from the window, by the keyboard and the mouse, into real files.
class DocumentDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        SourceTools tools = fakeTools(m_sources);
        tools.open = [fakes = m_sources](const SourceChoice &choice) {
            PerSide<SchemaSource> sources = fakes.all();
            for (const Side side : allSides) {
                if (!choice.has(side))
                    sources[side].reset();
            }
            if (choice.has(Side::Documentation))
                sources[Side::Documentation] = documentSource(choice.document);
            return sources;
        };
        m_window = std::make_unique<MainWindow>(tools, m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void isOfferedForADatabase()
    {
        const QAction *action = m_window->findChild<QAction *>(QStringLiteral("action.writeDocument"));
        QVERIFY(!action->isEnabled());
        write("schema.md", "## faves\n\n- id: integer not null\n");
        SourceChoice choice = sources();
        choice.database.clear();
        compare(choice);
        QVERIFY(!action->isEnabled());
        m_window->compare(sources());
        QTRY_VERIFY(action->isEnabled());
    }

    void isWrittenByKeyboardWithABackup()
    {
        const QByteArray before = "# Ours\n\nWelcome.\n";
        openFor(before);
        QTRY_VERIFY(button()->isEnabled());
        QCOMPARE(field()->text(), path("schema.md"));
        QVERIFY2(text().contains(QStringLiteral("\n+### tv_channels\n")), qPrintable(text()));
        QVERIFY2(status().contains(QStringLiteral("added")), qPrintable(status()));
        QCOMPARE(bytesOf("schema.md"), before);

        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY2(status().startsWith(QStringLiteral("Wrote ")), qPrintable(status()));
        QVERIFY(bytesOf("schema.md").contains("Welcome.") && bytesOf("schema.md").contains("### tv_channels"));
        QCOMPARE(backups().size(), 1);
        QVERIFY2(status().contains(backups().first()), qPrintable(status()));
        QCOMPARE(bytesOf(qPrintable(backups().first())), before);

        // The window reads the document that it compares again.
        const auto last = m_window->controller().comparison();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(m_window->controller().comparison() != last);
    }

    void cancelWritesNothing()
    {
        openFor("# Ours\n");
        QTRY_VERIFY(button()->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(bytesOf("schema.md"), QByteArray("# Ours\n"));
        QVERIFY(backups().isEmpty());
    }

    void aNewFileWithPipeTables()
    {
        openFor("# Ours\n");
        field()->selectAll();
        QTest::keyClicks(field(), path("deep/er/new.md"));
        QVERIFY(!button()->isEnabled()); // until that is shown
        QTRY_VERIFY(button()->isEnabled());
        auto *style = dialog()->findChild<QComboBox *>(QStringLiteral("document.style"));
        QCOMPARE(style->currentIndex(), 0);
        style->setFocus();
        QTest::keyClick(style, Qt::Key_Down);
        QVERIFY(!button()->isEnabled());
        QTRY_VERIFY(button()->isEnabled());
        QVERIFY2(text().contains(QStringLiteral("+| Column | Type | Nullable |")), qPrintable(text()));
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY2(status().startsWith(QStringLiteral("Wrote ")), qPrintable(status()));
        const QByteArray written = bytesOf("deep/er/new.md");
        QVERIFY(written.contains("| Column | Type | Nullable |"));
        QVERIFY2(written.contains("--style table"), written.constData());
        QVERIFY(backups().isEmpty());
    }

    void theEarlierStyleAndWhatIsCurrent()
    {
        openFor("# Ours\n");
        auto *style = dialog()->findChild<QComboBox *>(QStringLiteral("document.style"));
        style->setFocus();
        QTest::keyClick(style, Qt::Key_Down);
        QTRY_VERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY2(status().startsWith(QStringLiteral("Wrote ")), qPrintable(status()));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        open();
        QTRY_VERIFY2(status().contains(QStringLiteral("is current")), qPrintable(status()));
        QCOMPARE(dialog()->findChild<QComboBox *>(QStringLiteral("document.style"))->currentIndex(), 1);
        QVERIFY(!button()->isEnabled());
        QVERIFY(text().isEmpty());
    }

    void aDocumentInItsOwnWordsIsRefused()
    {
        openFor("# Ours\n\n## faves\n\n| Field | Type |\n| --- | --- |\n| id | text |\n");
        QTRY_VERIFY2(status().contains(QStringLiteral("in words of its own")), qPrintable(status()));
        QVERIFY(!button()->isEnabled());
        QVERIFY(text().isEmpty());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        openFor("# Ours\n");
        field()->selectAll();
        QTest::keyClicks(field(), path("schema.md/new.md")); // no folder, whoever asks
        QTRY_VERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(box());
        QVERIFY2(box()->text().contains(QStringLiteral("schema.md")), qPrintable(box()->text()));
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(button()->isEnabled()); // to try again
        QCOMPARE(bytesOf("schema.md"), QByteArray("# Ours\n"));
    }

    void whatIsWrittenIsWhatWasShown()
    {
        openFor("# Ours\n");
        QTRY_VERIFY(button()->isEnabled());
        write("schema.md", "# Theirs\n");
        QTest::mouseClick(button(), Qt::LeftButton);
        QTRY_VERIFY(box());
        QVERIFY2(box()->text().contains(QStringLiteral("meanwhile")), qPrintable(box()->text()));
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(button()->isEnabled());
        QVERIFY2(text().contains(QStringLiteral(" # Theirs\n")), qPrintable(text()));
        QCOMPARE(bytesOf("schema.md"), QByteArray("# Theirs\n"));
    }

    /// Where a folder has no document yet, and in which file only the project's database is said.
    void theUsualPlace()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("app/.git")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("app/models")));
        SourceChoice choice = sources();
        choice.document.clear();
        choice.models = QStringList{path("app/models")};
        compare(choice);
        open();
        QCOMPARE(field()->text(), path("app/docs/database_schema.md"));
        QTRY_VERIFY(button()->isEnabled());
        QVERIFY2(text().contains(QStringLiteral("--output docs/database_schema.md")), qPrintable(text()));
        QVERIFY2(status().startsWith(QStringLiteral("This file is new")), qPrintable(status()));
    }

    void aLongDifferenceIsCut()
    {
        QByteArray after;
        for (int i = 0; i < 10000; ++i)
            after += "+line\n";
        const ReadDifference read = readDifference("diff --git a b\n--- a\n+++ b\n@@ -0,0 +1,10000 @@\n" + after);
        QCOMPARE(read.added, 10000);
        QCOMPARE(read.removed, 0);
        QVERIFY(!read.isWhole);
        QVERIFY(read.text.startsWith(QStringLiteral("@@ -0,0 +1,10000 @@\n+line\n")));
        QVERIFY(read.text.count(QLatin1Char('\n')) < 5000);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] DocumentDialog *dialog() const { return m_window->findChild<DocumentDialog *>(); }
    [[nodiscard]] QLineEdit *field() const { return dialog()->findChild<QLineEdit *>(QStringLiteral("document.path")); }
    [[nodiscard]] QPushButton *button() const
    {
        return dialog()->findChild<QPushButton *>(QStringLiteral("document.write"));
    }
    [[nodiscard]] QString text() const { return dialog()->findChild<DifferenceText *>()->toPlainText(); }
    [[nodiscard]] QString status() const
    {
        return dialog()->findChild<QLabel *>(QStringLiteral("document.status"))->text();
    }
    [[nodiscard]] QMessageBox *box() const { return dialog()->findChild<QMessageBox *>(); }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.bak")}, QDir::Files);
    }

    [[nodiscard]] SourceChoice sources() const
    {
        SourceChoice choice = fakeChoice();
        choice.document = path("schema.md");
        return choice;
    }

    void compare(const SourceChoice &choice)
    {
        m_window->compare(choice);
        QTRY_VERIFY(m_window->controller().comparison() && !m_window->controller().isBusy());
    }

    void open()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
    }

    /// Over that document.
    void openFor(const QByteArray &document)
    {
        write("schema.md", document);
        compare(sources());
        open();
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray bytesOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FakePasswords m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(DocumentDialogTest)
#include "tst_documentdialog.moc"
