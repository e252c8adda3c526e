// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalogqueries.h"

namespace triptych::postgres {

/// The queries about columns and their types.
[[nodiscard]] QList<CatalogQuery> columnQueries(const CatalogScope &scope);

} // namespace triptych::postgres
