// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/columnbuilder.h"
#include "sources/python/interpreter.h"

namespace triptych::python {

/// The columns that composite(…) makes, named and typed by the fields of its class where they don't say it themselves
/// (sqlalchemy.orm.CompositeProperty).
/// \param attribute the class's attribute that is the composite
[[nodiscard]] QList<ColumnDeclaration> compositeColumns(
    Interpreter &interpreter, Class *owner, const Instance &composite, const ColumnDeclaration &attribute);

} // namespace triptych::python
