// SPDX-License-Identifier: MIT
#include "ui/sidebysideheader.h"

#include "items/roles.h"
#include "ui/homepath.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace triptych {

namespace {

// Measures of the drawings, in logical pixels.
constexpr int headerPadding = 8; // above and below the words together
constexpr int titlePadding = 14;
constexpr int nameMargin = 10;
constexpr int cellMargin = 8;
constexpr int titleDistance = 12; // between the two words of a title

void drawLineBelow(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors(themeOf(palette)).border);
}

} // namespace

SideBySideHeader::SideBySideHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setStretchLastSection(false);
    setSectionsMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(36);
    setFrameShape(QFrame::NoFrame);
}

QSize SideBySideHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + headerPadding};
}

void SideBySideHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().base());
    drawLineBelow(painter, viewport()->rect(), palette());
    painter.end();
    QHeaderView::paintEvent(event);
}

void SideBySideHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool isName = model()->headerData(section, Qt::Horizontal, FacetRole).value<Facet>() == Facet::Name;
    const QRect inside = rect.adjusted(isName ? nameMargin : cellMargin, 0, -1, -1);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->setPen(colors(themeOf(palette())).mutedText);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, inside), Qt::AlignVCenter | Qt::AlignLeading,
        fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    drawLineBelow(*painter, rect, palette());
}

SideBySideTitle::SideBySideTitle(const QString &side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(side);
}

void SideBySideTitle::setSource(const QString &title)
{
    m_source = withoutHome(title);
    setToolTip(title);
    setAccessibleDescription(title);
    update();
}

QSize SideBySideTitle::sizeHint() const
{
    return {0, fontMetrics().height() + titlePadding};
}

QSize SideBySideTitle::minimumSizeHint() const
{
    return sizeHint();
}

void SideBySideTitle::paintEvent(QPaintEvent *)
{
    const ThemeColors &c = colors(themeOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), palette().alternateBase());
    drawLineBelow(painter, rect(), palette());

    const QRect inside = rect().adjusted(nameMargin, 0, -nameMargin, -1);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeading, m_side);

    const int room = inside.width() - QFontMetrics(bold).horizontalAdvance(m_side) - titleDistance;
    painter.setFont(font());
    painter.setPen(c.mutedText);
    painter.setLayoutDirection(Qt::LeftToRight); // a path is read from the left in any window
    painter.drawText(inside, QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignTrailing),
        fontMetrics().elidedText(m_source, Qt::ElideMiddle, std::max(0, room)));
}

} // namespace triptych
