// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/side.h"
#include "project/sourcechoice.h"
#include "sources/schemasource.h"

#include <QFuture>
#include <QString>

#include <functional>

namespace triptych {

/// The parts of a connection that the dialog has fields for.
struct ConnectionFields
{
    QString host;
    QString port;
    QString database;
    QString user;
    QString password;
    QString sslMode; ///< "require" …; empty: libpq's own choice
    QString service;
    /// Every other parameter, as libpq's "key='value'" text; kept, not shown.
    QString others;

    bool operator==(const ConnectionFields &) const = default;
};

/// What the window asks of the program around it; it knows no concrete source.
struct SourceTools
{
    std::function<PerSide<SchemaSource>(const SourceChoice &)> open;
    /// Takes a URI or key=value text apart. Pure; for "env:NAME" and files see isConnection.
    std::function<Result<ConnectionFields>(const QString &)> parseConnection;
    /// The text of these fields, key=value, quoted as libpq reads it.
    std::function<QString(const ConnectionFields &)> buildConnection;
    /// Connects and tells in a sentence who answered. Runs in the background; cancelled with the token.
    std::function<QFuture<Result<QString>>(const SourceChoice &, const Cancellation &)> testConnection;
};

/// Whether the text is connection parameters rather than "env:NAME" or a file's path.
[[nodiscard]] bool isConnection(const QString &database);

/// How a side is called before it was ever read: "media_share @ db.example", "docs/schema.md". Holds no secret.
[[nodiscard]] QString titleOf(const SourceChoice &choice, Side side, const SourceTools &tools);

/// The choice with any password taken out of its connection, as it may be kept; a connection that can't be read is left
/// out.
[[nodiscard]] SourceChoice withoutPassword(SourceChoice choice, const SourceTools &tools);

/// What a password is kept under in the keychain: user, host, port and database.
[[nodiscard]] QString passwordKey(const ConnectionFields &fields);

} // namespace triptych
