// SPDX-License-Identifier: MIT
#include "compare/renames/renamemodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace triptych {

const LearnedRenameWeights learnedRenameWeights {
    .sameKind = {
        -7.64, // Always
        2.00, // SameWords
        2.74, // SharedWords
        0.47, // SameSubstance
        -0.88, // Contained
        1.66, // Spelling
        1.65, // SameType
        -1.40, // OtherFamily
        1.81, // SameTarget
        -1.42, // OtherTarget
        -0.63, // OneIsForeignKey
        1.39, // PrimaryKey
        1.14, // Nullability
        0.16, // SameDefault
        -1.97, // OtherDefault
        3.90, // Place
        -0.17, // Crowd
    },
    .twoKinds = {
        -5.61, // Always
        1.71, // SameWords
        3.49, // SharedWords
        0.70, // SameSubstance
        -0.64, // Contained
        2.01, // Spelling
        2.62, // SameType
        -1.77, // OtherFamily
        2.77, // SameTarget
        -0.98, // OtherTarget
        -0.53, // OneIsForeignKey
        2.61, // PrimaryKey
        -0.07, // Nullability
        -0.02, // SameDefault
        -0.72, // OtherDefault
        1.18, // Place
        -0.31, // Crowd
    },
};

namespace {

std::optional<SqlType::Notation> notation(const Table &table)
{
    const auto known
        = std::ranges::find_if(table.columns.items, [](const Column &column) { return column.type.isKnown(); });
    return known == table.columns.items.end() ? std::nullopt : std::optional(known->type.value().notation);
}

} // namespace

const RenameWeights &renameWeightsFor(const Table &left, const Table &right)
{
    const std::optional<SqlType::Notation> kind = notation(left);
    return kind && kind == notation(right) ? learnedRenameWeights.sameKind : learnedRenameWeights.twoKinds;
}

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
