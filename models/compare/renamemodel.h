// SPDX-License-Identifier: MIT
#pragma once

#include "compare/renamefeatures.h"
#include "compare/renames.h"

#include <QList>

namespace triptych {

/// How much each feature adds to the log-odds of a rename.
using RenameWeights = std::array<double, renameFeatureCount>;

/// The weights that Triptych uses. Learned by `bench_renames --train` (tests/bench/renames) from pairs of versions of
/// tables whose migrations tell the renames.
extern const RenameWeights learnedRenameWeights;

/// The log-odds of a pair taken for itself.
[[nodiscard]] double renameScore(const RenameFeatures &features, const RenameWeights &weights);

/// The probability of each pair of a window, in the order of RenamePairs::features; 0 for a veto. A column is renamed
/// to one column or to none, so that each pair competes with its rivals: p = e^s / (1 + sum of e^s over its row and its
/// column). Two equal candidates thus never reach one half, and a row or column sums up to less than 1.
[[nodiscard]] QList<double> renameProbabilities(const RenamePairs &pairs, const RenameWeights &weights);

/// suggestColumnRenames with other weights.
[[nodiscard]] QList<ColumnRename> suggestColumnRenames(const Table &left, const Table &right,
    const QList<int> &leftOnly, const QList<int> &rightOnly, const RenameWeights &weights);

} // namespace triptych
