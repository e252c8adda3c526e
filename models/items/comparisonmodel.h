// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "items/roles.h"

#include <QAbstractItemModel>

#include <memory>

namespace triptych {

/// A comparison as a tree: tables, and in them columns. Each compared side has a group of model columns, in the order
/// of Facet. Text and typed roles (roles.h) only. Qt::AccessibleTextRole says a cell with its findings: "users_id,
/// renamed: models say user_id". Qt::ToolTipRole says why something is unknown.
class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(QObject *parent = nullptr);

    /// Swaps the comparison in whole, by one reset; nullptr empties the model.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }

    /// The model's column of a compared side's facet; -1 where the side is not compared.
    [[nodiscard]] int modelColumn(Side side, Facet facet) const;
    /// A cell of a table row, or of a column row in it; invalid when out of range.
    [[nodiscard]] QModelIndex indexOf(int tableRow, int columnRow = -1, int column = 0) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Comparison> m_comparison;
    QList<Side> m_sides;
};

} // namespace triptych
