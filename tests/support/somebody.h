// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatecluster.h"

#include <libpq-fe.h>

namespace triptych {

/// A connection of somebody else, with what it holds, until it goes.
class Somebody
{
public:
    Somebody(const PrivateCluster &cluster, const QString &database, const char *sql)
        : Somebody(cluster.conninfo(database), sql)
    { }
    Somebody(const QString &conninfo, const char *sql) : m_connection(PQconnectdb(conninfo.toUtf8().constData()))
    {
        PGresult *result = PQexec(m_connection, sql);
        isReady = PQresultStatus(result) == PGRES_COMMAND_OK || PQresultStatus(result) == PGRES_TUPLES_OK;
        PQclear(result);
    }
    ~Somebody() { PQfinish(m_connection); }
    Somebody(const Somebody &) = delete;
    Somebody &operator=(const Somebody &) = delete;

    bool isReady = false;

private:
    PGconn *m_connection;
};

/// What makes a reading stand still half-way, at the comments, until its lock_timeout is over.
constexpr auto lockComments = "BEGIN; LOCK TABLE pg_catalog.pg_description IN ACCESS EXCLUSIVE MODE";

} // namespace triptych
