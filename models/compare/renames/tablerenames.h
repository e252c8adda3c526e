// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QList>
#include <QStringList>

namespace triptych {

/// One table that seems to have been renamed, as indexes in the two schemas' tables.
struct TableRename
{
    int left = -1;
    int right = -1;
    double confidence = 0; ///< as in ColumnRename, but judged by rules, not measured
    /// Why, strongest first, as keys: "same_words", "similar_name", "same_columns", "same_foreign_keys",
    /// "same_references".
    QStringList reasons;

    bool operator==(const TableRename &) const = default;
};

/// Pairs tables that only `left` has with tables that only `right` has: by name, by the columns they share, by the
/// tables they refer to and those that refer to them. `leftOnly` and `rightOnly` are the indexes of these tables. At
/// most one suggestion for each table, at or above possibleRename (renames.h), ordered by `left`; names that exclude
/// each other never pair. Pure.
[[nodiscard]] QList<TableRename> suggestTableRenames(
    const Schema &left, const Schema &right, const QList<int> &leftOnly, const QList<int> &rightOnly);

} // namespace triptych
