// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatecluster.h"

namespace bench {

/// How long after a cancel.
struct CancelTimes
{
    double returned = 0; ///< milliseconds until the reader has its answer
    double gone = 0; ///< milliseconds until the server shows the reader's session no more
};

/// Cancels a reading half-way through.
/// \param after milliseconds from the start of the reading
[[nodiscard]] triptych::Result<CancelTimes> cancelReading(
    const triptych::PrivateCluster &cluster, const QString &database, int after);

} // namespace bench
