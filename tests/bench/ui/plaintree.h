// SPDX-License-Identifier: MIT
#pragma once

#include "figures.h"

namespace bench {

/// The same of a plain QTreeView over a trivial model with as many rows, filtered by a QSortFilterProxyModel.
[[nodiscard]] Figures plainTree(Stopwatch &stopwatch, int tables);

} // namespace bench
