// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych::postgres {

/// The one place where the catalogs of PostgreSQL 12 to 18 differ in what is read of them: what newer servers tell, and
/// what takes its place on older ones.
struct CatalogVersion
{
    /// \param number as PQserverVersion() tells it: 150008
    explicit CatalogVersion(int number);

    QString nullsNotDistinct; ///< whether the index in pg_index "i" takes NULLs for equal
    QString isEnforced; ///< whether the server checks the constraint in pg_constraint "k"
    QString deletesSome; ///< whether the foreign key in pg_constraint "k" sets only some of its columns on delete
    QString isColumnConstraint; ///< whether pg_constraint "k" is a constraint over columns that is worth a row
    QString isCounted; ///< whether the rows of pg_class "c" were ever counted
};

inline constexpr int oldestServer = 120000;

} // namespace triptych::postgres
