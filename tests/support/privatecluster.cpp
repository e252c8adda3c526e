// SPDX-License-Identifier: MIT
#include "support/privatecluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <libpq-fe.h>

#include <algorithm>
#include <csignal>
#include <memory>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace triptych {

namespace {

constexpr int patience = 120'000; // ms; a busy machine's initdb takes long

/// Lives from the folder's making to its removal. $1: the binaries, $2: settings, $3: lines of pg_hba.conf;
/// $4, $5 and $6: certificate, key and clients' authority of a server that speaks TLS.
/// Reading to the end of its input is waiting for the test to end, in whatever way.
constexpr auto guardScript = R"(
folder=$(mktemp -d /tmp/triptych-XXXXXX) || exit 1
trap 'rm -rf "$folder"' EXIT
"$1/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --no-locale --no-sync \
    --no-instructions >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
printf "%s\nunix_socket_directories = '%s'\n" "$2" "$folder" >>"$folder/data/postgresql.conf"
printf '%s\n' "$3" >"$folder/data/pg_hba.conf"
if [ -n "$4" ]; then
    umask 077
    printf '%s' "$4" >"$folder/data/server.crt"
    printf '%s' "$5" >"$folder/data/server.key"
    printf '%s' "$6" >"$folder/data/root.crt"
    printf "ssl = on\nssl_ca_file = 'root.crt'\n" >>"$folder/data/postgresql.conf"
fi
"$1/pg_ctl" start --wait --silent --pgdata="$folder/data" --log="$folder/log" || { cat "$folder/log" >&2; exit 1; }
echo "$folder"
cat >/dev/null
"$1/pg_ctl" stop --wait --silent --pgdata="$folder/data" --mode=immediate 2>/dev/null
)";

Error clusterError(const QString &what)
{
    return {Error::Kind::Unreachable, what.trimmed(), QStringLiteral("private PostgreSQL server"), {}};
}

/// The command as a user that the server agrees to run as.
QStringList asServerUser(const QStringList &command)
{
    if (geteuid() != 0)
        return command;
    return QStringList{
               QStringLiteral("runuser"), QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--")}
    + command;
}

Result<QString> run(const QStringList &command)
{
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(patience))
        return failure(clusterError(command.first() + QStringLiteral(": ") + process.errorString()));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(clusterError(QString::fromUtf8(process.readAllStandardError())));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// pg_config's folder, or the newest that Debian's packages have installed.
Result<QString> findBinaries()
{
    QStringList folders;
    if (const auto configured = run({QStringLiteral("pg_config"), QStringLiteral("--bindir")}))
        folders << *configured;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names, std::greater(), [](const QString &name) { return name.toInt(); });
    for (const QString &name : std::as_const(names))
        folders << versions.filePath(name + QStringLiteral("/bin"));
    const auto found = std::ranges::find_if(
        folders, [](const QString &folder) { return QFile::exists(folder + QStringLiteral("/initdb")); });
    if (found == folders.end())
        return failure(clusterError(QStringLiteral("There is no initdb; install the package postgresql.")));
    return *found;
}

Result<int> freeLoopbackPort()
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    socklen_t size = sizeof address;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    const bool bound = bind(fd, generic, size) == 0 && getsockname(fd, generic, &size) == 0;
    close(fd);
    if (!bound)
        return failure(clusterError(QStringLiteral("There is no free port on 127.0.0.1.")));
    return ntohs(address.sin_port);
}

/// What makes the server fast, quiet and private, before the settings that the test asks for.
QString settingsText(const ClusterOptions &options, int port)
{
    QStringList lines{
        QStringLiteral("listen_addresses = '%1'").arg(options.loopback ? QStringLiteral("127.0.0.1") : QString()),
        QStringLiteral("port = %1").arg(port),
        QStringLiteral("fsync = off"),
        QStringLiteral("autovacuum = off"), // it takes transactions of its own
        QStringLiteral("full_page_writes = off"),
        QStringLiteral("synchronous_commit = off"),
        QStringLiteral("max_connections = 20"),
        QStringLiteral("shared_buffers = 32MB"),
        QStringLiteral("max_locks_per_transaction = 1024"),
        QStringLiteral("password_encryption = 'scram-sha-256'"),
    };
    return (lines + options.settings).join(QLatin1Char('\n'));
}

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Result<QStringList> runSql(const QString &conninfo, const QString &sql)
{
    const Connection connection(PQconnectdb(conninfo.toUtf8().constData()), PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return failure(clusterError(QString::fromUtf8(PQerrorMessage(connection.get()))));
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr);
    const Answer answer(PQexec(connection.get(), sql.toUtf8().constData()), PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failure(clusterError(QString::fromUtf8(PQerrorMessage(connection.get()))));
    QStringList rows;
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        QStringList values;
        for (int field = 0; field < PQnfields(answer.get()); ++field)
            values << QString::fromUtf8(PQgetvalue(answer.get(), row, field));
        rows << values.join(QLatin1Char('|'));
    }
    return rows;
}

