// SPDX-License-Identifier: MIT
#pragma once

#include "compare/side.h"
#include "items/roles.h"
#include "items/visiblerows.h"
#include "ui/sidebysidedelegate.h"

#include <QAbstractItemView>

#include <array>

class QHeaderView;

namespace triptych {

/// One side's tree: the model's columns of that side, drawn as rows that agree or differ, and hatched where the side
/// lacks the row. Every pane shows the same rows, which SideBySide keeps; what the person does in one reaches the
/// others through it. The row of the table that the topmost columns belong to stays in sight.
class SideBySidePane : public QAbstractItemView
{
    Q_OBJECT

public:
    /// \param rows what is seen of the model, shared by all panes; outlives this
    SideBySidePane(Side side, const VisibleRows &rows, SideBySideDelegate *delegate, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] QHeaderView *header() const { return m_header; }
    /// Shows the side's group of model columns; call it after every reset that may have changed them.
    void showGroup(int firstColumn);
    /// The name cell of this side in the row of an index.
    [[nodiscard]] QModelIndex nameIndex(const QModelIndex &index) const;
    /// A cell of the row at a place of the visible rows.
    [[nodiscard]] QModelIndex indexAtPlace(int place, Facet facet = Facet::Name) const;
    [[nodiscard]] int rowsShown() const { return m_rows.count(); }
    /// The place of an index's row in the visible rows; -1 where its table is collapsed.
    [[nodiscard]] int placeOf(const QModelIndex &index) const;
    /// Of an index of a table, whether its columns are seen.
    [[nodiscard]] bool isExpanded(const QModelIndex &table) const;

    /// The widths of Type, Null and Key, in that order; Name takes the rest.
    [[nodiscard]] QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths);

    /// The name cell of the table whose row is kept at the top over its columns; invalid where none is.
    [[nodiscard]] QModelIndex stickyTable() const;
    [[nodiscard]] int rowHeight() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

public Q_SLOTS:
    /// Call it when the visible rows have changed.
    void updateGeometries() override;

Q_SIGNALS:
    /// Left or right was pressed where it means the pane beside: -1 the one before, 1 the one after.
    void neighbourRequested(int step);
    /// Enter, or a double click on a column row.
    void rowActivated(const QModelIndex &index);
    void expansionRequested(const QModelIndex &table, bool expanded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &index) const override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    /// A table's row at the top of the pane, pushed up by the row of the table after it.
    struct Sticky
    {
        int table = -1;
        int y = 0;
    };
    [[nodiscard]] std::optional<Sticky> sticky() const;
    [[nodiscard]] bool isOnArrow(const QModelIndex &table, const QPoint &point) const;
    [[nodiscard]] QRect cellRect(const QRect &row, const QModelIndex &index) const;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &name) const;
    void drawGap(QPainter *painter, const QRect &rect) const;
    void drawArrow(QPainter *painter, const QRect &row, const QModelIndex &table) const;
    void drawCells(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &name) const;
    void moveAcross(int step);
    void applyWidths();

    Side m_side;
    const VisibleRows &m_rows;
    SideBySideDelegate *m_delegate;
    QHeaderView *m_header;
    int m_firstColumn = 0;
    std::array<int, 3> m_widths{}; ///< of Type, Null and Key
    bool m_typeWidthChosen = false; ///< by the person; until then Type grows with the pane
    bool m_applyingWidths = false;
};

} // namespace triptych
