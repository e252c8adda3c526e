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

/// format_type() costs more than a column's row, and columns share types: it runs once for each type and modifier.
CatalogQuery types(const QString &relation)
{
    return {CatalogPart::Types, Queries::tr("Reading types"),
        QStringLiteral("SELECT u.atttypid, u.atttypmod, format_type(u.atttypid, u.atttypmod), t.typcollation"
                       " FROM (SELECT DISTINCT a.atttypid, a.atttypmod FROM pg_class c"
                       " JOIN pg_attribute a ON a.attrelid = c.oid WHERE %1 AND a.attnum > 0 AND NOT a.attisdropped) u"
                       " JOIN pg_type t ON t.oid = u.atttypid")
            .arg(relation),
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

CatalogQuery columns(const QString &relation)
{
    return {CatalogPart::Columns, Queries::tr("Reading columns"),
        QStringLiteral("SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, a.attnotnull, a.attidentity,"
                       " a.attgenerated <> '', a.attcollation FROM pg_class c JOIN pg_attribute a"
                       " ON a.attrelid = c.oid WHERE %1 AND a.attnum > 0 AND NOT a.attisdropped")
            .arg(relation),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.columns << ColumnRow{row.oid(0), row.number(1), row.text(2), row.oid(3), row.number(4),
                row.boolean(5), row.letter(6), row.boolean(7), row.oid(8)};
        }};
}

/// A default names no column, so pg_get_expr() needs no relation; with one it would lock it, and wait for it. A
/// generated column's expression stands in pg_attrdef too but is no default.
CatalogQuery defaults(const QString &relation)
{
    return {CatalogPart::Defaults, Queries::tr("Reading defaults"),
        QStringLiteral("SELECT d.adrelid, d.adnum, pg_get_expr(d.adbin, 0), d.oid IN ("
                       "SELECT draws.objid FROM pg_depend owned"
                       " JOIN pg_depend draws ON draws.refclassid = owned.classid AND draws.refobjid = owned.objid"
                       " JOIN pg_attrdef s ON s.oid = draws.objid AND s.adrelid = owned.refobjid"
                       " AND s.adnum = owned.refobjsubid"
                       " WHERE draws.classid = 'pg_attrdef'::regclass AND owned.classid = 'pg_class'::regclass"
                       " AND owned.refclassid = 'pg_class'::regclass AND owned.deptype = 'a')"
                       " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                       " JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                       " WHERE %1 AND a.atthasdef AND a.attgenerated = ''")
            .arg(relation),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.defaults << DefaultRow{row.oid(0), row.number(1), row.text(2), row.boolean(3)};
        }};
}

CatalogQuery generated(const QString &relation)
{
    return {CatalogPart::Generated, Queries::tr("Reading generated columns"),
        QStringLiteral("SELECT d.adrelid, d.adnum, CASE WHEN %2 THEN pg_get_expr(d.adbin, d.adrelid) END"
                       " FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                       " JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                       " WHERE %1 AND a.attgenerated <> ''")
            .arg(relation, isFree(QStringLiteral("d.adrelid"))),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.generated << GeneratedRow{row.oid(0), row.number(1), row.text(2)};
        }};
}

CatalogQuery sequences(const QString &relation)
{
    return {CatalogPart::Sequences, Queries::tr("Reading the sequences of identity columns"),
        QStringLiteral("SELECT d.refobjid, d.refobjsubid, format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement,"
                       " s.seqmin, s.seqmax, s.seqcache, s.seqcycle FROM pg_sequence s"
                       " JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.seqrelid"
                       " AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'"
                       " JOIN pg_class c ON c.oid = d.refobjid WHERE %1")
            .arg(relation),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.sequences << SequenceRow{row.oid(0), row.number(1), row.text(2), row.bigNumber(3), row.bigNumber(4),
                row.bigNumber(5), row.bigNumber(6), row.bigNumber(7), row.boolean(8)};
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

QList<CatalogQuery> columnQueries(const QString &relation)
{
    return {types(relation), domains(), domainChecks(), enumLabels(), columns(relation), defaults(relation),
        generated(relation), sequences(relation), collations()};
}

} // namespace triptych::postgres
