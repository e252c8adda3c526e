// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QList>
#include <QStringList>

namespace triptych {

/// One column that seems to have been renamed, as indexes in the two tables' columns.
struct ColumnRename
{
    int left = -1;
    int right = -1;
    double confidence = 0; ///< calibrated: of a hundred suggestions at 0.8, eighty are renames
    /// Why, strongest first, as keys: "declared", "same_words", "same_foreign_key", "similar_name", "same_primary_key",
    /// "same_type", "same_default", "same_place", "same_nullability", "only_candidate".
    QStringList reasons;

    bool operator==(const ColumnRename &) const = default;
};

/// A suggestion at or above this is *likely*, shown as a rename; below it, down to possibleRename, it is *possible*.
inline constexpr double likelyRename = 0.5;
inline constexpr double possibleRename = 0.3;

/// Pairs columns that only `left` has with columns that only `right` has. `leftOnly` and `rightOnly` are the indexes of
/// these columns; every other column of the one table is taken to stand in the other under the same name. Returns at
/// most one suggestion for each column, at or above possibleRename, ordered by `left`; abstains where two candidates
/// are close. Pure and deterministic.
[[nodiscard]] QList<ColumnRename> suggestColumnRenames(
    const Table &left, const Table &right, const QList<int> &leftOnly, const QList<int> &rightOnly);

} // namespace triptych
