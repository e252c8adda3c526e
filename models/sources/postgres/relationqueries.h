// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalogqueries.h"

namespace triptych::postgres {

/// The queries about relations, partitions too.
[[nodiscard]] QList<CatalogQuery> relationQueries(const CatalogScope &scope);

/// What people and the planner note down about relations and columns.
[[nodiscard]] QList<CatalogQuery> remarkQueries(const CatalogScope &scope);

} // namespace triptych::postgres
