// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

#include <functional>

namespace triptych::python {

struct ModelColumn;

/// What an expression may refer to.
struct ExpressionScope
{
    std::function<const ModelColumn *(const Value &)> column; ///< nullptr for what is no column
    std::function<std::optional<QString>(const Value &)> type; ///< the SQL of a type
};

/// An SQL expression as SQLAlchemy compiles it; nullopt where reading can't tell it.
[[nodiscard]] std::optional<QString> sqlExpression(const Value &value, const ExpressionScope &scope = {});

/// The same where a string is SQL text (sqlalchemy.sql.roles.DDLExpressionRole): of a check, a generated column, a
/// partial index.
[[nodiscard]] std::optional<QString> sqlCondition(const Value &value, const ExpressionScope &scope);

/// What text() and its like make of a string: `\:` is a colon.
[[nodiscard]] QString ddlText(const QString &written);

} // namespace triptych::python
