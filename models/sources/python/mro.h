// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

namespace triptych::python {

/// Python's method resolution order (C3) of a class whose bases have theirs. Bases outside the given files stand in it
/// as they were written; a declarative_base(cls=X) is followed by X.
[[nodiscard]] QList<Value> methodResolutionOrder(Class *cls);

/// The class that a generated base is built on: declarative_base(cls=X), SQLAlchemy(model_class=X).Model; else nullptr.
[[nodiscard]] Class *generatedFrom(const Value &base);

} // namespace triptych::python
