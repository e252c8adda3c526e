// SPDX-License-Identifier: MIT
#pragma once

#include "sources/schemasource.h"

#include <QString>
#include <QStringList>

namespace triptych {

/// Which database to read, and what of it.
struct PostgresOptions
{
    QString conninfo; ///< anything libpq takes: a URI, key=value pairs, service=…; empty: the PG* environment
    QString password; ///< replaces one in conninfo; empty: libpq's own sources (.pgpass, PGPASSWORD)
    /// Names or patterns (* any text, ? any character) of the schemas to read; empty: every one but the system's own.
    QStringList schemas;
    QStringList excludedSchemas = {}; ///< likewise, of those not to read
    bool allTables = false; ///< also what extensions own, and what migration tools keep their books in
};

/// Reads a live database in one REPEATABLE READ READ ONLY transaction with an empty search_path.
[[nodiscard]] SchemaSource postgresSource(PostgresOptions options);

} // namespace triptych
