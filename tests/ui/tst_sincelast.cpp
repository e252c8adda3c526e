// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "reports/jsonreport.h"
#include "ui/changesmodel.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/sincelast.h"
#include "ui/sincelastdialog.h"
#include "words/findingcells.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace triptych;

class SinceLastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_sources = FakeSources();
        open();
    }

    void cleanup() { m_window.reset(); }

    void theFirstTimeIsThisOne()
    {
        compare();
        QTRY_VERIFY(since());
        QVERIFY(!line()->isVisible()); // there is nothing to tell of yet
        changeModels();
        QTRY_VERIFY2(line()->text().contains(QStringLiteral("1 new · 1 resolved since ")), qPrintable(line()->text()));
    }

    void lastTimeIsTheLastSession()
    {
        compare();
        QTRY_VERIFY(since());
        m_window.reset();
        open();
        changeSource();
        compare();
        QTRY_VERIFY2(line()->text().contains(QStringLiteral("1 new · 1 resolved since ")), qPrintable(line()->text()));
        compare(); // other sources, or the same anew: their last run is the one before
        QTRY_VERIFY2(line()->text().contains(QStringLiteral("nothing new")), qPrintable(line()->text()));
    }

    void eachPairHasItsOwn()
    {
        compare();
        QTRY_VERIFY(since());
        m_window->controller().choose({Side::Database, Side::Models});
        QTRY_COMPARE(since() ? since()->sides.size() : 0, 2);
        QVERIFY(since()->isNothing());
        QCOMPARE(QDir(path("runs")).entryList(QDir::Files).size(), 2);
    }

    void whatASourceNoLongerTellsIsNotResolved()
    {
        compare();
        QTRY_VERIFY(since());
        m_sources.models.change([](Schema &schema) {
            schema.tables.items.removeIf([](const Table &table) { return table.name.name == QLatin1String("faves"); });
            schema.tables.incomplete = QStringLiteral("A file could not be read.");
        });
        m_window->controller().read(Side::Models);
        QTRY_VERIFY2(
            line()->text().contains(QStringLiteral("2 not compared this time since ")), qPrintable(line()->text()));
        QVERIFY(since()->resolved.isEmpty());
        const QAbstractItemModel *model = show()->findChild<QTreeView *>(QStringLiteral("changes"))->model();
        const QModelIndex group = model->index(ChangesModel::NotCompared, 0);
        QCOMPARE(group.data().toString(), QStringLiteral("Not compared this time (2)"));
        QCOMPARE(model->index(0, ChangesModel::Where, group).data().toString(), QStringLiteral("faves"));

        // It is remembered till the source tells of it again.
        m_window.reset();
        m_sources.models.change({});
        open();
        compare();
        QTRY_VERIFY2(line()->text().contains(QStringLiteral("nothing new since ")), qPrintable(line()->text()));
    }

    void aSourceThatFailsResolvesNothing()
    {
        compare();
        QTRY_VERIFY(since());
        m_sources.models.fail(unreachable());
        m_window->controller().read(Side::Models);
        QTRY_VERIFY2(
            line()->text().contains(QStringLiteral("4 not compared this time since ")), qPrintable(line()->text()));
        QVERIFY(since()->resolved.isEmpty() && since()->fresh.isEmpty());
        m_sources.models.fail({});
        m_window->controller().read(Side::Models);
        QTRY_VERIFY2(line()->text().contains(QStringLiteral("nothing new since ")), qPrintable(line()->text()));
        QCOMPARE(QDir(path("runs")).entryList(QDir::Files).size(), 1);
    }

    void whatIsDecidedIsToldAsDecided()
    {
        compare();
        QTRY_VERIFY(since());
        m_window->findChild<SideBySide *>()->select(1, 1); // notifications.users_id
        QAction *reject = m_window->findChild<QAction *>(QStringLiteral("action.rejectRename"));
        QVERIFY(reject->isEnabled());
        reject->trigger();
        QTRY_VERIFY2(line()->text().contains(QStringLiteral("2 decided since ")), qPrintable(line()->text()));
        QVERIFY(since()->resolved.isEmpty() && since()->fresh.isEmpty());
        const QAbstractItemModel *model = show()->findChild<QTreeView *>(QStringLiteral("changes"))->model();
        const QModelIndex group = model->index(ChangesModel::Decided, 0);
        QCOMPARE(group.data().toString(), QStringLiteral("Decided (2)"));
        QVERIFY(model->index(0, ChangesModel::Says, group)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("by a decision on a rename · ")));
    }

    void theFindingsThatAreNewAreMarkedAndFiltered()
    {
        compare();
        QTRY_VERIFY(since());
        m_window->findChild<QAction *>(QStringLiteral("action.view2"))->trigger();
        auto *list = m_window->findChild<QTreeView *>(QStringLiteral("findings.list"));
        auto *onlyNew = m_window->findChild<QAction *>(QStringLiteral("action.onlyNew"));
        QVERIFY(list->isVisible() && list->isColumnHidden(int(FindingCell::Age))); // there is no last time
        QVERIFY(!onlyNew->isEnabled());
        changeModels();
        QTRY_VERIFY(!list->isColumnHidden(int(FindingCell::Age)));
        QStringList fresh;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex age = list->model()->index(row, int(FindingCell::Age));
            if (age.data().toString() != QStringLiteral("New"))
                continue;
            QCOMPARE(age.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Since last time: New"));
            fresh << age.siblingAtColumn(int(FindingCell::Table)).data().toString();
        }
        QCOMPARE(fresh, QStringList{QStringLiteral("faves")});

        onlyNew->trigger();
        QCOMPARE(list->model()->rowCount(), 1);
        auto *chip = m_window->findChild<QAbstractButton *>(QStringLiteral("chip.onlyNew"));
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(list->model()->rowCount() > 1 && !onlyNew->isChecked());
    }

    void theListsAreShownCopiedAndGoneTo()
    {
        compare();
        QTRY_VERIFY(since());
        changeModels();
        QTRY_VERIFY(since() && !since()->isNothing());
        SinceLastDialog *dialog = show();
        auto *tree = dialog->findChild<QTreeView *>(QStringLiteral("changes"));
        auto *model = tree->model();
        QCOMPARE(model->index(ChangesModel::New, 0).data().toString(), QStringLiteral("New (1)"));
        QCOMPARE(model->index(ChangesModel::Resolved, 0).data().toString(), QStringLiteral("Resolved (1)"));
        const QModelIndex fresh = model->index(0, ChangesModel::Where, model->index(ChangesModel::New, 0));
        QCOMPARE(fresh.data().toString(), QStringLiteral("faves.id"));

        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyMarkdown")), Qt::LeftButton);
        const QString markdown = QGuiApplication::clipboard()->text();
        QVERIFY2(markdown.contains(QStringLiteral("- Nullable: `faves.id`")), qPrintable(markdown));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyText")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("  Nullable: faves.id")));

        tree->setCurrentIndex(fresh);
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<SinceLastDialog *>());
        QVERIFY(m_window->findChild<SideBySide *>()->currentText().contains(QStringLiteral("id")));
    }

    void todayIsTheNewBaseline()
    {
        compare();
        QTRY_VERIFY(since());
        changeModels();
        QTRY_VERIFY(since() && !since()->isNothing());
        QTest::mouseClick(show()->findChild<QPushButton *>(QStringLiteral("takeBaseline")), Qt::LeftButton);
        QTRY_VERIFY(since() && since()->isNothing());
        QVERIFY(!since()->unchanged.isEmpty());
    }

    void anEarlierReport()
    {
        compare();
        QTRY_VERIFY(since());
        const QList<Comparison> all = pairs(*m_window->controller().comparison());
        write("report.json", jsonReport(all.first(), QDateTime(QDate(2026, 11, 21), QTime(14, 2), Qt::UTC)));
        changeModels();
        m_window->findChild<SinceLast *>()->compareWithReport(path("report.json"));
        QTRY_VERIFY(m_window->findChild<SinceLastDialog *>());
        QCOMPARE(since()->since.date(), QDate(2026, 11, 21));
        QTRY_COMPARE(since() ? since()->fresh.size() : 0, 1);
        QCOMPARE(since()->sides, (QList<Side>{Side::Database, Side::Models}));
    }

    void whatIsNoReportIsSaid()
    {
        compare();
        QTRY_VERIFY(since());
        write("report.json", "{}");
        m_window->findChild<SinceLast *>()->compareWithReport(path("report.json"));
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(QStringLiteral("no report")));
        QVERIFY(since());
    }

    void whatIsKeptAndBrokenIsNone()
    {
        compare();
        QTRY_VERIFY(since());
        m_window.reset();
        for (const QString &name : QDir(path("runs")).entryList(QDir::Files))
            write(qPrintable(QStringLiteral("runs/") + name), "{broken");
        open();
        compare();
        QTRY_VERIFY(since());
        QVERIFY(since()->isNothing());
    }

    void theModelHolds()
    {
        Changes changes;
        changes.sides = {Side::Database, Side::Models};
        changes.fresh << KeptFinding{
            QStringLiteral("missing:t"), FindingKind::Missing, Severity::Critical, QStringLiteral("t"), {}, {}, false};
        changes.changed.append({changes.fresh.first(), changes.fresh.first()});
        ChangesModel model(changes);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!model.index(1, 0, model.index(0, 0)).isValid());
        QVERIFY(!model.finding(model.index(0, 0)));
        QCOMPARE(model.index(0, 1, model.index(0, 0)).data().toString(), QStringLiteral("t"));
    }

private:
    void open()
    {
        SourceTools tools = fakeTools(m_sources);
        tools.stateFolder = path("runs");
        m_window = std::make_unique<MainWindow>(tools, m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void compare()
    {
        m_window->compare(fakeChoice());
        QTRY_VERIFY(m_window->controller().comparison() && !m_window->controller().isBusy());
    }

    /// One finding less, and one more.
    void changeSource() const
    {
        m_sources.models.change([](Schema &schema) {
            schema.tables.items[1].columns.items[2].nullable = false;
            schema.tables.items[0].columns.items[0].nullable = true;
        });
    }

    void changeModels() const
    {
        changeSource();
        m_window->controller().read(Side::Models);
    }

    SinceLastDialog *show()
    {
        m_window->findChild<QAction *>(QStringLiteral("action.sinceLast"))->trigger();
        return m_window->findChild<SinceLastDialog *>();
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    [[nodiscard]] const Changes *since() const { return m_window->findChild<SinceLast *>()->changes().get(); }
    [[nodiscard]] QLabel *line() const { return m_window->findChild<QLabel *>(QStringLiteral("sinceLastLine")); }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FakePasswords m_passwords;
    FakeSources m_sources;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SinceLastTest)
#include "tst_sincelast.moc"
