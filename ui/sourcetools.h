// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "compare/side.h"
#include "project/sourcechoice.h"
#include "schema/nullcount.h"
#include "sources/schemasource.h"
#include "ui/discovery.h"

#include <QFuture>
#include <QMap>
#include <QString>

#include <functional>

namespace triptych {

/// A connection taken apart: libpq's parameter keywords and their values (PostgreSQL manual, 34.1.2), and how the
/// person writes it.
struct ConnectionFields
{
    QMap<QString, QString> parameters; ///< only what is stated
    bool isUri = false; ///< postgresql://…, rather than key=value pairs

    bool operator==(const ConnectionFields &) const = default;
};

/// What the window asks of the program around it; it knows no concrete source.
struct SourceTools
{
    std::function<PerSide<SchemaSource>(const SourceChoice &)> open;
    /// Takes a URI or key=value text apart. Pure; for "env:NAME" and files see isConnection.
    std::function<Result<ConnectionFields>(const QString &)> parseConnection;
    /// The text that is taken apart into the same fields again; empty for no parameters.
    std::function<QString(const ConnectionFields &)> buildConnection;
    /// Whether a parameter is a password or another secret.
    std::function<bool(const QString &keyword)> isSecret;
    /// Connects and tells in a sentence who answered. Runs in the background; cancelled with the token.
    std::function<QFuture<Result<QString>>(const SourceChoice &, const Cancellation &)> testConnection;
    /// Looks in a folder for what can be compared, with the readers themselves. Runs in the background; cancelled with
    /// the token, within 200 ms.
    std::function<QFuture<DiscoveryMessage>(const QString &folder, const Cancellation &)> discover;
    /// Counts NULLs in the database of a choice. Runs in the background; cancelled with the token. Results come as they
    /// are counted; an error is the last one.
    std::function<QFuture<Result<NullCountStep>>(const SourceChoice &, const NullCountOrder &, const Cancellation &)>
        countNulls;
    /// Where the window keeps what it found, to tell what is new the next time; empty: nowhere.
    QString stateFolder = {};
};

/// Whether the text is connection parameters rather than "env:NAME" or a file's path.
[[nodiscard]] bool isConnection(const QString &database);

/// The sources with one side as the others have it, and all that says how it is read.
[[nodiscard]] SourceChoice withSide(SourceChoice sources, Side side, const SourceChoice &others);

/// How a side is called before it was ever read: "media_share @ db.example", "docs/schema.md". Holds no secret.
[[nodiscard]] QString titleOf(const SourceChoice &choice, Side side, const SourceTools &tools);

/// The one file that a side is read from; empty: it is none, or may be several.
[[nodiscard]] QString fileOf(const SourceChoice &choice, Side side);

/// The choice with any password or other secret taken out of its connection, as it may be kept; a connection that can't
/// be read is left out.
[[nodiscard]] SourceChoice withoutPassword(SourceChoice choice, const SourceTools &tools);

/// What a password is kept under: all that says whose it is and where it is sent to.
[[nodiscard]] QString passwordKey(const ConnectionFields &fields, const SourceTools &tools);

} // namespace triptych
