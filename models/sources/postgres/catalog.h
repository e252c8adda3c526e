// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace triptych::postgres {

using Oid = quint32; ///< PostgreSQL's object identifier

/// A schema that is not the system's own, or that was asked for.
struct SchemaRow
{
    QString name;
    bool isUsable = false; ///< the role has USAGE

    bool operator==(const SchemaRow &) const = default;
};

struct RelationRow
{
    Oid oid = 0;
    QString schema;
    QString name;
    bool isPartition = false;
    bool isExtensionOwned = false;
};

/// A type with its modifier, as columns use it.
struct TypeRow
{
    Oid oid = 0;
    int modifier = -1;
    QString text; ///< format_type()
    bool isNotNull = false; ///< a domain that refuses NULL, or one over such a domain
};

struct ColumnRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    QString name;
    Oid type = 0;
    int typeModifier = -1;
    bool isNotNull = false;
    bool isIdentity = false;
};

/// An attribute default; none for a generated column.
struct DefaultRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    QString expression;
    bool isSerial = false; ///< it draws from a sequence that the column owns
};

/// A primary-key, foreign-key or unique constraint.
struct ConstraintRow
{
    enum class Kind : char { PrimaryKey = 'p', ForeignKey = 'f', Unique = 'u' };

    Oid oid = 0;
    Oid relation = 0;
    Kind kind = Kind::Unique;
    QString name;
    QList<int> columns; ///< attnums in key order
    QString targetSchema;
    QString targetName;
    char onUpdate = 'a'; ///< pg_constraint.confupdtype
    char onDelete = 'a'; ///< pg_constraint.confdeltype
};

/// One column that a foreign key points to; in key order for each constraint.
struct TargetColumnRow
{
    Oid constraint = 0;
    QString name;
};

/// An index that backs no constraint.
struct IndexRow
{
    Oid oid = 0;
    Oid relation = 0;
    QString name;
    bool isUnique = false;
    bool isValid = true; ///< false: a build that failed or still runs; it enforces nothing
    QList<int> columns; ///< attnums in key order, 0 for an expression; without INCLUDE columns
};

/// The text of one index key that is an expression.
struct IndexExpressionRow
{
    Oid index = 0;
    int position = 0; ///< among the keys, counted from 1
    QString text;
};

struct CommentRow
{
    Oid relation = 0;
    int number = 0; ///< attnum; 0: the relation itself
    QString text;
};

/// What the catalog queries give, row by row, in no order that is relied on but where a row says so.
struct Catalog
{
    QList<SchemaRow> schemas;
    QList<RelationRow> relations; ///< by schema and name, in byte order
    QList<TypeRow> types;
    QList<ColumnRow> columns;
    QList<DefaultRow> defaults;
    QList<ConstraintRow> constraints; ///< of a relation by name
    QList<TargetColumnRow> targetColumns;
    QList<IndexRow> indexes; ///< of a relation by name
    QList<IndexExpressionRow> indexExpressions;
    QList<CommentRow> comments;
};

} // namespace triptych::postgres
