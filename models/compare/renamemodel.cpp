// SPDX-License-Identifier: MIT
#include "renamemodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace triptych {

const RenameWeights learnedRenameWeights{
    -6.62, // Always
    1.92, // SameWords
    3.50, // SharedWords
    0.52, // SameSubstance
    -0.93, // Contained
    1.60, // Spelling
    2.09, // SameType
    -1.58, // OtherFamily
    2.29, // SameTarget
    -1.29, // OtherTarget
    -0.58, // OneIsForeignKey
    1.94, // PrimaryKey
    1.24, // Nullability
    -0.18, // SameDefault
    -1.97, // OtherDefault
    2.08, // Place
    -0.21, // Crowd
};

double renameScore(const RenameFeatures &features, const RenameWeights &weights)
{
    return std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
}

QList<double> renameProbabilities(const RenamePairs &pairs, const RenameWeights &weights)
{
    const qsizetype rows = pairs.left.size();
    const qsizetype columns = pairs.right.size();
    QList<double> odds(pairs.features.size(), 0);
    QList<double> rowSum(rows, 0);
    QList<double> columnSum(columns, 0);
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column) {
            if (const auto &features = pairs.features[pairs.at(row, column)]) {
                const double odd = std::exp(std::min(renameScore(*features, weights), 50.0));
                odds[pairs.at(row, column)] = odd;
                rowSum[row] += odd;
                columnSum[column] += odd;
            }
        }
    }
    for (qsizetype row = 0; row < rows; ++row) {
        for (qsizetype column = 0; column < columns; ++column) {
            double &odd = odds[pairs.at(row, column)];
            odd /= 1 + rowSum[row] + columnSum[column] - odd;
        }
    }
    return odds;
}

} // namespace triptych
