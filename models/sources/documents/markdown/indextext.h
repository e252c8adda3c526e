// SPDX-License-Identifier: MIT
#pragma once

#include "gridheader.h"
#include "schema/schema.h"

#include <functional>
#include <optional>

namespace triptych::documents {

/// Reads an index of plain columns: "`ix_orders_day` on (day, shop_id)", "UNIQUE (email)", "`tags` (GIN)". Nothing
/// where it is something else, or more than a document's words tell exactly: of an expression, of some rows. \param
/// isColumn whether the table has a column of that name
[[nodiscard]] std::optional<Index> parseIndex(
    const QString &text, const std::function<bool(const QString &)> &isColumn);

/// The rows of a list of indexes, "| Index | Columns | Unique |", each as parseIndex() reads it.
[[nodiscard]] QList<TextLine> indexLines(const Grid &grid, const GridHeader &header);

} // namespace triptych::documents