QString quoted(QString text, QChar quote)
{
    text.replace(quote, QString(2, quote));
    return quote + text + quote;
}

/// A value of a key=value conninfo (PostgreSQL manual, 34.1.1.1).
QString conninfoValue(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

PrivateCluster::PrivateCluster() = default;
PrivateCluster::PrivateCluster(PrivateCluster &&) noexcept = default;

PrivateCluster::~PrivateCluster()
{
    if (!m_guard)
        return;
    m_guard->closeWriteChannel();
    m_guard->waitForFinished(patience);
}

Result<PrivateCluster> PrivateCluster::start(const ClusterOptions &options)
{
    PrivateCluster cluster;
    const auto binaries = findBinaries();
    if (!binaries)
        return failure(binaries.error());
    cluster.m_binaries = *binaries;
    if (options.loopback) {
        const auto port = freeLoopbackPort();
        if (!port)
            return failure(port.error());
        cluster.m_port = *port;
    }

    const QStringList command = asServerUser({QStringLiteral("sh"), QStringLiteral("-c"),
        QString::fromUtf8(guardScript), QStringLiteral("guard"), *binaries, settingsText(options, cluster.m_port),
        (options.access
            + QStringList{QStringLiteral("local all all trust"),
                QStringLiteral("host all all 127.0.0.1/32 scram-sha-256")})
            .join(QLatin1Char('\n')),
        options.tls.certificate, options.tls.key, options.tls.clientAuthority});
    cluster.m_guard = std::make_unique<QProcess>();
    QProcess &guard = *cluster.m_guard;
    guard.setWorkingDirectory(QStringLiteral("/"));
    // A session of its own: Ctrl-C ends the test, and the guard only after it.
    guard.setChildProcessModifier([] { setsid(); });
    guard.start(command.first(), command.mid(1));
    while (!guard.canReadLine() && guard.waitForReadyRead(patience)) { }
    if (!guard.canReadLine()) {
        const QString said = QString::fromUtf8(guard.readAllStandardError());
        return failure(clusterError(said.isEmpty() ? guard.errorString() : said));
    }
    cluster.m_folder = QString::fromUtf8(guard.readLine()).trimmed();

    const auto version = runSql(cluster.conninfo(), QStringLiteral("SHOW server_version"));
    if (!version)
        return failure(version.error());
    cluster.m_version = version->value(0).section(QLatin1Char(' '), 0, 0);
    return cluster;
}

QString PrivateCluster::conninfo(const QString &database, const QString &user) const
{
    return QStringLiteral("host=%1 port=%2 user=%3 dbname=%4")
        .arg(conninfoValue(m_folder), QString::number(m_port), conninfoValue(user), conninfoValue(database));
}

Result<void> PrivateCluster::execute(const QString &database, const QString &sql) const
{
    return query(database, sql).map([](const QStringList &) {});
}

Result<QStringList> PrivateCluster::query(const QString &database, const QString &sql) const
{
    return runSql(conninfo(database), sql);
}

Result<void> PrivateCluster::createDatabase(const QString &name) const
{
    return execute(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE ") + quoted(name, QLatin1Char('"')));
}

QString PrivateCluster::log() const
{
    return QString::fromUtf8(contents(m_folder + QStringLiteral("/log")));
}

Result<void> PrivateCluster::stop() const
{
    return run(asServerUser({m_binaries + QStringLiteral("/pg_ctl"), QStringLiteral("stop"), QStringLiteral("--wait"),
                   QStringLiteral("--pgdata=%1/data").arg(m_folder), QStringLiteral("--mode=fast")}))
        .map([](const QString &) {});
}

Result<void> PrivateCluster::restart() const
{
    return run(
        asServerUser({m_binaries + QStringLiteral("/pg_ctl"), QStringLiteral("restart"), QStringLiteral("--wait"),
            QStringLiteral("--silent"), QStringLiteral("--pgdata=%1/data").arg(m_folder),
            QStringLiteral("--log=%1/log").arg(m_folder), QStringLiteral("--mode=fast")}))
        .map([](const QString &) {});
}

Result<void> PrivateCluster::kill() const
{
    const QByteArray postmaster = contents(m_folder + QStringLiteral("/data/postmaster.pid")).split('\n').first();
    const QByteArray children
        = contents(QStringLiteral("/proc/%1/task/%1/children").arg(QString::fromLatin1(postmaster)));
    for (const QByteArray &child : children.simplified().split(' ')) {
        if (const pid_t pid = child.toInt(); pid > 0)
            ::kill(pid, SIGKILL);
    }
    return run(asServerUser({m_binaries + QStringLiteral("/pg_ctl"), QStringLiteral("stop"), QStringLiteral("--wait"),
                   QStringLiteral("--pgdata=%1/data").arg(m_folder), QStringLiteral("--mode=immediate")}))
        .map([](const QString &) {});
}

} // namespace triptych
