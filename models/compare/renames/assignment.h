// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace triptych {

/// A possible pair of a row and a column and what it is worth, above 0.
struct WeightedPair
{
    int row = 0;
    int column = 0;
    double weight = 0;

    bool operator==(const WeightedPair &) const = default;
};

/// Those of the pairs that together are worth the most, each row and each column used at most once, by row. Ties go to
/// the earlier columns. The Hungarian method: cubic in the number of distinct rows and columns among the pairs.
[[nodiscard]] QList<WeightedPair> bestAssignment(const QList<WeightedPair> &pairs);

/// Whether another pair of the same row or column is worth nearly as much: nothing then tells the two apart.
[[nodiscard]] bool hasCloseRival(const WeightedPair &pair, const QList<WeightedPair> &pairs);

} // namespace triptych
