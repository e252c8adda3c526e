// SPDX-License-Identifier: MIT
#include "ui/themestyle.h"

#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTextCharFormat>

namespace triptych {

namespace {

constexpr qreal radius = 2; // as Fusion rounds its corners
constexpr int textMargin = 6; // before and after a text in a cell or a header
constexpr int fieldMargin = 4; // more than Fusion leaves in a field

QPen outlinePen(const QStyleOption &option)
{
    const Theme theme = themeOf(option.palette);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    if (hasFocus)
        return {colors(theme).accent, 2};
    return {fieldOutline(theme, option.state.testFlag(QStyle::State_Enabled)), 1};
}

void prepare(QPainter *painter, const QPen &pen)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
}

void drawOutline(QPainter *painter, const QStyleOption &option, const QRect &around)
{
    const QPen pen = outlinePen(option);
    const qreal half = pen.widthF() / 2;
    painter->save();
    prepare(painter, pen);
    painter->drawRoundedRect(QRectF(around).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void drawRing(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    prepare(painter, outlinePen(option));
    painter->drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    painter->restore();
}

void drawFocus(QPainter *painter, const QStyleOption &option)
{
    const Theme theme = themeOf(option.palette);
    const qreal width = theme == Theme::ContrastLight || theme == Theme::ContrastDark ? 2 : 1;
    painter->save();
    prepare(painter, QPen(colors(theme).accent, width));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter->restore();
}

/// A link that has the focus stands on a plate with a border.
QTextCharFormat linkFocus(const QPalette &palette)
{
    const ThemeColors &c = colors(themeOf(palette));
    QTextCharFormat format;
    format.setBackground(c.selection);
    format.setProperty(QTextFormat::OutlinePen, QPen(c.accent, 1));
    return format;
}

/// Like the panes' own headers: flat, with thin lines.
void drawHeader(QPainter *painter, const QStyleOption &option)
{
    const ThemeColors &c = colors(themeOf(option.palette));
    const bool isPressed = option.state.testFlag(QStyle::State_Sunken);
    painter->save();
    painter->fillRect(option.rect, isPressed ? blended(c.text, 0.1, c.raised) : c.raised);
    painter->setPen(c.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header && header->position != QStyleOptionHeader::End
        && header->position != QStyleOptionHeader::OnlyOneSection) {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int x = isMirrored ? option.rect.left() : option.rect.right();
        painter->drawLine(x, option.rect.top() + textMargin, x, option.rect.bottom() - textMargin);
    }
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
        drawOutline(painter, *option, option->rect);
        return;
    case PE_FrameFocusRect:
        drawFocus(painter, *option);
        return;
    case PE_Frame:
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            if (option->state.testFlag(State_HasFocus))
                return drawFocus(painter, *option);
            if (area->frameShadow() == QFrame::Plain)
                return;
        }
        break;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && widget) {
            QStyleOptionHeader centred = *header;
            centred.rect.moveTop((widget->height() - centred.rect.height()) / 2);
            QProxyStyle::drawPrimitive(element, &centred, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonCommand || element == PE_IndicatorCheckBox)
        drawOutline(painter, *option, option->rect);
    else if (element == PE_IndicatorRadioButton)
        drawRing(painter, *option);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(painter, *option, option->rect);
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(painter, *option);
        return;
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTabLabel && tab && tab->state.testFlag(State_HasFocus)) {
        QStyleOptionTab label = *tab;
        label.state.setFlag(State_HasFocus, false); // Fusion's own ring is not seen on dark
        QProxyStyle::drawControl(element, &label, painter, widget);
        label.rect.adjust(3, 3, -3, -2);
        drawFocus(painter, label);
        return;
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderLabel && header) {
        QStyleOptionHeader muted = *header;
        muted.palette.setColor(QPalette::ButtonText, colors(themeOf(option->palette)).mutedText);
        QProxyStyle::drawControl(element, &muted, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderMargin)
        return textMargin;
    if (metric == PM_FocusFrameHMargin)
        return textMargin - 1; // item views add one
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    auto *variant = qstyleoption_cast<QStyleHintReturnVariant *>(result);
    if (hint == SH_TextControl_FocusIndicatorTextCharFormat && option && variant) {
        variant->variant = linkFocus(option->palette);
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, result);
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
        return result + QSize(2 * fieldMargin, fieldMargin);
    case CT_LineEdit: // also in a spin box
        return result + QSize(0, fieldMargin);
    case CT_ItemViewItem:
        return result + QSize(0, textMargin);
    default:
        return result;
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect result = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? result.adjusted(fieldMargin, 0, -fieldMargin, 0) : result;
}

} // namespace triptych
