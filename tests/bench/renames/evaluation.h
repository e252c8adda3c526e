// SPDX-License-Identifier: MIT
#pragma once

#include "compare/renames/renamemodel.h"
#include "windows.h"

#include <QMap>
#include <QString>
#include <QTextStream>

namespace bench {

/// What became of one distinct (table, old, new) over all windows that hold both columns.
struct Outcome
{
    bool renamed = false; ///< in any window
    double confidence = 0; ///< the highest suggestion; 0: never suggested
};

using Outcomes = QMap<QString, Outcome>;

/// Adds what is suggested for a window.
void evaluate(const Window &window, const triptych::RenameWeights &weights, Outcomes &outcomes);

/// Precision and recall of both tiers, calibration by tenths.
void printReport(const Outcomes &outcomes, QTextStream &out);

/// The suggestions that were wrong and the renames that were missed, surest first.
void printMistakes(const Outcomes &outcomes, QTextStream &out);

} // namespace bench
