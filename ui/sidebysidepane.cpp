// SPDX-License-Identifier: MIT
#include "ui/sidebysidepane.h"

#include "items/roles.h"
#include "ui/sidebysideaccessible.h"
#include "ui/sidebysideheader.h"
#include "words/words.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace triptych {

namespace {

// Measures of the drawings, in logical pixels.
constexpr int minimumNameWidth = 18; // in characters; a narrower pane scrolls

} // namespace

SideBySidePane::SideBySidePane(Side side, const VisibleRows &rows, SideBySideDelegate *delegate, QWidget *parent)
    : QAbstractItemView(parent), m_side(side), m_rows(rows), m_delegate(delegate), m_header(new SideBySideHeader(this))
{
    installSideBySideAccessibility();
    setAccessibleName(text(side));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QFontMetrics metrics(font());
    m_widths = {0, metrics.horizontalAdvance(text(Facet::Null) + QStringLiteral("not null")) - 4,
        metrics.horizontalAdvance(QStringLiteral("PK FK")) + 12};

    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        const int facet = section - m_firstColumn;
        if (m_applyingWidths || facet <= int(Facet::Name) || facet >= facetCount)
            return;
        m_widths[std::size_t(facet) - 1] = size;
        m_typeWidthChosen = m_typeWidthChosen || facet == int(Facet::Type);
        applyWidths();
    });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int section) {
        m_header->resizeSection(section, std::max(sizeHintForColumn(section), m_header->sectionSizeHint(section)));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            Q_EMIT rowActivated(index);
        else
            Q_EMIT expansionRequested(index, !isExpanded(index));
    });
}

void SideBySidePane::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    m_header->setModel(model);
}

void SideBySidePane::showGroup(int firstColumn)
{
    m_firstColumn = firstColumn;
    m_applyingWidths = true; // a section that is shown again has a width that nobody chose
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool own = column >= firstColumn && column < firstColumn + facetCount;
        m_header->setSectionHidden(column, !own);
        m_header->setSectionResizeMode(column, column == firstColumn ? QHeaderView::Fixed : QHeaderView::Interactive);
    }
    applyWidths();
}

QModelIndex SideBySidePane::nameIndex(const QModelIndex &index) const
{
    return index.siblingAtColumn(m_firstColumn);
}

QModelIndex SideBySidePane::indexAtPlace(int place, Facet facet) const
{
    const auto [table, columnRow] = m_rows.at(place);
    const int column = m_firstColumn + int(facet);
    return columnRow < 0 ? model()->index(table, column) : model()->index(columnRow, column, model()->index(table, 0));
}

int SideBySidePane::placeOf(const QModelIndex &index) const
{
    const QModelIndex table = index.parent();
    return m_rows.place(table.isValid() ? VisibleRows::Row{table.row(), index.row()} : VisibleRows::Row{index.row()});
}

bool SideBySidePane::isExpanded(const QModelIndex &table) const
{
    return m_rows.isExpanded(table.row());
}

QList<int> SideBySidePane::columnWidths() const
{
    return {m_widths.begin(), m_widths.end()};
}

void SideBySidePane::setColumnWidths(const QList<int> &widths)
{
    std::copy_n(widths.begin(), m_widths.size(), m_widths.begin());
    m_typeWidthChosen = true;
    applyWidths();
}

void SideBySidePane::applyWidths()
{
    if (!model() || model()->columnCount() == 0)
        return;
    m_applyingWidths = true;
    if (!m_typeWidthChosen) {
        const int character = fontMetrics().averageCharWidth();
        m_widths[0] = std::clamp(viewport()->width() * 3 / 10, 12 * character, 26 * character);
    }
    for (int i = 0; i < int(m_widths.size()); ++i)
        m_header->resizeSection(m_firstColumn + 1 + i, m_widths[std::size_t(i)]);
    const int rest = viewport()->width() - std::accumulate(m_widths.begin(), m_widths.end(), 0);
    m_header->resizeSection(m_firstColumn, std::max(rest, minimumNameWidth * fontMetrics().averageCharWidth()));
    m_applyingWidths = false;
    updateGeometries();
}

void SideBySidePane::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    applyWidths();
}

int SideBySidePane::rowHeight() const
{
    return SideBySideDelegate::rowHeight(fontMetrics());
}

void SideBySidePane::updateGeometries()
{
    const int headerHeight = m_header->sizeHint().height();
    if (viewportMargins().top() != headerHeight)
        setViewportMargins(0, headerHeight, 0, 0);
    const QRect below = viewport()->geometry();
    m_header->setGeometry(below.left(), below.top() - headerHeight, below.width(), headerHeight);
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(std::max(rowHeight(), viewport()->height() - rowHeight()));
    verticalScrollBar()->setRange(0, std::max(0, m_rows.count() * rowHeight() - viewport()->height()));
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 2);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - viewport()->width()));
    viewport()->update();
    QAbstractItemView::updateGeometries();
}

void SideBySidePane::scrollContentsBy(int, int)
{
    m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

int SideBySidePane::horizontalOffset() const
{
    return m_header->offset();
}

int SideBySidePane::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool SideBySidePane::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column()) || placeOf(index) < 0;
}

int SideBySidePane::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = viewport()->rect();
    int width = 0;
    const int first = verticalOffset() / rowHeight();
    const int last = std::min(m_rows.count() - 1, first + viewport()->height() / rowHeight());
    for (int place = first; place <= last; ++place) {
        const QModelIndex index = indexAtPlace(place, Facet(column - m_firstColumn));
        width = std::max(width, m_delegate->sizeHint(option, index).width());
    }
    return width;
}

