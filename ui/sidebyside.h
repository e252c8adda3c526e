// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "items/findingfilter.h"

#include <QWidget>

#include <memory>

namespace triptych {

/// A comparison as aligned trees: one pane for each compared side, over one set of rows with one scroll position,
/// expansion and selection, and a strip that shows where the findings are.
/// Rows are named by their index in Comparison::tables and TableRow::columns; a column row of -1 means the table.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr);
    ~SideBySide() override;

    /// Shows a comparison; nullptr: none. Tables that it shares with the last one, by name, stay expanded or collapsed,
    /// and the selected row and the scroll position stay; new tables are expanded when a column of them drifts.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setFilter(const FindingFilter &filter);

    /// The selected row; {-1, -1}: none.
    [[nodiscard]] std::pair<int, int> current() const;
    /// The selected row, a side after the other and separated by tabs, to copy; empty: none selected.
    [[nodiscard]] QString currentText() const;

    /// Pane and column widths; restoring bytes of another version or pane count gives false and changes nothing.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Selects, expands to and scrolls to a row; a row that the filter hides is not selected.
    void select(int tableRow, int columnRow = -1);
    /// Selects the next row that has a finding which passes the filter; after the last, the first.
    void nextDifference();
    void previousDifference();
    void expandAll();
    void collapseAll();

Q_SIGNALS:
    /// The selected row changed; -1, -1: none is.
    void currentChanged(int tableRow, int columnRow);
    /// Enter or a double click on a row, in the pane of `side`: open its definition there.
    void activated(int tableRow, int columnRow, triptych::Side side);
    /// The person asks to see everything again.
    void clearFilterRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace triptych
