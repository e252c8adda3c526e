// SPDX-License-Identifier: MIT
#include "sources/postgres/connecting.h"

#include <QCoreApplication>

namespace triptych::postgres {

namespace {

struct Postgres
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Postgres)
};

} // namespace

Error cancelled()
{
    return {Error::Kind::Cancelled, Postgres::tr("Reading the database was cancelled."), {}, {}};
}

Result<Session> connect(const PostgresOptions &options, WaitingRoom &room, const Cancellation &cancellation)
{
    room.report({Postgres::tr("Connecting"), 0, 0});
    auto session = connectionParameters(options).and_then(Session::open);
    if (cancellation.isCancelled())
        return failure(cancelled());
    if (session)
        room.setInterrupt(session->canceller());
    return session;
}

} // namespace triptych::postgres
