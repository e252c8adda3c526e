// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace triptych {

/// Fusion with outlines that are seen on light and on dark, and a ring in the accent colour around what has the focus.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace triptych
