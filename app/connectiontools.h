// SPDX-License-Identifier: MIT
#pragma once

#include "ui/sourcetools.h"

namespace triptych {

/// Takes connection parameters apart with libpq (PostgreSQL manual, 34.1.1). The error holds libpq's own words, without
/// the text itself, which may hold a password.
[[nodiscard]] Result<ConnectionFields> parseConnection(const QString &text);

/// key=value text of these fields, quoted as PQconninfoParse reads it; empty for empty fields.
[[nodiscard]] QString buildConnection(const ConnectionFields &fields);

/// What the window needs of the sources that this program knows.
[[nodiscard]] SourceTools sourceTools();

} // namespace triptych
