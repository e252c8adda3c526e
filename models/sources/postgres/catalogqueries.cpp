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

CatalogQuery schemaQuery()
{
    return {CatalogPart::Schemas, Queries::tr("Reading schemas"),
        QStringLiteral("SELECT oid, nspname, has_schema_privilege(oid, 'USAGE') FROM pg_namespace ORDER BY nspname"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.schemas << SchemaRow{row.oid(0), row.text(1), row.boolean(2)};
        }};
}

QList<CatalogQuery> catalogQueries(const QList<Oid> &schemas, const CatalogVersion &version)
{
    QStringList oids;
    for (const Oid schema : schemas)
        oids << QString::number(schema);
    const QString relation
        = QStringLiteral("c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace = ANY ('{%1}'::oid[])")
              .arg(oids.join(QLatin1Char(',')));
    const QString described = relation + QStringLiteral(" AND NOT c.relispartition");
    return relationQueries(relation) + columnQueries(described) + keyQueries(described, version)
        + remarkQueries(relation, described, version);
}

bool isOptional(CatalogPart part)
{
    static constexpr std::array needed{
        CatalogPart::Schemas, CatalogPart::Relations, CatalogPart::Types, CatalogPart::Domains, CatalogPart::Columns};
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

QString isFree(const QString &relation)
{
    return QStringLiteral("%1 NOT IN (SELECT relation FROM pg_locks WHERE locktype = 'relation'"
                          " AND mode = 'AccessExclusiveLock'"
                          " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))")
        .arg(relation);
}

} // namespace triptych::postgres
