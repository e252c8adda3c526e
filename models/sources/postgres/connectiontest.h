// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/postgressource.h"

#include <chrono>

namespace triptych {

/// What a connection test tells.
struct ServerInfo
{
    QString title; ///< "media_share @ db.example:5432", never a password
    QString version; ///< "15.8"
    QString user;
    QString tlsProtocol; ///< "TLSv1.3"; empty: not encrypted
    QString tlsCipher;
    std::chrono::microseconds connecting{}; ///< how long it took, with the name lookup and the password
    std::chrono::microseconds roundTrip{}; ///< of a trivial statement
    QStringList deniedSchemas; ///< of those to be read, that the role has no USAGE on; in order
    /// "schema.table", in order, of the others: it may not read every column, so that pg_stats hides
    /// what it knows of them.
    QStringList tablesWithoutStatistics;
};

/// Connects, asks who and what answers and what it hides from the role, and goes. Blocks; cancel as for a source.
[[nodiscard]] Result<ServerInfo> testConnection(const PostgresOptions &options, const Cancellation &cancellation);

} // namespace triptych
