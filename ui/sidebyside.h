// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "items/tableorder.h"
#include "items/visiblerows.h"
#include "ui/comparisonview.h"

#include <functional>
#include <memory>
#include <vector>

class QItemSelectionModel;
class QModelIndex;
class QSplitter;
class QStackedWidget;

namespace triptych {

class ComparisonFilterModel;
class ComparisonModel;
class SideBySideDelegate;
class SideBySideMessage;
class SideBySidePane;
class SideBySideStrip;
class SideBySideTitle;

/// A comparison as aligned trees: one pane for each compared side, over one set of rows with one scroll position,
/// expansion and selection, and a strip that shows where the findings are.
/// Rows are named by their index in Comparison::tables and TableRow::columns; a column row of -1 means the table.
class SideBySide : public ComparisonView
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr);

    /// Shows a comparison; nullptr: none. Tables that it shares with the last one, by name, stay expanded or collapsed,
    /// and the selected row and the scroll position stay; new tables are expanded when a column of them drifts.
    void setComparison(std::shared_ptr<const Comparison> comparison) override;
    void setFilter(const FindingFilter &filter) override;
    void showRow(RowRef row) override { select(row.table, row.column); }
    void step(int by) override;
    void setAllExpanded(bool expanded) override;
    void setOrder(TableOrder order);
    [[nodiscard]] TableOrder order() const;

    /// The selected row; an invalid one: none.
    [[nodiscard]] RowRef current() const;
    /// The selected row, a side after the other and separated by tabs, to copy; empty: none selected.
    [[nodiscard]] QString currentText() const override;

    /// Pane and column widths and the order of the tables; restoring bytes of another version gives false and changes
    /// nothing.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Selects, expands to and scrolls to a row; a row that the filter hides is not selected.
    void select(int tableRow, int columnRow = -1);
    /// Expands the tables in which a column has a finding that passes the filter, and collapses the others.
    void expandDrift();

Q_SIGNALS:
    /// Another row is selected, or the same one of another comparison; -1, -1: none is.
    void currentChanged(int tableRow, int columnRow);
    /// Enter or a double click on a row, in the pane of `side`: open its definition there.
    void activated(int tableRow, int columnRow, triptych::Side side);

private:
    struct Pane
    {
        QWidget *frame;
        SideBySideTitle *title;
        SideBySidePane *tree;
    };
    /// A row and how far below the top of the panes it stands, to find the place again.
    struct Anchor
    {
        RowRef row;
        int y = 0;
    };
    /// The first of them that is seen holds the place.
    using Anchors = QList<Anchor>;

    [[nodiscard]] Pane addPane(Side side);
    void linkPane(const Pane &pane);
    [[nodiscard]] QList<SideBySidePane *> shownTrees() const;
    /// The tree that has the focus, else the leftmost; nullptr when none is shown.
    [[nodiscard]] SideBySidePane *activeTree() const;
    [[nodiscard]] RowRef rowAt(const QModelIndex &index) const;
    /// The row's name cell in the active tree; invalid when the filter hides the row.
    [[nodiscard]] QModelIndex indexOf(RowRef row) const;

    void setTableExpanded(const QModelIndex &table, bool expanded);
    void setExpanded(std::vector<bool> expanded);
    /// Changes which rows the model has or their order; the selected row and the place stay. A row that is hidden is
    /// selected again when it is back, unless another one was selected meanwhile.
    void change(const std::function<void()> &changeRows);
    [[nodiscard]] Anchors anchors() const; ///< the selected row, if it is seen, and every other row that is
    /// After the model's rows have changed: expands them as is due, and finds the selected row and the place again.
    void showRows(RowRef row, const Anchors &anchors);
    /// Shows the model's rows so expanded, selects a row and puts another at its place.
    void layOut(std::vector<bool> expanded, RowRef row, const Anchors &anchors);
    void showSeen();
    void showPanes();
    void showPage();
    void showScrollBars();
    void announceCurrent();

    ComparisonModel *m_model;
    ComparisonFilterModel *m_rows;
    QItemSelectionModel *m_selection;
    SideBySideDelegate *m_delegate;
    std::vector<bool> m_expanded; ///< by index in Comparison::tables
    VisibleRows m_visible;
    Differences m_differences;
    RowRef m_current;
    RowRef m_hidden; ///< the row that was selected when the filter hid it
    std::optional<int> m_hiddenAt; ///< where it stood; nullopt: out of sight
    bool m_restoring = false;

    QStackedWidget *m_pages;
    SideBySideMessage *m_message;
    QSplitter *m_splitter;
    SideBySideStrip *m_strip;
    QList<Pane> m_panes; ///< by Side
};

} // namespace triptych
