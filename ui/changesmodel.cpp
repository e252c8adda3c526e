// SPDX-License-Identifier: MIT
#include "ui/changesmodel.h"

#include "reports/changestext.h"
#include "words/words.h"

namespace triptych {

namespace {

constexpr quintptr groupId = ChangesModel::groupCount; ///< of an index; a finding's is its group

} // namespace

ChangesModel::ChangesModel(Changes changes, QObject *parent) : QAbstractItemModel(parent), m_changes(std::move(changes))
{ }

const KeptFinding *ChangesModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    switch (Group(index.internalId())) {
    case New:
        return &m_changes.fresh[index.row()];
    case ChangedGroup:
        return &m_changes.changed[index.row()].now;
    case Resolved:
        return &m_changes.resolved[index.row()];
    case Decided:
        return &m_changes.decided[index.row()].finding;
    case NotCompared:
        return &m_changes.notCompared[index.row()];
    case Unchanged:
        return &m_changes.unchanged[index.row()];
    }
    return nullptr;
}

bool ChangesModel::isThere(const QModelIndex &index) const
{
    if (!finding(index))
        return false;
    const auto group = Group(index.internalId());
    return group == Decided ? m_changes.decided[index.row()].isThere : group != Resolved && group != NotCompared;
}

QModelIndex ChangesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : groupId);
}

QModelIndex ChangesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(int(index.internalId()), 0, groupId);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount;
    return parent.internalId() == groupId && parent.column() == 0 ? count(parent.row()) : 0;
}

int ChangesModel::columnCount(const QModelIndex &) const
{
    return Says + 1;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == Says);
    if (!index.isValid() || !isText)
        return {};
    return index.internalId() == groupId ? groupText(index.row(), index.column()) : findingText(index);
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("Kind") : section == Where ? tr("Where") : tr("What the sides say");
}

int ChangesModel::count(int group) const
{
    switch (Group(group)) {
    case New:
        return int(m_changes.fresh.size());
    case ChangedGroup:
        return int(m_changes.changed.size());
    case Resolved:
        return int(m_changes.resolved.size());
    case Decided:
        return int(m_changes.decided.size());
    case NotCompared:
        return int(m_changes.notCompared.size());
    case Unchanged:
        return int(m_changes.unchanged.size());
    }
    return 0;
}

QString ChangesModel::groupText(int group, int column) const
{
    if (column != What)
        return {};
    const int findings = count(group);
    switch (Group(group)) {
    case New:
        return tr("New (%L1)").arg(findings);
    case ChangedGroup:
        return tr("Changed (%L1)").arg(findings);
    case Resolved:
        return tr("Resolved (%L1)").arg(findings);
    case Decided:
        return tr("Decided (%L1)").arg(findings);
    case NotCompared:
        return tr("Not compared this time (%L1)").arg(findings);
    case Unchanged:
        return tr("Unchanged (%L1)").arg(findings);
    }
    return {};
}

QString ChangesModel::findingText(const QModelIndex &index) const
{
    const KeptFinding &finding = *this->finding(index);
    if (index.column() == What)
        return text(finding.kind);
    if (index.column() == Where)
        return placeText(finding);
    switch (Group(index.internalId())) {
    case ChangedGroup:
        return saysText(m_changes.changed[index.row()], m_changes.sides);
    case Decided:
        return saysText(m_changes.decided[index.row()], m_changes.sides);
    default:
        return saysText(finding, m_changes.sides);
    }
}

} // namespace triptych
