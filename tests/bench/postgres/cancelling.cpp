// SPDX-License-Identifier: MIT
#include "cancelling.h"

#include "measuring.h"
#include "sources/postgres/postgressource.h"

#include <QElapsedTimer>

#include <future>
#include <thread>

namespace bench {

using namespace triptych;

namespace {

Result<bool> isReaderThere(const PrivateCluster &cluster)
{
    return cluster
        .query(QStringLiteral("postgres"),
            QStringLiteral("SELECT 1 FROM pg_stat_activity WHERE application_name = 'triptych'"))
        .map([](const QStringList &rows) { return !rows.isEmpty(); });
}

} // namespace

Result<CancelTimes> cancelReading(const PrivateCluster &cluster, const QString &database, int after)
{
    const Cancellation cancellation;
    auto reading = std::async(std::launch::async, [&cluster, &database, cancellation] {
        return postgresSource({cluster.conninfo(database), {}, {}})([](const Progress &) {}, cancellation);
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(after));
    const auto before = isReaderThere(cluster);
    if (!before || !*before)
        return failure(benchError(QStringLiteral("There was nothing to cancel.")));
    QElapsedTimer timer;
    timer.start();
    cancellation.cancel();
    const auto elapsed = [&] { return double(timer.nsecsElapsed()) / 1e6; };
    CancelTimes times;
    if (reading.get().has_value())
        return failure(benchError(QStringLiteral("The reading was over before it was cancelled.")));
    times.returned = elapsed();
    for (auto there = isReaderThere(cluster); !there || *there; there = isReaderThere(cluster)) {
        if (elapsed() > 60'000)
            return failure(benchError(QStringLiteral("The cancelled reading never ended.")));
    }
    times.gone = elapsed();
    return times;
}

} // namespace bench
