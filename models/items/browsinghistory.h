// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"

#include <functional>

namespace triptych {

/// A row by its names, which outlive the comparison it was in.
struct RowName
{
    QualifiedName table;
    QString column; ///< empty: the table itself

    bool operator==(const RowName &) const = default;
};

[[nodiscard]] RowName rowName(const Comparison &comparison, RowRef row);
/// As above, of these names.
[[nodiscard]] RowRef rowNamed(const Comparison &comparison, const RowName &name);

/// The rows that the person has been at, as a browser keeps pages. Steps from row to row in between, with the arrow
/// keys, leave only the last of them behind.
class BrowsingHistory
{
public:
    static constexpr int capacity = 100;
    using Exists = std::function<bool(const RowName &)>;

    /// The person is at a row now; nothing where that is the last one. What lay ahead is forgotten.
    void visit(const RowName &row, bool isStep);
    [[nodiscard]] const RowName *current() const { return m_current < 0 ? nullptr : &m_visits[m_current].row; }

    /// Goes to the nearest visit before or after that still exists and is another row; nullptr: there is none, and
    /// nothing changes.
    const RowName *back(const Exists &exists) { return move(-1, exists); }
    const RowName *forward(const Exists &exists) { return move(1, exists); }
    [[nodiscard]] bool canGoBack(const Exists &exists) const { return target(-1, exists) >= 0; }
    [[nodiscard]] bool canGoForward(const Exists &exists) const { return target(1, exists) >= 0; }

    /// The rows visited, each once, the latest first; without the current one.
    [[nodiscard]] QList<RowName> recent() const;

private:
    struct Visit
    {
        RowName row;
        bool isStep = false;
    };

    [[nodiscard]] int target(int by, const Exists &exists) const;
    const RowName *move(int by, const Exists &exists);

    QList<Visit> m_visits; ///< the oldest first
    int m_current = -1;
};

} // namespace triptych
