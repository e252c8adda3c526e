// SPDX-License-Identifier: MIT
#pragma once

#include "section.h"

namespace triptych::documents {

/// Reads what a section says of a table, as schema inspectors write it and people keep it up:
///
///     ### users
///     **Primary Key:** id
///     **Columns:**
///     - `id`: INTEGER NOT NULL
///     **Foreign Keys:**
///     - `types_id` -> `users_types.id`
///
/// The columns are a list of bullets or a grid. Labels may be bold, plain or headings of their own; lists under other
/// labels say nothing here. A grid with a column for the table's name tells of several. Nothing where the section
/// describes no table.
[[nodiscard]] QList<Reading> readSection(const Section &section, const QString &file);

} // namespace triptych::documents
