// SPDX-License-Identifier: MIT
#include "items/comparisonfiltermodel.h"

#include <algorithm>

namespace triptych {

ComparisonFilterModel::ComparisonFilterModel(ComparisonModel *source, QObject *parent)
    : QAbstractProxyModel(parent), m_source(source)
{
    setSourceModel(source);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    rebuild();
}

void ComparisonFilterModel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void ComparisonFilterModel::setOrder(TableOrder order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    rebuild();
    endResetModel();
}

void ComparisonFilterModel::rebuild()
{
    m_rows.clear();
    m_places.clear();
    m_proxyRow.clear();
    const auto &comparison = m_source->comparison();
    if (!comparison)
        return;
    m_rows = passingRows(m_filter, *comparison, namesFor(m_filter, comparison));
    m_places = tablePlaces(*comparison, m_order, m_filter);
    if (m_order != TableOrder::Name)
        std::ranges::sort(m_rows, {}, [this](const PassingTable &table) { return m_places[table.row]; });
    m_proxyRow.fill(-1, comparison->tables.size());
    for (int i = 0; i < m_rows.size(); ++i)
        m_proxyRow[m_rows[i].row] = i;
}

QModelIndex ComparisonFilterModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return m_source->indexOf(m_rows[index.row()].row, -1, index.column());
    const PassingTable &table = m_rows[qsizetype(index.internalId()) - 1];
    return m_source->indexOf(table.row, table.columns[index.row()], index.column());
}

QModelIndex ComparisonFilterModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex table = index.parent().isValid() ? index.parent() : index;
    const int row = m_proxyRow[table.row()];
    if (row < 0)
        return {};
    if (table == index)
        return createIndex(row, index.column(), quintptr(0));
    const QList<int> &columns = m_rows[row].columns;
    const auto found = std::ranges::lower_bound(columns, index.row());
    if (found == columns.end() || *found != index.row())
        return {};
    return createIndex(int(found - columns.begin()), index.column(), quintptr(row) + 1);
}

QModelIndex ComparisonFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex ComparisonFilterModel::parent(const QModelIndex &child) const
{
    const quintptr table = child.isValid() ? child.internalId() : 0;
    return table == 0 ? QModelIndex() : createIndex(int(table) - 1, 0, quintptr(0));
}

int ComparisonFilterModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    const bool isTable = parent.internalId() == 0 && parent.column() == 0;
    return isTable ? int(m_rows[parent.row()].columns.size()) : 0;
}

int ComparisonFilterModel::columnCount(const QModelIndex &) const
{
    return m_source->columnCount();
}

bool ComparisonFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags ComparisonFilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return index.internalId() == 0 ? flags : flags | Qt::ItemNeverHasChildren;
}

QVariant ComparisonFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

} // namespace triptych
