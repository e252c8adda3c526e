// SPDX-License-Identifier: MIT
#include "ui/findingsselection.h"

#include "items/findingsmodel.h"

#include <QSet>

#include <algorithm>

namespace triptych {

FindingsSelection::FindingsSelection(FindingsModel &model, QObject *parent)
    : QItemSelectionModel(&model, parent), m_model(model)
{
    connect(this, &QItemSelectionModel::selectionChanged, this, &FindingsSelection::countAgain);
    connect(&model, &QAbstractItemModel::modelReset, this, &FindingsSelection::countAgain);
}

void FindingsSelection::select(const QItemSelection &selection, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection findings;
    QSet<int> groups;
    const auto add = [&](int top, int bottom, const QModelIndex &parent) {
        findings.append(QItemSelectionRange(
            m_model.index(top, 0, parent), m_model.index(bottom, m_model.columnCount() - 1, parent)));
    };
    for (const QItemSelectionRange &range : selection) {
        if (!m_model.group(range.topLeft()))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const QModelIndex group = m_model.index(row, 0);
            groups.insert(row);
            add(0, m_model.rowCount(group) - 1, group);
        }
    }
    for (const QItemSelectionRange &range : selection) {
        const bool isInGroups = range.parent().isValid() && groups.contains(range.parent().row());
        if (!m_model.group(range.topLeft()) && !isInGroups)
            add(range.top(), range.bottom(), range.parent());
    }
    // These are whole rows already. Asked for rows, Qt compares each range with each; there may be thousands.
    QItemSelectionModel::select(findings, command & ~(QItemSelectionModel::Rows | QItemSelectionModel::Columns));
}

QList<int> FindingsSelection::findings() const
{
    QList<QItemSelectionRange> ranges = selection();
    const auto position = [this](const QItemSelectionRange &range) { return m_model.position(range.topLeft()); };
    std::ranges::sort(ranges, {}, position);
    QList<int> result;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            result.append(m_model.finding(m_model.index(row, 0, range.parent())));
    }
    return result;
}

bool FindingsSelection::isWholeGroup(const QModelIndex &index) const
{
    const FindingGroup *group = m_model.group(index);
    return group && m_counts.value(index.row()) == int(group->findings.size());
}

void FindingsSelection::countAgain()
{
    m_counts = QList<int>(m_model.rowCount());
    m_count = 0;
    for (const QItemSelectionRange &range : selection()) {
        m_count += range.height();
        if (range.parent().isValid())
            m_counts[range.parent().row()] += range.height();
    }
}

} // namespace triptych
