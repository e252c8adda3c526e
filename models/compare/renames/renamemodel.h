// SPDX-License-Identifier: MIT
#pragma once

#include "compare/renames/renamefeatures.h"
#include "compare/renames/renames.h"

#include <QList>

namespace triptych {

/// How much each feature adds to the log-odds of a rename.
using RenameWeights = std::array<double, renameFeatureCount>;

/// Weights learned by `bench_renames --train` (tests/bench/renames) from pairs of versions of tables whose migrations
/// tell the renames. One set is for two descriptions of one kind, as two snapshots of a database are, where a renamed
/// column keeps its place. The other is for two kinds, as a database and a model are: new columns land at the end of a
/// database's table, and a model's nullability and defaults may be the mapper's own.
struct LearnedRenameWeights
{
    RenameWeights sameKind;
    RenameWeights twoKinds;
};

extern const LearnedRenameWeights learnedRenameWeights;

/// The set for these tables, by the notation of their types; where one has no known type, that for two kinds.
[[nodiscard]] const RenameWeights &renameWeightsFor(const Table &left, const Table &right);

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
