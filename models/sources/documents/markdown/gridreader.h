// SPDX-License-Identifier: MIT
#pragma once

#include "columntext.h"
#include "gridheader.h"

namespace triptych::documents {

/// What a row of a grid says of a column.
struct GridColumn
{
    QualifiedName table; ///< where the grid has a column for it
    ColumnText text;
    Stated<SqlType> type;
    std::optional<QString> comment; ///< the text beside it; a COMMENT only where a program wrote the grid
    int line = 0;
    bool standsForMore = false; ///< "…": there are more columns that are not listed
};

/// The rows of a grid of columns, in their order.
[[nodiscard]] QList<GridColumn> readGrid(const Grid &grid, const GridHeader &header);

/// Whether what rows say is said of a database's columns only: SQL's types, keys.
[[nodiscard]] bool speaksOfDatabase(const QList<GridColumn> &columns);
[[nodiscard]] bool speaksOfDatabase(const ColumnText &column);

/// Whether those are the fields of a document database: `_id`, ObjectId.
[[nodiscard]] bool speaksOfDocumentStore(const ColumnText &column);

} // namespace triptych::documents
