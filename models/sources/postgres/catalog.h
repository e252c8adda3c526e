// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
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

/// One label of an enumerated type, for that type and for each array and domain over it; in the labels' order.
struct EnumLabelRow
{
    Oid type = 0;
    QString label;
};

struct ColumnRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    QString name;
    Oid type = 0;
    int typeModifier = -1;
    bool isNotNull = false;
    char identity = 0; ///< pg_attribute.attidentity; 0: none
    bool isGenerated = false;
    Oid collation = 0; ///< 0: of a type that has none
};

/// An attribute default; none for a generated column.
struct DefaultRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    QString expression;
    bool isSerial = false; ///< it draws from a sequence that the column owns
};

struct GeneratedRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    QString expression; ///< empty: another session holds the relation locked
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
    QString targetSchema = {};
    QString targetName = {};
    char onUpdate = 'a'; ///< pg_constraint.confupdtype
    char onDelete = 'a'; ///< pg_constraint.confdeltype
    bool isValid = true; ///< false: rows from before it may break it
    bool nullsNotDistinct = false;
};

/// One column that a foreign key points to; in key order for each constraint.
struct TargetColumnRow
{
    Oid constraint = 0;
    QString name;
};

struct CheckRow
{
    Oid relation = 0;
    QString name;
    QString expression; ///< empty: another session holds the relation locked
    bool isValid = true; ///< as in ConstraintRow
};

/// An index that backs no constraint.
struct IndexRow
{
    Oid oid = 0;
    Oid relation = 0;
    QString name;
    bool isUnique = false;
    bool isValid = true; ///< false: a build that failed or still runs; it enforces nothing
    QList<int> columns; ///< attnums in key order, 0 for an expression; then those of INCLUDE
    int keyCount = 0; ///< how many of these are keys
    QList<int> options = {}; ///< pg_index.indoption of each key
    QList<Oid> operatorClasses = {}; ///< of each key
    QList<Oid> collations = {}; ///< of each key; 0: none
    QString method = {}; ///< pg_am.amname
    bool isPartial = false;
    bool nullsNotDistinct = false;
};

struct OperatorClassRow
{
    Oid oid = 0;
    QString name;
    Oid method = 0;
    Oid type = 0; ///< pg_opclass.opcintype
    bool isDefault = false; ///< of that type under that method
};

struct CollationRow
{
    Oid oid = 0;
    QString name;
};

/// The text of one index key that is an expression, or of the predicate; none while another session holds the relation
/// locked.
struct IndexExpressionRow
{
    Oid index = 0;
    int position = 0; ///< among the keys, counted from 1; 0: the predicate
    QString text;
};

struct CommentRow
{
    Oid relation = 0;
    int number = 0; ///< attnum; 0: the relation itself
    QString text;
};

/// What one query reads.
enum class CatalogPart {
    Schemas,
    Relations,
    Types,
    EnumLabels,
    Columns,
    Defaults,
    Generated,
    Constraints,
    TargetColumns,
    Checks,
    Indexes,
    OperatorClasses,
    Collations,
    IndexExpressions,
    Comments
};

/// What the catalog queries give, row by row, in no order that is relied on but where a row says so.
struct Catalog
{
    QList<SchemaRow> schemas;
    QList<RelationRow> relations; ///< by schema and name, in byte order
    QList<TypeRow> types;
    QList<EnumLabelRow> enumLabels;
    QList<ColumnRow> columns;
    QList<DefaultRow> defaults;
    QList<GeneratedRow> generated;
    QList<ConstraintRow> constraints; ///< of a relation by name
    QList<TargetColumnRow> targetColumns;
    QList<CheckRow> checks; ///< of a relation by name
    QList<IndexRow> indexes; ///< of a relation by name
    QList<OperatorClassRow> operatorClasses;
    QList<CollationRow> collations;
    QList<IndexExpressionRow> indexExpressions;
    QList<CommentRow> comments;
    QHash<CatalogPart, QString> unreadable; ///< the parts that the server would not tell, and why
};

} // namespace triptych::postgres
