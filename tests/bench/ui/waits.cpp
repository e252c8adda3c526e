// SPDX-License-Identifier: MIT
#include "waits.h"

#include "figures.h"
#include "ui/sidebysidepane.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace bench {

namespace {

/// What is done in a window, and how long it took at worst.
class Waits
{
public:
    Waits(Stopwatch &stopwatch, const QMainWindow &window) : m_stopwatch(stopwatch), m_window(window) { }

    void sideBySide()
    {
        auto *pane = m_window.findChild<triptych::SideBySidePane *>();
        trigger("only drift", {"onlyDrift", "onlyDrift"});
        keys("going down and up row by row", pane, {Qt::Key_Down, Qt::Key_Up}, 50);
        keys("going down and up by pages", pane, {Qt::Key_PageDown, Qt::Key_PageUp}, 50);
        keys("going to the end and the start", pane, {Qt::Key_End, Qt::Key_Home}, 1);
        keys("collapsing and expanding a table", pane, {Qt::Key_Space}, 20);
        trigger("next difference", QList<const char *>(50, "next"));
        trigger("collapse all, expand what drifts", {"collapseAll", "expandDrift"});
        trigger("order of the tables", {"orderFindings", "orderSource", "orderName"});
    }

    /// A table or a tree of one of the other views.
    void list(const char *view, const char *action, const char *name)
    {
        const QString what = QLatin1String(view) + QStringLiteral(": ");
        measure(what + QStringLiteral("shown"), {[&] { find(action)->trigger(); }});
        auto *list = m_window.findChild<QAbstractItemView *>(QLatin1String(name));
        sort(what + QStringLiteral("sorted by each column"), list);
        keys(what + QStringLiteral("going down and up"), list, {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Up}, 20);
        filter(what + QStringLiteral("a key in the filter"));
        measure(what + QStringLiteral("all selected"), {[list] { list->selectAll(); }});
        trigger(what + QStringLiteral("copied"), {"copy"});
        measure(
            what + QStringLiteral("all but one deselected"), {[list] { list->setCurrentIndex(list->currentIndex()); }});
    }

    void findings()
    {
        list("findings", "action.view2", "findings.list");
        for (int grouping = 5; grouping >= 0; --grouping) {
            QAction *group = find(QStringLiteral("action.findings.group%1").arg(grouping));
            const QString what = QStringLiteral("findings: ") + group->text().remove(QLatin1Char('&')).toLower();
            measure(what, {[group] { group->trigger(); }});
            auto *list = m_window.findChild<QTreeView *>(QStringLiteral("findings.list"));
            measure(what + QStringLiteral(", all selected"), {[list] { list->selectAll(); }});
            trigger(what + QStringLiteral(", next"), {"next", "next", "previous"});
            trigger(what + QStringLiteral(", closed and opened"), {"collapseAll", "expandAll"});
        }
        trigger("findings: copied as Markdown and CSV", {"findings.copyMarkdown", "findings.copyCsv"});
    }

    void finder()
    {
        measure(QStringLiteral("find anything: opened"), {[this] { find("action.find")->trigger(); }});
        auto *field = m_window.findChild<QLineEdit *>(QStringLiteral("finder.field"));
        QList<std::function<void()>> typed;
        for (const char *key = typedKeys; *key; ++key)
            typed << [field, key] { type(field, *key); };
        measure(QStringLiteral("find anything: a key"), typed);
    }

    [[nodiscard]] QList<std::pair<QString, double>> found() const { return m_found; }

private:
    [[nodiscard]] QAction *find(const QString &name) const { return m_window.findChild<QAction *>(name); }
    [[nodiscard]] QAction *find(const char *name) const { return find(QLatin1String(name)); }

    void measure(const QString &what, const QList<std::function<void()>> &steps)
    {
        (void)m_stopwatch.takeLongest();
        for (const std::function<void()> &step : steps)
            (void)m_stopwatch.untilPainted(step);
        m_found.append({what, m_stopwatch.takeLongest()});
    }

    void trigger(const QString &what, const QList<const char *> &actions)
    {
        QList<std::function<void()>> steps;
        for (const char *action : actions)
            steps << [this, action] { find(QStringLiteral("action.") + QLatin1String(action))->trigger(); };
        measure(what, steps);
    }
    void trigger(const char *what, const QList<const char *> &actions) { trigger(QLatin1String(what), actions); }

    void keys(const QString &what, QWidget *widget, const QList<Qt::Key> &pressed, int times)
    {
        QList<std::function<void()>> steps;
        for (const Qt::Key key : pressed) {
            const auto press = [widget, key] { QTest::sendKeyEvent(QTest::Click, widget, key, QString(), {}); };
            steps << QList<std::function<void()>>(times, press);
        }
        measure(what, steps);
    }
    void keys(const char *what, QWidget *widget, const QList<Qt::Key> &pressed, int times)
    {
        keys(QLatin1String(what), widget, pressed, times);
    }

    void sort(const QString &what, QAbstractItemView *list)
    {
        auto *header = list->findChild<QHeaderView *>();
        for (auto *each : list->findChildren<QHeaderView *>())
            header = each->orientation() == Qt::Horizontal ? each : header;
        QList<std::function<void()>> steps;
        for (int column = 0; column < list->model()->columnCount(); ++column)
            steps << [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); };
        measure(what, steps);
    }

    void filter(const QString &what)
    {
        auto *field = m_window.findChild<QLineEdit *>(QStringLiteral("filter"));
        QList<std::function<void()>> steps;
        for (const char *key = typedKeys; *key; ++key)
            steps << [field, key] { type(field, *key); };
        measure(what, steps);
    }

    Stopwatch &m_stopwatch;
    const QMainWindow &m_window;
    QList<std::pair<QString, double>> m_found;
};

} // namespace

void type(QWidget *field, char key)
{
    if (key == '\b')
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_Backspace, QString(), Qt::NoModifier);
    else
        QTest::sendKeyEvent(QTest::Click, field, QTest::asciiToKey(key), key, Qt::NoModifier);
}

QList<std::pair<QString, double>> waits(Stopwatch &stopwatch, const QMainWindow &window)
{
    Waits waits(stopwatch, window);
    waits.sideBySide();
    waits.list("nullability", "action.view1", "nullability");
    waits.findings();
    waits.list("heat map", "action.view4", "heatmap");
    waits.finder();
    return waits.found();
}

} // namespace bench
