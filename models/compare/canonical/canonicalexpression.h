// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/canonicaltype.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace triptych {

/// Where an expression stands, as far as that decides what it means.
struct ExpressionPlace
{
    std::optional<CanonicalType> type; ///< of the column whose default or generated value it is
    bool namesColumns = true; ///< false: a default; a bare word in it, as documents write them, is a string
    std::function<QString(const QString &)> columnName; ///< the name under which the sides know a column; may be null
    std::function<std::optional<CanonicalType>(const QString &)> columnType; ///< of a column as named; may be null
};

/// An SQL expression in its one spelling (equivalence.md, "Defaults" and "Keys, constraints, indexes").
struct CanonicalExpression
{
    QString text;
    QString unqualifiedText; ///< likewise, with no schema before the names of functions and sequences
    QStringList columns; ///< the columns it names, as written there, each once
    /// What made the text another than the parser's own spelling, each once: "now", "literal_cast", "text_cast",
    /// "own_type_cast", "regclass_cast", "array_cast", "widening_cast", "set", "between", "row", "operand_order".
    QStringList rules;

    bool operator==(const CanonicalExpression &) const = default;
};

/// What PostgreSQL's own parser makes of an expression; nullopt when it is none.
[[nodiscard]] std::optional<CanonicalExpression> canonicalExpression(
    const QString &sql, const ExpressionPlace &place = {});

/// Whether they are one expression; a name with a schema and the same name without one are the same.
[[nodiscard]] bool isSame(const CanonicalExpression &one, const CanonicalExpression &other);

/// Whether it is the constant NULL: as a default, none.
[[nodiscard]] bool isNull(const CanonicalExpression &expression);

} // namespace triptych
