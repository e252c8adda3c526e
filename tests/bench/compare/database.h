// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatecluster.h"

namespace bench {

/// Creates tables in a database, of 15.8 columns on average, with what real ones have: keys, defaults, checks, indexes,
/// comments. The same ones each time.
[[nodiscard]] triptych::Result<void> createTables(
    const triptych::PrivateCluster &cluster, const QString &database, int count);

} // namespace bench
