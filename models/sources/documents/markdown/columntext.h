// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"
#include "clauses.h"
#include "schema/schema.h"

#include <QStringList>

#include <optional>

namespace triptych::documents {

/// What a line like "`id`: INTEGER NOT NULL" says of a column, or of several that are alike.
struct ColumnText
{
    QStringList names;
    QString type; ///< empty: not said
    QStringList labels; ///< of an enum; empty: not said
    std::optional<bool> nullable;
    Stated<std::optional<QString>> defaultExpression;
    QString check; ///< empty: not said
    std::optional<QString> comment; ///< only what is said to be the database's
    bool primaryKey = false;
    bool unique = false;
    bool autoincrement = false;
    std::optional<ForeignKey> foreignKey; ///< its columns are not said here
    bool hasUnknownTarget = false; ///< a foreign key is meant, and not to where
    QString formerName;
    QString notUnderstood; ///< from where on the line makes no sense; empty: all of it does
};

/// Takes over what clauses say and the column does not know yet.
void apply(const Clauses &clauses, ColumnText &column);

/// Reads a column's line: its names in back-ticks, bold, quotes or plain, then the type as SQL writes it (PostgreSQL
/// manual, chapter 8), in another language's word or an enum with its labels, before, after or in brackets, then
/// constraints in any order, then prose. Nothing where the line names no column.
[[nodiscard]] std::optional<ColumnText> parseColumnText(const TextLine &line);

/// Reads a cell that holds a type, and maybe constraints after it: "UUID (PK)", "varchar(20) NOT NULL".
[[nodiscard]] ColumnText parseTypeCell(const QString &text);

/// Reads what follows a column's name in its line.
void parseFacts(const QString &text, ColumnText &column);

/// A name as an SQL identifier is written, quoted or not: no spaces, no punctuation.
[[nodiscard]] bool isIdentifier(const QString &name);

} // namespace triptych::documents
