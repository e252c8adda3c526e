// SPDX-License-Identifier: MIT
#include "sources/postgres/assembly.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace triptych::postgres {

namespace {

struct Assembler
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Assembler)
};

} // namespace

/// A partitioned table holds no rows: its partitions do, and what is known of some is not known of all.
void Assembly::addSizes()
{
    if (!isReadable(CatalogPart::RelationSizes))
        return;
    QHash<Oid, TableStatistics> sizes;
    for (const RelationSizeRow &row : m_catalog.relationSizes)
        sizes.insert(row.relation, {std::llround(row.rows), row.bytes});
    QHash<Oid, Oid> parents;
    if (isReadable(CatalogPart::Parents)) {
        for (const ParentRow &row : m_catalog.parents)
            parents.insert(row.relation, row.parent);
    }
    QSet<Oid> partitioned;
    for (const RelationRow &row : m_catalog.relations) {
        if (row.kind == 'p')
            partitioned.insert(row.oid);
    }
    QHash<Oid, TableStatistics> sums;
    QSet<Oid> uncounted;
    for (auto child = parents.cbegin(); child != parents.cend(); ++child) {
        if (partitioned.contains(child.key()))
            continue;
        const auto size = sizes.constFind(child.key()); // none also where the partition stands in a schema not read
        for (Oid each = *child; each != 0; each = parents.value(each)) {
            if (size == sizes.constEnd()) {
                uncounted.insert(each);
            } else {
                sums[each].rows += size->rows;
                sums[each].bytes += size->bytes;
            }
        }
    }
    for (const Oid each : std::as_const(uncounted))
        sums.remove(each);
    for (const RelationRow &row : m_catalog.relations) {
        Table *of = table(row.oid);
        const QHash<Oid, TableStatistics> &source = row.kind == 'p' ? sums : sizes;
        if (of && source.contains(row.oid))
            of->statistics = source.value(row.oid);
    }
}

void Assembly::addColumnStatistics()
{
    if (!isReadable(CatalogPart::ColumnStatistics))
        return;
    for (const ColumnStatisticsRow &row : m_catalog.columnStatistics) {
        if (Column *of = column(row.relation, row.number))
            of->statistics = ColumnStatistics{row.nullFraction, row.distinctValues};
    }
}

void Assembly::noteHiddenStatistics()
{
    if (const auto reason = m_catalog.unreadable.constFind(CatalogPart::ColumnStatistics);
        reason != m_catalog.unreadable.constEnd()) {
        m_schema.notes << Note{{}, QStringLiteral("pg_stats"), *reason};
        return;
    }
    QStringList names;
    for (const RelationRow &row : m_catalog.relations) {
        const Table *of = table(row.oid);
        if (of && row.hidesStatistics && of->statistics.isKnown() && of->statistics.value().rows > 0)
            names << of->origin.object;
    }
    note(m_schema.notes, names,
        Assembler::tr("The role may not read all statistics of %1 of the tables: the share of NULLs in columns may be "
                      "unknown. SELECT on these tables, without row security, would show it."));
}

} // namespace triptych::postgres
