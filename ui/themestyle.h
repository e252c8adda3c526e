// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace triptych {

/// Fusion with outlines that are seen on light and on dark, and a ring in the accent colour around what has the focus.
/// A scroll area with a plain panel for its frame (QFrame::StyledPanel | QFrame::Plain) has no frame but that ring.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;
};

} // namespace triptych
