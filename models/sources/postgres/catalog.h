// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace triptych::postgres {

using Oid = quint32; ///< PostgreSQL's object identifier

struct SchemaRow
{
    Oid oid = 0;
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
    char kind = 'r'; ///< pg_class.relkind
    bool hidesStatistics = false; ///< the role may not read those of all its columns
};

/// One relation that another inherits from, or the partitioned table of a partition; in their order for each relation.
struct ParentRow
{
    Oid relation = 0;
    Oid parent = 0;
    QString schema; ///< of the parent
    QString name; ///< of the parent
};

struct PartitionKeyRow
{
    Oid relation = 0;
    QString text; ///< "RANGE (created_at)"; empty: another session holds the relation locked
};

/// What the planner believes of a relation with storage.
struct RelationSizeRow
{
    Oid relation = 0;
    double rows = 0;
    qint64 bytes = 0;
};

struct ColumnStatisticsRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    double nullFraction = 0;
    double distinctValues = 0;
};

/// A type with its modifier, as columns use it.
struct TypeRow
{
    Oid oid = 0;
    int modifier = -1;
    QString text; ///< format_type()
    Oid collation = 0; ///< of its values unless said otherwise; 0: it has none
};

struct DomainRow
{
    Oid oid = 0;
    QString name; ///< format_type()
    Oid baseType = 0;
    QString base; ///< format_type() of the base type
    bool isNotNull = false;
    std::optional<QString> defaultExpression;
};

struct DomainCheckRow
{
    Oid domain = 0;
    QString name;
    QString expression;
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
};

struct GeneratedRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    QString expression; ///< empty: another session holds the relation locked
};

/// The sequence that a column owns.
struct SequenceRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    bool isIdentity = false; ///< else the column only owns it
    QString name; ///< as an expression with an empty search_path writes it
    Oid type = 0;
    qint64 start = 1;
    qint64 increment = 1;
    qint64 minimum = 1;
    qint64 maximum = 0;
    qint64 cache = 1;
    bool cycles = false;
};

/// A primary-key, foreign-key, unique or not-null constraint.
struct ConstraintRow
{
    enum class Kind : char { PrimaryKey = 'p', ForeignKey = 'f', Unique = 'u', NotNull = 'n' };

    Oid relation = 0;
    Kind kind = Kind::Unique;
    QString name;
    QList<int> columns; ///< attnums in key order
    Oid target = 0; ///< the relation that a foreign key points to
    QList<int> targetColumns = {}; ///< attnums in key order
    char onUpdate = 'a'; ///< pg_constraint.confupdtype
    char onDelete = 'a'; ///< pg_constraint.confdeltype
    bool isValid = true; ///< false: rows from before it may break it
    bool nullsNotDistinct = false;
    bool isDeferrable = false;
    bool isDeferred = false; ///< initially
    char matchType = 's'; ///< pg_constraint.confmatchtype
    bool isEnforced = true; ///< false: the server does not check it at all
    bool deletesSome = false; ///< SET NULL or SET DEFAULT on delete is for some of its columns only
};

struct ExclusionRow
{
    Oid relation = 0;
    QString name;
    Oid index = 0; ///< whose keys, method and predicate are the constraint's
    QStringList operators; ///< one for each key
    bool isDeferrable = false;
    bool isDeferred = false; ///< initially
};

/// One column that a foreign key points to in a relation that is not described.
struct TargetColumnRow
{
    Oid relation = 0;
    int number = 0; ///< attnum
    QString schema;
    QString table;
    QString column;
};

struct CheckRow
{
    Oid relation = 0;
    QString name;
    QString expression; ///< empty: another session holds the relation locked
    bool isValid = true; ///< as in ConstraintRow
    bool isEnforced = true; ///< as in ConstraintRow
};

/// An index that backs no constraint, or an exclusion constraint.
struct IndexRow
{
    Oid oid = 0;
    Oid relation = 0;
    QString name;
    bool isUnique = false;
    bool isValid = true; ///< false: a build that failed or still runs; no query uses it
    QList<int> columns; ///< attnums in key order, 0 for an expression; then those of INCLUDE
    int keyCount = 0; ///< how many of these are keys
    QList<int> options = {}; ///< pg_index.indoption of each key
    QList<Oid> operatorClasses = {}; ///< of each key
    QList<Oid> collations = {}; ///< of each key; 0: none
    Oid method = 0;
    bool isPartial = false;
    bool nullsNotDistinct = false;
    bool isExclusion = false;
};

struct AccessMethodRow
{
    Oid oid = 0;
    QString name;
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
    QString schema; ///< empty: the system's
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
    Rights,
    Relations,
    Parents,
    PartitionKeys,
    Types,
    Domains,
    DomainChecks,
    EnumLabels,
    Columns,
    Defaults,
    Generated,
    Sequences,
    Collations,
    Constraints,
    TargetColumns,
    Exclusions,
    Checks,
    Indexes,
    AccessMethods,
    OperatorClasses,
    IndexExpressions,
    Comments,
    RelationSizes,
    ColumnStatistics
};

/// What the catalog queries give, row by row, in no order that is relied on but where a row says so.
struct Catalog
{
    QList<SchemaRow> schemas;
    bool mayReadStatistics = false; ///< the role may read pg_statistic itself
    QList<RelationRow> relations; ///< by schema and name, in byte order
    QList<ParentRow> parents;
    QList<PartitionKeyRow> partitionKeys;
    QList<TypeRow> types;
    QList<DomainRow> domains;
    QList<DomainCheckRow> domainChecks; ///< of a domain by name
    QList<EnumLabelRow> enumLabels;
    QList<ColumnRow> columns;
    QList<DefaultRow> defaults;
    QList<GeneratedRow> generated;
    QList<SequenceRow> sequences;
    QList<CollationRow> collations;
    QList<ConstraintRow> constraints; ///< of a relation by name
    QList<TargetColumnRow> targetColumns;
    QList<ExclusionRow> exclusions; ///< of a relation by name
    QList<CheckRow> checks; ///< of a relation by name
    QList<IndexRow> indexes; ///< of a relation by name
    QList<AccessMethodRow> accessMethods;
    QList<OperatorClassRow> operatorClasses;
    QList<IndexExpressionRow> indexExpressions;
    QList<CommentRow> comments;
    QList<RelationSizeRow> relationSizes;
    QList<ColumnStatisticsRow> columnStatistics;
    QHash<CatalogPart, QString> unreadable; ///< the parts that the server would not tell, and why
};

} // namespace triptych::postgres
