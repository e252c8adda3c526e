// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"
#include "schema/nullcount.h"

#include <QDateTime>
#include <QFlags>
#include <QHash>

namespace triptych {

/// What goes wrong where two sides disagree on whether a column may be NULL.
enum class NullTrouble {
    InsertsFail = 1, ///< the models allow NULL, the database refuses it
    ReadsMayYieldNull = 2, ///< the models rule NULL out, the database may hold it
    DocumentMisleads = 4, ///< the document says otherwise than the database
    ModelsAgainstDocument = 8 ///< these two disagree, and the database does not say
};
Q_DECLARE_FLAGS(NullTroubles, NullTrouble)
Q_DECLARE_OPERATORS_FOR_FLAGS(NullTroubles)

/// All of them, in order.
[[nodiscard]] QList<NullTrouble> each(NullTroubles troubles);

/// A column whose nullability is not the same on all sides that have it, or not said by one of them.
struct NullabilityRow
{
    RowRef row;
    int finding = -1; ///< index in Comparison::findings; -1: there is none
    NullTroubles troubles;
    bool isNotSaid = false; ///< a side that has the column does not say
    bool isNotNullWanted = false; ///< another side says NOT NULL, and the database could be made to

    bool operator==(const NullabilityRow &) const = default;
};

/// The columns to look at, in the comparison's order: none of which nobody says anything, nor those whose finding a
/// rule hides. None at all where the kind is off.
[[nodiscard]] QList<NullabilityRow> nullabilityRows(const Comparison &comparison);

/// What came of counting a column, and when.
struct CountedNulls
{
    Result<NullCount> count;
    QDateTime at;
};
using NullCounts = QHash<ColumnName, CountedNulls>;

/// The row's column in the database; nullptr: it has none, or is not compared.
[[nodiscard]] const Column *databaseColumn(const Comparison &comparison, RowRef row);
/// Likewise its table.
[[nodiscard]] const Table *databaseTable(const Comparison &comparison, RowRef row);
/// The names to count the row's column by; nullopt where there is nothing to count.
[[nodiscard]] std::optional<ColumnName> countedName(const Comparison &comparison, RowRef row);

/// Whether ALTER TABLE … SET NOT NULL would pass; in the order of urgency.
enum class NullVerdict {
    NullsInTheWay, ///< counted
    NotCounted, ///< whatever the statistics estimate
    Safe, ///< counted, and there was none
    Impossible, ///< a view or a foreign table
    AlreadyNotNull,
    NoDatabase ///< there is no column that could be altered
};

/// \param counted what came of counting it; nullptr: it was not counted
[[nodiscard]] NullVerdict nullVerdict(const Comparison &comparison, RowRef row, const CountedNulls *counted);

/// Of what the rows of the view are narrowed to.
enum class NullabilityScope {
    All,
    NotNullWanted,
    InsertsFail,
    ReadsMayYieldNull,
    DocumentMisleads,
    NotSaid,
    NullsInTheWay,
    NotCounted,
    Safe
};
[[nodiscard]] bool passes(
    NullabilityScope scope, const Comparison &comparison, const NullabilityRow &row, const CountedNulls *counted);

} // namespace triptych

Q_DECLARE_METATYPE(triptych::NullVerdict)
