// SPDX-License-Identifier: MIT
#include "sources/postgres/catalogqueries.h"

#include "sources/postgres/sqltext.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariant>

namespace triptych::postgres {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Queries)
};

/// The condition on pg_namespace for the schemas that are wanted.
QString isWanted(const QStringList &askedSchemas)
{
    if (askedSchemas.isEmpty())
        return QStringLiteral("(NOT starts_with(nspname::text, 'pg_') AND nspname <> 'information_schema')");
    QStringList literals;
    for (const QString &name : askedSchemas)
        literals << sqlLiteral(name);
    return QStringLiteral("(nspname::text = ANY (ARRAY[%1]::text[]))").arg(literals.join(QLatin1Char(',')));
}

/// The condition on pg_class "c" for tables, ordinary and partitioned, of the wanted schemas that the role may use.
QString isTable(const QString &wanted)
{
    return QStringLiteral("c.relkind IN ('r', 'p') AND c.relnamespace IN (SELECT oid FROM pg_namespace"
                          " WHERE has_schema_privilege(oid, 'USAGE') AND %1)")
        .arg(wanted);
}

Oid oid(const QSqlQuery &row, int field)
{
    return Oid(row.value(field).toLongLong());
}

char letter(const QSqlQuery &row, int field)
{
    return row.value(field).toString().at(0).toLatin1();
}

/// The numbers of an int2vector, or of an array joined with spaces.
QList<int> numbers(const QSqlQuery &row, int field)
{
    QList<int> result;
    for (const QString &number : row.value(field).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        result << number.toInt();
    return result;
}

CatalogQuery schemas(const QString &wanted)
{
    return {Queries::tr("Reading schemas"),
        QStringLiteral("SELECT nspname, has_schema_privilege(oid, 'USAGE') FROM pg_namespace"
                       " WHERE (NOT starts_with(nspname::text, 'pg_') AND nspname <> 'information_schema') OR %1"
                       " ORDER BY nspname")
            .arg(wanted),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.schemas << SchemaRow{row.value(0).toString(), row.value(1).toBool()};
        }};
}

CatalogQuery relations(const QString &table)
{
    return {Queries::tr("Reading tables"),
        QStringLiteral("SELECT c.oid::int8, n.nspname, c.relname, c.relispartition,"
                       " c.oid IN (SELECT objid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass"
                       " AND classid = 'pg_class'::regclass AND deptype = 'e')"
                       " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE %1"
                       " ORDER BY n.nspname, c.relname")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.relations << RelationRow{oid(row, 0), row.value(1).toString(), row.value(2).toString(),
                row.value(3).toBool(), row.value(4).toBool()};
        }};
}

/// format_type() costs more than a column's row, and columns share types: it runs once for each type and modifier.
CatalogQuery types(const QString &table)
{
    return {Queries::tr("Reading types"),
        QStringLiteral("WITH RECURSIVE used AS (SELECT DISTINCT a.atttypid, a.atttypmod FROM pg_class c"
                       " JOIN pg_attribute a ON a.attrelid = c.oid WHERE %1 AND a.attnum > 0 AND NOT a.attisdropped),"
                       " domain AS (SELECT oid, typbasetype AS base, typnotnull FROM pg_type WHERE typtype = 'd'"
                       " UNION ALL SELECT d.oid, t.typbasetype, t.typnotnull FROM domain d"
                       " JOIN pg_type t ON t.oid = d.base AND t.typtype = 'd')"
                       " SELECT atttypid::int8, atttypmod, format_type(atttypid, atttypmod),"
                       " atttypid IN (SELECT oid FROM domain WHERE typnotnull) FROM used")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.types << TypeRow{oid(row, 0), row.value(1).toInt(), row.value(2).toString(), row.value(3).toBool()};
        }};
}

CatalogQuery columns(const QString &table)
{
    return {Queries::tr("Reading columns"),
        QStringLiteral("SELECT a.attrelid::int8, a.attnum, a.attname, a.atttypid::int8, a.atttypmod, a.attnotnull,"
                       " a.attidentity <> '' FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                       " WHERE %1 AND a.attnum > 0 AND NOT a.attisdropped")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.columns << ColumnRow{oid(row, 0), row.value(1).toInt(), row.value(2).toString(), oid(row, 3),
                row.value(4).toInt(), row.value(5).toBool(), row.value(6).toBool()};
        }};
}

/// A default names no column, so pg_get_expr() needs no relation; with one it would lock it, and wait for it.
/// A generated column's expression stands in pg_attrdef too but is no default.
CatalogQuery defaults(const QString &table)
{
    return {Queries::tr("Reading defaults"),
        QStringLiteral("SELECT d.adrelid::int8, d.adnum, pg_get_expr(d.adbin, 0), d.oid IN ("
                       "SELECT draws.objid FROM pg_depend owned"
                       " JOIN pg_depend draws ON draws.refclassid = owned.classid AND draws.refobjid = owned.objid"
                       " JOIN pg_attrdef s ON s.oid = draws.objid AND s.adrelid = owned.refobjid"
                       " AND s.adnum = owned.refobjsubid"
                       " WHERE draws.classid = 'pg_attrdef'::regclass AND owned.classid = 'pg_class'::regclass"
                       " AND owned.refclassid = 'pg_class'::regclass AND owned.deptype = 'a')"
                       " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                       " JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                       " WHERE %1 AND a.atthasdef AND a.attgenerated = ''")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.defaults << DefaultRow{
                oid(row, 0), row.value(1).toInt(), row.value(2).toString(), row.value(3).toBool()};
        }};
}

