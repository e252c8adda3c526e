// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"
#include "items/fuzzymatch.h"

#include <functional>
#include <memory>

namespace triptych {

/// Every name that the sides of a comparison have for its rows, made ready to be searched.
class RowNames
{
public:
    /// A column's name on one side.
    struct ColumnName
    {
        int row = -1; ///< in TableRow::columns
        FuzzyName name;
    };
    /// What one side calls a table and its columns.
    struct SideNames
    {
        Side side = Side::Database;
        FuzzyName schema; ///< where the side states none, that of a side that does, else the default one
        FuzzyName name;
        QList<ColumnName> columns; ///< those that no side before calls the same in a table it calls the same
        bool isNewName = true; ///< no side before calls the table the same
    };

    explicit RowNames(std::shared_ptr<const Comparison> comparison);

    [[nodiscard]] const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    [[nodiscard]] const QList<QList<SideNames>> &tables() const { return m_tables; } ///< by table row

private:
    std::shared_ptr<const Comparison> m_comparison;
    QList<QList<SideNames>> m_tables;
};

/// A row as a list of places to go to shows it.
struct FoundRow
{
    RowRef row;
    QString text; ///< "notifications.users_id", as the first side that has it calls it
    QList<int> matched; ///< the places in it that the search matched
    std::optional<Side> otherSide; ///< the search matched what this side calls the row, which is another name
    QString otherText; ///< that name; empty: none
    QList<int> otherMatched;

    bool operator==(const FoundRow &) const = default;
};

/// A row that nothing was searched for.
[[nodiscard]] FoundRow foundRow(const Comparison &comparison, RowRef row);

/// The tables and columns that a text abbreviates, the likeliest first: each of its words must match
/// (fuzzymatch.h) the name of the table or column, or one of what it is in; at least one the row's own. A word with
/// dots matches names that stand one in the other: "users.id", "billing.users.id"; "users." all columns of users. Of
/// rows that match alike, tables come before columns, shorter names before longer ones. A blank text finds nothing.
/// \param limit how many at most
/// \param isCancelled asked now and then; once true, the result is empty
[[nodiscard]] QList<FoundRow> findRows(
    const RowNames &names, const QString &text, int limit,
    const std::function<bool()> &isCancelled = [] { return false; });

} // namespace triptych
