// SPDX-License-Identifier: MIT
#include "ui/flatbutton.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace triptych {

namespace {

constexpr int padding = 11;
constexpr int spacing = 6;
constexpr qreal radius = 4;

/// Rounded up: a label that is half a pixel too wide is elided.
int widthOf(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

} // namespace

FlatButton::FlatButton(Shape shape, QWidget *parent) : QToolButton(parent), m_shape(shape)
{
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(shape == Shape::Row ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FlatButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void FlatButton::setBadge(const QString &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    updateGeometry();
    update();
}

QSize FlatButton::sizeHint() const
{
    int width = 2 * padding + widthOf(text(), font());
    if (!icon().isNull())
        width += iconSize().width() + (text().isEmpty() ? 0 : spacing);
    if (!m_badge.isEmpty())
        width += spacing + widthOf(m_badge, badgeFont());
    return {width, fontMetrics().height() + (m_shape == Shape::Pill ? 9 : m_shape == Shape::Row ? 9 : 12)};
}

QSize FlatButton::minimumSizeHint() const
{
    return m_shape == Shape::Row ? QSize(40, sizeHint().height()) : sizeHint();
}

void FlatButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(palette());
    const ThemeColors &c = colors(theme);
    const bool isRow = m_shape == Shape::Row;
    QColor fill = isRow ? QColor(Qt::transparent) : m_shape == Shape::Pill ? c.base : c.raised;
    if (m_primary)
        fill = isEnabled() ? c.accent : blended(c.accent, 0.45, c.base);
    else if (isChecked())
        fill = c.selection;
    if (isEnabled() && (isDown() || underMouse()))
        fill = blended(c.text, isDown() ? 0.14 : 0.06, fill.alpha() == 255 ? fill : palette().color(QPalette::Window));

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isRow ? QPen(Qt::NoPen) : QPen(m_primary ? fill : c.border, 1));
    painter.setBrush(fill);
    painter.drawPath(outline());
    if (hasFocus()) {
        painter.setPen(QPen(m_primary ? c.text : c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(outline());
    }
    paintLabel(painter,
        m_primary ? c.accentText
                  : palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
}

QFont FlatButton::badgeFont() const
{
    QFont result = font();
    result.setBold(true);
    return result;
}

/// Square where a neighbour of the segmented control begins; neighbours share their border.
QPainterPath FlatButton::outline() const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool isLeftmost = m_shape == (isMirrored ? Shape::Last : Shape::First);
    const bool isRightmost = m_shape == (isMirrored ? Shape::First : Shape::Last);
    const bool isShared = isLeftmost || m_shape == Shape::Middle;
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, isShared ? 0.5 : -0.5, -0.5);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const qreal round = m_shape == Shape::Pill ? box.height() / 2 : m_shape == Shape::Middle ? 0 : radius;
    path.addRoundedRect(box, round, round);
    if (isLeftmost)
        path.addRect(box.adjusted(radius, 0, 0, 0));
    if (isRightmost)
        path.addRect(box.adjusted(0, 0, -radius, 0));
    return path.simplified();
}

void FlatButton::paintLabel(QPainter &painter, const QColor &color) const
{
    QRect box = rect().adjusted(padding, 0, -padding, 0);
    painter.setPen(color);
    if (!icon().isNull()) {
        const QRect place(
            box.left(), box.center().y() - iconSize().height() / 2 + 1, iconSize().width(), iconSize().height());
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
        box.setLeft(box.left() + iconSize().width() + spacing);
    }
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), box), int(Qt::AlignVCenter | Qt::AlignLeading),
        fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
    if (!m_badge.isEmpty()) {
        box.setLeft(box.left() + widthOf(text(), font()) + spacing);
        painter.setFont(badgeFont());
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), box), int(Qt::AlignVCenter | Qt::AlignLeading), m_badge);
    }
}

} // namespace triptych
