// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

namespace triptych::python {

/// `db.metadata`, `Base.metadata` and the like: the MetaData behind them where it is written out.
[[nodiscard]] Value resolvedMetadata(const Value &metadata);

/// The MetaData of a class's declarative base; None where none is written out.
[[nodiscard]] Value classMetadata(const Class *cls);

/// What stands for the MetaData that a class's table belongs to, the same for all tables of one: the MetaData itself,
/// or the base or database object that makes it. None where that can't be told.
[[nodiscard]] Value collectionOf(const Class *cls);
/// The same for the metadata argument of Table(…).
[[nodiscard]] Value collectionOf(const Value &metadata);
/// Whether two such values are different collections for certain; names outside the given files may stand for any.
[[nodiscard]] bool areApart(const Value &one, const Value &other);

/// The type_annotation_map of a class's declarative base, or nullptr.
[[nodiscard]] const Dictionary *typeAnnotationMap(const Class *cls);

} // namespace triptych::python
