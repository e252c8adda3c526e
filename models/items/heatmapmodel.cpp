// SPDX-License-Identifier: MIT
#include "items/heatmapmodel.h"

#include "words/words.h"

#include <QLocale>

#include <algorithm>

namespace triptych {

HeatmapModel::HeatmapModel(QObject *parent) : QAbstractTableModel(parent) { }

void HeatmapModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    build();
    endResetModel();
}

void HeatmapModel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    build();
    endResetModel();
}

void HeatmapModel::build()
{
    m_rows.clear();
    m_kinds.clear();
    m_totals = {};
    m_largest = 0;
    if (!m_comparison)
        return;
    const FoldedNames names = namesFor(m_filter, m_comparison);
    for (int table = 0; table < m_comparison->tables.size(); ++table) {
        Row row{table};
        for (const int i : m_comparison->tables[table].findings) {
            const Finding &finding = m_comparison->findings[i];
            if (!passes(m_filter, *m_comparison, names, finding))
                continue;
            const auto kind = std::size_t(finding.kind);
            m_largest = std::max(m_largest, ++row.counts[kind]);
            ++row.total;
            ++m_totals.counts[kind];
            ++m_totals.total;
        }
        if (row.total > 0)
            m_rows << row;
    }
    std::ranges::copy_if(allFindingKinds, std::back_inserter(m_kinds),
        [this](FindingKind kind) { return m_totals.counts[std::size_t(kind)] > 0; });
    arrange();
}

void HeatmapModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<int> tables;
    for (const QModelIndex &each : old)
        tables << m_rows[each.row()].table;
    m_isByName = column < 0;
    m_sortKind = kind(column);
    m_sortOrder = order;
    arrange();
    QHash<int, int> places;
    for (int row = 0; row < m_rows.size(); ++row)
        places.insert(m_rows[row].table, row);
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now << index(places.value(tables[i]), old[i].column());
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void HeatmapModel::arrange()
{
    std::ranges::sort(m_rows, {}, &Row::table);
    const auto number
        = [this](const Row &row) { return m_sortKind ? row.counts[std::size_t(*m_sortKind)] : row.total; };
    if (m_isByName && m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(m_rows);
    else if (!m_isByName && m_sortOrder == Qt::DescendingOrder)
        std::ranges::stable_sort(m_rows, std::greater(), number);
    else if (!m_isByName)
        std::ranges::stable_sort(m_rows, std::less(), number);
}

std::optional<FindingKind> HeatmapModel::kind(int column) const
{
    return column >= 0 && column < m_kinds.size() ? std::optional(m_kinds[column]) : std::nullopt;
}

int HeatmapModel::count(const Row &row, int column) const
{
    const auto of = kind(column);
    return of ? row.counts[std::size_t(*of)] : row.total;
}

int HeatmapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HeatmapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_kinds.isEmpty() ? 0 : int(m_kinds.size()) + 1;
}

QVariant HeatmapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows[index.row()];
    const int count = this->count(row, index.column());
    const auto of = kind(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? QLocale().toString(count) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 is a table, %2 a kind of finding
        return tr("%1, %2: %3")
            .arg(tableName(index.row()), of ? text(*of) : tr("all kinds"), QLocale().toString(count));
    case CountRole:
        return count;
    case FindingKindRole:
        return of ? QVariant::fromValue(*of) : QVariant();
    case TableRowRole:
        return row.table;
    default:
        return {};
    }
}

QString HeatmapModel::tableName(int row) const
{
    return displayText(m_comparison->name(m_comparison->tables[m_rows[row].table]));
}

QVariant HeatmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isKind = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isKind ? columnCount() : rowCount()))
        return {};
    if (!isKind)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? tableName(section) : QVariant();
    const auto of = kind(section);
    const int total = count(m_totals, section);
    switch (role) {
    case Qt::DisplayRole:
        return of ? text(*of) : tr("Total");
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a kind of finding and how many")
            .arg(of ? text(*of) : tr("Total"), QLocale().toString(total));
    case Qt::InitialSortOrderRole:
        return Qt::DescendingOrder;
    case CountRole:
        return total;
    case FindingKindRole:
        return of ? QVariant::fromValue(*of) : QVariant();
    default:
        return {};
    }
}

} // namespace triptych
