// SPDX-License-Identifier: MIT
#pragma once

#include "ui/detailfields.h"

namespace triptych {

/// A finding in words: what, and beside it why.
struct FindingSentence
{
    FindingKind kind;
    QString what; ///< "Renamed, 96 % sure"
    QString why; ///< "same type · same foreign key"; may be empty
    bool operator==(const FindingSentence &) const = default;
};

/// Everything there is to say about one selected row.
struct RowDetails
{
    QString title; ///< "notifications.users_id"
    QList<Side> sides;
    QList<DetailField> fields;
    QList<FindingSentence> sentences; ///< a rename that is too unsure to be a finding comes last
    bool operator==(const RowDetails &) const = default;
};

/// The findings that a row is the place of, as indexes in Comparison::findings: a column row's; of a table row those
/// about the table itself or about several of its columns.
[[nodiscard]] QList<int> rowFindings(const Comparison &comparison, int tableRow, int columnRow = -1);

/// Where a side defines a table row, or a column row in it; empty where it lacks it.
[[nodiscard]] Origin rowOrigin(const Comparison &comparison, int tableRow, int columnRow, Side side);

/// The details of a table row, or of a column row in it. A pure function.
[[nodiscard]] RowDetails rowDetails(const Comparison &comparison, int tableRow, int columnRow = -1);

/// The details as text to paste: a line for each field with tabs between the sides, then the sentences.
[[nodiscard]] QString plainText(const RowDetails &details);

} // namespace triptych
