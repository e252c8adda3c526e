// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalogqueries.h"

namespace triptych::postgres {

/// The condition that nobody holds a relation locked, or queues to, so that naming its columns would wait for nobody.
/// \param relation the SQL of its oid
[[nodiscard]] QString isFree(const QString &relation);

/// The queries about constraints and indexes.
/// \param table the condition on pg_class "c" for the tables that are described
/// \param serverVersion as in catalogQueries()
[[nodiscard]] QList<CatalogQuery> keyQueries(const QString &table, int serverVersion);

} // namespace triptych::postgres
