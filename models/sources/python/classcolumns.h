// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/columnbuilder.h"
#include "sources/python/interpreter.h"

namespace triptych::python {

/// The columns that a mapped class declares and takes from its mixins, in the order of its table
/// (sqlalchemy.orm.decl_base). A declared attribute of which reading can't tell whether it makes a column becomes an
/// unknown member of its class.
[[nodiscard]] QList<ColumnDeclaration> classColumns(Interpreter &interpreter, Class *cls);

/// Where a mapped class's attribute stands: in its own body, or in that of the class that it takes it from.
[[nodiscard]] Origin memberOrigin(const Class *cls, const Class *owner, const QString &name);

/// Whether a member stands behind @declared_attr.
[[nodiscard]] bool isDeclared(const Value &member);

} // namespace triptych::python
