// SPDX-License-Identifier: MIT
#pragma once

#include "stated.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace triptych {

/// Where a source says something, so that a finding can be opened at it.
struct Origin
{
    QString file; ///< path as the person gave it or relative to it; empty for a database
    int line = 0; ///< counted from 1; 0: the file as a whole
    QString object; ///< schema-qualified name ("public.users", "public.users #2") or mapped class ("User via
                    ///< TimestampMixin")

    bool operator==(const Origin &) const = default;
};

/// "models_user.py:42" with the file's whole path, or the object's name where there is no file.
[[nodiscard]] QString displayText(const Origin &origin);

/// The name of a relation. Names keep their case and are never quoted here.
struct QualifiedName
{
    QString schema; ///< empty: not stated, the default schema of whoever reads it
    QString name;

    bool operator==(const QualifiedName &) const = default;
};

inline size_t qHash(const QualifiedName &name, size_t seed = 0)
{
    return qHashMulti(seed, name.schema, name.name);
}

/// "users" in the default schema (not stated, or public) and "billing.users" outside it, as the reports write it.
[[nodiscard]] QString displayText(const QualifiedName &name);

/// A check constraint of a table, of one of its columns, or of a domain.
struct CheckConstraint
{
    QString name; ///< empty: not named
    QString expression; ///< SQL, without CHECK and with or without outer brackets; a domain's value is VALUE
    Origin origin;

    bool operator==(const CheckConstraint &) const = default;
};

/// A data type with constraints of its own (PostgreSQL manual, 8.18).
struct Domain
{
    QString name; ///< as a column's type names it
    QString base; ///< the type beneath, as SqlType::text writes one
    bool notNull = false;
    std::optional<QString> defaultExpression; ///< SQL
    QList<CheckConstraint> checks;

    bool operator==(const Domain &) const = default;
};

/// A data type as one source writes it.
struct SqlType
{
    /// In whose words a type is written, which decides how much it says (see compare/canonical/typeequivalence.h).
    enum class Notation {
        Catalog, ///< PostgreSQL's own, exact: what format_type() prints
        Mapper, ///< an ORM's: a length that is not written is not checked
        Prose ///< a document's: what is not written is not said
    };

    QString text; ///< as written there: "character varying(255)", "String(255)", "VARCHAR(255)"
    QString sql; ///< the PostgreSQL type it stands for, as SQL: "varchar(255)"
    Notation notation = Notation::Catalog;
    /// A mapper's type that works on a wider family of columns than its SQL says (generic JSON, DateTime with no
    /// timezone flag); a document's that is another language's word for a family ("string", "DateTime").
    bool lenient = false;
    QStringList labels = {}; ///< of an enumerated type, in order; empty: it is none, or they are not stated
    /// The domain that the type is, and those that it stands on, down to the one over a plain type; empty: it is none,
    /// or they are not stated.
    QList<Domain> domains = {};

    bool operator==(const SqlType &) const = default;
};

/// What happens to referencing rows (PostgreSQL manual, 5.5.5).
enum class ReferentialAction { NoAction, Restrict, Cascade, SetNull, SetDefault };

/// "NO ACTION", "CASCADE" … as SQL writes it.
[[nodiscard]] QString sqlText(ReferentialAction action);
/// The action of that SQL text, in any case; nullopt when it is none.
[[nodiscard]] std::optional<ReferentialAction> referentialAction(const QString &sql);

/// Who may give an identity column its value (PostgreSQL manual, CREATE TABLE, GENERATED … AS IDENTITY).
enum class IdentityKind { Always, ByDefault };

/// "ALWAYS" or "BY DEFAULT", as SQL writes it.
[[nodiscard]] QString sqlText(IdentityKind kind);

/// What the planner's statistics estimate of a column's values (PostgreSQL manual, pg_stats).
struct ColumnStatistics
{
    double nullFraction = 0; ///< share of rows that are NULL, 0…1
    /// Number of different values; below 0: minus their share of the rows, so that -1 is all different; 0: unknown.
    double distinctValues = 0;

