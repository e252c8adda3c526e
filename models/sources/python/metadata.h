// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

namespace triptych::python {

/// `db.metadata`, `Base.metadata` and the like: the MetaData behind them where it is written out.
[[nodiscard]] Value resolvedMetadata(const Value &metadata);

/// The MetaData of a class's declarative base; None where none is written out.
[[nodiscard]] Value classMetadata(const Class *cls);

/// The type_annotation_map of a class's declarative base, or nullptr.
[[nodiscard]] const Dictionary *typeAnnotationMap(const Class *cls);

} // namespace triptych::python
