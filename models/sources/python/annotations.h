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
    QList<const Instance *> columns; ///< mapped_column() in X's Annotated[…]
};

/// Reads an annotation in the scope of the class that writes it.
[[nodiscard]] MappedAnnotation readAnnotation(Interpreter &interpreter, Class *owner, Node annotation);

} // namespace triptych::python
