// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalogqueries.h"

namespace triptych::postgres {

/// \param relation as for columnQueries(); the rows of pg_class are asked for with partitions too
[[nodiscard]] QList<CatalogQuery> relationQueries(const QString &relation);

/// What people and the planner note down about relations and columns.
/// \param described the condition on pg_class "c" for the relations that are described
[[nodiscard]] QList<CatalogQuery> remarkQueries(
    const QString &relation, const QString &described, const CatalogVersion &version);

} // namespace triptych::postgres
