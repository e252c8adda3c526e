// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"
#include "items/nullabilitycell.h"
#include "items/roles.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace triptych {

/// The columns whose nullability differs or is not said, as a flat table that sorts by any column and filters. Text and
/// typed roles only.
class NullabilityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The sections before Says stand before the compared sides' own columns, the others after.
    using Section = NullabilitySection;

    explicit NullabilityModel(QObject *parent = nullptr);

    /// Swaps the comparison in whole, by one reset; nullptr empties the model.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// By one reset. Of the shared filter the text, the schemas, the severities and the side count: the kinds are one.
    void setFilter(const FindingFilter &filter, NullabilityScope scope);
    /// What is counted, and which columns are still being counted. Rows stay where they are, also where they would now
    /// be sorted elsewhere or filtered away.
    void setCounts(const NullCounts &counts, const QSet<ColumnName> &waiting);

    /// What a model column shows; every compared side's column is Says.
    [[nodiscard]] Section section(int column) const;
    [[nodiscard]] int columnOf(Section section) const; ///< the first of them
    [[nodiscard]] const NullabilityRow &rowAt(int row) const { return m_rows[m_shown[row]]; }
    [[nodiscard]] int indexOf(RowRef row) const; ///< -1: not shown
    [[nodiscard]] int total() const { return int(m_rows.size()); } ///< rows, were nothing filtered

    /// The titles and then the shown rows, for other programs: plain numbers, times as ISO 8601 writes them, every
    /// share and count in a cell of its own.
    [[nodiscard]] QList<QStringList> exported() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column of -1: in the comparison's order. Ties keep that order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] Side sideOf(int column) const;
    [[nodiscard]] NullabilityCells cellsOf(const NullabilityRow &row) const;
    [[nodiscard]] bool passes(const FoldedNames &names, const NullabilityRow &row) const;
    [[nodiscard]] QList<int> shownRows();
    void arrange(QList<int> &rows) const;

    std::shared_ptr<const Comparison> m_comparison;
    QList<Side> m_sides;
    QList<NullabilityRow> m_rows; ///< all, in the comparison's order
    QList<int> m_shown; ///< indexes in m_rows, as they pass and are sorted
    FindingFilter m_filter;
    NullabilityScope m_scope = NullabilityScope::All;
    NullCounts m_counts;
    QSet<ColumnName> m_waiting;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace triptych
