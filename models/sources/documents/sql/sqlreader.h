// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Reads SQL: the schema that stands when every statement is applied in its order (PostgreSQL manual, part VI).
/// Statements that PostgreSQL does not understand, as MySQL's and SQLite's, are read as well as can be, with a note.
[[nodiscard]] Readings readSql(const Passage &passage, const Cancellation &cancellation);

} // namespace triptych::documents
