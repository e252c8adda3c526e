// SPDX-License-Identifier: MIT
#pragma once

#include "items/findingfilter.h"

#include <QList>

#include <optional>

namespace triptych {

/// A row of a comparison: the index of its table in Comparison::tables, and in TableRow::columns; a column of -1 is the
/// table itself, a table of -1 no row. Ordered as the rows are.
struct RowRef
{
    int table = -1;
    int column = -1;

    [[nodiscard]] bool isValid() const { return table >= 0; }
    bool operator==(const RowRef &) const = default;
    auto operator<=>(const RowRef &) const = default;
};

/// The row that has these names for its own, or else on any side: the table itself where only the column is not there
/// or not named, none where neither is.
[[nodiscard]] RowRef rowNamed(const Comparison &comparison, const QualifiedName &table, const QString &column);

/// The row of `to` with a name that `row` has in `from`, on any side of either: the table itself where only the
/// column is gone, none where both are.
[[nodiscard]] RowRef sameRow(const Comparison &from, RowRef row, const Comparison &to);
/// The same of many rows; those that are not there are left out.
[[nodiscard]] QList<RowRef> sameRows(const Comparison &from, const QList<RowRef> &rows, const Comparison &to);

/// Whether one kind weighs more than another: by severity, then in the order of the chips.
[[nodiscard]] bool isGraver(const Severities &severities, FindingKind one, FindingKind other);

/// A row that has a finding of its own which passes a filter.
struct Difference
{
    RowRef row;
    int position = 0; ///< number of passing rows above it, all tables expanded
    FindingKind kind = FindingKind::Missing; ///< the gravest of these findings

    bool operator==(const Difference &) const = default;
};

/// The places where a comparison differs, for the steps from one to the next and for the overview.
struct Differences
{
    QList<Difference> items; ///< in the order of the rows
    int rowCount = 0; ///< of all passing rows, all tables expanded
    Severities severities; ///< what the kinds count as
    QList<int> places; ///< of every table row, by index in Comparison::tables

    Differences() = default;
    /// `rows` are those that pass `filter` (passingRows), in an order in which the table rows have these places.
    Differences(const Comparison &comparison, const QList<PassingTable> &rows, const FindingFilter &filter,
        const QList<int> &places);

    /// The first after a row; after the last, and for no row, the first of all. Nullopt when there are none.
    [[nodiscard]] std::optional<RowRef> next(RowRef row) const;
    /// The last before a row; before the first, and for no row, the last of all. Nullopt when there are none.
    [[nodiscard]] std::optional<RowRef> previous(RowRef row) const;

private:
    /// The row by its table's place, so that rows compare as they are shown.
    [[nodiscard]] RowRef placed(RowRef row) const { return {row.isValid() ? places[row.table] : -1, row.column}; }
};

} // namespace triptych
