// SPDX-License-Identifier: MIT
#pragma once

#include "sources/postgres/connectionfailure.h"
#include "sources/postgres/connectionparameters.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

using PGconn = struct pg_conn;

namespace triptych::postgres {

class ResultRow;

/// The statement of a batch that failed; those after it were not run.
struct FailedStatement
{
    int statement = 0; ///< its index
    QString sqlState; ///< (PostgreSQL manual, appendix A); empty: the server has not answered
    QString text; ///< in the server's own words
    Error error; ///< what it means where the catalog is read
};

/// One connection through QPSQL, made, used and closed in one thread. Queries go to libpq beneath it: a value of QPSQL
/// costs several times what the server needs to send it.
class Session
{
public:
    /// Blocks until the server has answered or libpq's connect_timeout is over.
    [[nodiscard]] static Result<Session> open(const ConnectionParameters &parameters);

    Session(Session &&) noexcept = default;
    Session &operator=(Session &&) = delete;
    ~Session();

    [[nodiscard]] ServerAddress address() const;
    [[nodiscard]] QString serverVersion() const; ///< "15.8"
    [[nodiscard]] int versionNumber() const; ///< 150008
    [[nodiscard]] QString tlsProtocol() const; ///< "TLSv1.3"; empty: not encrypted
    [[nodiscard]] QString tlsCipher() const; ///< "TLS_AES_256_GCM_SHA384"

    /// Asks the server to stop what this session is doing. May be called in any thread, also after the session has
    /// gone; blocks for as long as a connection to the server takes.
    [[nodiscard]] std::function<void()> canceller() const;

    /// What becomes of the results of a batch, each of the statement with that index.
    struct Taker
    {
        std::function<void(int statement)> begin; ///< called before its result is waited for
        /// Called for one row after the other, maybe in a thread of its own; false: enough, stop.
        std::function<bool(int statement, const ResultRow &row)> take;
    };

    /// Sends all the statements at once, one round trip whatever their number, and hands over their rows.
    [[nodiscard]] std::optional<FailedStatement> run(const QStringList &statements, const Taker &taker) const;

private:
    explicit Session(const QString &name);
    [[nodiscard]] PGconn *handle() const;

    struct Removal
    {
        void operator()(QString *name) const;
    };
    std::unique_ptr<QString, Removal> m_name; // declared first: removed from Qt's list after the last handle on it
    QSqlDatabase m_database;
};

} // namespace triptych::postgres
