// SPDX-License-Identifier: MIT
#include "ui/sidebyside.h"

#include "items/comparisonfiltermodel.h"
#include "items/expandedtables.h"
#include "items/roles.h"
#include "reports/texttable.h"
#include "ui/sidebysideheader.h"
#include "ui/sidebysidemessage.h"
#include "ui/sidebysidepane.h"
#include "ui/sidebysidestrip.h"
#include "words/words.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace triptych {

namespace {

constexpr qint32 stateVersion = 2;
constexpr qsizetype fewAnchors = 5;

/// A splitter whose handles are one thin line.
class ThinSplitter : public QSplitter
{
public:
    explicit ThinSplitter(QWidget *parent) : QSplitter(Qt::Horizontal, parent)
    {
        setHandleWidth(1);
        setChildrenCollapsible(false);
    }

protected:
    class Handle : public QSplitterHandle
    {
    public:
        using QSplitterHandle::QSplitterHandle;

    protected:
        void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), colors(themeOf(palette())).border); }
    };

    QSplitterHandle *createHandle() override { return new Handle(orientation(), this); }
};

QString describe(const Comparison &comparison, const Difference &difference)
{
    const TableRow &table = comparison.tables[difference.row.table];
    QString name = displayText(comparison.name(table));
    if (difference.row.column >= 0)
        name += QLatin1Char('.') + comparison.name(table, table.columns[difference.row.column]);
    return SideBySide::tr("%1: %2", "table and column, kind of finding").arg(name, text(difference.kind));
}

} // namespace

SideBySide::SideBySide(QWidget *parent)
    : ComparisonView(parent), m_model(new ComparisonModel(this)), m_rows(new ComparisonFilterModel(m_model, this)),
      m_selection(new QItemSelectionModel(m_rows, this)), m_delegate(new SideBySideDelegate(this)),
      m_pages(new QStackedWidget(this)), m_message(new SideBySideMessage(this)), m_splitter(new ThinSplitter(this)),
      m_strip(
          new SideBySideStrip([this](const Difference &each) { return describe(*m_model->comparison(), each); }, this))
{
    auto *trees = new QWidget(this);
    auto *across = new QHBoxLayout(trees);
    across->setContentsMargins({});
    across->setSpacing(0);
    across->addWidget(m_splitter);
    across->addWidget(m_strip);
    m_pages->addWidget(m_message);
    m_pages->addWidget(trees);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);

    for (const Side side : allSides)
        m_panes.append(addPane(side));
    for (const Pane &pane : std::as_const(m_panes))
        linkPane(pane);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, &SideBySide::announceCurrent);
    connect(m_strip, &SideBySideStrip::clicked, this, [this](RowRef row) { select(row.table, row.column); });
    connect(m_message, &SideBySideMessage::clearFilterRequested, this, &SideBySide::clearFilterRequested);
    showPanes();
    showPage();
}

SideBySide::Pane SideBySide::addPane(Side side)
{
    auto *frame = new QWidget(m_splitter);
    const Pane pane{
        frame, new SideBySideTitle(text(side), frame), new SideBySidePane(side, m_visible, m_delegate, frame)};
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(pane.title);
    layout->addWidget(pane.tree);
    m_splitter->addWidget(frame);
    m_splitter->setStretchFactor(m_splitter->count() - 1, 1);

    pane.tree->setModel(m_rows);
    const QItemSelectionModel *own = pane.tree->selectionModel();
    pane.tree->setSelectionModel(m_selection);
    delete own;
    return pane;
}

void SideBySide::linkPane(const Pane &pane)
{
    SideBySidePane *tree = pane.tree;
    connect(tree, &SideBySidePane::expansionRequested, this, &SideBySide::setTableExpanded);
    connect(tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        for (const Pane &each : std::as_const(m_panes))
            each.tree->verticalScrollBar()->setValue(value);
        showSeen();
    });
    // Queued: a bar that appears while a tree is measuring itself would leave it with a stale height.
    connect(tree->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &SideBySide::showScrollBars,
        Qt::QueuedConnection);
    connect(tree, &SideBySidePane::neighbourRequested, this, [this, tree](int step) {
        const auto trees = shownTrees();
        const qsizetype target = trees.indexOf(tree) + step;
        if (target >= 0 && target < trees.size())
            trees[target]->setFocus();
    });
    connect(tree, &SideBySidePane::rowActivated, this, [this, tree](const QModelIndex &index) {
        const RowRef row = rowAt(index);
        Q_EMIT activated(row.table, row.column, tree->side());
    });
}

void SideBySide::setComparison(std::shared_ptr<const Comparison> comparison)
{
    const auto old = m_model->comparison();
    RowRef row = current();
    Anchors places = anchors();
    places = places.first(std::min(places.size(), fewAnchors)); // of which one is likely to be there still
    m_expanded = comparison ? carriedOver(old.get(), m_expanded, *comparison) : std::vector<bool>();
    row = old && comparison ? sameRow(*old, row, *comparison) : RowRef();
    for (Anchor &each : places)
        each.row = old && comparison ? sameRow(*old, each.row, *comparison) : RowRef();
    const RowRef hidden = old && comparison ? sameRow(*old, m_hidden, *comparison) : RowRef();
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_visible = {};
        m_model->setComparison(std::move(comparison));
        showPanes();
    }
    m_current = {};
    showRows(indexOf(hidden).isValid() ? hidden : row, places);
    m_hidden = current() == hidden ? RowRef() : hidden;
    if (const auto next = m_differences.next(row); row.isValid() && !m_current.isValid() && next)
        select(next->table, next->column); // where the work goes on, once a row has nothing more to see
    if (!m_current.isValid())
        Q_EMIT currentChanged(-1, -1);
}

