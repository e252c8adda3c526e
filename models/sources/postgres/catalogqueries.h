// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/catalog.h"

#include <QStringList>

class QSqlQuery;

namespace triptych::postgres {

/// One set-based query over the whole catalog, and how its rows are taken.
struct CatalogQuery
{
    CatalogPart part;
    QString step; ///< for people: "Reading columns"
    QString sql;
    void (*take)(const QSqlQuery &row, Catalog &catalog);
};

/// The queries that fill a Catalog from the schemas that the role may use: those asked for, or every one but the
/// system's. They expect the session of openingStatements().
/// \param serverVersion as PQserverVersion() tells it: 150008
[[nodiscard]] QList<CatalogQuery> catalogQueries(const QStringList &askedSchemas, int serverVersion);

/// Whether a schema can be described without that part.
[[nodiscard]] bool isOptional(CatalogPart part);

/// Opens the one transaction of a reading: it cannot write, waits for nobody for long, resolves no name through a
/// search path, and prints values independently of the role's and the database's settings.
[[nodiscard]] QStringList openingStatements();
/// Makes the transaction go on after a query that failed.
[[nodiscard]] QString recoveringStatement();
[[nodiscard]] QStringList closingStatements();

} // namespace triptych::postgres
