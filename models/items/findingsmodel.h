// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"
#include "items/roles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace triptych {

/// The findings of a comparison as a flat table: kind, severity, table, column, what each compared side says, who
/// stands alone, where. With the kinds {Nullable} it is the Nullability view.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The columns around the compared sides' own: Kind … Column stand before them, Alone and Where after.
    enum class Section { Kind, Severity, Table, Column, Says, Alone, Where };

    explicit FindingsModel(QObject *parent = nullptr);

    /// Swaps the comparison in whole, by one reset; nullptr empties the model.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    /// What a model column shows; every compared side's column is Says.
    [[nodiscard]] Section section(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Finding &finding, int column) const;
    [[nodiscard]] QVariant sortKey(const Finding &finding, int column) const;

    std::shared_ptr<const Comparison> m_comparison;
    QList<Side> m_sides;
};

/// The findings that pass a filter, sortable by any column; ties keep the comparison's order.
class FindingsFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilterModel(QObject *parent = nullptr);

    void setFilter(const FindingFilter &filter);
    [[nodiscard]] const FindingFilter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    FindingFilter m_filter;
};

} // namespace triptych
