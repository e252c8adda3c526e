// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatecluster.h"

namespace bench {

/// How long after a cancel.
struct CancelTimes
{
    double returned = 0; ///< milliseconds until the reader has its answer
    double gone = 0; ///< milliseconds until the server shows the reader's session no more
    int readings = 0;
};

/// Reads again and again, each time cancelled a step later; gives the times at their longest.
[[nodiscard]] triptych::Result<CancelTimes> cancelAtEveryStep(
    const triptych::PrivateCluster &cluster, const QString &database);

} // namespace bench
