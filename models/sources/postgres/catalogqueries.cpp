// SPDX-License-Identifier: MIT
#include "sources/postgres/catalogqueries.h"

#include "sources/postgres/columnqueries.h"
#include "sources/postgres/keyqueries.h"
#include "sources/postgres/relationqueries.h"
#include "sources/postgres/resultrow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace triptych::postgres {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Queries)
};

} // namespace

QString CatalogScope::schemas() const
{
    QStringList oids;
    for (const Oid schema : schemaOids)
        oids << QString::number(schema);
    return QStringLiteral("'{%1}'::oid[]").arg(oids.join(QLatin1Char(',')));
}

QString CatalogScope::isRelation() const
{
    return QStringLiteral("c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace = ANY (%1)").arg(schemas());
}

QString CatalogScope::isDescribed() const
{
    return isRelation() + QStringLiteral(" AND NOT c.relispartition");
}

/// A right to the whole relation is told faster than those to its columns.
QString CatalogScope::hidesStatistics() const
{
    if (mayReadStatistics)
        return QStringLiteral("false");
    return QStringLiteral("(c.relrowsecurity AND row_security_active(c.oid) OR NOT has_table_privilege(c.oid, 'SELECT')"
                          " AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0"
                          " AND NOT a.attisdropped AND NOT has_column_privilege(c.oid, a.attnum, 'SELECT')))");
}

CatalogQuery schemaQuery()
{
    return {CatalogPart::Schemas, Queries::tr("Reading schemas"),
        QStringLiteral("SELECT oid, nspname, has_schema_privilege(oid, 'USAGE') FROM pg_namespace ORDER BY nspname"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.schemas << SchemaRow{row.oid(0), row.text(1), row.boolean(2)};
        }};
}

CatalogQuery rightsQuery()
{
    return {CatalogPart::Rights, Queries::tr("Reading rights"),
        QStringLiteral("SELECT has_table_privilege('pg_catalog.pg_statistic', 'SELECT')"),
        [](const ResultRow &row, Catalog &catalog) { catalog.mayReadStatistics = row.boolean(0); }};
}

QList<CatalogQuery> catalogQueries(const CatalogScope &scope)
{
    return relationQueries(scope) + columnQueries(scope) + keyQueries(scope) + remarkQueries(scope);
}

bool isOptional(CatalogPart part)
{
    static constexpr std::array needed{CatalogPart::Schemas, CatalogPart::Rights, CatalogPart::Relations,
        CatalogPart::Types, CatalogPart::Domains, CatalogPart::Columns};
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
        QStringLiteral("SET LOCAL lc_monetary = 'C'"),
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

QString isFree(const QString &relation)
{
    return QStringLiteral("%1 NOT IN (SELECT relation FROM pg_locks WHERE locktype = 'relation'"
                          " AND mode = 'AccessExclusiveLock'"
                          " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))")
        .arg(relation);
}

} // namespace triptych::postgres