void SideBySide::setFilter(const FindingFilter &filter)
{
    if (filter != m_rows->filter())
        change([&] { m_rows->setFilter(filter); });
}

void SideBySide::setOrder(TableOrder order)
{
    if (order != m_rows->order())
        change([&] { m_rows->setOrder(order); });
}

TableOrder SideBySide::order() const
{
    return m_rows->order();
}

void SideBySide::showPanes()
{
    const auto &comparison = m_model->comparison();
    for (const Pane &pane : std::as_const(m_panes)) {
        const int column = m_model->modelColumn(pane.tree->side(), Facet::Name);
        pane.frame->setVisible(column >= 0);
        if (column < 0)
            continue;
        const SourceDescription &source = (*comparison->schemas[pane.tree->side()])->source;
        pane.title->setSource(source.title);
        pane.tree->showGroup(column);
    }
    const auto trees = shownTrees();
    setFocusProxy(trees.isEmpty() ? nullptr : trees.first());
    for (SideBySidePane *tree : trees)
        tree->setVerticalScrollBarPolicy(tree == trees.last() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void SideBySide::showPage()
{
    const bool hasRows = !m_rows->rows().isEmpty();
    m_pages->setCurrentIndex(hasRows ? 1 : 0);
    if (!hasRows)
        m_message->tell(m_model->comparison().get(), m_rows->filter());
}

void SideBySide::showScrollBars()
{
    // All or none: a bar in one pane alone would make its view lower than the others.
    const auto trees = shownTrees();
    const bool needed = std::ranges::any_of(
        trees, [](const SideBySidePane *tree) { return tree->horizontalScrollBar()->maximum() > 0; });
    for (SideBySidePane *tree : trees)
        tree->setHorizontalScrollBarPolicy(needed ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

QList<SideBySidePane *> SideBySide::shownTrees() const
{
    QList<SideBySidePane *> result;
    for (const Pane &pane : m_panes) {
        if (!pane.frame->isHidden())
            result.append(pane.tree);
    }
    return result;
}

SideBySidePane *SideBySide::activeTree() const
{
    const auto trees = shownTrees();
    const auto focused = std::ranges::find_if(trees, [](const SideBySidePane *tree) { return tree->hasFocus(); });
    if (focused != trees.end())
        return *focused;
    return trees.isEmpty() ? nullptr : trees.first();
}

RowRef SideBySide::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {index.data(TableRowRole).toInt(), index.data(ColumnRowRole).toInt()};
}

QModelIndex SideBySide::indexOf(RowRef row) const
{
    const SideBySidePane *tree = activeTree();
    if (!tree || !row.isValid())
        return {};
    return tree->nameIndex(m_rows->mapFromSource(m_model->indexOf(row.table, row.column)));
}

RowRef SideBySide::current() const
{
    return rowAt(m_selection->currentIndex());
}

QString SideBySide::currentText() const
{
    const QModelIndex index = m_selection->currentIndex();
    QStringList cells;
    for (int column = 0; index.isValid() && column < m_rows->columnCount(); ++column)
        cells.append(index.siblingAtColumn(column).data().toString());
    return cells.isEmpty() ? QString() : tabSeparated({{}, {cells}});
}

void SideBySide::announceCurrent()
{
    if (m_restoring || current() == m_current)
        return;
    m_current = current();
    m_hidden = {};
    Q_EMIT currentChanged(m_current.table, m_current.column);
}

void SideBySide::select(int tableRow, int columnRow)
{
    const QModelIndex index = indexOf({tableRow, columnRow});
    SideBySidePane *tree = activeTree();
    if (!index.isValid())
        return;
    if (tree->placeOf(index) < 0)
        setTableExpanded(index.parent(), true);
    const bool wasVisible = tree->viewport()->rect().contains(tree->visualRect(index));
    m_selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    tree->scrollTo(index, wasVisible ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
}

void SideBySide::step(int by)
{
    if (const auto row = by > 0 ? m_differences.next(current()) : m_differences.previous(current()))
        showRow(*row);
}

QByteArray SideBySide::saveState() const
{
    QByteArray result;
    QDataStream out(&result, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << stateVersion << m_splitter->saveState() << qint32(order());
    for (const Pane &pane : m_panes)
        out << pane.tree->columnWidths();
    return result;
}

bool SideBySide::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QByteArray splitter;
    qint32 order = 0;
    in >> version >> splitter >> order;
    QList<QList<int>> widths(m_panes.size());
    for (QList<int> &each : widths)
        in >> each;
    const bool whole
        = std::ranges::all_of(widths, [](const QList<int> &each) { return each.size() == facetCount - 1; });
    if (in.status() != QDataStream::Ok || version != stateVersion || !whole || order < 0
        || order > qint32(TableOrder::Source) || !m_splitter->restoreState(splitter))
        return false;
    for (qsizetype i = 0; i < m_panes.size(); ++i)
        m_panes[i].tree->setColumnWidths(widths[i]);
    setOrder(TableOrder(order));
    return true;
}

} // namespace triptych
