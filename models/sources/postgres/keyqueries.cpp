// SPDX-License-Identifier: MIT
#include "sources/postgres/keyqueries.h"

#include "sources/postgres/resultrow.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Queries)
};

/// A constraint and an index stand in the schema of their relation. The rows that a foreign key to a partitioned table
/// has for each partition have a parent, and are not the person's.
CatalogQuery constraints(const CatalogScope &scope)
{
    return {CatalogPart::Constraints, Queries::tr("Reading constraints"),
        QStringLiteral("SELECT k.conrelid, k.contype, k.conname, k.conkey, k.confrelid, k.confkey, k.confupdtype,"
                       " k.confdeltype, k.convalidated, k.contype = 'u' AND coalesce(%2, false), k.condeferrable,"
                       " k.condeferred, k.confmatchtype, %3, %5 FROM pg_constraint k"
                       " LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype = 'u'"
                       " WHERE k.connamespace = ANY (%1) AND k.conrelid <> 0 AND %4 AND k.conparentid = 0"
                       " ORDER BY k.conname")
            .arg(scope.schemas(), scope.version.nullsNotDistinct, scope.version.isEnforced,
                scope.version.isColumnConstraint, scope.version.deletesSome),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.constraints << ConstraintRow{row.oid(0), ConstraintRow::Kind(row.letter(1)), row.text(2),
                row.numbers(3), row.oid(4), row.numbers(5), row.letter(6), row.letter(7), row.boolean(8),
                row.boolean(9), row.boolean(10), row.boolean(11), row.letter(12), row.boolean(13), row.boolean(14)};
        }};
}

CatalogQuery targetColumns(const CatalogScope &scope)
{
    return {CatalogPart::TargetColumns, Queries::tr("Reading foreign keys"),
        QStringLiteral("SELECT DISTINCT t.oid, a.attnum, n.nspname, t.relname, a.attname FROM pg_constraint k"
                       " JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace n ON n.oid = t.relnamespace"
                       " JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (k.confkey)"
                       " WHERE k.connamespace = ANY (%1) AND k.contype = 'f' AND k.conparentid = 0"
                       " AND (t.relnamespace <> ALL (%1) OR t.relispartition)")
            .arg(scope.schemas()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.targetColumns << TargetColumnRow{row.oid(0), row.number(1), row.text(2), row.text(3), row.text(4)};
        }};
}

CatalogQuery exclusions(const CatalogScope &scope)
{
    return {CatalogPart::Exclusions, Queries::tr("Reading exclusion constraints"),
        QStringLiteral("SELECT k.conrelid, k.conname, k.conindid, (SELECT string_agg(CASE WHEN n.nspname = 'pg_catalog'"
                       " THEN o.oprname::text ELSE n.nspname || '.' || o.oprname END, chr(1) ORDER BY key.position)"
                       " FROM unnest(k.conexclop) WITH ORDINALITY AS key (operator, position)"
                       " JOIN pg_operator o ON o.oid = key.operator JOIN pg_namespace n ON n.oid = o.oprnamespace),"
                       " k.condeferrable, k.condeferred FROM pg_constraint k"
                       " WHERE k.connamespace = ANY (%1) AND k.contype = 'x' AND k.conparentid = 0 ORDER BY k.conname")
            .arg(scope.schemas()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.exclusions << ExclusionRow{
                row.oid(0), row.text(1), row.oid(2), row.text(3).split(QChar(1)), row.boolean(4), row.boolean(5)};
        }};
}

/// Inherited ones hold in the table as its own do, and its columns are listed with the inherited ones too.
CatalogQuery checks(const CatalogScope &scope)
{
    return {CatalogPart::Checks, Queries::tr("Reading checks"),
        QStringLiteral("SELECT k.conrelid, k.conname,"
                       " CASE WHEN %2 THEN pg_get_expr(k.conbin, k.conrelid) END, k.convalidated, %3"
                       " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " WHERE %1 AND k.contype = 'c' ORDER BY k.conname")
            .arg(scope.isDescribed(), isFree(QStringLiteral("k.conrelid")), scope.version.isEnforced),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.checks << CheckRow{row.oid(0), row.text(1), row.text(2), row.boolean(3), row.boolean(4)};
        }};
}

CatalogQuery indexes(const CatalogScope &scope)
{
    return {CatalogPart::Indexes, Queries::tr("Reading indexes"),
        QStringLiteral("SELECT i.indexrelid, i.indrelid, x.relname, i.indisunique, i.indisvalid, i.indkey,"
                       " i.indnkeyatts, i.indoption, i.indclass, i.indcollation, x.relam, i.indpred IS NOT NULL, %2,"
                       " i.indisexclusion FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid"
                       " WHERE x.relnamespace = ANY (%1) AND NOT x.relispartition AND i.indexrelid NOT IN"
                       " (SELECT conindid FROM pg_constraint WHERE contype IN ('p', 'u')) ORDER BY x.relname")
            .arg(scope.schemas(), scope.version.nullsNotDistinct),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.indexes << IndexRow{row.oid(0), row.oid(1), row.text(2), row.boolean(3), row.boolean(4),
                row.numbers(5), row.number(6), row.numbers(7), row.oids(8), row.oids(9), row.oid(10), row.boolean(11),
                row.boolean(12), row.boolean(13)};
        }};
}

CatalogQuery accessMethods()
{
    return {CatalogPart::AccessMethods, Queries::tr("Reading access methods"),
        QStringLiteral("SELECT oid, amname FROM pg_am"), [](const ResultRow &row, Catalog &catalog) {
            catalog.accessMethods << AccessMethodRow{row.oid(0), row.text(1)};
        }};
}

CatalogQuery operatorClasses()
{
    return {CatalogPart::OperatorClasses, Queries::tr("Reading operator classes"),
        QStringLiteral("SELECT oid, opcname, opcmethod, opcintype, opcdefault FROM pg_opclass"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.operatorClasses << OperatorClassRow{
                row.oid(0), row.text(1), row.oid(2), row.oid(3), row.boolean(4)};
        }};
}

CatalogQuery indexExpressions(const CatalogScope &scope)
{
    return {CatalogPart::IndexExpressions, Queries::tr("Reading index expressions"),
        QStringLiteral("SELECT i.indexrelid, key.position::int4,"
                       " pg_get_indexdef(i.indexrelid, key.position::int4, false)"
                       " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                       " CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS key (number, position)"
                       " WHERE %1 AND i.indexprs IS NOT NULL AND key.number = 0 AND key.position <= i.indnkeyatts"
                       " AND %2 UNION ALL SELECT i.indexrelid, 0, pg_get_expr(i.indpred, i.indrelid)"
                       " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid"
                       " WHERE %1 AND i.indpred IS NOT NULL AND %2")
            .arg(scope.isDescribed(), isFree(QStringLiteral("i.indrelid"))),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.indexExpressions << IndexExpressionRow{row.oid(0), row.number(1), row.text(2)};
        }};
}

} // namespace

QList<CatalogQuery> keyQueries(const CatalogScope &scope)
{
    return {constraints(scope), targetColumns(scope), exclusions(scope), checks(scope), indexes(scope), accessMethods(),
        operatorClasses(), indexExpressions(scope)};
}

} // namespace triptych::postgres
