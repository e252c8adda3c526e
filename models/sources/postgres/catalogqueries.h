// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalog.h"
#include "sources/postgres/catalogversion.h"

#include <QStringList>

namespace triptych::postgres {

class ResultRow;

/// One set-based query over the whole catalog, and how its rows are taken.
struct CatalogQuery
{
    CatalogPart part;
    QString step; ///< for people: "Reading columns"
    QString sql;
    void (*take)(const ResultRow &row, Catalog &catalog);
};

/// What of which catalog is read.
struct CatalogScope
{
    QList<Oid> schemaOids;
    CatalogVersion version;
    bool mayReadStatistics = false; ///< the role may read pg_statistic itself

    [[nodiscard]] QString schemas() const; ///< an SQL array of their oids
    /// The condition on pg_class "c" for the relations of these schemas.
    [[nodiscard]] QString isRelation() const;
    [[nodiscard]] QString isDescribed() const; ///< likewise, without partitions
    /// The condition on pg_class "c" that the role may not read the statistics of each column; the rule is that of the
    /// view pg_stats.
    [[nodiscard]] QString hidesStatistics() const;
};

/// The query for all schemas, the system's own too. It expects the session of openingStatements(), as the others do.
[[nodiscard]] CatalogQuery schemaQuery();
/// The query for what the role may read of the catalog.
[[nodiscard]] CatalogQuery rightsQuery();

/// The queries that fill a Catalog. Their rows may tell of relations that are not described too.
[[nodiscard]] QList<CatalogQuery> catalogQueries(const CatalogScope &scope);

/// Whether a schema can be described without that part.
[[nodiscard]] bool isOptional(CatalogPart part);

/// Opens the one transaction of a reading: it cannot write, waits for nobody for long, resolves no name through a
/// search path, and prints values independently of the role's and the database's settings.
[[nodiscard]] QStringList openingStatements();
/// Makes the transaction go on after a query that failed.
[[nodiscard]] QString recoveringStatement();
[[nodiscard]] QStringList closingStatements();

/// The condition that nobody holds a relation locked, or queues to, so that naming its columns would wait for nobody.
/// \param relation the SQL of its oid
[[nodiscard]] QString isFree(const QString &relation);

} // namespace triptych::postgres
