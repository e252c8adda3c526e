// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/side.h"
#include "project/sourcechoice.h"
#include "sources/postgres/postgressource.h"
#include "sources/schemasource.h"

namespace triptych {

/// Finds the reader for each side of a choice; reads nothing but the first bytes that tell a snapshot from other files.
/// Errors: an environment variable that is not set, a file that is no snapshot where a database is meant.
[[nodiscard]] Result<PerSide<SchemaSource>> openSources(const SourceChoice &choice);

/// The live database of a choice; "env:NAME" is looked up. An error where it is a file or not there.
[[nodiscard]] Result<PostgresOptions> databaseOptions(const SourceChoice &choice);

} // namespace triptych
