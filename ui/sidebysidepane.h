// SPDX-License-Identifier: MIT
#pragma once

#include "compare/side.h"
#include "ui/sidebysidedelegate.h"

#include <QTreeView>

#include <array>

namespace triptych {

/// One side's tree: the model's columns of that side, drawn as rows that agree or differ, and hatched where the side
/// lacks the row. Every pane shows the same rows; what the person does in one reaches the others through SideBySide.
class SideBySidePane : public QTreeView
{
    Q_OBJECT

public:
    explicit SideBySidePane(Side side, QWidget *parent = nullptr);

    [[nodiscard]] Side side() const { return m_side; }
    /// Shows the side's group of model columns; call it after every reset that may have changed them. `isFirst`: this
    /// pane stands leftmost, where the icons are, and keeps room for them in every row.
    void showGroup(int firstColumn, bool isFirst);
    /// The name cell of this side in the row of an index.
    [[nodiscard]] QModelIndex nameIndex(const QModelIndex &index) const;

    /// Expands these tables, by row, and no other, in one layout.
    void setExpandedRows(const std::vector<bool> &expanded);

    /// The widths of Type, Null and Key, in that order; Name takes the rest.
    [[nodiscard]] QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Left or right was pressed where it means the pane beside: -1 the one before, 1 the one after.
    void neighbourRequested(int step);
    /// Enter, or a double click on a column row.
    void rowActivated(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void drawGap(QPainter *painter, const QRect &rect) const;
    void drawArrow(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    void drawCells(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void moveAcross(int step);
    void applyWidths();

    Side m_side;
    SideBySideDelegate *m_delegate;
    int m_firstColumn = 0;
    std::array<int, 3> m_widths{}; ///< of Type, Null and Key
    bool m_typeWidthChosen = false; ///< by the person; until then Type grows with the pane
    bool m_applyingWidths = false;
};

} // namespace triptych
