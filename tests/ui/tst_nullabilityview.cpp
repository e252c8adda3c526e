// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "ui/mainwindow.h"
#include "ui/nullabilitycontroller.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

namespace {

using Promise = QPromise<Result<NullCountStep>>;

/// What is to be counted; the test says what comes of it.
struct FakeCounting
{
    QList<SourceChoice> choices;
    QList<NullCountOrder> orders;
    Cancellation cancellation;
    std::shared_ptr<Promise> promise;

    void attachTo(SourceTools &tools)
    {
        tools.countNulls = [this](const SourceChoice &choice, const NullCountOrder &order, const Cancellation &token) {
            choices << choice;
            orders << order;
            cancellation = token;
            promise = std::make_shared<Promise>();
            promise->start();
            return promise->future();
        };
    }
    void tell(const NullCountStep &step) const { promise->addResult(Result<NullCountStep>(step)); }
    void fail(const Error &error) const { promise->addResult(Result<NullCountStep>(failure(error))); }
    void counted(const char *table, const Result<NullCount> &count) const
    {
        tell(QList<CountedColumn>{{{{{}, QString::fromUtf8(table)}, u"id"_s}, count}});
    }
};

/// The columns "id" may be NULL, in a small table and in a large one.
void loosen(Schema &schema)
{
    schema.tables.items[0].columns.items[0].nullable = true;
    schema.tables.items[0].columns.items[0].statistics = ColumnStatistics{0.25, 0};
    schema.tables.items[0].statistics = TableStatistics{2000, 0};
    schema.tables.items[1].columns.items[0].nullable = true;
    schema.tables.items[1].statistics = TableStatistics{20'000'000, 0};
}

} // namespace

