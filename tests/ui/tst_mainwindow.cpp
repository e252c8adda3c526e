// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "project/projectfile.h"
#include "support/result.h"
#include "ui/comparisonviews.h"
#include "ui/detailpane.h"
#include "ui/exportcontroller.h"
#include "ui/flatbutton.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/sourcecard.h"
#include "ui/sourcesdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace triptych;

class MainWindowTest : public QObject
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

    void beginsWithAWelcome()
    {
        QVERIFY(!views()->isVisible());
        QVERIFY(!action("action.compare")->isEnabled());
        QVERIFY(!action("action.export")->isEnabled());
    }

    void everyActionHasAShortcutInAMenu()
    {
        QSet<QAction *> inMenus;
        QList<QAction *> inside = m_window->menuBar()->actions();
        while (!inside.isEmpty()) {
            QAction *each = inside.takeLast();
            inMenus << each;
            if (each->menu())
                inside << each->menu()->actions();
        }
        const QList<QAction *> all
            = m_window->findChildren<QAction *>(QRegularExpression(QStringLiteral("^action\\.")));
        QVERIFY(all.size() > 20);
        QSet<QKeySequence> shortcuts;
        for (QAction *each : all) {
            QVERIFY2(inMenus.contains(each), qPrintable(each->objectName()));
            QVERIFY2(!each->shortcuts().isEmpty(), qPrintable(each->objectName()));
            for (const QKeySequence &keys : each->shortcuts()) {
                QVERIFY2(!shortcuts.contains(keys), qPrintable(keys.toString()));
                shortcuts << keys;
            }
        }
    }

    void comparesAndSaysWhat()
    {
        compareAll();
        QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("3 ")));
        QCOMPARE(totals(), QStringLiteral("3 critical · 1 warning(s)"));
        QCOMPARE(chip("renamed")->badge(), QStringLiteral("1"));
        QCOMPARE(chip("nullable")->badge(), QStringLiteral("1"));
        QCOMPARE(chip("type")->badge(), QStringLiteral("0"));
    }

    void cardsShowTheirState()
    {
        m_sources.database.hold();
        m_sources.document.fail(unreachable());
        m_window->compare(fakeChoice());
        QTRY_COMPARE(card(Side::Database)->accessibleName(), QStringLiteral("Database: reading"));
        QTRY_COMPARE(card(Side::Models)->accessibleName(), QStringLiteral("Models: read"));
        QTRY_COMPARE(card(Side::Documentation)->accessibleName(), QStringLiteral("Documentation: failed"));
        QVERIFY(card(Side::Documentation)->accessibleDescription().contains(QStringLiteral("Start it.")));

        QTest::mouseClick(button(Side::Database, "Cancel"), Qt::LeftButton);
        QTRY_COMPARE(card(Side::Database)->accessibleName(), QStringLiteral("Database: not read"));
        QVERIFY(!m_window->controller().comparison());
        QVERIFY(child<QLabel>("placeholder")->isVisible());

        m_sources.document.fail({});
        QTest::mouseClick(button(Side::Documentation, "Retry"), Qt::LeftButton);
        QTRY_VERIFY(m_window->controller().comparison());
        QVERIFY(views()->sideBySide()->isVisible());
    }

    void aChipShowsOnlyItsKind()
    {
        compareAll();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *findings = child<QWidget>("findings")->findChild<QTreeView *>();
        const int all = findings->model()->rowCount();
        QVERIFY(all > 3);
        QTest::mouseClick(chip("nullable"), Qt::LeftButton);
        QCOMPARE(findings->model()->rowCount(), 1);
        QVERIFY(action("action.kind.nullable")->isChecked());
        QTest::mouseClick(chip("renamed"), Qt::LeftButton);
        QCOMPARE(findings->model()->rowCount(), 2);
        action("action.clearFilter")->trigger();
        QCOMPARE(findings->model()->rowCount(), all);
        QVERIFY(!chip("nullable")->isChecked());
    }

    void onlyCommonKindsAndThoseFoundHaveAChip()
    {
        QVERIFY(!chip("default")->isVisibleTo(m_window.get()));
        compareAll();
        QVERIFY(chip("type")->isVisible()); // with its 0
        QVERIFY(chip("cosmetic")->isVisible());
        QVERIFY(!chip("default")->isVisible());
        action("action.kind.default")->trigger();
        QVERIFY(chip("default")->isVisible()); // to see that it filters
        action("action.clearFilter")->trigger();
        QVERIFY(!chip("default")->isVisible());
    }

    void theFilterMakesNoChipComeOrGo()
    {
        m_sources.models.change([](Schema &schema) {
            schema.tables.items[1].columns.items[2].defaultExpression = std::optional(QStringLiteral("'x'"));
        });
        compareAll();
        QCOMPARE(chip("default")->badge(), QStringLiteral("1"));
        QTest::keyClicks(child<QLineEdit>("filter"), QStringLiteral("nothing"));
        QCOMPARE(chip("default")->badge(), QStringLiteral("0"));
        QVERIFY(chip("default")->isVisible());
    }

    void aProjectsSettingsAreKept()
    {
        const QString path = m_folder->filePath(QStringLiteral("triptych.json"));
        Project project;
        project.sources = fakeChoice();
        project.settings.severities.set(FindingKind::Nullable, std::nullopt);
        IgnoreRule rule;
        rule.table = QStringLiteral("tv_*");
        rule.reason = QStringLiteral("gone soon");
        project.settings.rules = {rule};
        VERIFY_RESULT(writeProject(path, project));
        m_window->openProject(path);
        QTRY_VERIFY(m_window->controller().comparison());
        QVERIFY(!chip("nullable")->isVisible()); // it is off
        QCOMPARE(totals(), QStringLiteral("2 critical · 0 warning(s)"));
        QCOMPARE(child<QLabel>("coverage")->text(), QStringLiteral("compared 3 table(s)\n1 hidden by rules"));
        QVERIFY(child<QLabel>("coverage")->toolTip().contains(QStringLiteral("hide")));
        compareAll(); // other sources, without that project
        QTRY_VERIFY(chip("nullable")->isVisible());
    }

    void aProjectThatCannotBeReadIsSaid()
    {
        m_window->openProject(m_folder->filePath(QStringLiteral("none.json")));
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("none.json")), qPrintable(box->text()));
        QVERIFY(!m_window->controller().comparison());
    }

    void nothingComparedIsNotNoDrift()
    {
        for (const FakeSource &source : {m_sources.database, m_sources.models, m_sources.document})
            source.change([](Schema &schema) { schema.tables.items.clear(); });
        compareAll();
        QCOMPARE(totals(), QStringLiteral("Nothing was compared"));
        QCOMPARE(child<QLabel>("coverage")->text(), QStringLiteral("compared 0 table(s)"));
    }

    void aSuggestionIsCopied()
    {
        QVERIFY(!action("action.copySuggestion")->isEnabled());
        compareAll();
        views()->sideBySide()->select(1, 2);
        QVERIFY(action("action.copySuggestion")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString first = QGuiApplication::clipboard()->text();
        QCOMPARE(first, detail()->firstSuggestion() + QLatin1Char('\n'));
        const auto texts = detail()->findChildren<QLabel *>(QStringLiteral("suggestion.text"));
        const auto copies = detail()->findChildren<QAbstractButton *>(QStringLiteral("suggestion.copy"));
        QCOMPARE(copies.size(), texts.size());
        QVERIFY(!texts.isEmpty());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY(copies[i]->accessibleName().contains(texts[i]->accessibleName()));
            QTest::mouseClick(copies[i], Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(), texts[i]->text() + QLatin1Char('\n'));
        }
        action("action.onlyDrift")->setChecked(false);
        views()->sideBySide()->select(1, 0); // which agrees
        QVERIFY(!action("action.copySuggestion")->isEnabled());
        QVERIFY(detail()->firstSuggestion().isEmpty());
    }

    void whatIsEqualIsExplainedOnRequest()
    {
        compareAll();
        action("action.onlyDrift")->setChecked(false);
        views()->sideBySide()->select(1, 0);
        auto *explanation = child<QLabel>("detail.explanation");
        QVERIFY(!explanation->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(explanation->isVisible());
        QVERIFY2(
            explanation->text().contains(QStringLiteral("two names of one type")), qPrintable(explanation->text()));
        QVERIFY(explanation->text().contains(QStringLiteral("Models: Integer")));
        views()->sideBySide()->select(2, -1);
        QVERIFY(!explanation->text().contains(QStringLiteral("Integer")));
        action("action.explain")->trigger();
        QVERIFY(!explanation->isVisible());
    }

    void searchIsTypedAndCleared()
    {
        compareAll();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        auto *findings = child<QWidget>("findings")->findChild<QTreeView *>();
        const int all = findings->model()->rowCount();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *filter = child<QLineEdit>("filter");
        QTest::keyClicks(filter, QStringLiteral("TITLE"));
        QCOMPARE(findings->model()->rowCount(), 1);
        QCOMPARE(chip("renamed")->badge(), QStringLiteral("0"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(findings->model()->rowCount(), all);
        QVERIFY(filter->text().isEmpty());
    }

    void differencesAreWalkedByKey()
    {
        compareAll();
        QStringList titles;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F7);
            titles << detail()->details().title;
        }
        QVERIFY2(titles.contains(QStringLiteral("notifications.users_id")), qPrintable(titles.join(QLatin1Char(' '))));
        QVERIFY2(titles.contains(QStringLiteral("tv_channels")), qPrintable(titles.join(QLatin1Char(' '))));
        QTest::keyClick(m_window.get(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(detail()->details().title, titles[titles.size() - 2]);
    }

    void aPairIsChosen()
    {
        compareAll();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(m_window->controller().comparison()->sides().size(), 2);
        QVERIFY(action("action.pair2")->isChecked());
        QVERIFY(!action("action.pair3")->isChecked());
        QCOMPARE(m_sources.database.readings(), 1);
    }

    void onlyAvailablePairsAreOffered()
    {
        SourceChoice choice = fakeChoice();
        choice.document.clear();
        m_window->compare(choice);
        QTRY_VERIFY(m_window->controller().comparison());
        QVERIFY(action("action.pair0")->isEnabled());
        QVERIFY(!action("action.pair1")->isEnabled());
        QVERIFY(!action("action.pair3")->isEnabled());
        QVERIFY(!card(Side::Documentation)->isVisible());
    }

    void aRowIsCopied()
    {
        compareAll();
        views()->sideBySide()->select(1, 2);
        QCOMPARE(detail()->details().title, QStringLiteral("notifications.title"));
        action("action.copy")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("title")));
    }

    void theReportsAreWritten()
    {
        compareAll();
        auto *exporter = m_window->findChild<ExportController *>();
        QSignalSpy exported(exporter, &ExportController::exported);
        exporter->setFolder(m_folder->path());
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(m_folder->path());
        Q_EMIT dialog->fileSelected(m_folder->path());
        dialog->close();
        QTRY_COMPARE(exported.size(), 1);
        const QStringList files = QDir(m_folder->path()).entryList({QStringLiteral("sok_compare_*.json")});
        QCOMPARE(files.size(), 3);
        for (const QString &name : files) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(QJsonDocument::fromJson(file.readAll()).object().contains(QStringLiteral("discrepancies")));
        }
        QVERIFY(m_window->statusBar()->currentMessage().contains(m_folder->path()));
    }

    void theSourcesAreChangedUnderTheirName()
    {
        compareAll();
        action("action.sources")->trigger();
        QCOMPARE(m_window->findChild<SourcesDialog *>()->windowTitle(), QStringLiteral("Sources"));
        m_window->findChild<SourcesDialog *>()->close();
        QTRY_VERIFY(!m_window->findChild<SourcesDialog *>());
        action("action.new")->trigger();
        QCOMPARE(m_window->findChild<SourcesDialog *>()->windowTitle(), QStringLiteral("New comparison"));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        compareAll();
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_window->findChild<ExportController *>()->write(
            m_window->controller().comparison(), file.fileName(), QStringLiteral("sok"));
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QVERIFY(!m_window->findChild<QMessageBox *>()->text().isEmpty());
    }

    void everyViewIsReachedByKey()
    {
        compareAll();
        for (int view = 0; view < 5; ++view) {
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + view), Qt::ControlModifier);
            QCOMPARE(views()->currentIndex(), view);
        }
    }

private:
    template <typename T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QAction *action(const char *name) { return child<QAction>(name); }
    FlatButton *chip(const char *kind)
    {
        return m_window->findChild<FlatButton *>(QStringLiteral("chip.") + QLatin1String(kind));
    }
    SourceCard *card(Side side) { return m_window->findChild<SourceCard *>(QStringLiteral("card.%1").arg(int(side))); }
    QPushButton *button(Side side, const char *text)
    {
        for (QPushButton *each : card(side)->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }
    ComparisonViews *views() { return m_window->findChild<ComparisonViews *>(); }
    /// Its counts do not break between number and word.
    QString totals() { return child<QLabel>("totals")->text().replace(QChar::Nbsp, QLatin1Char(' ')); }
    DetailPane *detail() { return m_window->findChild<DetailPane *>(); }

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

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
