// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <vector>

namespace triptych {

/// Which rows of a tree of tables and columns are seen, one below the other: every table, and those columns whose table
/// is expanded. Tables and columns are counted as the tree shows them (ComparisonFilterModel).
class VisibleRows
{
public:
    /// A table; of a column also which.
    struct Row
    {
        int table = -1;
        int column = -1; ///< -1: the table itself

        bool operator==(const Row &) const = default;
    };

    VisibleRows() = default;
    /// \param expanded by table
    VisibleRows(const QList<PassingTable> &tables, std::vector<bool> expanded);

    [[nodiscard]] int count() const { return m_starts.empty() ? 0 : m_starts.back(); }
    /// The row at a place, 0 … count() − 1.
    [[nodiscard]] Row at(int place) const;
    /// The place of a row; -1 where its table is collapsed.
    [[nodiscard]] int place(Row row) const;

    /// The place after a table's last row.
    [[nodiscard]] int endOf(int table) const { return m_starts[std::size_t(table) + 1]; }
    /// The place of a row if all tables were expanded (Difference::position).
    [[nodiscard]] int wholePlace(Row row) const { return m_wholeStarts[std::size_t(row.table)] + 1 + row.column; }

    [[nodiscard]] const std::vector<bool> &expanded() const { return m_expanded; } ///< by table
    [[nodiscard]] bool isExpanded(int table) const { return m_expanded[std::size_t(table)]; }

private:
    std::vector<bool> m_expanded;
    std::vector<int> m_starts; ///< the place of each table, and the end
    std::vector<int> m_wholeStarts; ///< the same if all were expanded
};

} // namespace triptych
