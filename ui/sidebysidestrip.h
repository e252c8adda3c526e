// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"

#include <QWidget>

#include <functional>

namespace triptych {

/// Where the differences are in the whole tree, as marks in the kinds' colours, and what of it is seen, as a light
/// frame; a click goes to the nearest difference.
class SideBySideStrip : public QWidget
{
    Q_OBJECT

public:
    /// `describe` gives the words for a difference, for the tool tip.
    explicit SideBySideStrip(std::function<QString(const Difference &)> describe, QWidget *parent = nullptr);

    void setDifferences(Differences differences);
    /// The positions (Difference::position) of the first and the last row that are seen.
    void setSeen(int first, int last);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void clicked(const triptych::RowRef &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The difference whose mark is nearest to a height; nullptr when there is none.
    [[nodiscard]] const Difference *nearest(int y) const;
    [[nodiscard]] int markTop(int position) const;

    Differences m_differences;
    int m_firstSeen = 0;
    int m_lastSeen = 0;
    std::function<QString(const Difference &)> m_describe;
};

} // namespace triptych