/// The Nullability view in its window, by mouse and keyboard.
class NullabilityViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_sources = FakeSources();
        m_counting = FakeCounting();
        m_sources.database.change(loosen);
        openWindow();
    }

    void cleanup() { m_window.reset(); }

    void showsWhatBreaks()
    {
        QCOMPARE(column(u"Table"_s), (QStringList{u"faves"_s, u"notifications"_s, u"notifications"_s}));
        QCOMPARE(column(u"What breaks"_s),
            (QStringList{u"Reads may yield None · The document misleads"_s,
                u"Reads may yield None · The document misleads"_s, u"Inserts fail"_s}));
        QCOMPARE(column(u"SET NOT NULL"_s),
            (QStringList{
                u"Not counted, estimated: about 500"_s, u"Not counted, no statistics"_s, u"Already NOT NULL"_s}));
        click(0);
        QVERIFY(m_window->findChild<QWidget *>(u"suggestion.text"_s)); // below, of the selected row
    }

    void countsTheSelectedColumns()
    {
        QVERIFY(!action("countNulls")->isEnabled());
        QVERIFY(action("countNulls")->toolTip().contains(u"Select"_s));
        click(0);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(m_counting.orders.size(), 1);
        QCOMPARE(m_counting.orders[0].tables, QList<TableColumns>({{{{}, u"faves"_s}, {u"id"_s}}}));
        QCOMPARE(m_counting.orders[0].timeout, std::chrono::seconds(30));
        QCOMPARE(m_counting.choices[0].password, u"s3cret"_s);
        QCOMPARE(column(u"NULLs, counted"_s)[0], u"counting…"_s);
        QVERIFY(!action("countNulls")->isEnabled());
        QVERIFY(action("cancelCount")->isEnabled());
        m_counting.tell(Progress{u"Counting faves"_s, 0, 1});
        QTRY_COMPARE(status(), u"Counting faves – 0 of 1 column(s) counted"_s);
        m_counting.counted("faves", NullCount{2000, 0});
        QTRY_COMPARE(column(u"SET NOT NULL"_s)[0], u"Safe to set"_s);
        QVERIFY(column(u"NULLs, counted"_s)[0].startsWith(u"0 · "_s));
        m_counting.promise->finish();
        QTRY_COMPARE(status(), u"1 column(s) counted"_s);
        QVERIFY(!action("cancelCount")->isEnabled());
        QVERIFY(action("countNulls")->isEnabled());
    }

    void whatFailsIsToldInItsRow()
    {
        click(0);
        button("countNulls")->click();
        m_counting.counted(
            "faves", failure({Error::Kind::Denied, u"The role may not see it."_s, u"faves"_s, u"Ask."_s}));
        m_counting.promise->finish();
        QTRY_COMPARE(column(u"SET NOT NULL"_s)[0], u"Not counted: The role may not see it."_s);
        QTRY_COMPARE(status(), u"0 column(s) counted, 1 could not be"_s);
        button("countNulls")->click();
        m_counting.fail(unreachable());
        m_counting.promise->finish();
        QTRY_VERIFY(status().contains(u"The server does not answer."_s));
        QVERIFY(!column(u"NULLs, counted"_s)[0].contains(u"counting"_s));
    }

    void cancels()
    {
        click(0);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTest::keyClick(m_window.get(), Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(m_counting.cancellation.isCancelled());
        m_counting.fail({Error::Kind::Cancelled, u"cancelled"_s, {}, {}});
        m_counting.promise->finish();
        QTRY_COMPARE(status(), u"Cancelled: 0 of 1 column(s) counted"_s);
        QCOMPARE(column(u"NULLs, counted"_s)[0], QString());
    }

    void aLargeTableIsAskedAbout()
    {
        click(1);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        auto *question = m_window->findChild<QMessageBox *>(u"countQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"notifications: about 20,000,000 rows"_s));
        QVERIFY(m_counting.orders.isEmpty());
        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == QMessageBox::AcceptRole)
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(m_counting.orders.size(), 1);
    }

    void thereIsNothingToCountWhereNullIsRefused()
    {
        click(2);
        QVERIFY(!action("countNulls")->isEnabled());
        QVERIFY(action("countNulls")->toolTip().contains(u"refuse NULL"_s));
        QVERIFY(!action("copyNotNull")->isEnabled());
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(action("countNulls")->isEnabled());
        spin()->setValue(90);
        button("countNulls")->click();
        auto *question = m_window->findChild<QMessageBox *>(u"countQuestion"_s);
        Q_EMIT question->buttons().first()->clicked();
        question->close();
        QCOMPARE(m_settings->value(u"nullability/timeout"_s).toInt(), 90);
    }

    void aSnapshotCannotBeCounted()
    {
        SourceChoice choice = fakeChoice();
        choice.database = m_folder->filePath(u"db.json"_s);
        QFile file(choice.database);
        QVERIFY(file.open(QIODevice::WriteOnly));
        compare(choice);
        click(0);
        QVERIFY(!action("countNulls")->isEnabled());
        QVERIFY(action("countNulls")->toolTip().contains(u"snapshot"_s));
        QVERIFY(status().contains(u"snapshot"_s));
    }

    void otherViewsDoNotCount()
    {
        click(0);
        QVERIFY(action("countNulls")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        for (const char *name : {"countNulls", "copyNotNull", "exportNullability"})
            QVERIFY(!action(name)->isEnabled());
    }

    void copiesStatementsAndRows()
    {
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(clipboard().contains(u"ALTER TABLE notifications ALTER COLUMN id SET NOT NULL;"_s));
        QVERIFY(clipboard().startsWith(u"ALTER TABLE faves ADD CONSTRAINT "_s));
        QVERIFY(!clipboard().contains(u"title"_s)); // the database refuses NULL there
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = clipboard().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(u"Table\tColumn\tDatabase\t"_s));
        QVERIFY(lines[1].startsWith(u"faves\tid\tnull\tnot null\tnot null\t"_s));
    }

    void exportsCsv()
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = m_window->findChild<QFileDialog *>(u"exportNullabilityDialog"_s);
        QVERIFY(dialog);
        const QString path = m_folder->filePath(u"nulls.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(u"nulls.csv"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.startsWith(u"Table,Column,Database,Models,Documentation,What breaks,"_s));
        QVERIFY(text.contains(u"\r\nfaves,id,null,not null,not null,"_s));
        QVERIFY(text.contains(u",2000,0.25,,,,"_s));
        QVERIFY(text.contains(u"\"ALTER TABLE faves"_s));
    }

    void whatCannotBeWrittenIsSaid()
    {
        controller()->writeTo(m_folder->filePath(u"no/such/folder/nulls.csv"_s));
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(u"nulls.csv"_s));
    }

    void narrows()
    {
        auto *scope = m_window->findChild<QComboBox *>(u"nullability.scope"_s);
        scope->setCurrentIndex(int(NullabilityScope::InsertsFail));
        QCOMPARE(column(u"Column"_s), QStringList{u"title"_s});
        scope->setCurrentIndex(int(NullabilityScope::Safe));
        QVERIFY(!table()->isVisible());
        auto *clear = table()->parentWidget()->findChild<QPushButton *>();
        QVERIFY(clear && clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(column(u"Column"_s).size(), 3);
        QTest::keyClicks(m_window->findChild<QLineEdit *>(u"filter"_s), u"FAV"_s);
        QCOMPARE(column(u"Table"_s), QStringList{u"faves"_s});
        QVERIFY(status().startsWith(u"1 of 3"_s));
    }

    void sortsByAClick()
    {
        clickTitle(u"What breaks"_s);
        QCOMPARE(column(u"Column"_s).first(), u"title"_s);
        clickTitle(u"What breaks"_s);
        QCOMPARE(column(u"Column"_s).last(), u"title"_s);
    }

    void widthsAndOrderStayForTheSides()
    {
        const auto width = [&] { return table()->columnWidth(columnOf(u"Column"_s)); };
        clickTitle(u"What breaks"_s);
        table()->setColumnWidth(columnOf(u"Column"_s), 222);
        SourceChoice two = fakeChoice();
        two.document.clear();
        compare(two);
        QVERIFY(width() != 222);
        compare(fakeChoice());
        QCOMPARE(width(), 222);
        m_window->close();
        openWindow();
        QCOMPARE(width(), 222);
        QCOMPARE(column(u"Column"_s).first(), u"title"_s);
    }

    void countsAndSelectionOutliveAComparison()
    {
        click(0);
        button("countNulls")->click();
        m_counting.counted("faves", NullCount{2000, 7});
        m_counting.promise->finish();
        QTRY_COMPARE(column(u"SET NOT NULL"_s)[0], u"7 NULL(s) in the way"_s);
        m_sources.database.change([](Schema &schema) {
            loosen(schema);
            Table first = schema.tables.items.first();
            first.name.name = u"another"_s;
            schema.tables.items.prepend(first);
        });
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_window->controller().comparison()->tables.size(), 4);
        QCOMPARE(column(u"Table"_s)[0], u"faves"_s);
        QCOMPARE(column(u"SET NOT NULL"_s)[0], u"7 NULL(s) in the way"_s);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        SourceChoice other = fakeChoice();
        other.database = u"host=db.example dbname=other"_s;
        compare(other);
        QCOMPARE(column(u"NULLs, counted"_s)[0], QString());
    }

    void agreesEverywhere()
    {
        for (const FakeSource &source : {m_sources.database, m_sources.models, m_sources.document})
            source.change([](Schema &schema) {
                for (Table &table : schema.tables.items) {
                    for (Column &column : table.columns.items)
                        column.nullable = false;
                }
            });
        compare(fakeChoice());
        QTRY_VERIFY(!table()->isVisible());
        const auto labels = table()->parentWidget()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == u"Nullability agrees everywhere"_s; }));
    }

    void everyThemeIsPainted()
    {
        for (const Theme theme : allThemes) {
            m_window->setPalette(palette(theme));
            QVERIFY(!table()->grab().isNull());
        }
    }

