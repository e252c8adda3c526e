// SPDX-License-Identifier: MIT
#pragma once

#include "schema/nullcount.h"
#include "sources/postgres/postgressource.h"

namespace triptych {

/// Takes what counting tells, in the thread that waits for it.
using NullCountSink = std::function<void(const NullCountStep &)>;

/// Counts the rows that are NULL in columns, over one connection and table by table, each in one scan and in a
/// READ ONLY transaction of its own with an empty search_path, so that no snapshot is held for longer than a scan. What
/// cannot be counted is told of its columns, and the rest goes on; rows that row security hides are never left out of a
/// count in silence: such a table is not counted. Blocks; cancel as for a source. An error: there is no connection (any
/// more), or it was cancelled; what was told until then stands.
[[nodiscard]] Result<void> countNulls(const PostgresOptions &options, const NullCountOrder &order,
    const NullCountSink &sink, const Cancellation &cancellation);

} // namespace triptych
