// SPDX-License-Identifier: MIT
#include "items/findingsmodel.h"

#include "words/words.h"

#include <algorithm>
#include <numeric>

namespace triptych {

namespace {

FindingCell cellAt(int column)
{
    return allFindingCells[std::size_t(column)];
}

/// Each finding's place among all when sorted by a cell; equal ones share theirs.
QList<int> ranksBy(const Comparison &comparison, FindingCell cell, const NewFindings &fresh)
{
    const QList<Finding> &findings = comparison.findings;
    QList<int> ranks(findings.size());
    if (cell == FindingCell::Kind || cell == FindingCell::Severity) {
        std::ranges::transform(findings, ranks.begin(), [cell](const Finding &finding) {
            return cell == FindingCell::Kind ? int(finding.kind) : -int(finding.severity);
        });
        return ranks;
    }
    if (cell == FindingCell::Age) {
        std::ranges::transform(findings, ranks.begin(),
            [&](const Finding &finding) { return fresh && fresh->contains(finding.id) ? 0 : 1; });
        return ranks;
    }
    std::vector<std::pair<QString, int>> texts;
    texts.reserve(std::size_t(findings.size()));
    for (int i = 0; i < findings.size(); ++i)
        texts.emplace_back(cellText(comparison, findings[i], cell).toCaseFolded(), i);
    std::ranges::sort(texts);
    int rank = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        rank += i > 0 && texts[i].first != texts[i - 1].first ? 1 : 0;
        ranks[texts[i].second] = rank;
    }
    return ranks;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractItemModel(parent) { }

void FindingsModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_common = m_comparison ? commonFolder(*m_comparison) : QString();
    m_ranks = QList<QList<int>>(columnCount());
    collect();
    endResetModel();
}

void FindingsModel::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    beginResetModel();
    m_folder = folder;
    endResetModel();
}

void FindingsModel::setNew(const NewFindings &fresh)
{
    if (fresh == m_fresh)
        return;
    beginResetModel();
    m_fresh = fresh;
    m_ranks = QList<QList<int>>(columnCount());
    arrange();
    endResetModel();
}

void FindingsModel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

void FindingsModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    const int known = column < columnCount() ? column : -1;
    if (known == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = known;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void FindingsModel::collect()
{
    m_passing.clear();
    const int count = m_comparison ? int(m_comparison->findings.size()) : 0;
    const FoldedNames names = count > 0 ? namesFor(m_filter, m_comparison) : FoldedNames();
    for (int i = 0; i < count; ++i) {
        if (passes(m_filter, *m_comparison, names, m_comparison->findings[i]))
            m_passing.append(i);
    }
    arrange();
}

void FindingsModel::arrange()
{
    QList<int> findings = m_passing;
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (m_comparison && m_sortColumn >= 0) {
        const QList<int> &rank = ranks();
        std::ranges::stable_sort(findings,
            [&](int one, int other) { return isDescending ? rank[one] > rank[other] : rank[one] < rank[other]; });
    }
    m_groups.clear();
    if (m_comparison)
        m_groups = findingGroups(*m_comparison, findings, m_grouping);
    const auto groupCell = cellOf(m_grouping);
    if (isDescending && groupCell && int(*groupCell) == m_sortColumn)
        std::ranges::reverse(m_groups);
    m_starts = {0};
    for (const FindingGroup &group : std::as_const(m_groups))
        m_starts.append(m_starts.last() + int(group.findings.size()));
}

const QList<int> &FindingsModel::ranks()
{
    QList<int> &ranks = m_ranks[m_sortColumn];
    if (ranks.isEmpty())
        ranks = ranksBy(*m_comparison, cellAt(m_sortColumn), m_fresh);
    return ranks;
}

QModelIndex FindingsModel::at(int position) const
{
    if (position < 0 || position >= count())
        return {};
    if (!hasGroups())
        return index(position, 0);
    const int group = int(std::ranges::upper_bound(m_starts, position) - m_starts.begin()) - 1;
    return index(position - m_starts[group], 0, index(group, 0));
}

int FindingsModel::position(const QModelIndex &index) const
{
    return group(index) ? m_starts[index.row()] : m_starts[groupOf(index)] + index.row();
}

int FindingsModel::groupOf(const QModelIndex &index) const
{
    const auto *group = static_cast<const FindingGroup *>(index.constInternalPointer());
    return group ? int(group - m_groups.constData()) : 0;
}

int FindingsModel::finding(const QModelIndex &index) const
{
    return !index.isValid() || group(index) ? -1 : m_groups[groupOf(index)].findings[index.row()];
}

const FindingGroup *FindingsModel::group(const QModelIndex &index) const
{
    const bool isGroup = hasGroups() && index.isValid() && !index.constInternalPointer();
    return isGroup ? &m_groups[index.row()] : nullptr;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, group(parent));
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !index.constInternalPointer())
        return {};
    return createIndex(groupOf(index), 0);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return hasGroups() ? int(m_groups.size()) : count();
    const FindingGroup *found = parent.column() == 0 ? group(parent) : nullptr;
    return found ? int(found->findings.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return int(allFindingCells.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const FindingGroup *found = group(index);
    if (!found)
        return findingData(m_comparison->findings[finding(index)], cellAt(index.column()), role);
    if (index.column() > 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->name;
    case Qt::AccessibleTextRole:
        //: %1 is the name of a group, %2 "148 findings"
        return tr("%1, %2").arg(found->name, tr("%n finding(s)", nullptr, int(found->findings.size())));
    case FindingKindRole:
        return found->kind ? QVariant::fromValue(*found->kind) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::findingData(const Finding &finding, FindingCell cell, int role) const
{
    const auto side = sideOf(cell);
    switch (role) {
    case Qt::DisplayRole:
        return cell == FindingCell::Where ? whereText(*m_comparison, finding, {m_folder, m_common})
                                          : cellText(*m_comparison, finding, cell, m_fresh);
    case Qt::ToolTipRole:
        return cellText(*m_comparison, finding, cell, m_fresh);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column title and value")
            .arg(titleOf(cell), cellText(*m_comparison, finding, cell, m_fresh));
    case FindingKindRole:
        return QVariant::fromValue(finding.kind);
    case CellKindRole:
        return side && finding.alone == *side ? QVariant::fromValue(finding.kind) : QVariant();
    case FindingIndexRole:
        return int(&finding - m_comparison->findings.constData());
    case TableRowRole:
        return finding.tableRow;
    case ColumnRowRole:
        return finding.columnRows.isEmpty() ? -1 : finding.columnRows.first();
    case AddedRole:
        return !finding.says[m_comparison->sides().first()];
    case SideRole:
        return side ? QVariant::fromValue(*side) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return titleOf(cellAt(section));
}

} // namespace triptych
