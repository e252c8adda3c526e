// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"

#include <QStringList>

#include <optional>

namespace triptych::documents {

/// What a line like "`id`: INTEGER NOT NULL" says of a column.
struct ColumnText
{
    QString name;
    QString type; ///< empty: not said
    std::optional<bool> nullable;
    QStringList labels; ///< of an enum; empty: not said
    std::optional<bool> hasDefault;
    QString defaultExpression; ///< where it has one
    QString check; ///< empty: not said
    std::optional<QString> comment; ///< only what is said to be the database's
    bool primaryKey = false;
    bool unique = false;
    QString notUnderstood; ///< from where on the line makes no sense; empty: all of it does

    bool operator==(const ColumnText &) const = default;
};

/// Reads a column's line: its name in back-ticks, bold, quotes or plain before a colon or dash, then the type as SQL
/// writes it (PostgreSQL manual, chapter 8) or an enum with its labels, then NULL, NOT NULL, PRIMARY KEY, UNIQUE,
/// CHECK, COMMENT and DEFAULT in any order, with or without a comma or brackets around, then, after a dash, bracket or
/// comma, prose. Nothing where the line names no column.
[[nodiscard]] std::optional<ColumnText> parseColumnText(const TextLine &line);

} // namespace triptych::documents
