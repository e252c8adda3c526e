// SPDX-License-Identifier: MIT
#include "sources/postgres/keyqueries.h"

#include "sources/postgres/catalogversion.h"
#include "sources/postgres/resultrow.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Queries)
};

/// The rows that a foreign key to a partitioned table has for each partition have a parent, and are not the person's.
CatalogQuery constraints(const QString &relation, const CatalogVersion &version)
{
    return {CatalogPart::Constraints, Queries::tr("Reading constraints"),
        QStringLiteral("SELECT k.oid, k.conrelid, k.contype, k.conname, k.conkey, tn.nspname, t.relname, k.confupdtype,"
                       " k.confdeltype, k.convalidated, k.contype = 'u' AND coalesce(%2, false), k.condeferrable,"
                       " k.condeferred, k.confmatchtype, %3"
                       " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " LEFT JOIN pg_class t ON t.oid = k.confrelid"
                       " LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace"
                       " LEFT JOIN pg_index i ON i.indexrelid = k.conindid"
                       " WHERE %1 AND %4 AND k.conparentid = 0"
                       " ORDER BY k.conname")
            .arg(relation, version.nullsNotDistinct, version.isEnforced, version.isColumnConstraint),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.constraints << ConstraintRow{row.oid(0), row.oid(1), ConstraintRow::Kind(row.letter(2)),
                row.text(3), row.numbers(4), row.text(5), row.text(6), row.letter(7), row.letter(8), row.boolean(9),
                row.boolean(10), row.boolean(11), row.boolean(12), row.letter(13), row.boolean(14)};
        }};
}

CatalogQuery targetColumns(const QString &relation)
{
    return {CatalogPart::TargetColumns, Queries::tr("Reading foreign keys"),
        QStringLiteral("SELECT k.oid, a.attname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " CROSS JOIN LATERAL unnest(k.confkey) WITH ORDINALITY AS key (number, position)"
                       " JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number"
                       " WHERE %1 AND k.contype = 'f' AND k.conparentid = 0 ORDER BY k.oid, key.position")
            .arg(relation),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.targetColumns << TargetColumnRow{row.oid(0), row.text(1)};
        }};
}

/// An operator's name holds no space.
CatalogQuery exclusions(const QString &relation)
{
    return {CatalogPart::Exclusions, Queries::tr("Reading exclusion constraints"),
        QStringLiteral("SELECT k.conrelid, k.conname, k.conindid, (SELECT string_agg(CASE WHEN n.nspname = 'pg_catalog'"
                       " THEN o.oprname::text ELSE n.nspname || '.' || o.oprname END, ' ' ORDER BY key.position)"
                       " FROM unnest(k.conexclop) WITH ORDINALITY AS key (operator, position)"
                       " JOIN pg_operator o ON o.oid = key.operator JOIN pg_namespace n ON n.oid = o.oprnamespace),"
                       " k.condeferrable, k.condeferred FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " WHERE %1 AND k.contype = 'x' AND k.conparentid = 0 ORDER BY k.conname")
            .arg(relation),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.exclusions << ExclusionRow{row.oid(0), row.text(1), row.oid(2), row.text(3).split(QLatin1Char(' ')),
                row.boolean(4), row.boolean(5)};
        }};
}

/// Inherited ones hold in the table as its own do, and its columns are listed with the inherited ones too.
CatalogQuery checks(const QString &relation, const CatalogVersion &version)
{
    return {CatalogPart::Checks, Queries::tr("Reading checks"),
        QStringLiteral("SELECT k.conrelid, k.conname,"
                       " CASE WHEN %2 THEN pg_get_expr(k.conbin, k.conrelid) END, k.convalidated, %3"
                       " FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid"
                       " WHERE %1 AND k.contype = 'c' ORDER BY k.conname")
            .arg(relation, isFree(QStringLiteral("k.conrelid")), version.isEnforced),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.checks << CheckRow{row.oid(0), row.text(1), row.text(2), row.boolean(3), row.boolean(4)};
        }};
}

CatalogQuery indexes(const QString &relation, const CatalogVersion &version)
{
    return {CatalogPart::Indexes, Queries::tr("Reading indexes"),
        QStringLiteral(
            "SELECT i.indexrelid, i.indrelid, x.relname, i.indisunique, i.indisvalid,"
            " i.indkey, i.indnkeyatts, i.indoption, i.indclass, i.indcollation, m.amname, i.indpred IS NOT NULL, %2,"
            " i.indisexclusion"
            " FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid"
            " JOIN pg_am m ON m.oid = x.relam"
            " WHERE %1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid"
            " AND k.contype IN ('p', 'u')) ORDER BY x.relname")
            .arg(relation, version.nullsNotDistinct),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.indexes << IndexRow{row.oid(0), row.oid(1), row.text(2), row.boolean(3), row.boolean(4),
                row.numbers(5), row.number(6), row.numbers(7), row.oids(8), row.oids(9), row.text(10), row.boolean(11),
                row.boolean(12), row.boolean(13)};
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

CatalogQuery indexExpressions(const QString &relation)
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
            .arg(relation, isFree(QStringLiteral("i.indrelid"))),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.indexExpressions << IndexExpressionRow{row.oid(0), row.number(1), row.text(2)};
        }};
}

} // namespace

QList<CatalogQuery> keyQueries(const QString &relation, const CatalogVersion &version)
{
    return {constraints(relation, version), targetColumns(relation), exclusions(relation), checks(relation, version),
        indexes(relation, version), operatorClasses(), indexExpressions(relation)};
}

} // namespace triptych::postgres
