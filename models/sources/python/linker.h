// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/declarative.h"

namespace triptych::python {

/// Settles what takes all tables to know: a foreign key's target and the type its column takes from it, which key
/// increments by itself, the names of constraints. Gives the tables in the order of their files.
[[nodiscard]] QList<Table> linkTables(ModelTables &models, QList<Note> &notes);

} // namespace triptych::python
