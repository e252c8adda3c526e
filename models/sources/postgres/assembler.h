// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "sources/postgres/catalog.h"

namespace triptych::postgres {

/// The tables that the rows describe, in the order of the relations, and a note for each rule that left some out:
/// partitions, what extensions own, what migration tools keep their books in (equivalence.md), invalid indexes.
[[nodiscard]] Schema assemble(const Catalog &catalog);

} // namespace triptych::postgres
