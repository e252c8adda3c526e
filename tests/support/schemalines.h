// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QStringList>

namespace triptych {

/// Everything that a schema says but its source, one fact a line and unknowns as "?", to be compared in one statement:
///
///     public.users -- people
///       id integer not null auto
///       name text default 'x'::text -- comment
///       primary key users_pkey (id)
[[nodiscard]] QStringList schemaLines(const Schema &schema);

} // namespace triptych
