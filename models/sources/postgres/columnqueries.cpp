// SPDX-License-Identifier: MIT
#include "sources/postgres/columnqueries.h"

#include "sources/postgres/resultrow.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Queries)
};

/// format_type() costs more than a column's row, and columns share types: it runs once for each type and modifier, also
/// of columns that are not described.
CatalogQuery types()
{
    return {CatalogPart::Types, Queries::tr("Reading types"),
        QStringLiteral("SELECT u.atttypid, u.atttypmod, format_type(u.atttypid, u.atttypmod), t.typcollation"
                       " FROM (SELECT DISTINCT atttypid, atttypmod FROM pg_attribute WHERE attnum > 0) u"
                       " JOIN pg_type t ON t.oid = u.atttypid"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.types << TypeRow{row.oid(0), row.number(1), row.text(2), row.oid(3)};
        }};
}

/// A domain's expressions name no relation: they need none, and lock none.
CatalogQuery domains()
{
    return {CatalogPart::Domains, Queries::tr("Reading domains"),
        QStringLiteral("SELECT oid, format_type(oid, NULL), typbasetype, format_type(typbasetype, typtypmod),"
                       " typnotnull, pg_get_expr(typdefaultbin, 0) FROM pg_type WHERE typtype = 'd'"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.domains << DomainRow{row.oid(0), row.text(1), row.oid(2), row.text(3), row.boolean(4),
                row.isNull(5) ? std::nullopt : std::optional(row.text(5))};
        }};
}

CatalogQuery domainChecks()
{
    return {CatalogPart::DomainChecks, Queries::tr("Reading the checks of domains"),
        QStringLiteral("SELECT contypid, conname, pg_get_expr(conbin, 0) FROM pg_constraint"
                       " WHERE contypid <> 0 AND contype = 'c' ORDER BY conname"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.domainChecks << DomainCheckRow{row.oid(0), row.text(1), row.text(2)};
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
                       " SELECT l.type, e.enumlabel FROM labelled l JOIN pg_enum e ON e.enumtypid = l.enum"
                       " ORDER BY l.type, e.enumsortorder"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.enumLabels << EnumLabelRow{row.oid(0), row.text(1)};
        }};
}

CatalogQuery columns(const CatalogScope &scope)
{
    return {CatalogPart::Columns, Queries::tr("Reading columns"),
        QStringLiteral("SELECT attrelid, attnum, attname, atttypid, atttypmod, attnotnull, attidentity,"
                       " attgenerated <> '', attcollation FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped"
                       " AND attrelid IN (SELECT c.oid FROM pg_class c WHERE %1)")
            .arg(scope.isDescribed()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.columns << ColumnRow{row.oid(0), row.number(1), row.text(2), row.oid(3), row.number(4),
                row.boolean(5), row.letter(6), row.boolean(7), row.oid(8)};
        }};
}

/// The expressions of generated columns stand in pg_attrdef too, but are no defaults.
const QLatin1String isGenerated(
    "(d.adrelid, d.adnum) IN (SELECT attrelid, attnum FROM pg_attribute WHERE attgenerated <> '')");

/// A default names no column, so pg_get_expr() needs no relation; with one it would lock it, and wait for it.
CatalogQuery defaults(const CatalogScope &scope)
{
    return {CatalogPart::Defaults, Queries::tr("Reading defaults"),
        QStringLiteral("SELECT d.adrelid, d.adnum, pg_get_expr(d.adbin, 0) FROM pg_attrdef d WHERE NOT %1"
                       " AND d.adrelid IN (SELECT c.oid FROM pg_class c WHERE %2)")
            .arg(isGenerated, scope.isDescribed()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.defaults << DefaultRow{row.oid(0), row.number(1), row.text(2)};
        }};
}

CatalogQuery generated(const CatalogScope &scope)
{
    return {CatalogPart::Generated, Queries::tr("Reading generated columns"),
        QStringLiteral("SELECT d.adrelid, d.adnum, CASE WHEN %1 THEN pg_get_expr(d.adbin, d.adrelid) END"
                       " FROM pg_attrdef d WHERE %2 AND d.adrelid IN (SELECT c.oid FROM pg_class c WHERE %3)")
            .arg(isFree(QStringLiteral("d.adrelid")), isGenerated, scope.isDescribed()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.generated << GeneratedRow{row.oid(0), row.number(1), row.text(2)};
        }};
}

/// A serial column owns its sequence, an identity column has it for its own.
CatalogQuery sequences(const CatalogScope &scope)
{
    return {CatalogPart::Sequences, Queries::tr("Reading sequences"),
        QStringLiteral("SELECT d.refobjid, d.refobjsubid, d.deptype = 'i', s.seqrelid::regclass, s.seqtypid,"
                       " s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle FROM pg_sequence s"
                       " JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.seqrelid"
                       " AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')"
                       " WHERE d.refobjid IN (SELECT c.oid FROM pg_class c WHERE %1)")
            .arg(scope.isDescribed()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.sequences << SequenceRow{row.oid(0), row.number(1), row.boolean(2), row.text(3), row.oid(4),
                row.bigNumber(5), row.bigNumber(6), row.bigNumber(7), row.bigNumber(8), row.bigNumber(9),
                row.boolean(10)};
        }};
}

CatalogQuery collations()
{
    return {CatalogPart::Collations, Queries::tr("Reading collations"),
        QStringLiteral("SELECT c.oid, nullif(n.nspname, 'pg_catalog'), c.collname FROM pg_collation c"
                       " JOIN pg_namespace n ON n.oid = c.collnamespace"),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.collations << CollationRow{row.oid(0), row.text(1), row.text(2)};
        }};
}

} // namespace

QList<CatalogQuery> columnQueries(const CatalogScope &scope)
{
    return {types(), domains(), domainChecks(), enumLabels(), columns(scope), defaults(scope), generated(scope),
        sequences(scope), collations()};
}

} // namespace triptych::postgres
