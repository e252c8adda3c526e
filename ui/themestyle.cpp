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
    painter->save();
    prepare(painter, QPen(colors(themeOf(option.palette)).accent, 1));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
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

/// Fusion's own ring around a tab is not seen on dark.
void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element != CE_TabBarTabLabel || !tab || !tab->state.testFlag(State_HasFocus))
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionTab label = *tab;
    label.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(element, &label, painter, widget);
    label.rect.adjust(3, 3, -3, -2);
    drawFocus(painter, label);
}

/// A link that has the focus stands on a plate with a border.
int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    auto *variant = qstyleoption_cast<QStyleHintReturnVariant *>(returned);
    if (hint != SH_TextControl_FocusIndicatorTextCharFormat || !option || !variant)
        return QProxyStyle::styleHint(hint, option, widget, returned);
    const ThemeColors &c = colors(themeOf(option->palette));
    QTextCharFormat format;
    format.setBackground(c.selection);
    format.setProperty(QTextFormat::OutlinePen, QPen(c.accent, 1));
    variant->variant = format;
    return 1;
}

} // namespace triptych
