// SPDX-License-Identifier: MIT
#include "items/visiblerows.h"

#include <algorithm>

namespace triptych {

VisibleRows::VisibleRows(const QList<PassingTable> &tables, std::vector<bool> expanded)
    : m_expanded(std::move(expanded))
{
    m_starts.reserve(m_expanded.size() + 1);
    m_wholeStarts.reserve(m_expanded.size() + 1);
    int place = 0;
    int whole = 0;
    for (std::size_t table = 0; table < m_expanded.size(); ++table) {
        m_starts.push_back(place);
        m_wholeStarts.push_back(whole);
        const int columns = int(tables[qsizetype(table)].columns.size());
        place += 1 + (m_expanded[table] ? columns : 0);
        whole += 1 + columns;
    }
    m_starts.push_back(place);
    m_wholeStarts.push_back(whole);
}

VisibleRows::Row VisibleRows::at(int place) const
{
    Q_ASSERT(place >= 0 && place < count());
    const auto start = std::prev(std::ranges::upper_bound(m_starts, place));
    return {int(start - m_starts.begin()), place - *start - 1};
}

int VisibleRows::place(Row row) const
{
    if (row.column >= 0 && !isExpanded(row.table))
        return -1;
    return m_starts[std::size_t(row.table)] + 1 + row.column;
}

} // namespace triptych
