// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/side.h"
#include "project/sourcechoice.h"
#include "sources/postgres/postgressource.h"
#include "sources/schemasource.h"

namespace triptych {

/// Finds the reader for each side of a choice; reads nothing but the first bytes that tell a snapshot from other files.
/// A side that cannot be opened (an environment variable that is not set, a file that is no snapshot where a database
/// is meant) is a source that fails with that error, so that the others stand.
[[nodiscard]] PerSide<SchemaSource> openSources(const SourceChoice &choice);

/// The models of a choice: a snapshot of them, Python files as text, or what the person's interpreter imports.
[[nodiscard]] SchemaSource openModels(const SourceChoice &choice);

/// The live database of a choice; "env:NAME" is looked up. An error where it is a file or not there.
[[nodiscard]] Result<PostgresOptions> databaseOptions(const SourceChoice &choice);

} // namespace triptych
