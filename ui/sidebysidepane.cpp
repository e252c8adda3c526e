// SPDX-License-Identifier: MIT
#include "ui/sidebysidepane.h"

#include "items/roles.h"
#include "ui/sidebysideheader.h"
#include "words/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace triptych {

namespace {

// Measures of the drawings, in logical pixels.
constexpr int indent = 16;
constexpr int barWidth = 3;
constexpr int hatchPeriod = 12;
constexpr int arrowSize = 8;
constexpr int badgeDistance = 11;
constexpr int minimumNameWidth = 18; // in characters; a narrower pane scrolls

} // namespace

SideBySidePane::SideBySidePane(Side side, QWidget *parent)
    : QTreeView(parent), m_side(side), m_delegate(new SideBySideDelegate(this))
{
    setAccessibleName(text(side));
    setHeader(new SideBySideHeader(this));
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setIndentation(indent);
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

    connect(header(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        const int facet = section - m_firstColumn;
        if (m_applyingWidths || facet <= int(Facet::Name) || facet >= facetCount)
            return;
        m_widths[std::size_t(facet) - 1] = size;
        m_typeWidthChosen = m_typeWidthChosen || facet == int(Facet::Type);
        applyWidths();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            Q_EMIT rowActivated(index);
    });
}

void SideBySidePane::showGroup(int firstColumn, bool isFirst)
{
    m_firstColumn = firstColumn;
    m_delegate->setReservesIcons(isFirst);
    m_applyingWidths = true; // a section that is shown again has a width that nobody chose
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool own = column >= firstColumn && column < firstColumn + facetCount;
        setColumnHidden(column, !own);
        header()->setSectionResizeMode(column, column == firstColumn ? QHeaderView::Fixed : QHeaderView::Interactive);
    }
    setTreePosition(firstColumn);
    applyWidths();
}

QModelIndex SideBySidePane::nameIndex(const QModelIndex &index) const
{
    return index.siblingAtColumn(m_firstColumn);
}

void SideBySidePane::setExpandedRows(const std::vector<bool> &expanded)
{
    // While a layout is pending, expanding and collapsing is bookkeeping only.
    scheduleDelayedItemsLayout();
    for (int row = 0; row < int(expanded.size()); ++row)
        setExpanded(model()->index(row, 0), expanded[std::size_t(row)]);
    executeDelayedItemsLayout();
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
        header()->resizeSection(m_firstColumn + 1 + i, m_widths[std::size_t(i)]);
    const int rest = viewport()->width() - std::accumulate(m_widths.begin(), m_widths.end(), 0);
    header()->resizeSection(m_firstColumn, std::max(rest, minimumNameWidth * fontMetrics().averageCharWidth()));
    m_applyingWidths = false;
}

void SideBySidePane::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    applyWidths();
}

void SideBySidePane::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(isColumnHidden(index.column()) ? nameIndex(index) : index, hint);
}

QModelIndex SideBySidePane::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return nameIndex(QTreeView::moveCursor(action, modifiers));
}

void SideBySidePane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update(); // the ring goes around the whole row, not only around its cells
}

void SideBySidePane::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    // The cell that a screen reader hears is this pane's own.
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        selectionModel()->setCurrentIndex(nameIndex(currentIndex()), QItemSelectionModel::NoUpdate);
}

void SideBySidePane::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex table = currentIndex().parent().isValid() ? QModelIndex() : currentIndex().siblingAtColumn(0);
    switch (event->key()) {
    case Qt::Key_Space:
        if (table.isValid())
            setExpanded(table, !isExpanded(table));
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
        QTreeView::keyPressEvent(event);
    }
}

/// Expands or collapses the current table where that changes something, otherwise goes to the pane beside.
void SideBySidePane::moveAcross(int step)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const bool canExpand = !current.parent().isValid() && model()->hasChildren(current);
    if (canExpand && isExpanded(current) == (step < 0))
        setExpanded(current, step > 0);
    else
        Q_EMIT neighbourRequested(step);
}

