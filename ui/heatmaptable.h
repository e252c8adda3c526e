// SPDX-License-Identifier: MIT
#pragma once

#include "items/heatmapmodel.h"

#include <QColor>
#include <QTableView>

namespace triptych {

enum class Theme;

/// The plate of a cell with so many findings: the kind's colour, the stronger the more of the largest count it is. Text
/// in the palette's colour can be read on it.
[[nodiscard]] QColor heatColor(FindingKind kind, int count, int largest, Theme theme);

/// The cells of a HeatmapModel: coloured plates with their counts, the kinds' glyphs and totals above, the tables'
/// names beside. Compact, it has no names and counts, and shows hundreds of tables at once.
class HeatmapTable : public QTableView
{
    Q_OBJECT

public:
    explicit HeatmapTable(HeatmapModel *model, QWidget *parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    /// The model has other columns, or the font is another.
    void layOut();

Q_SIGNALS:
    /// A click, Enter or Space on a cell; nullopt: of all kinds.
    void cellRequested(int tableRow, std::optional<triptych::FindingKind> kind);
    /// The current cell, or the one under the mouse, in words; empty: none.
    void cellTold(const QString &text);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void request(const QModelIndex &index);

    HeatmapModel *m_model;
    bool m_isCompact = false;
};

} // namespace triptych