    bool operator==(const ColumnStatistics &) const = default;
};

/// A column of a relation.
struct Column
{
    QString name; ///< in the database, also where a mapper calls its attribute something else
    QString
        attribute; ///< the mapper's attribute when it is not `name`, or a document's former name; a hint for renames
    Stated<SqlType> type;
    Stated<bool> nullable;
    /// The attribute default as an SQL expression; a known nullopt: there is none. A mapper's client-side default is
    /// none.
    Stated<std::optional<QString>> defaultExpression;
    /// The value comes from the server by itself: serial, identity, or a mapper's autoincrement key.
    Stated<bool> autoincrement;
    /// A known nullopt: no identity column. A mapper's plain autoincrement key leaves it unknown: either kind serves
    /// it.
    Stated<std::optional<IdentityKind>> identity;
    /// The expression of a generated column, as SQL; a known nullopt: it is none.
    Stated<std::optional<QString>> generatedExpression;
    Stated<QString> comment; ///< known and empty: there is none
    Origin origin;
    /// The options of an identity column's sequence that are not the default, as CREATE SEQUENCE writes them; known and
    /// empty: all are, or it is no identity column.
    Stated<QString> sequenceOptions = {};
    Stated<QString> collation = {}; ///< with its schema if that is not the system's; known and empty: its type's own
    std::optional<ColumnStatistics> statistics = {}; ///< nullopt: none gathered, or none that may be read

    bool operator==(const Column &) const = default;
};

/// When a constraint is checked (PostgreSQL manual, CREATE TABLE, DEFERRABLE).
enum class Deferrability { NotDeferrable, InitiallyImmediate, InitiallyDeferred };

/// "", "DEFERRABLE" or "DEFERRABLE INITIALLY DEFERRED", as SQL writes it.
[[nodiscard]] QString sqlText(Deferrability deferrability);

/// What a foreign key of several columns makes of NULLs in some of them (PostgreSQL manual, CREATE TABLE, MATCH).
enum class MatchType { Simple, Full };

/// A table's primary key. No columns: the table has none.
struct PrimaryKey
{
    QString name; ///< empty: not named
    QStringList columns; ///< in key order
    Origin origin;
    Stated<Deferrability> deferrability = {};

    bool operator==(const PrimaryKey &) const = default;
};

/// A foreign-key constraint.
struct ForeignKey
{
    QString name; ///< empty: not named
    QStringList columns;
    QualifiedName target;
    QStringList targetColumns; ///< paired with `columns`; empty: the target's primary key
    Stated<ReferentialAction> onUpdate;
    Stated<ReferentialAction> onDelete;
    Origin origin;
    Stated<Deferrability> deferrability = {};
    Stated<MatchType> match = {};

    bool operator==(const ForeignKey &) const = default;
};

/// A unique constraint.
struct UniqueConstraint
{
    QString name; ///< empty: not named
    QStringList columns;
    Origin origin;
    bool nullsNotDistinct = false;
    Stated<Deferrability> deferrability = {};

    bool operator==(const UniqueConstraint &) const = default;
};

/// One key of an index: a column, or an expression over columns.
struct IndexKey
{
    QString column; ///< empty: an expression
    QString expression = {}; ///< SQL; empty: a column
    bool descending = false;
    std::optional<bool> nullsFirst = {}; ///< nullopt: as PostgreSQL's default, last when ascending, else first
    QString operatorClass = {}; ///< empty: the type's default
    QString collation = {}; ///< empty: the column's own

    bool operator==(const IndexKey &) const = default;
};

/// An index that backs no constraint.
struct Index
{
    QString name; ///< empty: not named
    QList<IndexKey> keys;
    bool unique = false;
    Origin origin;
    QString method = {}; ///< access method, "gin"; empty: btree
    QStringList include = {}; ///< columns that are only carried
    QString predicate = {}; ///< SQL; empty: the index is not partial
    bool nullsNotDistinct = false;

