// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/postgressource.h"

#include <QMap>

namespace triptych::postgres {

/// What reaches a database: libpq's parameter keywords and their values (PostgreSQL manual, 34.1.2). Only what is
/// stated: libpq adds its service file, environment, password file and defaults itself.
using ConnectionParameters = QMap<QString, QString>;

/// Whether a conninfo is written as a URI, rather than as key=value pairs.
[[nodiscard]] bool isUri(const QString &conninfo);

/// A value in single quotes, as key=value pairs write it (PostgreSQL manual, 34.1.1.1).
[[nodiscard]] QString quotedValue(QString value);

/// Whether libpq takes a parameter's value for a password or another secret.
[[nodiscard]] bool isSecret(const QString &keyword);

/// A conninfo (a URI or key=value pairs) as libpq parses it. An error never repeats a part of it that may be a piece of
/// a password.
[[nodiscard]] Result<ConnectionParameters> statedParameters(const QString &conninfo);

/// The options' conninfo as libpq parses it, with the password in place and, where nobody says otherwise, with how long
/// to wait for a server.
[[nodiscard]] Result<ConnectionParameters> connectionParameters(const PostgresOptions &options);

/// The parameters that QPSQL has no argument of its own for, as its connect options take them.
/// An error names a value that QPSQL would garble: it takes a semicolon for a separator, also inside quotes.
[[nodiscard]] Result<QString> connectOptions(const ConnectionParameters &parameters);

} // namespace triptych::postgres
