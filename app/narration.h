// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/side.h"
#include "sources/schemasource.h"

namespace triptych {

/// From now on what is done is told step by step (--verbose).
void startNarration();

/// What a source says, read in this thread. Without --verbose, what it does stands on a line of the terminal until it
/// is done. May be called in several threads at once.
[[nodiscard]] Result<Schema> read(const SchemaSource &source, Side side);

} // namespace triptych
