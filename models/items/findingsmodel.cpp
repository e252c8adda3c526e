// SPDX-License-Identifier: MIT
#include "items/findingsmodel.h"

#include "words/words.h"

namespace triptych {

namespace {

constexpr int leadingSections = 4; // Kind … Column
constexpr int trailingSections = 2; // Alone, Where

QString whereText(const Comparison &comparison, const Finding &finding)
{
    QStringList places;
    for (const Side side : comparison.sides()) {
        const QString place = finding.where[side] ? displayText(*finding.where[side]) : QString();
        if (!place.isEmpty())
            places.append(place);
    }
    return places.join(FindingsModel::tr(" · ", "between places"));
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent) { }

void FindingsModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_sides = m_comparison ? m_comparison->sides() : QList<Side>();
    endResetModel();
}

FindingsModel::Section FindingsModel::section(int column) const
{
    if (column < leadingSections)
        return Section(column);
    const int after = column - leadingSections - int(m_sides.size());
    return after < 0 ? Section::Says : Section(int(Section::Alone) + after);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_comparison ? 0 : int(m_comparison->findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : leadingSections + int(m_sides.size()) + trailingSections;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Finding &finding = m_comparison->findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column title and value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(finding, index.column()));
    case SortRole:
        return sortKey(finding, index.column());
    case FindingKindRole:
        return QVariant::fromValue(finding.kind);
    case FindingIndexRole:
        return index.row();
    case TableRowRole:
        return finding.tableRow;
    case ColumnRowRole:
        return finding.columnRows.isEmpty() ? -1 : finding.columnRows.first();
    case AddedRole:
        return !finding.says[m_sides.first()];
    case SideRole:
        return section(index.column()) == Section::Says ? QVariant::fromValue(m_sides[index.column() - leadingSections])
                                                        : QVariant();
    default:
        return {};
    }
}

QString FindingsModel::text(const Finding &finding, int column) const
{
    switch (section(column)) {
    case Section::Kind:
        return triptych::text(finding.kind);
    case Section::Severity:
        return triptych::text(finding.severity);
    case Section::Table:
        return displayText(finding.table);
    case Section::Column:
        return finding.column;
    case Section::Says:
        return statedText(*m_comparison, finding, m_sides[column - leadingSections]);
    case Section::Alone:
        return finding.alone ? triptych::text(*finding.alone) : QString();
    case Section::Where:
        return whereText(*m_comparison, finding);
    }
    return {};
}

QVariant FindingsModel::sortKey(const Finding &finding, int column) const
{
    switch (section(column)) {
    case Section::Kind:
        return int(finding.kind);
    case Section::Severity:
        return -int(finding.severity);
    default:
        return text(finding, column);
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (this->section(section)) {
    case Section::Kind:
        return tr("Kind");
    case Section::Severity:
        return tr("Severity");
    case Section::Table:
        return tr("Table");
    case Section::Column:
        return tr("Column");
    case Section::Says:
        return triptych::text(m_sides[section - leadingSections]);
    case Section::Alone:
        return tr("Stands alone");
    case Section::Where:
        return tr("Where");
    }
    return {};
}

FindingsFilterModel::FindingsFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void FindingsFilterModel::setFilter(const FindingFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool FindingsFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto *findings = qobject_cast<const FindingsModel *>(sourceModel());
    return passes(m_filter, *findings->comparison(), findings->comparison()->findings[sourceRow]);
}

} // namespace triptych
