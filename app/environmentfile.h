// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace triptych {

/// The database that a file of NAME=value lines gives for a web application, as libpq takes it: SQLAlchemy's name of a
/// driver, postgresql+asyncpg, is taken out. May hold a password.
struct DatabaseUrl
{
    QString variable;
    QString url;

    bool operator==(const DatabaseUrl &) const = default;
};

/// nullopt where the file names no PostgreSQL database, or puts its address together from other variables.
[[nodiscard]] std::optional<DatabaseUrl> databaseUrl(const QByteArray &environment);

} // namespace triptych
