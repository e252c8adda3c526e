// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "ui/discovery.h"

namespace triptych {

/// Looks in a folder and below it for models, documents, snapshots and a project file, and reads what it finds, so that
/// the numbers are those of a comparison; and for the address of a database, in the environment and in .env files.
/// Blocks. On being cancelled, within 200 ms, gives what was found by then.
[[nodiscard]] Discovery discover(const QString &folder, const ProgressSink &progress, const Cancellation &cancellation);

} // namespace triptych
