// SPDX-License-Identifier: MIT
#include "sources/postgres/catalogqueries.h"

#include "sources/postgres/keyqueries.h"
#include "sources/postgres/rowvalues.h"
#include "sources/postgres/sqltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

CatalogQuery schemas(const QString &wanted)
{
    return {CatalogPart::Schemas, Queries::tr("Reading schemas"),
        QStringLiteral("SELECT nspname, has_schema_privilege(oid, 'USAGE') FROM pg_namespace"
                       " WHERE (NOT starts_with(nspname::text, 'pg_') AND nspname <> 'information_schema') OR %1"
                       " ORDER BY nspname")
            .arg(wanted),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.schemas << SchemaRow{text(row, 0), boolean(row, 1)};
        }};
}

CatalogQuery relations(const QString &table)
{
    return {CatalogPart::Relations, Queries::tr("Reading tables"),
        QStringLiteral("SELECT c.oid::int8, n.nspname, c.relname, c.relispartition,"
                       " c.oid IN (SELECT objid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass"
                       " AND classid = 'pg_class'::regclass AND deptype = 'e')"
                       " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE %1"
                       " ORDER BY n.nspname, c.relname")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.relations << RelationRow{oid(row, 0), text(row, 1), text(row, 2), boolean(row, 3), boolean(row, 4)};
        }};
}

/// format_type() costs more than a column's row, and columns share types: it runs once for each type and modifier.
CatalogQuery types(const QString &table)
{
    return {CatalogPart::Types, Queries::tr("Reading types"),
        QStringLiteral("WITH RECURSIVE used AS (SELECT DISTINCT a.atttypid, a.atttypmod FROM pg_class c"
                       " JOIN pg_attribute a ON a.attrelid = c.oid WHERE %1 AND a.attnum > 0 AND NOT a.attisdropped),"
                       " domain AS (SELECT oid, typbasetype AS base, typnotnull FROM pg_type WHERE typtype = 'd'"
                       " UNION ALL SELECT d.oid, t.typbasetype, t.typnotnull FROM domain d"
                       " JOIN pg_type t ON t.oid = d.base AND t.typtype = 'd')"
                       " SELECT atttypid::int8, atttypmod, format_type(atttypid, atttypmod),"
                       " atttypid IN (SELECT oid FROM domain WHERE typnotnull) FROM used")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.types << TypeRow{oid(row, 0), row.value(1).toInt(), text(row, 2), boolean(row, 3)};
        }};
}

/// From each enumerated type up to the arrays and domains over it.
CatalogQuery enumLabels()
{
    return {CatalogPart::EnumLabels, Queries::tr("Reading enumerated types"),
        QStringLiteral("WITH RECURSIVE labelled AS (SELECT DISTINCT enumtypid AS type, enumtypid AS enum FROM pg_enum"
                       " UNION ALL SELECT t.oid, l.enum FROM labelled l JOIN pg_type t"
                       " ON CASE WHEN t.typtype = 'd' THEN t.typbasetype WHEN t.typcategory = 'A' THEN t.typelem END"
                       " = l.type)"
                       " SELECT l.type::int8, e.enumlabel FROM labelled l JOIN pg_enum e ON e.enumtypid = l.enum"
                       " ORDER BY l.type, e.enumsortorder"),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.enumLabels << EnumLabelRow{oid(row, 0), text(row, 1)};
        }};
}

CatalogQuery columns(const QString &table)
{
    return {CatalogPart::Columns, Queries::tr("Reading columns"),
        QStringLiteral("SELECT a.attrelid::int8, a.attnum, a.attname, a.atttypid::int8, a.atttypmod, a.attnotnull,"
                       " a.attidentity, a.attgenerated <> '', a.attcollation::int8 FROM pg_class c JOIN pg_attribute a "
                       "ON a.attrelid = c.oid"
                       " WHERE %1 AND a.attnum > 0 AND NOT a.attisdropped")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.columns << ColumnRow{oid(row, 0), row.value(1).toInt(), text(row, 2), oid(row, 3),
                row.value(4).toInt(), boolean(row, 5), letter(row, 6), boolean(row, 7), oid(row, 8)};
        }};
}

/// A default names no column, so pg_get_expr() needs no relation; with one it would lock it, and wait for it. A
/// generated column's expression stands in pg_attrdef too but is no default.
CatalogQuery defaults(const QString &table)
{
    return {CatalogPart::Defaults, Queries::tr("Reading defaults"),
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
            catalog.defaults << DefaultRow{oid(row, 0), row.value(1).toInt(), text(row, 2), boolean(row, 3)};
        }};
}

CatalogQuery generated(const QString &table)
{
    return {CatalogPart::Generated, Queries::tr("Reading generated columns"),
        QStringLiteral("SELECT d.adrelid::int8, d.adnum, CASE WHEN %2 THEN pg_get_expr(d.adbin, d.adrelid) END"
                       " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                       " JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                       " WHERE %1 AND a.attgenerated <> ''")
            .arg(table, isFree(QStringLiteral("d.adrelid"))),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.generated << GeneratedRow{oid(row, 0), row.value(1).toInt(), text(row, 2)};
        }};
}

CatalogQuery comments(const QString &table)
{
    return {CatalogPart::Comments, Queries::tr("Reading comments"),
        QStringLiteral("SELECT d.objoid::int8, d.objsubid, d.description"
                       " FROM pg_class c JOIN pg_description d ON d.objoid = c.oid"
                       " WHERE %1 AND d.classoid = 'pg_class'::regclass")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.comments << CommentRow{oid(row, 0), row.value(1).toInt(), text(row, 2)};
        }};
}

} // namespace

QList<CatalogQuery> catalogQueries(const QStringList &askedSchemas, int serverVersion)
{
    const QString wanted = isWanted(askedSchemas);
    const QString table = isTable(wanted);
    const QString described = table + QStringLiteral(" AND NOT c.relispartition");
    return QList<CatalogQuery>{schemas(wanted), relations(table), types(described), enumLabels(), columns(described),
               defaults(described), generated(described)}
    + keyQueries(described, serverVersion) + QList<CatalogQuery>{comments(described)};
}

bool isOptional(CatalogPart part)
{
    static constexpr std::array needed{
        CatalogPart::Schemas, CatalogPart::Relations, CatalogPart::Types, CatalogPart::Columns};
    return std::ranges::find(needed, part) == needed.end();
}

QStringList openingStatements()
{
    return {
        QStringLiteral("SET default_transaction_read_only = on"),
        QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        QStringLiteral("SET LOCAL lock_timeout = '2s'"),
        QStringLiteral("SET LOCAL statement_timeout = '2min'"),
        QStringLiteral("SET LOCAL search_path = ''"),
        QStringLiteral("SET LOCAL quote_all_identifiers = off"),
        QStringLiteral("SET LOCAL datestyle = 'ISO'"),
        QStringLiteral("SET LOCAL intervalstyle = 'postgres'"),
        QStringLiteral("SET LOCAL timezone = 'UTC'"),
        QStringLiteral("SET LOCAL extra_float_digits = 1"),
        QStringLiteral("SET LOCAL jit = off"), // compiling these queries takes longer than running them
        QStringLiteral("SAVEPOINT reading"),
    };
}

QString recoveringStatement()
{
    return QStringLiteral("ROLLBACK TO SAVEPOINT reading");
}

QStringList closingStatements()
{
    // A connection pooler may hand the session to somebody else, who expects to write.
    return {QStringLiteral("COMMIT"), QStringLiteral("RESET default_transaction_read_only")};
}

} // namespace triptych::postgres
