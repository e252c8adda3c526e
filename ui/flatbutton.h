// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace triptych {

/// A button in the flat manner of the window: thin border, tinted when checked, a focus ring for the keyboard.
class FlatButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Shape {
        Rounded, ///< stands alone
        Pill, ///< a chip
        First, ///< the left, an inner and the right part of a segmented control
        Middle,
        Last,
        Row ///< a line of a list, as wide as its place, without border
    };

    explicit FlatButton(Shape shape, QWidget *parent = nullptr);

    /// Drawn in the accent colour: the one thing to do here.
    void setPrimary(bool primary);
    /// Text in bold after the label; a chip's count.
    void setBadge(const QString &badge);
    [[nodiscard]] const QString &badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter as well as Space

private:
    [[nodiscard]] QFont badgeFont() const;
    [[nodiscard]] QPainterPath outline() const;
    void paintLabel(QPainter &painter, const QColor &color) const;

    Shape m_shape;
    bool m_primary = false;
    QString m_badge;
};

} // namespace triptych
