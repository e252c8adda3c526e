// SPDX-License-Identifier: MIT
#include "testwindow.h"
#include "ui/detailpane.h"

#include <QLabel>
#include <QLineEdit>
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

private:
    [[nodiscard]] DetailPane *pane() const { return m_shown->window->findChild<DetailPane *>(); }
    [[nodiscard]] QLabel *nothing() const { return m_shown->child<QLabel>("detail.nothing"); }
    [[nodiscard]] QLabel *findings() const { return m_shown->child<QLabel>("detail.findings"); }
    [[nodiscard]] QTableWidget *table() const { return pane()->findChild<QTableWidget *>(); }

    std::unique_ptr<TestWindow> m_shown;
};

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
