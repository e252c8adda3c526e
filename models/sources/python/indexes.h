// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/modeltable.h"
#include "sources/python/types.h"

namespace triptych::python {

/// Adds the index that a call of Index makes, with what the PostgreSQL dialect takes of it; where reading can't tell
/// one of its parts, a note and why there may be more indexes.
void addIndex(ModelTable &table, const Instance &call, Types &types, Notes &notes);

} // namespace triptych::python
