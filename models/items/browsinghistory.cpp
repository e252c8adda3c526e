// SPDX-License-Identifier: MIT
#include "items/browsinghistory.h"

#include <algorithm>

namespace triptych {

RowName rowName(const Comparison &comparison, RowRef row)
{
    const TableRow &table = comparison.tables[row.table];
    return {comparison.name(table), row.column < 0 ? QString() : comparison.name(table, table.columns[row.column])};
}

RowRef rowNamed(const Comparison &comparison, const RowName &name)
{
    return rowNamed(comparison, name.table, name.column);
}

void BrowsingHistory::visit(const RowName &row, bool isStep)
{
    if (current() && *current() == row)
        return;
    m_visits.resize(m_current + 1);
    if (isStep && !m_visits.isEmpty() && m_visits.last().isStep)
        m_visits.removeLast();
    if (m_visits.isEmpty() || m_visits.last().row != row)
        m_visits.append({row, isStep});
    if (m_visits.size() > capacity)
        m_visits.removeFirst();
    m_current = int(m_visits.size()) - 1;
}

QList<RowName> BrowsingHistory::recent() const
{
    QList<RowName> result;
    for (auto visit = m_visits.rbegin(); visit != m_visits.rend(); ++visit) {
        if (visit->row != *current() && !result.contains(visit->row))
            result.append(visit->row);
    }
    return result;
}

int BrowsingHistory::target(int by, const Exists &exists) const
{
    if (m_current < 0)
        return -1;
    for (int i = m_current + by; i >= 0 && i < m_visits.size(); i += by) {
        if (m_visits[i].row != *current() && exists(m_visits[i].row))
            return i;
    }
    return -1;
}

const RowName *BrowsingHistory::move(int by, const Exists &exists)
{
    const int to = target(by, exists);
    if (to < 0)
        return nullptr;
    m_current = to;
    return current();
}

} // namespace triptych
