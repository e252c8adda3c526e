// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

namespace triptych {

/// A table of which no two sides tell whether they have it.
struct UncomparedTable
{
    QString name; ///< as displayText() writes it, under its name on the first side
    PerSide<QString> reasons; ///< of the sides that leave it out, or that may have it; an empty one: not said

    bool operator==(const UncomparedTable &) const = default;
};

/// What a comparison looked at. Nothing compared is never "no drift".
struct Coverage
{
    int compared = 0; ///< tables of which at least two sides tell whether they have them
    QList<UncomparedTable> leftOut; ///< that a side leaves out by a rule (Schema::leftOut), and lone views; by name
    QList<UncomparedTable> unknown; ///< that a side with an incomplete list may have or lack; by name
    QList<Side> empty; ///< compared sides that have no table at all

    [[nodiscard]] int total() const { return compared + int(leftOut.size() + unknown.size()); }
    /// There was no table that two sides could be held against each other for. An empty side against one with tables is
    /// a comparison: all of them are missing.
    [[nodiscard]] bool isNothing() const { return compared == 0; }

    bool operator==(const Coverage &) const = default;
};

[[nodiscard]] Coverage coverage(const Comparison &comparison);

/// Why a side that has no table in the row leaves out one of that name, if it does, or that another side's is a view;
/// names meet as in alignTables(). The table is then no drift.
[[nodiscard]] std::optional<QString> leftOutReason(const Comparison &comparison, const TableRow &row, Side side);

} // namespace triptych
