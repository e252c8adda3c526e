// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "schema/schema.h"
#include "sources/postgres/postgressource.h"

namespace triptych {

/// Reads a live database. Where the server wants a password that nobody gave it, and standard input is a terminal, asks
/// for it there, without showing it, and reads once more.
[[nodiscard]] Result<Schema> readDatabase(PostgresOptions options);

} // namespace triptych
