// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/modeltable.h"
#include "sources/python/sqlexpression.h"
#include "sources/python/types.h"

namespace triptych::python {

/// What the expressions of a table's columns, constraints and indexes refer to.
[[nodiscard]] ExpressionScope expressionScope(const ModelTable &table, Types &types);

/// Adds the check that a call of CheckConstraint makes.
void addCheck(ModelTable &table, const Instance &call, const Origin &origin, Types &types, Notes &notes);

/// Adds the check that the type of a column makes, if it does: Enum(native_enum=False, create_constraint=True).
void addTypeCheck(ModelTable &table, const ModelColumn &column, const MappedType &type, Notes &notes);

/// Adds the foreign key that a call of ForeignKey or ForeignKeyConstraint makes.
void addForeignKey(ModelTable &table, const QStringList &columns, const QList<Value> &targets, const Instance &call,
    const Origin &origin);

/// Adds the unique constraint that a call of UniqueConstraint makes.
void addUnique(ModelTable &table, const Instance &call, const Origin &origin, Notes &notes);

/// The name of the column that an argument names or is; nullopt where reading can't tell.
[[nodiscard]] std::optional<QString> columnName(const ModelTable &table, const Value &value);
/// The same for all arguments of a constraint; nullopt with a note.
[[nodiscard]] std::optional<QStringList> columnNames(const ModelTable &table, const Instance &call, Notes &notes);

/// A text argument of that name; empty where it is none.
[[nodiscard]] QString textKeyword(const Instance &call, const char *name);

/// Why a value is unknown, or `otherwise`.
[[nodiscard]] QString reasonOf(const Value &value, const QString &otherwise);

} // namespace triptych::python
