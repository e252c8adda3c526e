// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"

namespace triptych::documents {

/// Makes one schema of all that a document says, its source not yet described. What is described twice is one table:
/// the worthier dialect stands where they disagree (Dialect), within one dialect the first, and the others fill in what
/// it does not say. Contradictions are notes.
[[nodiscard]] Schema merged(const Readings &readings);

} // namespace triptych::documents
