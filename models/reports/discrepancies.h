// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "reports/reportpair.h"

namespace triptych {

/// A report's "discrepancies" and "categories", in the shapes that existing scripts read. What rules hide is in
/// neither.
struct Discrepancies
{
    Json discrepancies;
    Json categories;
};

[[nodiscard]] Discrepancies discrepancies(const Comparison &pair, const ReportPair &sides);

} // namespace triptych
