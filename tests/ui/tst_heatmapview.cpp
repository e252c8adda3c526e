// SPDX-License-Identifier: MIT
#include "fakesources.h"
#include "support/comparisontext.h"
#include "ui/flatbutton.h"
#include "ui/heatmaptable.h"
#include "ui/heatmapview.h"
#include "ui/mainwindow.h"
#include "ui/sidebyside.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace triptych;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(triptych::RowRef)

namespace {

std::shared_ptr<const Comparison> drifting()
{
    return std::make_shared<const Comparison>(
        test::compareTexts("books\n id: int null\n title: text\nloans\n due: int not null\n back: int null\n extra: "
                           "int\nshelves\n id: int",
            "books\n id: int not null\n title: int\nloans\n due: int null\n back: int not null"));
}

} // namespace

/// The heat map by mouse and keyboard, and the way from it to a table.
class HeatmapViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<HeatmapView>();
        m_view->resize(800, 400);
        m_view->setComparison(drifting());
        m_requests = {};
        connect(m_view.get(), &HeatmapView::rowRequested, this, [this](RowRef row, std::optional<FindingKind> kind) {
            m_requests << Request{row, kind};
        });
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->activateWindow();
        table()->setFocus();
    }

    void cleanup() { m_view.reset(); }

    void mostTroubleFirst()
    {
        QCOMPARE(names(), u"loans books shelves"_s);
        QTest::mouseClick(button("byName"), Qt::LeftButton);
        QCOMPARE(names(), u"books loans shelves"_s);
        QVERIFY(button("byName")->isChecked() && !button("byTotal")->isChecked());
        m_view->setComparison(drifting());
        QCOMPARE(names(), u"books loans shelves"_s);
        QTest::mouseClick(button("byTotal"), Qt::LeftButton);
        QCOMPARE(names(), u"loans books shelves"_s);
        QHeaderView *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(2) + header->sectionSize(2) / 2, header->height() / 2}); // type
        QCOMPARE(names(), u"books loans shelves"_s);
        QVERIFY(!button("byName")->isChecked() && !button("byTotal")->isChecked());
    }

    void aClickGoesThere()
    {
        click(0, 1);
        QCOMPARE(m_requests, (QList<Request>{{{1, -1}, FindingKind::Nullable}}));
        click(0, 2); // where there is none
        QCOMPARE(m_requests.size(), 1);
        click(0, 3); // the total
        QCOMPARE(m_requests.last(), (Request{{1, -1}, std::nullopt}));
        QHeaderView *header = table()->verticalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {10, header->sectionViewportPosition(2) + header->sectionSize(2) / 2});
        QCOMPARE(m_requests.last(), (Request{{2, -1}, std::nullopt}));
    }

    void theKeyboardGoesThere()
    {
        table()->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Right);
        QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(m_view->currentText(), u"books, Nullable: 1"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(m_requests, QList<Request>(2, {{0, -1}, FindingKind::Nullable}));
        m_view->step(1);
        QCOMPARE(m_view->currentText(), u"loans, Nullable: 2"_s); // shelves has none
        m_view->step(-1);
        QCOMPARE(m_view->currentText(), u"books, Nullable: 1"_s);
    }

    void cellsAreSaid()
    {
        table()->setCurrentIndex(model()->index(0, 1));
        auto *label = m_view->findChild<QLabel *>(u"heatmap.cell"_s);
        QCOMPARE(label->text(), u"loans, Nullable: 2"_s);
        QTest::mouseMove(table()->viewport(), table()->visualRect(model()->index(1, 2)).center());
        QTRY_COMPARE(label->text(), u"books, Type: 1"_s);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table());
        QVERIFY(interface && interface->tableInterface());
        QCOMPARE(interface->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), u"loans, Nullable: 2"_s);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    }

    void compactShowsManyTables()
    {
        m_view->setComparison(manyTables(500));
        const auto seen = [this] { return table()->viewport()->height() / table()->rowHeight(0); };
        const int before = seen();
        QTest::mouseClick(button("compact"), Qt::LeftButton);
        QVERIFY(seen() > 2 * before);
        QVERIFY(!table()->verticalHeader()->isVisible());
        click(40, 0);
        QCOMPARE(m_requests.last().row.table, 40);
        QTest::mouseClick(button("compact"), Qt::LeftButton);
        QCOMPARE(seen(), before);
        QVERIFY(table()->visualRect(model()->index(40, 0)).intersects(table()->viewport()->rect())); // it stays seen
    }

    void tenThousandTables()
    {
        m_view->setComparison(manyTables(10'000));
        QCOMPARE(model()->rowCount(), 10'000);
        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum());
        QVERIFY(!table()->grab().isNull());
        table()->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), 9'999);
    }

    void nothingToShow()
    {
        m_view->setFilter({u"zzz"_s, {}, true});
        QVERIFY(!table()->isVisible());
        QSignalSpy cleared(m_view.get(), &HeatmapView::clearFilterRequested);
        auto *clear = m_view->findChild<QPushButton *>();
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(cleared.size(), 1);
        m_view->setFilter({});
        QVERIFY(table()->isVisible());
        m_view->setComparison(nullptr);
        QCOMPARE(model()->rowCount(), 0);
    }

    void everyCountCanBeRead_data()
    {
        QTest::addColumn<int>("theme");
        for (const Theme theme : allThemes)
            QTest::addRow("theme %d", int(theme)) << int(theme);
    }
    void everyCountCanBeRead()
    {
        QFETCH(const int, theme);
        const QColor text = palette(Theme(theme)).color(QPalette::Text);
        for (const FindingKind kind : allFindingKinds) {
            for (const int largest : {1, 2, 10, 1000}) {
                for (int count = 1; count <= largest; count += std::max(1, largest / 10)) {
                    const QColor plate = heatColor(kind, count, largest, Theme(theme));
                    QVERIFY2(contrastRatio(text, plate) >= 4.5, qPrintable(keyText(kind)));
                }
            }
            QVERIFY(heatColor(kind, 1, 100, Theme(theme)) != heatColor(kind, 100, 100, Theme(theme)));
        }
    }

    void theWindowShowsTheTable()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        FakePasswords passwords;
        const FakeSources sources;
        MainWindow window(fakeTools(sources), passwords, settings);
        window.show();
        window.compare(fakeChoice());
        QTRY_VERIFY(window.controller().comparison());
        QTest::keyClick(&window, Qt::Key_5, Qt::ControlModifier);
        auto *cells = window.findChild<HeatmapTable *>();
        QVERIFY(cells->isVisible());
        const QModelIndex cell = cellNamed(*cells, u"notifications, Nullable: 1"_s);
        QVERIFY(cell.isValid());
        const RowRef row{cell.data(TableRowRole).toInt(), -1};
        QTest::mouseClick(cells->viewport(), Qt::LeftButton, {}, cells->visualRect(cell).center());
        auto *sideBySide = window.findChild<SideBySide *>();
        QVERIFY(sideBySide->isVisible());
        QCOMPARE(sideBySide->current(), row);
        QVERIFY(window.findChild<QAction *>(u"action.kind.nullable"_s)->isChecked());
        QVERIFY(!window.findChild<QAction *>(u"action.kind.missing"_s)->isChecked());
        QVERIFY(window.findChild<QAction *>(u"action.view0"_s)->isChecked());
    }

