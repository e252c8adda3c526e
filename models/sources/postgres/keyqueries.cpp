// SPDX-License-Identifier: MIT
#include "sources/postgres/keyqueries.h"

#include "sources/postgres/rowvalues.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Queries)
};

/// What the catalog of that server says of NULLS NOT DISTINCT, for pg_index "i".
QString nullsNotDistinct(int serverVersion)
{
    constexpr int firstWithIt = 150000;
    return serverVersion < firstWithIt ? QStringLiteral("false") : QStringLiteral("i.indnullsnotdistinct");
}

/// The rows that a foreign key to a partitioned table has for each partition have a parent, and are not the person's.
CatalogQuery constraints(const QString &table, int serverVersion)
{
    return {CatalogPart::Constraints, Queries::tr("Reading constraints"),
        QStringLiteral("SELECT k.oid::int8, k.conrelid::int8, k.contype, k.conname, array_to_string(k.conkey, ' '),"
                       " tn.nspname, t.relname, k.confupdtype, k.confdeltype, k.convalidated,"
                       " k.contype = 'u' AND coalesce(%2, false)"
                       " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " LEFT JOIN pg_class t ON t.oid = k.confrelid"
                       " LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace"
                       " LEFT JOIN pg_index i ON i.indexrelid = k.conindid"
                       " WHERE %1 AND k.contype IN ('p', 'f', 'u') AND k.conparentid = 0"
                       " ORDER BY k.conname")
            .arg(table, nullsNotDistinct(serverVersion)),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.constraints << ConstraintRow{oid(row, 0), oid(row, 1), ConstraintRow::Kind(letter(row, 2)),
                text(row, 3), numbers(row, 4), text(row, 5), text(row, 6), letter(row, 7), letter(row, 8),
                boolean(row, 9), boolean(row, 10)};
        }};
}

CatalogQuery targetColumns(const QString &table)
{
    return {CatalogPart::TargetColumns, Queries::tr("Reading foreign keys"),
        QStringLiteral("SELECT k.oid::int8, a.attname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " CROSS JOIN LATERAL unnest(k.confkey) WITH ORDINALITY AS key (number, position)"
                       " JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number"
                       " WHERE %1 AND k.contype = 'f' AND k.conparentid = 0 ORDER BY k.oid, key.position")
            .arg(table),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.targetColumns << TargetColumnRow{oid(row, 0), text(row, 1)};
        }};
}

/// Inherited ones hold in the table as its own do, and its columns are listed with the inherited ones too.
CatalogQuery checks(const QString &table)
{
    return {CatalogPart::Checks, Queries::tr("Reading checks"),
        QStringLiteral("SELECT k.conrelid::int8, k.conname,"
                       " CASE WHEN %2 THEN pg_get_expr(k.conbin, k.conrelid) END, k.convalidated"
                       " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " WHERE %1 AND k.contype = 'c' ORDER BY k.conname")
            .arg(table, isFree(QStringLiteral("k.conrelid"))),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.checks << CheckRow{oid(row, 0), text(row, 1), text(row, 2), boolean(row, 3)};
        }};
}

CatalogQuery indexes(const QString &table, int serverVersion)
{
    return {CatalogPart::Indexes, Queries::tr("Reading indexes"),
        QStringLiteral(
            "SELECT i.indexrelid::int8, i.indrelid::int8, x.relname, i.indisunique, i.indisvalid,"
            " i.indkey, i.indnkeyatts, i.indoption, i.indclass, i.indcollation, m.amname, i.indpred IS NOT NULL, %2"
            " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid"
            " JOIN pg_am m ON m.oid = x.relam"
            " WHERE %1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid"
            " AND k.contype IN ('p', 'u', 'x')) ORDER BY x.relname")
            .arg(table, nullsNotDistinct(serverVersion)),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.indexes << IndexRow{oid(row, 0), oid(row, 1), text(row, 2), boolean(row, 3), boolean(row, 4),
                numbers(row, 5), row.value(6).toInt(), numbers(row, 7), oids(row, 8), oids(row, 9), text(row, 10),
                boolean(row, 11), boolean(row, 12)};
        }};
}

CatalogQuery operatorClasses()
{
    return {CatalogPart::OperatorClasses, Queries::tr("Reading operator classes"),
        QStringLiteral("SELECT oid::int8, opcname, opcmethod::int8, opcintype::int8, opcdefault FROM pg_opclass"),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.operatorClasses << OperatorClassRow{
                oid(row, 0), text(row, 1), oid(row, 2), oid(row, 3), boolean(row, 4)};
        }};
}

CatalogQuery collations()
{
    return {CatalogPart::Collations, Queries::tr("Reading collations"),
        QStringLiteral("SELECT oid::int8, collname FROM pg_collation"), [](const QSqlQuery &row, Catalog &catalog) {
            catalog.collations << CollationRow{oid(row, 0), text(row, 1)};
        }};
}

CatalogQuery indexExpressions(const QString &table)
{
    return {CatalogPart::IndexExpressions, Queries::tr("Reading index expressions"),
        QStringLiteral("SELECT i.indexrelid::int8, key.position::int4,"
                       " pg_get_indexdef(i.indexrelid, key.position::int4, false)"
                       " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                       " CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS key (number, position)"
                       " WHERE %1 AND i.indexprs IS NOT NULL AND key.number = 0 AND key.position <= i.indnkeyatts"
                       " AND %2 UNION ALL SELECT i.indexrelid, 0, pg_get_expr(i.indpred, i.indrelid)"
                       " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                       " WHERE %1 AND i.indpred IS NOT NULL AND %2")
            .arg(table, isFree(QStringLiteral("i.indrelid"))),
        [](const QSqlQuery &row, Catalog &catalog) {
            catalog.indexExpressions << IndexExpressionRow{oid(row, 0), row.value(1).toInt(), text(row, 2)};
        }};
}

} // namespace

QString isFree(const QString &relation)
{
    return QStringLiteral("%1 NOT IN (SELECT relation FROM pg_locks WHERE locktype = 'relation'"
                          " AND mode = 'AccessExclusiveLock'"
                          " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))")
        .arg(relation);
}

QList<CatalogQuery> keyQueries(const QString &table, int serverVersion)
{
    return {constraints(table, serverVersion), targetColumns(table), checks(table), indexes(table, serverVersion),
        operatorClasses(), collations(), indexExpressions(table)};
}

} // namespace triptych::postgres