std::optional<SideBySidePane::Sticky> SideBySidePane::sticky() const
{
    const int offset = verticalOffset();
    const int first = offset / rowHeight();
    if (first >= m_rows.count())
        return std::nullopt;
    const int table = m_rows.at(first).table;
    const int own = m_rows.place({table}) * rowHeight() - offset;
    const int y = std::min(0, m_rows.endOf(table) * rowHeight() - offset - rowHeight());
    return y > own ? std::optional(Sticky{table, y}) : std::nullopt;
}

QModelIndex SideBySidePane::stickyTable() const
{
    const auto found = sticky();
    return found ? model()->index(found->table, m_firstColumn) : QModelIndex();
}

QRect SideBySidePane::cellRect(const QRect &row, const QModelIndex &index) const
{
    QRect rect(m_header->sectionViewportPosition(index.column()), row.top(), m_header->sectionSize(index.column()),
        row.height());
    if (index.column() == m_firstColumn) {
        const int before = SideBySideDelegate::indent * (index.parent().isValid() ? 2 : 1);
        rect.adjust(isRightToLeft() ? 0 : before, 0, isRightToLeft() ? -before : 0, 0);
    }
    return rect;
}

QRect SideBySidePane::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    return cellRect({0, placeOf(index) * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()}, index);
}

QModelIndex SideBySidePane::indexAt(const QPoint &point) const
{
    const int column = m_header->logicalIndexAt(point.x());
    const int height = point.y() + verticalOffset();
    if (column < 0 || height < 0)
        return {};
    if (const auto top = sticky(); top && point.y() < top->y + rowHeight())
        return model()->index(top->table, column);
    const int place = height / rowHeight();
    return place < m_rows.count() ? indexAtPlace(place, Facet(column - m_firstColumn)) : QModelIndex();
}

void SideBySidePane::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int place = index.isValid() ? placeOf(index) : -1;
    if (place < 0)
        return;
    const int top = place * rowHeight();
    const int seenTop = index.parent().isValid() ? top - rowHeight() : top; // its table's row stands over a column
    const int bottom = top + rowHeight() - viewport()->height();
    int value = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        value = std::min(std::max(value, bottom), seenTop);
        break;
    case PositionAtTop:
        value = seenTop;
        break;
    case PositionAtBottom:
        value = bottom;
        break;
    case PositionAtCenter:
        value = (top + bottom) / 2;
        break;
    }
    verticalScrollBar()->setValue(value);
}

QModelIndex SideBySidePane::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_rows.count() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().isValid() ? placeOf(currentIndex()) : -1;
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    const auto target = [&] {
        switch (action) {
        case MoveUp:
        case MovePrevious:
            return current - 1;
        case MoveDown:
        case MoveNext:
            return current + 1;
        case MovePageUp:
            return current - page;
        case MovePageDown:
            return current + page;
        case MoveHome:
            return 0;
        case MoveEnd:
            return last;
        case MoveLeft:
        case MoveRight:
            break;
        }
        return current;
    };
    return indexAtPlace(std::clamp(target(), 0, last));
}

void SideBySidePane::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.bottomRight()); // where the pointer is
    if (index.isValid())
        selectionModel()->select(index, command);
}

QRegion SideBySidePane::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect(); // rows are drawn whole
}

void SideBySidePane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && hasFocus() && current.isValid() && placeOf(current) >= 0) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(placeOf(current) * facetCount + current.column() % facetCount);
        QAccessible::updateAccessibility(&focus);
    }
    viewport()->update(); // the ring goes around the whole row, not only around its cells
}

void SideBySidePane::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    // The cell that a screen reader hears is this pane's own.
    if (currentIndex().isValid() && m_header->isSectionHidden(currentIndex().column()))
        selectionModel()->setCurrentIndex(nameIndex(currentIndex()), QItemSelectionModel::NoUpdate);
}

void SideBySidePane::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isSticky = index.isValid() && nameIndex(index) == stickyTable();
    if (event->button() == Qt::LeftButton && isOnArrow(index, event->position().toPoint())) {
        Q_EMIT expansionRequested(index, !isExpanded(index));
        return;
    }
    QAbstractItemView::mousePressEvent(event);
    if (isSticky && event->button() == Qt::LeftButton)
        scrollTo(index, PositionAtTop);
}

void SideBySidePane::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex table = currentIndex().parent().isValid() ? QModelIndex() : currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
        if (table.isValid())
            Q_EMIT expansionRequested(table, !isExpanded(table));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Asterisk:
    case Qt::Key_Minus:
        if (table.isValid())
            Q_EMIT expansionRequested(table, event->key() != Qt::Key_Minus);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentIndex());
        break;
    case Qt::Key_Left:
        moveAcross(isRightToLeft() ? 1 : -1);
        break;
    case Qt::Key_Right:
        moveAcross(isRightToLeft() ? -1 : 1);
        break;
    default:
        QAbstractItemView::keyPressEvent(event);
    }
}

/// Expands or collapses the current table where that changes something, otherwise goes to the pane beside.
void SideBySidePane::moveAcross(int step)
{
    const QModelIndex current = currentIndex();
    const bool canExpand
        = current.isValid() && !current.parent().isValid() && model()->hasChildren(current.siblingAtColumn(0));
    if (canExpand && isExpanded(current) == (step < 0))
        Q_EMIT expansionRequested(current, step > 0);
    else
        Q_EMIT neighbourRequested(step);
}

} // namespace triptych
