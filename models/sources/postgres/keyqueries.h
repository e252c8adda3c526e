// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalogqueries.h"

namespace triptych::postgres {

/// The queries about constraints and indexes.
[[nodiscard]] QList<CatalogQuery> keyQueries(const CatalogScope &scope);

} // namespace triptych::postgres
