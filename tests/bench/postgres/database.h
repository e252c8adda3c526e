// SPDX-License-Identifier: MIT
#pragma once

#include "support/privatecluster.h"

namespace bench {

/// Creates a database of so many tables, of 15.8 columns on average, with what those of a running system have: a serial
/// key each; for ten tables eight foreign keys and thirteen indexes beside the keys' own; defaults, comments, types of
/// all sorts, a few rows. It is vacuumed and analysed, as autovacuum would have. The same one each time.
[[nodiscard]] triptych::Result<void> createDatabase(
    const triptych::PrivateCluster &cluster, const QString &name, int tables);

/// Gives each of these tables a check constraint.
[[nodiscard]] triptych::Result<void> addChecks(
    const triptych::PrivateCluster &cluster, const QString &name, int tables);

} // namespace bench
