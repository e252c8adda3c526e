// SPDX-License-Identifier: MIT
#include "environmentfile.h"

#include <QSet>

namespace triptych {

namespace {

QByteArray unquoted(QByteArray value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() > 1 && (value.front() == '"' || value.front() == '\'');
    if (!isQuoted)
        return value.first(value.contains(" #") ? value.indexOf(" #") : value.size()).trimmed();
    const auto end = value.indexOf(value.front(), 1);
    return end < 0 ? QByteArray() : value.mid(1, end - 1);
}

/// libpq's form of a URL of SQLAlchemy or another framework; empty: it is not PostgreSQL's, or is no constant.
QString libpqUrl(const QByteArray &value)
{
    const auto end = value.indexOf("://");
    const QByteArray scheme = value.left(end).split('+').first();
    const bool isPostgres = end > 0 && (scheme == "postgresql" || scheme == "postgres");
    return isPostgres && !value.contains('$') ? QString::fromUtf8("postgresql" + value.mid(end)) : QString();
}

} // namespace

std::optional<DatabaseUrl> databaseUrl(const QByteArray &environment)
{
    static const QSet<QByteArray> variables{
        "DATABASE_URL", "SQLALCHEMY_DATABASE_URI", "SQLALCHEMY_DATABASE_URL", "POSTGRES_URL", "DB_URL"};
    for (QByteArray line : environment.split('\n')) {
        line = line.trimmed();
        if (line.startsWith("export "))
            line = line.mid(7);
        const auto equals = line.indexOf('=');
        const QByteArray name = line.left(equals).trimmed();
        if (equals <= 0 || !variables.contains(name))
            continue;
        if (const QString url = libpqUrl(unquoted(line.mid(equals + 1))); !url.isEmpty())
            return DatabaseUrl{QString::fromUtf8(name), url};
    }
    return std::nullopt;
}

} // namespace triptych
