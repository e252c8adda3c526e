// SPDX-License-Identifier: MIT
#include "testwindow.h"
#include "ui/detailpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableWidget>

using namespace triptych;

class DetailPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<TestWindow>();
        m_shown->compare();
    }
    void cleanup() { m_shown.reset(); }

    /// A stub of an empty table would say nothing.
    void withoutARowThePaneSaysWhatItIsFor()
    {
        m_shown->child<QLineEdit>("filter")->setText(QStringLiteral("no such table"));
        QVERIFY(m_shown->current().isEmpty());
        QVERIFY(nothing()->isVisible());
        QVERIFY(nothing()->text().contains(QStringLiteral("Select a row")));
        QVERIFY(!table()->isVisible());
        QVERIFY(!findings()->isVisible());
    }

    void aRowTakesItsPlace()
    {
        m_shown->child<QLineEdit>("filter")->setText(QStringLiteral("no such table"));
        m_shown->child<QLineEdit>("filter")->clear();
        m_shown->action("action.next")->trigger();
        QVERIFY(!m_shown->current().isEmpty());
        QVERIFY(!nothing()->isVisible());
        QVERIFY(table()->isVisible());
        QVERIFY(findings()->isVisible());
        QTRY_VERIFY(table()->parentWidget()->width() > pane()->width() / 2); // the room is shared as ever
        QVERIFY(table()->parentWidget()->width() < pane()->width() * 3 / 4);
    }

    void noRowIsCutAndEveryColumnIsSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(1024, 700);
        QTest::newRow("usual") << QSize(1440, 900);
        QTest::newRow("odd") << QSize(1163, 731);
    }
    void noRowIsCutAndEveryColumnIsSeen()
    {
        QFETCH(const QSize, size);
        m_shown->window->resize(size);
        m_shown->action("action.next")->trigger();
        QTRY_VERIFY(table()->rowCount() > 0 && table()->rowHeight(0) > 0);
        int bottom = 0;
        for (int row = 0; bottom < table()->viewport()->height() && row < table()->rowCount(); ++row)
            bottom += table()->rowHeight(row);
        QCOMPARE(bottom, table()->viewport()->height()); // ends with a row
        QVERIFY(table()->parentWidget()->rect().contains(table()->geometry()));
        QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    }

private:
    [[nodiscard]] DetailPane *pane() const { return m_shown->window->findChild<DetailPane *>(); }
    [[nodiscard]] QLabel *nothing() const { return m_shown->child<QLabel>("detail.nothing"); }
    [[nodiscard]] QLabel *findings() const { return m_shown->child<QLabel>("detail.findings"); }
    [[nodiscard]] QTableWidget *table() const { return pane()->findChild<QTableWidget *>(); }

    std::unique_ptr<TestWindow> m_shown;
};

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
