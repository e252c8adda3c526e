// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

namespace triptych::python {

/// How a type's arguments show in its SQL.
enum class TypeShape {
    Plain, ///< not at all
    Length, ///< NAME(length)
    NamedLength, ///< NAME(length), the length given by name only
    Limit, ///< NAME(length), the length given as max_length
    Scale, ///< NAME(precision, scale)
    Float, ///< NAME(precision)
    Zone, ///< NAME(precision) WITH or WITHOUT TIME ZONE
    Bit, ///< BIT(n), BIT VARYING(n)
    Interval, ///< INTERVAL fields (precision)
    Array, ///< element[]
    Enum, ///< its own name
    Choice, ///< the type in its impl= argument
    Uuid, ///< UUID, or CHAR(32) with native_uuid=False
    Vector, ///< NAME(dim)
    Geometry, ///< geometry(TYPE,srid)
    Raster, ///< as Plain
    Named ///< the name in its first argument
};

/// What one type of SQLAlchemy or of a library around it compiles to.
struct TypeRule
{
    const char *package; ///< what the type's path begins with; empty: any of SQLAlchemy's
    const char *name;
    const char *sql;
    TypeShape shape = TypeShape::Plain;
    bool lenient = false; ///< works on a wider family of columns (see SqlType::lenient)
    const char *standard = ""; ///< the argument where none is given
};

/// The rule for a type, or nullptr.
[[nodiscard]] const TypeRule *typeRule(const Value &symbol);

} // namespace triptych::python
