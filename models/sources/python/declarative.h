// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/interpreter.h"
#include "sources/python/modeltable.h"

#include <memory>
#include <vector>

namespace triptych::python {

/// The tables that the classes and Table(…) calls of an interpreter's modules stand for, as SQLAlchemy's declarative
/// system maps them (sqlalchemy.orm.decl_base), before they are linked.
struct ModelTables
{
    std::vector<std::unique_ptr<ModelTable>> tables;
    std::optional<QString> incomplete; ///< why there may be more tables
};

/// The MetaData of the person's own classes, each by its identity.
[[nodiscard]] QList<Value> ownMetadata(const Interpreter &interpreter);

/// Tables of installed packages are there to be referred to; they are the models' own where their classes share a
/// MetaData with those.
[[nodiscard]] ModelTables mapModels(Interpreter &interpreter, QList<Note> &notes);

} // namespace triptych::python
