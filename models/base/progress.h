// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace triptych {

/// How far a piece of work is, as a value.
struct Progress
{
    QString step; ///< what is being done, for people: "Reading columns"
    int done = 0;
    int total = 0; ///< 0: not known

    bool operator==(const Progress &) const = default;
};

/// Takes progress in the worker's thread; must be cheap and thread-safe.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace triptych
