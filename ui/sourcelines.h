// SPDX-License-Identifier: MIT
#pragma once

#include "suggestions/suggestions.h"

namespace triptych {

/// Gives the lines of files at an origin as they are now; a file is read again once it has changed.
[[nodiscard]] SourceLines linesOfFiles();

} // namespace triptych
