// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/columnbuilder.h"

namespace triptych::python {

/// Whether the class stands on SQLModel.
[[nodiscard]] bool isSqlModel(const Class *cls);

/// The columns that SQLModel makes of a class's fields, those of its bases first, as pydantic collects them
/// (sqlmodel.main.get_column_from_field).
[[nodiscard]] QList<ColumnDeclaration> sqlModelColumns(Interpreter &interpreter, Class *cls);

} // namespace triptych::python
