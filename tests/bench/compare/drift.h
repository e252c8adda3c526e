// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

namespace bench {

/// The schema as models spell it: types in capitals, and every fiftieth table and column different.
[[nodiscard]] triptych::Schema asModels(const triptych::Schema &database);

/// The schema as a document spells it: prose types, names in no certain case, and every fiftieth table and column
/// different, others than in the models.
[[nodiscard]] triptych::Schema asDocument(const triptych::Schema &database);

} // namespace bench
