// SPDX-License-Identifier: MIT
#pragma once

#include "items/comparisonmodel.h"
#include "items/findingfilter.h"
#include "items/tableorder.h"

#include <QAbstractProxyModel>

namespace triptych {

/// The rows of a ComparisonModel that pass a filter, in an order. A change of either is one reset, not a row-by-row
/// change: views of 10,000 tables lay themselves out once.
class ComparisonFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// Stays on this source, which must outlive it.
    explicit ComparisonFilterModel(ComparisonModel *source, QObject *parent = nullptr);

    void setFilter(const FindingFilter &filter);
    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }
    void setOrder(TableOrder order);
    [[nodiscard]] TableOrder order() const { return m_order; }
    /// The place of every table row in the order, passing or not, by index in Comparison::tables.
    [[nodiscard]] const QList<int> &places() const { return m_places; }
    /// The rows that pass; proxy row n is rows()[n], its child m is rows()[n].columns[m].
    [[nodiscard]] const QList<PassingTable> &rows() const { return m_rows; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();

    ComparisonModel *m_source;
    FindingFilter m_filter;
    TableOrder m_order = TableOrder::Name;
    QList<int> m_places;
    QList<PassingTable> m_rows;
    QList<int> m_proxyRow; ///< by table row; -1: does not pass
};

} // namespace triptych
