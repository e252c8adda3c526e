// SPDX-License-Identifier: MIT
#include "ui/sidebysideaccessible.h"

#include "items/roles.h"
#include "ui/sidebysidepane.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QHeaderView>

#include <algorithm>

namespace triptych {

namespace {

/// A cell of a pane, by the place of its row among those that are seen.
class CellInterface : public QAccessibleInterface,
                      public QAccessibleTableCellInterface,
                      public QAccessibleActionInterface
{
public:
    CellInterface(SideBySidePane *pane, const QModelIndex &index) : m_pane(pane), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_index.isValid() && m_pane->placeOf(m_index) >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_pane->window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_pane);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        if (type == QAccessible::Description)
            return m_index.data(Qt::ToolTipRole).toString();
        return type == QAccessible::Name ? m_index.data(Qt::AccessibleTextRole).toString() : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = m_pane->visualRect(m_index);
        return {m_pane->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = isSelected();
        state.focused = m_pane->hasFocus() && m_pane->currentIndex() == m_index;
        state.offscreen = !m_pane->viewport()->rect().intersects(m_pane->visualRect(m_index));
        if (isTable()) {
            state.expandable = m_pane->model()->hasChildren(m_index.sibling(m_index.row(), 0));
            state.expanded = state.expandable && m_pane->isExpanded(m_index);
            state.collapsed = state.expandable && !state.expanded;
        }
        return state;
    }

    [[nodiscard]] bool isSelected() const override { return m_pane->selectionModel()->isSelected(m_index); }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_index.column() % facetCount; }
    [[nodiscard]] int rowIndex() const override { return m_pane->placeOf(m_index); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), toggleAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_pane->setCurrentIndex(m_index);
        else if (name == toggleAction() && isTable())
            Q_EMIT m_pane->expansionRequested(m_index, !m_pane->isExpanded(m_index));
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] bool isTable() const { return !m_index.parent().isValid(); }

    SideBySidePane *m_pane;
    QPersistentModelIndex m_index;
};

/// A pane as a tree of tables and columns, of which each cell is a child: of four in each row.
class PaneInterface : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit PaneInterface(SideBySidePane *pane) : QAccessibleWidget(pane, QAccessible::Tree), m_pane(pane) { }
    ~PaneInterface() override { forget(); }
    Q_DISABLE_COPY_MOVE(PaneInterface)

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] int childCount() const override { return rowCount() * facetCount; }
    [[nodiscard]] QAccessibleInterface *child(int number) const override
    {
        return cellAt(number / facetCount, number % facetCount);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *cell = dynamic_cast<const CellInterface *>(child);
        return cell && cell->isValid() ? cell->rowIndex() * facetCount + cell->columnIndex() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return cellOf(m_pane->indexAt(m_pane->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_pane->hasFocus() ? cellOf(m_pane->currentIndex()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < facetCount;
        return isThere ? cellOf(m_pane->indexAtPlace(row, Facet(column))) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QString columnDescription(int column) const override { return triptych::text(Facet(column)); }
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int rowCount() const override { return m_pane->rowsShown(); }
    [[nodiscard]] int columnCount() const override { return facetCount; }

    [[nodiscard]] int selectedRowCount() const override { return int(selectedRows().size()); }
    [[nodiscard]] QList<int> selectedRows() const override
    {
        const QModelIndex current = m_pane->currentIndex();
        return current.isValid() ? QList<int>{m_pane->placeOf(current)} : QList<int>();
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] int selectedCellCount() const override { return selectedRowCount() * facetCount; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows()) {
            for (int column = 0; column < facetCount; ++column)
                cells.append(cellAt(row, column));
        }
        return cells;
    }
    [[nodiscard]] bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    bool selectRow(int row) override
    {
        if (row < 0 || row >= rowCount())
            return false;
        m_pane->setCurrentIndex(m_pane->indexAtPlace(row));
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

private:
    [[nodiscard]] QAccessibleInterface *cellOf(const QModelIndex &index) const
    {
        if (!index.isValid())
            return nullptr;
        if (const auto known = m_cells.constFind(index); known != m_cells.constEnd()) {
            QAccessibleInterface *cell = QAccessible::accessibleInterface(*known);
            if (cell->isValid())
                return cell;
            QAccessible::deleteAccessibleInterface(*known); // of a comparison before, or of other rows
        }
        auto *cell = new CellInterface(m_pane, index);
        m_cells.insert(index, QAccessible::registerAccessibleInterface(cell)); // which owns it
        return cell;
    }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    SideBySidePane *m_pane;
    mutable QHash<QModelIndex, QAccessible::Id> m_cells; ///< those asked for
};

QAccessibleInterface *makePane(const QString &, QObject *object)
{
    auto *pane = qobject_cast<SideBySidePane *>(object);
    return pane ? new PaneInterface(pane) : nullptr;
}

} // namespace

void installSideBySideAccessibility()
{
    QAccessible::installFactory(makePane); // keeps each function once
}

} // namespace triptych