private:
    struct Request
    {
        RowRef row;
        std::optional<FindingKind> kind;

        bool operator==(const Request &) const = default;
    };

    /// Every one of them lacks the same column on one side.
    static std::shared_ptr<const Comparison> manyTables(int count)
    {
        QString database;
        QString models;
        for (int i = 0; i < count; ++i) {
            const QString name = u"t%1"_s.arg(i, 5, 10, QLatin1Char('0'));
            database += name + u"\n a: int\n b: int\n"_s;
            models += name + u"\n a: int\n"_s;
        }
        return std::make_shared<const Comparison>(
            test::compareTexts(database.toUtf8().constData(), models.toUtf8().constData()));
    }

    static QModelIndex cellNamed(const QTableView &view, const QString &text)
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex index = view.model()->index(row, column);
                if (index.data(Qt::AccessibleTextRole).toString() == text)
                    return index;
            }
        }
        return {};
    }

    HeatmapTable *table() const { return m_view->findChild<HeatmapTable *>(); }
    QAbstractItemModel *model() const { return table()->model(); }
    FlatButton *button(const char *name) const
    {
        return m_view->findChild<FlatButton *>(u"heatmap."_s + QLatin1String(name));
    }
    QString names() const
    {
        QStringList names;
        for (int row = 0; row < model()->rowCount(); ++row)
            names << model()->headerData(row, Qt::Vertical).toString();
        return names.join(u' ');
    }
    void click(int row, int column) const
    {
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model()->index(row, column)).center());
    }

    std::unique_ptr<HeatmapView> m_view;
    QList<Request> m_requests;
};

QTEST_MAIN(HeatmapViewTest)
#include "tst_heatmapview.moc"
