// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "sources/postgres/catalog.h"

namespace triptych::postgres {

/// The tables that the rows describe, in the order of the relations. Partitions are named as left out and, unless all
/// tables are wanted, what extensions own and what migration tools keep their books in (equivalence.md); a note tells
/// of invalid indexes and of constraints that are not valid.
[[nodiscard]] Schema assemble(const Catalog &catalog, bool allTables = false);

} // namespace triptych::postgres
