// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalogqueries.h"

namespace triptych::postgres {

/// The queries about columns and their types.
/// \param relation the condition on pg_class "c" for the relations that are described
[[nodiscard]] QList<CatalogQuery> columnQueries(const QString &relation);

} // namespace triptych::postgres
