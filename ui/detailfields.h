// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"

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
    QList<RowRef> targets; ///< by line of the text: the row that it refers to; empty: none does
    bool operator==(const DetailCell &) const = default;
};

/// One facet over the compared sides.
struct DetailField
{
    QString label;
    PerSide<DetailCell> cells;
    bool operator==(const DetailField &) const = default;
};

/// What the sides say of a table row, or of a column row in it, facet by facet: name, type, nullability and the like
/// always, the others where a side has something to say or a finding is about them.
[[nodiscard]] QList<DetailField> detailFields(const Comparison &comparison, int tableRow, int columnRow = -1);

} // namespace triptych
