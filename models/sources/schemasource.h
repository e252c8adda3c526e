// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "base/progress.h"
#include "base/result.h"
#include "schema/schema.h"

#include <functional>

namespace triptych {

/// Anything that can be read into a Schema. A value that owns what it needs: it is called on a worker thread, may
/// block, reports progress, and returns soon (200 ms) with Error::Kind::Cancelled once cancelled.
using SchemaSource = std::function<Result<Schema>(const ProgressSink &, const Cancellation &)>;

} // namespace triptych
