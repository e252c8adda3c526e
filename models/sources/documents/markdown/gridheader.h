// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"

namespace triptych::documents {

/// What the cells under a header say.
enum class Role {
    Other,
    Name,
    Table,
    TableSchema,
    Type,
    UserType, ///< information_schema's udt_name
    Length,
    Precision,
    Scale,
    Nullable,
    NotNull,
    Default,
    PrimaryKey, ///< a mark
    ForeignKey, ///< a target, or a mark
    Unique, ///< a mark
    Constraints, ///< statements
    Prose,
    Parents, ///< tbls: what the column refers to, by constraint or not
    Definition ///< of a constraint or an index
};

/// What a grid's headers make of it.
struct GridHeader
{
    enum class Kind {
        Other,
        Columns, ///< of a table, or with Role::Table of many
        Constraints, ///< of a table, with their definitions
        Indexes ///< of a table, each with its columns (Role::Name)
    };

    Kind kind = Kind::Other;
    QList<Role> roles; ///< one for each header
    bool isDatabases = false; ///< the headers are such as only a database's columns have
    bool isTbls = false; ///< as tbls writes them
    bool hasKeys = false; ///< a column for keys of every kind, "Key"
    QString firstHeader; ///< as written: a table's name where a heading gives none

    [[nodiscard]] qsizetype indexOf(Role role) const { return roles.indexOf(role); }
    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
};

[[nodiscard]] GridHeader readHeader(const QList<TextLine> &headers);

} // namespace triptych::documents
