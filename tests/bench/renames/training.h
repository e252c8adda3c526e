// SPDX-License-Identifier: MIT
#pragma once

#include "compare/renames/renamemodel.h"
#include "windows.h"

namespace bench {

/// A window as the trainer sees it.
struct Example
{
    QString table;
    triptych::RenamePairs pairs;
    QList<bool> renamed; ///< of each pair
    QList<double> share; ///< of each pair: 1 by the number of windows that show it
};

/// The windows as they are and, with that share of the weight (0…1), as they would stand between a database and a
/// model.
[[nodiscard]] QList<Example> examples(const QList<Window> &windows, double across);

/// The weights that make the renames of the examples most probable: logistic regression over rivals
/// (renameProbabilities), each distinct (table, old, new) counted once, weights kept small (ridge). Deterministic.
[[nodiscard]] triptych::RenameWeights train(const QList<Example> &examples);

/// Both sets.
[[nodiscard]] triptych::LearnedRenameWeights learn(const QList<Window> &windows);

} // namespace bench
