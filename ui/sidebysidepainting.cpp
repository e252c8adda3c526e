// SPDX-License-Identifier: MIT
// What SideBySidePane draws.
#include "ui/sidebysidepane.h"

#include "items/roles.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace triptych {

namespace {

// Measures of the drawings, in logical pixels.
constexpr int barWidth = 3;
constexpr int hatchPeriod = 12;
constexpr int arrowSize = 8;
constexpr int badgeDistance = 11;

} // namespace

void SideBySidePane::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int height = rowHeight();
    const auto rowAt = [&](int y) { return QRect(0, y, viewport()->width(), height); };
    const int first = (event->rect().top() + verticalOffset()) / height;
    const int last = std::min(m_rows.count() - 1, (event->rect().bottom() + verticalOffset()) / height);
    for (int place = first; place <= last; ++place) {
        option.rect = rowAt(place * height - verticalOffset());
        drawRow(&painter, option, indexAtPlace(place));
    }
    if (const auto top = sticky()) {
        option.rect = rowAt(top->y);
        drawRow(&painter, option, model()->index(top->table, m_firstColumn));
        painter.fillRect(0, top->y + height - 1, viewport()->width(), 1, colors(themeOf(palette())).border);
    }
}

void SideBySidePane::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &name) const
{
    const bool selected = selectionModel()->isSelected(name);
    const bool isTable = !name.parent().isValid();
    const bool isGap = name.data(GapRole).toBool();
    const QVariant kind = name.data(FindingKindRole);
    const Theme theme = themeOf(palette());

    const QColor base = palette().color(QPalette::Base);
    painter->fillRect(
        option.rect, isGap && !selected ? base : SideBySideDelegate::rowBackground(name, selected, palette()));
    if (isGap) {
        drawGap(painter, option.rect);
        QStyleOptionViewItem cell(option);
        cell.rect = cellRect(option.rect, name);
        m_delegate->paint(painter, cell, name);
    } else {
        if (isTable && model()->hasChildren(name.siblingAtColumn(0)))
            drawArrow(painter, option.rect, name);
        drawCells(painter, option, name);
    }

    if (kind.isValid() && !(isTable && kind.value<FindingKind>() == FindingKind::Cosmetic)) {
        const QRect bar(option.rect.left(), option.rect.top(), barWidth, option.rect.height());
        painter->fillRect(
            QStyle::visualRect(layoutDirection(), option.rect, bar), kindColor(kind.value<FindingKind>(), theme));
    }
    if (hasFocus() && currentIndex().row() == name.row() && currentIndex().parent() == name.parent()) {
        painter->setPen(colors(theme).accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void SideBySidePane::drawCells(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &name) const
{
    const auto logical = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), option.rect, rect); };
    QStyleOptionViewItem cell(option);
    cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(name));
    cell.rect = cellRect(option.rect, name);
    int end = 0; // of what a table's name and badges take: they may run over the cells beside, which say less
    if (!name.parent().isValid()) {
        QRect wide = logical(cell.rect);
        wide.setRight(option.rect.right());
        cell.rect = logical(wide);
        end = logical(m_delegate->textRect(cell, name)).right() + badgeDistance;
        if (name.data(LeadingRole).toBool())
            end = m_delegate->paintBadges(painter, option, name, end);
    }
    m_delegate->paint(painter, cell, name);
    for (int column = m_firstColumn + 1; column < m_firstColumn + facetCount; ++column) {
        const QModelIndex sibling = name.siblingAtColumn(column);
        cell.rect = cellRect(option.rect, sibling);
        if (end <= logical(cell.rect).left())
            m_delegate->paint(painter, cell, sibling);
    }
}

bool SideBySidePane::isOnArrow(const QModelIndex &table, const QPoint &point) const
{
    if (!table.isValid() || table.parent().isValid() || !model()->hasChildren(table.siblingAtColumn(0)))
        return false;
    const int x = isRightToLeft() ? viewport()->width() - point.x() : point.x();
    return x + horizontalOffset() < SideBySideDelegate::indent + barWidth;
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

void SideBySidePane::drawArrow(QPainter *painter, const QRect &row, const QModelIndex &table) const
{
    const qreal half = arrowSize / 2.0;
    const qreal x = isRightToLeft() ? row.right() - SideBySideDelegate::indent / 2.0 - barWidth
                                    : row.left() + SideBySideDelegate::indent / 2.0 + barWidth;
    const QPointF centre(x - horizontalOffset(), row.top() + row.height() / 2.0);
    QPolygonF arrow;
    if (isExpanded(table))
        arrow << QPointF(-half, -half * 0.7) << QPointF(half, -half * 0.7) << QPointF(0, half * 0.9);
    else
        arrow << QPointF(-half * 0.7, -half) << QPointF(-half * 0.7, half) << QPointF(half * 0.9, 0);
    if (isRightToLeft() && !isExpanded(table))
        arrow = QTransform::fromScale(-1, 1).map(arrow);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().text());
    painter->drawPolygon(arrow.translated(centre));
    painter->restore();
}

} // namespace triptych
