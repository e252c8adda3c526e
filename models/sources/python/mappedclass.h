// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

namespace triptych::python {

/// What a class's base outside the given files, or one that a call makes, is to the declarative system.
enum class BaseRole {
    Declarative, ///< a declarative base: declarative_base(), DeclarativeBase
    Flask, ///< Flask-SQLAlchemy's db.Model, which names tables by itself
    SqlModel, ///< SQLModel, mapped only with table=True
    Neutral, ///< known to add no columns
    Unresolved ///< not among the given files; it may add columns
};

[[nodiscard]] BaseRole baseRole(const Value &base);

/// Whether the class says `__abstract__ = True` itself.
[[nodiscard]] bool isAbstract(const Class *cls);

/// Whether that maps the class it is given, as a decorator or a call: `registry.mapped`, `registry.map_imperatively`.
[[nodiscard]] bool mapsClass(const Value &callee);

/// Whether SQLAlchemy maps the class: it stands on a declarative base and is neither that base nor abstract, or it is
/// decorated by a registry, or it stands on a base outside the given files and names a table.
[[nodiscard]] bool isMapped(const Class *cls);

/// The nearest mapped class that it inherits from, or nullptr.
[[nodiscard]] Class *mappedParent(const Class *cls);

/// The name that Flask-SQLAlchemy gives a class's table (flask_sqlalchemy.model.camel_to_snake_case).
[[nodiscard]] QString flaskTableName(const QString &className);

} // namespace triptych::python
