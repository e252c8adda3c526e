// SPDX-License-Identifier: MIT
#include "cancelling.h"

#include "measuring.h"
#include "sources/postgres/postgressource.h"

#include <QElapsedTimer>

#include <optional>

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

/// No value when the reading was over before that step.
Result<std::optional<CancelTimes>> cancelReading(const PrivateCluster &cluster, const QString &database, int step)
{
    const Cancellation cancellation;
    QElapsedTimer timer;
    const auto elapsed = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    const auto schema = postgresSource({cluster.conninfo(database), {}, {}})(
        [&](const Progress &progress) {
            if (timer.isValid() || progress.done < step)
                return;
            timer.start();
            cancellation.cancel();
        },
        cancellation);
    if (!timer.isValid())
        return schema.map([](const Schema &) { return std::optional<CancelTimes>(); });
    CancelTimes times{elapsed(), 0, 1};
    for (auto there = isReaderThere(cluster); !there || *there; there = isReaderThere(cluster)) {
        if (elapsed() > 60'000)
            return failure(benchError(QStringLiteral("The cancelled reading never ended.")));
    }
    times.gone = elapsed();
    return times;
}

} // namespace

Result<CancelTimes> cancelAtEveryStep(const PrivateCluster &cluster, const QString &database)
{
    CancelTimes longest;
    for (int step = 1;; ++step) {
        const auto times = cancelReading(cluster, database, step);
        if (!times)
            return failure(times.error());
        if (!*times)
            return longest;
        longest = {std::max(longest.returned, (*times)->returned), std::max(longest.gone, (*times)->gone), step};
    }
}

} // namespace bench
