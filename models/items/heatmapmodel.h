// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"
#include "items/roles.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace triptych {

/// How many findings of which kind a table has: a row for each table that has any which pass the filter, a column for
/// each kind that occurs, and last their total. Text and typed roles (roles.h) only; the columns' totals are the
/// CountRole of the horizontal header, the tables' names the vertical header. Qt::AccessibleTextRole says a cell whole:
/// "notifications, Nullable: 3".
class HeatmapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit HeatmapModel(QObject *parent = nullptr);

    /// By one reset; nullptr empties the model.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    void setFilter(const FindingFilter &filter); ///< by one reset

    [[nodiscard]] std::optional<FindingKind> kind(int column) const; ///< nullopt: the total
    [[nodiscard]] int tableRow(int row) const { return m_rows[row].table; } ///< index in Comparison::tables
    [[nodiscard]] int largest() const { return m_largest; } ///< count in a cell of a kind

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By a column's counts, ties in the comparison's order; a column of -1: in the comparison's order, by name.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row
    {
        int table = -1;
        std::array<int, allFindingKinds.size()> counts{}; ///< by kind
        int total = 0;
    };

    void build();
    void arrange();
    [[nodiscard]] int count(const Row &row, int column) const;
    [[nodiscard]] QString tableName(int row) const;

    std::shared_ptr<const Comparison> m_comparison;
    FindingFilter m_filter;
    QList<Row> m_rows;
    QList<FindingKind> m_kinds;
    Row m_totals;
    int m_largest = 0;
    bool m_isByName = false;
    std::optional<FindingKind> m_sortKind; ///< nullopt: by total
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace triptych
