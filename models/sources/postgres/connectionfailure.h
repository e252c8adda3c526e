// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QString>

namespace triptych::postgres {

/// The database that a connection leads to, after libpq has added what was not stated.
struct ServerAddress
{
    QString host; ///< a name, an address, or the folder of a Unix socket
    QString port;
    QString database;
    QString user;

    bool operator==(const ServerAddress &) const = default;
};

/// "media_share @ db.example:5432", "media_share @ local socket".
[[nodiscard]] QString displayText(const ServerAddress &address);

/// Why there is no connection.
struct ConnectionFailure
{
    enum class Stage {
        Parameters, ///< they make no sense; nothing was tried
        Service, ///< the service file does not have what was asked for
        Network, ///< nobody has answered
        Greeting, ///< somebody has, but not as a server that takes the connection, nor as one that says no
        Certificate, ///< the server's is signed by nobody who is trusted
        Password, ///< the server wants one, and none was given
        Server ///< the server has said no
    };

    Stage stage = Stage::Network;
    QString sqlState; ///< with Stage::Server (PostgreSQL manual, appendix A)
    QString text; ///< in libpq's or the server's own words, whatever language they speak
    ServerAddress address;

    bool operator==(const ConnectionFailure &) const = default;
};

/// The failure for the person in front of it: what, where and what to do about it.
[[nodiscard]] Error connectionError(const ConnectionFailure &failure);

/// What libpq or the server said, on one line and without its full stop, to stand in a sentence.
[[nodiscard]] QString oneLine(const QString &text);

/// What a statement's failure means for the person in front of it.
/// \param isConnected whether libpq takes the connection for alive; a server's farewell says otherwise first
[[nodiscard]] Error statementError(
    const QString &sqlState, const QString &text, bool isConnected, const ServerAddress &address);

} // namespace triptych::postgres
