// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

namespace triptych {

/// In which form a schema document lists columns.
enum class DocumentStyle {
    Bullets, ///< "- `id`: INTEGER NOT NULL"
    Grid ///< a pipe table
};

/// What a document says of a column, in the words of reflection.
struct ColumnDescription
{
    QString name; ///< as code
    QString type; ///< empty: unknown
    QString nullability; ///< "NULL" or "NOT NULL"; empty: unknown
};

/// What a document says of a foreign key.
struct ForeignKeyDescription
{
    QString text; ///< "`users_id` -> `users.id`"
    QString actions; ///< " ON DELETE CASCADE"; empty: no action

    bool operator==(const ForeignKeyDescription &) const = default;
};

/// What a document says of a relation, each text as Markdown on one line.
struct TableDescription
{
    QString heading; ///< its name
    QString primaryKey; ///< column names; empty: none, or unknown
    QList<ColumnDescription> columns;
    QList<ForeignKeyDescription> foreignKeys;
};

[[nodiscard]] TableDescription described(const Table &table);

/// A type as a document writes it: as reflection prints it where that says all, else as the catalog does; empty:
/// unknown.
[[nodiscard]] QString documentedType(const Stated<SqlType> &type);

/// "- `id`: INTEGER NOT NULL".
[[nodiscard]] QString bulletText(const ColumnDescription &column);

} // namespace triptych
