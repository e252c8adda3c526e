// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QList>
#include <QString>

namespace triptych {

/// A difference in spelling that is none: what was suppressed, and why.
struct EqualSpelling
{
    FindingKind kind = FindingKind::Type; ///< what it would have been a finding of
    int tableRow = -1; ///< index in Comparison::tables
    int columnRow = -1; ///< index in TableRow::columns; -1: the table's own
    PerSide<QString> says; ///< as the sides that state it write it
    PerSide<QString> canonical; ///< what each of them was understood as
    QString rule; ///< what made them equal, a key such as "alias", "now", "set"; several joined by ", "

    bool operator==(const EqualSpelling &) const = default;
};

/// What compare() took for the same although it is written in another way, in the order of the rows. Worked out anew
/// for each call: nothing of it is kept in a comparison.
[[nodiscard]] QList<EqualSpelling> equalSpellings(const Comparison &comparison);
/// Likewise of one table's row.
[[nodiscard]] QList<EqualSpelling> equalSpellings(const Comparison &comparison, int tableRow);

} // namespace triptych
