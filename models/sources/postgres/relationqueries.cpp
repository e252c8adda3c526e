// SPDX-License-Identifier: MIT
#include "sources/postgres/relationqueries.h"

#include "sources/postgres/resultrow.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Queries
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Queries)
};

CatalogQuery relations(const CatalogScope &scope)
{
    return {CatalogPart::Relations, Queries::tr("Reading tables"),
        QStringLiteral("SELECT c.oid, n.nspname, c.relname, c.relispartition,"
                       " c.oid IN (SELECT objid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass"
                       " AND classid = 'pg_class'::regclass AND deptype = 'e'), c.relkind,"
                       " %2 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE %1"
                       " ORDER BY n.nspname, c.relname")
            .arg(scope.isRelation(), scope.hidesStatistics()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.relations << RelationRow{
                row.oid(0), row.text(1), row.text(2), row.boolean(3), row.boolean(4), row.letter(5), row.boolean(6)};
        }};
}

CatalogQuery parents(const CatalogScope &scope)
{
    return {CatalogPart::Parents, Queries::tr("Reading inheritance"),
        QStringLiteral("SELECT i.inhrelid, i.inhparent, n.nspname, p.relname FROM pg_inherits i"
                       " JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_class p ON p.oid = i.inhparent"
                       " JOIN pg_namespace n ON n.oid = p.relnamespace WHERE (%1) OR p.relnamespace = ANY (%2)"
                       " ORDER BY i.inhrelid, i.inhseqno")
            .arg(scope.isRelation(), scope.schemas()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.parents << ParentRow{row.oid(0), row.oid(1), row.text(2), row.text(3)};
        }};
}

CatalogQuery partitionKeys(const CatalogScope &scope)
{
    return {CatalogPart::PartitionKeys, Queries::tr("Reading partition keys"),
        QStringLiteral("SELECT c.oid, CASE WHEN %2 THEN pg_get_partkeydef(c.oid) END FROM pg_class c"
                       " WHERE %1 AND c.relkind = 'p'")
            .arg(scope.isRelation(), isFree(QStringLiteral("c.oid"))),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.partitionKeys << PartitionKeyRow{row.oid(0), row.text(1)};
        }};
}

CatalogQuery comments(const CatalogScope &scope)
{
    return {CatalogPart::Comments, Queries::tr("Reading comments"),
        QStringLiteral("SELECT d.objoid, d.objsubid, d.description"
                       " FROM pg_class c JOIN pg_description d ON d.objoid = c.oid"
                       " WHERE %1 AND d.classoid = 'pg_class'::regclass")
            .arg(scope.isDescribed()),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.comments << CommentRow{row.oid(0), row.number(1), row.text(2)};
        }};
}

/// The sizes that the planner goes by; asking for the real ones would open each relation, and wait for whoever has it
/// locked.
CatalogQuery relationSizes(const CatalogScope &scope)
{
    return {CatalogPart::RelationSizes, Queries::tr("Reading sizes"),
        QStringLiteral("SELECT c.oid, c.reltuples, (c.relpages + coalesce(t.relpages, 0) + coalesce(x.pages, 0))"
                       " * current_setting('block_size')::int8 FROM pg_class c"
                       " LEFT JOIN pg_class t ON t.oid = c.reltoastrelid"
                       " LEFT JOIN (SELECT i.indrelid, sum(c.relpages)::int8 AS pages FROM pg_index i"
                       " JOIN pg_class c ON c.oid = i.indexrelid GROUP BY i.indrelid) x ON x.indrelid = c.oid"
                       " WHERE %1 AND c.relkind IN ('r', 'm', 'f') AND %2")
            .arg(scope.isRelation(), scope.version.isCounted),
        [](const ResultRow &row, Catalog &catalog) {
            catalog.relationSizes << RelationSizeRow{row.oid(0), row.real(1), row.bigNumber(2)};
        }};
}

/// Of a table with children, which are tables of their own, its own statistics count. The view pg_stats shows a role
/// what it may know, and takes several times as long as the catalog beneath it.
CatalogQuery columnStatistics(const CatalogScope &scope)
{
    static constexpr auto catalog = "SELECT s.starelid, s.staattnum, s.stanullfrac, s.stadistinct FROM pg_statistic s"
                                    " WHERE s.starelid IN (SELECT c.oid FROM pg_class c WHERE %1)"
                                    " ORDER BY s.stainherit DESC";
    static constexpr auto view = "SELECT c.oid, a.attnum, s.null_frac, s.n_distinct FROM pg_stats s"
                                 " JOIN pg_namespace n ON n.nspname = s.schemaname"
                                 " JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = s.tablename"
                                 " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = s.attname"
                                 " WHERE %1 ORDER BY s.inherited DESC";
    return {CatalogPart::ColumnStatistics, Queries::tr("Reading statistics"),
        QString::fromLatin1(scope.mayReadStatistics ? catalog : view).arg(scope.isDescribed()),
        [](const ResultRow &row, Catalog &into) {
            into.columnStatistics << ColumnStatisticsRow{row.oid(0), row.number(1), row.real(2), row.real(3)};
        }};
}

} // namespace

QList<CatalogQuery> relationQueries(const CatalogScope &scope)
{
    return {relations(scope), parents(scope), partitionKeys(scope)};
}

QList<CatalogQuery> remarkQueries(const CatalogScope &scope)
{
    return {comments(scope), relationSizes(scope), columnStatistics(scope)};
}

} // namespace triptych::postgres
