// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

class QProcess;

namespace triptych {

/// What a server needs to speak TLS; PEM texts.
struct ServerCertificate
{
    QString certificate;
    QString key;
    QString clientAuthority; ///< which signs the clients' certificates
};

/// How a private server differs from the plain one.
struct ClusterOptions
{
    bool loopback = false; ///< also listens on 127.0.0.1, where every role needs its password (SCRAM)
    QStringList settings; ///< lines for postgresql.conf: "log_statement = all"
    QStringList access = {}; ///< lines for pg_hba.conf, before its own
    ServerCertificate tls = {}; ///< empty: it does not speak TLS
};

/// A real PostgreSQL server of the test's own, in a temporary folder, reached over a Unix socket in it. It runs as the
/// user "postgres" when the test runs as root. It is stopped and its folder removed when the value goes, and also
/// when the test crashes or is killed: a guard process does it as soon as the test's end of a pipe is closed.
class PrivateCluster
{
public:
    /// Blocks until the server answers (some seconds). An error holds what initdb or the server said.
    [[nodiscard]] static Result<PrivateCluster> start(const ClusterOptions &options = {});

    PrivateCluster(PrivateCluster &&) noexcept;
    PrivateCluster &operator=(PrivateCluster &&) = delete;
    ~PrivateCluster();

    /// What libpq needs to reach a database over the socket; by default as the superuser. No password is needed.
    [[nodiscard]] QString conninfo(
        const QString &database = QStringLiteral("postgres"), const QString &user = QStringLiteral("postgres")) const;
    [[nodiscard]] QString socketFolder() const { return m_folder; }
    [[nodiscard]] int port() const { return m_port; } ///< of the socket, and of 127.0.0.1 with `loopback`
    [[nodiscard]] QString binaries() const { return m_binaries; } ///< the folder of the server's version's programs
    [[nodiscard]] QString version() const { return m_version; } ///< "15.8"

    /// Runs any number of statements as the superuser, in one transaction unless they say otherwise.
    [[nodiscard]] Result<void> execute(const QString &database, const QString &sql) const;
    /// As execute; gives the last statement's rows, their values joined with "|".
    [[nodiscard]] Result<QStringList> query(const QString &database, const QString &sql) const;
    [[nodiscard]] Result<void> createDatabase(const QString &name) const;

    /// Everything that the server has logged since it first started.
    [[nodiscard]] QString log() const;

    /// Ends every connection with the server's farewell and stops it.
    [[nodiscard]] Result<void> stop() const;
    /// Starts it, stopping it first when it runs.
    [[nodiscard]] Result<void> restart() const;
    /// Ends every server process without a word to its clients, as a crash of the machine would, and stops the server.
    [[nodiscard]] Result<void> kill() const;

private:
    PrivateCluster();

    std::unique_ptr<QProcess> m_guard;
    QString m_folder;
    QString m_binaries;
    QString m_version;
    int m_port = 5432;
};

} // namespace triptych
