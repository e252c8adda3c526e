// SPDX-License-Identifier: MIT
#pragma once

#include "section.h"

namespace triptych::documents {

/// The dialect of bullets under labels, as schema inspectors write it and people keep it up:
///
///     ### users
///     **Primary Key:** id
///     **Columns:**
///     - `id`: INTEGER NOT NULL
///     **Foreign Keys:**
///     - `types_id` -> `users_types.id`
///
/// A section is a table when it has a list of columns. Labels may be bold, plain or headings of their own; lists under
/// other labels say nothing here. A view has the same shape: whoever calls knows it by the headings above.
[[nodiscard]] std::optional<Reading> readBullets(const Section &section, const QString &file);

} // namespace triptych::documents
