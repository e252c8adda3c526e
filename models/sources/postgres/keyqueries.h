// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalogqueries.h"

namespace triptych::postgres {

/// The queries about constraints and indexes.
/// \param relation as for columnQueries()
[[nodiscard]] QList<CatalogQuery> keyQueries(const QString &relation, const CatalogVersion &version);

} // namespace triptych::postgres
