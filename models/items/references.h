// SPDX-License-Identifier: MIT
#pragma once

#include "items/differences.h"

namespace triptych {

/// The row that a foreign key of one side refers to: the column paired with `column`, the table itself where that is
/// not known or `column` is empty; an invalid one where no side has the table.
[[nodiscard]] RowRef referencedRow(
    const Comparison &comparison, Side side, const ForeignKey &key, const QString &column = {});

/// What the foreign keys of a row refer to on any side, each once, in the order of the rows: of a column those that it
/// is part of, of a table all of its. The row itself is none.
[[nodiscard]] QList<RowRef> referencedRows(const Comparison &comparison, RowRef row);

/// The columns whose foreign keys refer to a row on any side, each once, in the order of the rows: of a table to any
/// of its columns.
[[nodiscard]] QList<RowRef> referencingRows(const Comparison &comparison, RowRef row);

} // namespace triptych