private:
    void openWindow()
    {
        SourceTools tools = fakeTools(m_sources);
        m_counting.attachTo(tools);
        m_window = std::make_unique<MainWindow>(tools, m_passwords, *m_settings);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        compare(fakeChoice());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(table()->isVisible());
    }

    void compare(SourceChoice choice)
    {
        choice.password = u"s3cret"_s;
        const auto before = m_window->controller().comparison();
        m_window->compare(choice);
        QTRY_VERIFY(m_window->controller().comparison() && m_window->controller().comparison() != before);
    }

    QTableView *table() const { return m_window->findChild<QTableView *>(u"nullability"_s); }
    QSpinBox *spin() const { return m_window->findChild<QSpinBox *>(u"nullability.timeout"_s); }
    NullabilityController *controller() const { return m_window->findChild<NullabilityController *>(); }
    QString status() const { return m_window->findChild<QLabel *>(u"nullability.status"_s)->text(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(u"action."_s + QLatin1String(name));
    }
    QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(u"action.%1.button"_s.arg(QLatin1String(name)));
    }

    int columnOf(const QString &title) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        return -1;
    }
    QStringList column(const QString &title) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << table()->model()->index(row, columnOf(title)).data().toString();
        return texts;
    }
    void clickTitle(const QString &title) const
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(columnOf(title)) + 5, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
    void click(int row) const
    {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    FakePasswords m_passwords;
    FakeSources m_sources;
    FakeCounting m_counting;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(NullabilityViewTest)
#include "tst_nullabilityview.moc"
