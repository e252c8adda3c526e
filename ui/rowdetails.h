// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QString>

#include <optional>

namespace triptych {

/// What one side says of one facet of a row.
struct DetailCell
{
    QString text; ///< "—" where the side lacks the object, "?" where it does not say
    QString reason; ///< why it does not say; may be empty
    std::optional<FindingKind> kind; ///< of the finding that this cell is part of, on the side that stands alone
    Origin link; ///< with a file: where it says so
    bool operator==(const DetailCell &) const = default;
};

/// One facet over the compared sides.
struct DetailField
{
    QString label;
    PerSide<DetailCell> cells;
    bool operator==(const DetailField &) const = default;
};

/// A finding in words: what, and beside it why.
struct FindingSentence
{
    FindingKind kind;
    QString what; ///< "Renamed, 96 % sure"
    QString why; ///< "same type, same foreign key"; may be empty
    bool operator==(const FindingSentence &) const = default;
};

/// Everything there is to say about one selected row.
struct RowDetails
{
    QString title; ///< "notifications.users_id"
    QList<Side> sides;
    QList<DetailField> fields;
    QList<FindingSentence> sentences;
    bool operator==(const RowDetails &) const = default;
};

/// The details of a table row, or of a column row in it. A pure function.
[[nodiscard]] RowDetails rowDetails(const Comparison &comparison, int tableRow, int columnRow = -1);

/// The details as text to paste: a line for each field with tabs between the sides, then the sentences.
[[nodiscard]] QString plainText(const RowDetails &details);

} // namespace triptych