    bool operator==(const Index &) const = default;
};

/// An exclusion constraint: no two rows for which all its operators hold.
struct ExclusionConstraint
{
    QString name; ///< empty: not named
    QString method; ///< access method, "gist"
    QList<IndexKey> keys;
    QStringList operators; ///< one for each key: "&&", with its schema where that is not the system's
    QString predicate; ///< SQL; empty: of all rows
    Origin origin;
    Stated<Deferrability> deferrability;

    bool operator==(const ExclusionConstraint &) const = default;
};

/// What the keys of an index stand on, each a column's name or an expression's text.
[[nodiscard]] QStringList keyTexts(const Index &index);

/// What a relation is (pg_class.relkind).
enum class RelationKind { Table, PartitionedTable, View, MaterializedView, ForeignTable };

/// What the planner's statistics estimate of a relation, as of its last VACUUM or ANALYZE.
struct TableStatistics
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of its rows, with its indexes and what is stored out of line

    bool operator==(const TableStatistics &) const = default;
};

/// A relation that has rows.
struct Table
{
    QualifiedName name;
    Listed<Column> columns; ///< attnum order in the database, the order of the class in models
    Stated<PrimaryKey> primaryKey;
    Listed<ForeignKey> foreignKeys;
    Listed<UniqueConstraint> uniqueConstraints;
    Listed<Index> indexes;
    Listed<CheckConstraint> checks = Listed<CheckConstraint>::unknown();
    Stated<QString> comment; ///< known and empty: there is none
    Origin origin;
    RelationKind kind = RelationKind::Table;
    Listed<ExclusionConstraint> exclusions = Listed<ExclusionConstraint>::unknown();
    QList<QualifiedName> parents = {}; ///< that it inherits from, in their order; a partition's is none
    Stated<QString> partitionKey = {}; ///< "RANGE (created_at)"; known and empty: the table is not partitioned
    Stated<TableStatistics> statistics = {};

    bool operator==(const Table &) const = default;

    /// A view, materialised or not: it shows what other relations hold.
    [[nodiscard]] bool isView() const { return kind == RelationKind::View || kind == RelationKind::MaterializedView; }
    /// The column of that exact name, or nullptr.
    [[nodiscard]] const Column *column(const QString &columnName) const;
};

/// A relation that a source has and, by a rule, does not describe: no drift. With no name all of that schema.
struct LeftOutTable
{
    QualifiedName name;
    QString reason; ///< one sentence, the same for all that the rule leaves out: "An extension owns it."

    bool operator==(const LeftOutTable &) const = default;
};

/// Something in a source that could not be read or resolved: what, where and why. The rest stands.
struct Note
{
    Origin origin;
    QString expression; ///< the text that could not be resolved, one line; may be empty
    QString reason;

    bool operator==(const Note &) const = default;
};

/// How a source introduces itself on its card and in a report's metadata. Holds no secret.
struct SourceDescription
{
    QString title; ///< "media_share @ db.example:5432", "models/models_*.py", "docs/database_schema.md"
    QString detail; ///< "PostgreSQL 15.8 · schema public", "SQLAlchemy · 7 files"
    QStringList files; ///< every file that was read, sorted; empty for a live database
    /// What else the reading hangs on, sorted: files that were found and say nothing yet, folders that were looked
    /// through. Not part of a snapshot.
    QStringList lookedAt = {};

    bool operator==(const SourceDescription &) const = default;
};

/// One description of one schema.
struct Schema
{
    SourceDescription source;
    Listed<Table> tables;
    QList<LeftOutTable> leftOut;
    QList<Note> notes;
    bool caseSensitiveNames = true; ///< false where names are prose: a document's "Users" is the database's "users"

    bool operator==(const Schema &) const = default;

    [[nodiscard]] int columnCount() const;
};

} // namespace triptych
