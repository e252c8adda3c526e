// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/modeltable.h"

namespace triptych::python {

/// Notes the bases and members of a class of which nothing tells whether they add columns to its table.
void noteDoubts(const Class *cls, ModelTable &table, Notes &notes);

} // namespace triptych::python