/// The rows that a foreign key to a partitioned table has for each partition have a parent, and are not the person's.
CatalogQuery constraints(const QString &table)
{
    return {Queries::tr("Reading constraints"),
        QStringLiteral("SELECT k.oid::int8, k.conrelid::int8, k.contype, k.conname, array_to_string(k.conkey, ' '),"
                       " tn.nspname, t.relname, k.confupdtype, k.confdeltype"
                       " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " LEFT JOIN pg_class t ON t.oid = k.confrelid"
                       " LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace"
                       " WHERE %1 AND k.contype IN ('p', 'f', 'u') AND k.conparentid = 0"
                       " ORDER BY k.conname")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.constraints << ConstraintRow{oid(row, 0), oid(row, 1), ConstraintRow::Kind(letter(row, 2)),
                row.value(3).toString(), numbers(row, 4), row.value(5).toString(), row.value(6).toString(),
                letter(row, 7), letter(row, 8)};
        }};
}

CatalogQuery targetColumns(const QString &table)
{
    return {Queries::tr("Reading foreign keys"),
        QStringLiteral("SELECT k.oid::int8, a.attname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " CROSS JOIN LATERAL unnest(k.confkey) WITH ORDINALITY AS key (number, position)"
                       " JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number"
                       " WHERE %1 AND k.contype = 'f' AND k.conparentid = 0 ORDER BY k.oid, key.position")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.targetColumns << TargetColumnRow{oid(row, 0), row.value(1).toString()};
        }};
}

CatalogQuery indexes(const QString &table)
{
    return {Queries::tr("Reading indexes"),
        QStringLiteral("SELECT i.indexrelid::int8, i.indrelid::int8, x.relname, i.indisunique, i.indisvalid,"
                       " i.indkey, i.indnkeyatts"
                       " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid"
                       " WHERE %1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid"
                       " AND k.contype IN ('p', 'u', 'x')) ORDER BY x.relname")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.indexes << IndexRow{oid(row, 0), oid(row, 1), row.value(2).toString(), row.value(3).toBool(),
                row.value(4).toBool(), numbers(row, 5).first(row.value(6).toInt())};
        }};
}

/// pg_get_indexdef() opens the table to name its columns, and would wait for whoever holds it locked, or queues to.
CatalogQuery indexExpressions(const QString &table)
{
    return {Queries::tr("Reading index expressions"),
        QStringLiteral("SELECT i.indexrelid::int8, key.position::int4,"
                       " pg_get_indexdef(i.indexrelid, key.position::int4, false)"
                       " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                       " CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS key (number, position)"
                       " WHERE %1 AND i.indexprs IS NOT NULL AND key.number = 0 AND key.position <= i.indnkeyatts"
                       " AND i.indrelid NOT IN (SELECT relation FROM pg_locks WHERE locktype = 'relation'"
                       " AND mode = 'AccessExclusiveLock')")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.indexExpressions << IndexExpressionRow{oid(row, 0), row.value(1).toInt(), row.value(2).toString()};
        }};
}

CatalogQuery comments(const QString &table)
{
    return {Queries::tr("Reading comments"),
        QStringLiteral("SELECT d.objoid::int8, d.objsubid, d.description"
                       " FROM pg_class c JOIN pg_description d ON d.objoid = c.oid"
                       " WHERE %1 AND d.classoid = 'pg_class'::regclass")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.comments << CommentRow{oid(row, 0), row.value(1).toInt(), row.value(2).toString()};
        }};
}

} // namespace

QList<CatalogQuery> catalogQueries(const QStringList &askedSchemas)
{
    const QString wanted = isWanted(askedSchemas);
    const QString table = isTable(wanted);
    const QString described = table + QStringLiteral(" AND NOT c.relispartition");
    return {schemas(wanted), relations(table), types(described), columns(described), defaults(described),
        constraints(described), targetColumns(described), indexes(described), indexExpressions(described),
        comments(described)};
}

QStringList openingStatements()
{
    return {
        QStringLiteral("SET default_transaction_read_only = on"),
        QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        QStringLiteral("SET LOCAL lock_timeout = '2s'"), QStringLiteral("SET LOCAL statement_timeout = '2min'"),
        QStringLiteral("SET LOCAL search_path = ''"), QStringLiteral("SET LOCAL quote_all_identifiers = off"),
        QStringLiteral("SET LOCAL datestyle = 'ISO'"), QStringLiteral("SET LOCAL intervalstyle = 'postgres'"),
        QStringLiteral("SET LOCAL timezone = 'UTC'"), QStringLiteral("SET LOCAL extra_float_digits = 1"),
        QStringLiteral("SET LOCAL jit = off"), // compiling these queries takes longer than running them
    };
}

QStringList closingStatements()
{
    // A connection pooler may hand the session to somebody else, who expects to write.
    return {QStringLiteral("COMMIT"), QStringLiteral("RESET default_transaction_read_only")};
}

} // namespace triptych::postgres
