// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/interpreter.h"

namespace triptych::python {

/// What the annotation of a class's attribute says of a column.
struct MappedAnnotation
{
    bool isMapped = false; ///< Mapped[X]
    bool optional = false; ///< X may be None
    Value pythonType; ///< X without None
    QList<Value> metadata; ///< what X's Annotated[…] adds to the type, as Python flattens it
    /// The first mapped_column() of the metadata, the only one that SQLAlchemy takes; or nullptr.
    [[nodiscard]] const Instance *column() const;
};

/// Reads an annotation in the scope of the class that writes it.
[[nodiscard]] MappedAnnotation readAnnotation(Interpreter &interpreter, Class *owner, Node annotation);

/// Reads what stands for a type in an annotation of the class.
[[nodiscard]] MappedAnnotation readType(Interpreter &interpreter, Class *owner, const Value &type);

} // namespace triptych::python
