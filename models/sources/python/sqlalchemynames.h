// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

namespace triptych::python {

/// The name in SQLAlchemy that a symbol stands for ("Column", "mapped_column", "String"), however it was imported: from
/// sqlalchemy itself, from Flask-SQLAlchemy's `db`, from SQLModel, or through a `db` or `sa` that is not among the
/// given files. Empty: it is none of SQLAlchemy's.
[[nodiscard]] QString sqlalchemyName(const Value &symbol);

/// The same for what a call calls; empty for what is no call.
[[nodiscard]] QString calledName(const Value &call);

/// Whether a bare name is one that model files take from SQLAlchemy.
[[nodiscard]] bool isWellKnownName(const QString &name);

/// A database object of Flask-SQLAlchemy: the call of its SQLAlchemy class.
[[nodiscard]] bool isFlaskDatabase(const Value &value);

} // namespace triptych::python