void SideBySidePane::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex name = nameIndex(index);
    const bool selected = selectionModel()->isSelected(name);
    const bool isTable = !index.parent().isValid();
    const bool isGap = name.data(GapRole).toBool();
    const QVariant kind = name.data(FindingKindRole);
    const Theme theme = themeOf(palette());

    const QColor base = palette().color(QPalette::Base);
    painter->fillRect(
        option.rect, isGap && !selected ? base : SideBySideDelegate::rowBackground(name, selected, palette()));
    if (isGap) {
        drawGap(painter, option.rect);
        QStyleOptionViewItem cell(option);
        cell.rect = visualRect(name);
        m_delegate->paint(painter, cell, name);
    } else {
        if (isTable && model()->hasChildren(index.siblingAtColumn(0)))
            drawArrow(painter, option.rect, name);
        drawCells(painter, option, index);
    }

    if (kind.isValid() && !(isTable && kind.value<FindingKind>() == FindingKind::Cosmetic)) {
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height());
        painter->fillRect(
            QStyle::visualRect(layoutDirection(), option.rect, bar), kindColor(kind.value<FindingKind>(), theme));
    }
    if (hasFocus() && currentIndex().row() == index.row() && currentIndex().parent() == index.parent()) {
        painter->setPen(colors(theme).accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void SideBySidePane::drawCells(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex name = nameIndex(index);
    const auto logical = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), option.rect, rect); };
    QStyleOptionViewItem cell(option);
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(name));
    cell.rect = visualRect(name);
    int end = 0; // of what a table's name and badges take: they may run over the cells beside, which say less
    if (!index.parent().isValid()) {
        QRect wide = logical(cell.rect);
        wide.setRight(option.rect.right());
        cell.rect = logical(wide);
        end = logical(m_delegate->textRect(cell, name)).right() + badgeDistance;
        if (name.data(LeadingRole).toBool())
            end = m_delegate->paintBadges(painter, option, name, end);
    }
    m_delegate->paint(painter, cell, name);
    for (int column = m_firstColumn + 1; column < m_firstColumn + facetCount; ++column) {
        const QModelIndex sibling = index.siblingAtColumn(column);
        cell.rect = visualRect(sibling);
        if (end <= logical(cell.rect).left())
            m_delegate->paint(painter, cell, sibling);
    }
}

void SideBySidePane::drawGap(QPainter *painter, const QRect &rect) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors(themeOf(palette())).hatch, hatchPeriod / 2 * M_SQRT1_2, Qt::SolidLine, Qt::FlatCap));
    // The stripes belong to the content: they run on from row to row and scroll with it. On each, x + y is the same.
    const int top = rect.top() - 2;
    const int bottom = rect.bottom() + 3;
    const int start = (rect.left() + top + verticalOffset()) / hatchPeriod * hatchPeriod - verticalOffset();
    for (int sum = start; sum <= rect.right() + bottom + hatchPeriod; sum += hatchPeriod)
        painter->drawLine(sum - bottom, bottom, sum - top, top);
    painter->restore();
}

void SideBySidePane::drawArrow(QPainter *painter, const QRect &row, const QModelIndex &index) const
{
    const qreal half = arrowSize / 2.0;
    const qreal x = isRightToLeft() ? row.right() - indent / 2.0 - barWidth : row.left() + indent / 2.0 + barWidth;
    const QPointF centre(x - horizontalOffset(), row.top() + row.height() / 2.0);
    QPolygonF arrow;
    if (isExpanded(index.siblingAtColumn(0)))
        arrow << QPointF(-half, -half * 0.7) << QPointF(half, -half * 0.7) << QPointF(0, half * 0.9);
    else
        arrow << QPointF(-half * 0.7, -half) << QPointF(-half * 0.7, half) << QPointF(half * 0.9, 0);
    if (isRightToLeft() && !isExpanded(index.siblingAtColumn(0)))
        arrow = QTransform::fromScale(-1, 1).map(arrow);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().text());
    painter->drawPolygon(arrow.translated(centre));
    painter->restore();
}

} // namespace triptych
