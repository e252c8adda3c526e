// SPDX-License-Identifier: MIT
#pragma once

#include "reading.h"

namespace triptych::documents {

/// Makes one schema of all that a document says, its source not yet described. What is described twice is one table;
/// the worthier dialect stands where they disagree (Dialect), within one dialect the first.
[[nodiscard]] Schema merged(const Readings &readings);

} // namespace triptych::documents
