// SPDX-License-Identifier: MIT
#include "compare/renames/renames.h"

#include "compare/renames/assignment.h"
#include "compare/renames/renamemodel.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace triptych {

namespace {

/// How sure a rename is that a side itself declares.
constexpr double declaredConfidence = 0.98;

/// To three places, so that the order in which sums are made never shows.
double rounded(double probability)
{
    return std::round(probability * 1000) / 1000;
}

struct Leftovers
{
    QList<int> left;
    QList<int> right;
};

bool declares(const Column &column, const Column &other)
{
    return !column.attribute.isEmpty() && column.attribute.compare(other.name, Qt::CaseInsensitive) == 0;
}

/// Takes the pairs out of `leftovers` of which a side says that they are one column, and nobody says otherwise.
QList<ColumnRename> takeDeclared(const Table &left, const Table &right, Leftovers &leftovers)
{
    QList<ColumnRename> found;
    for (const int from : std::as_const(leftovers.left)) {
        for (const int to : std::as_const(leftovers.right)) {
            const Column &leftColumn = left.columns.items[from];
            const Column &rightColumn = right.columns.items[to];
            if (declares(leftColumn, rightColumn) || declares(rightColumn, leftColumn))
                found.append({from, to, declaredConfidence, {QStringLiteral("declared")}});
        }
    }
    QList<ColumnRename> result;
    std::ranges::copy_if(found, std::back_inserter(result), [&](const ColumnRename &rename) {
        return std::ranges::count(found, rename.left, &ColumnRename::left) == 1
            && std::ranges::count(found, rename.right, &ColumnRename::right) == 1;
    });
    for (const ColumnRename &rename : std::as_const(result)) {
        leftovers.left.removeOne(rename.left);
        leftovers.right.removeOne(rename.right);
    }
    return result;
}

/// What a feature of a pair says for it in the words of ColumnRename::reasons; empty: nothing.
QString reason(RenameFeature feature, double value)
{
    using enum RenameFeature;
    constexpr double alike = 0.6;
    switch (feature) {
    case SameWords:
        return value > 0 ? QStringLiteral("same_words") : QString();
    case SharedWords:
    case Spelling:
        return value >= alike ? QStringLiteral("similar_name") : QString();
    case SameType:
        return value > 0 ? QStringLiteral("same_type") : QString();
    case SameTarget:
        return value > 0 ? QStringLiteral("same_foreign_key") : QString();
    case PrimaryKey:
        return value > 0 ? QStringLiteral("same_primary_key") : QString();
    case SameDefault:
        return value > 0 ? QStringLiteral("same_default") : QString();
    case Place:
        return value == 1 ? QStringLiteral("same_place") : QString();
    case Nullability:
        return value > 0 ? QStringLiteral("same_nullability") : QString();
    default:
        return {};
    }
}

QStringList reasonsFor(const RenameFeatures &features, bool onlyCandidate)
{
    constexpr std::array strongestFirst{
        RenameFeature::SameWords,
        RenameFeature::SameTarget,
        RenameFeature::SharedWords,
        RenameFeature::Spelling,
        RenameFeature::PrimaryKey,
        RenameFeature::SameType,
        RenameFeature::SameDefault,
        RenameFeature::Place,
        RenameFeature::Nullability,
    };
    QStringList result;
    for (const RenameFeature feature : strongestFirst) {
        const QString word = reason(feature, features[feature]);
        if (!word.isEmpty() && !result.contains(word))
            result.append(word);
    }
    if (onlyCandidate)
        result.append(QStringLiteral("only_candidate"));
    return result;
}

/// What the model finds, by the left columns.
QList<ColumnRename> suggestLearned(const RenamePairs &pairs, const RenameWeights &weights)
{
    const QList<double> probabilities = renameProbabilities(pairs, weights);
    QList<WeightedPair> candidates;
    for (int row = 0; row < pairs.left.size(); ++row) {
        for (int column = 0; column < pairs.right.size(); ++column) {
            const double probability = rounded(probabilities[pairs.at(row, column)]);
            if (probability >= possibleRename)
                candidates.append({row, column, probability});
        }
    }
    QList<ColumnRename> result;
    for (const WeightedPair &pair : bestAssignment(candidates)) {
        if (hasCloseRival(pair, candidates))
            continue;
        const RenameFeatures &features = *pairs.features[pairs.at(pair.row, pair.column)];
        result.append({pairs.left[pair.row], pairs.right[pair.column], pair.weight,
            reasonsFor(features, pairs.features.size() == 1)});
    }
    return result;
}

} // namespace

QList<ColumnRename> suggestColumnRenames(const Table &left, const Table &right, const QList<int> &leftOnly,
    const QList<int> &rightOnly, const RenameWeights &weights)
{
    if (leftOnly.isEmpty() || rightOnly.isEmpty())
        return {};
    Leftovers leftovers{leftOnly, rightOnly};
    QList<ColumnRename> result = takeDeclared(left, right, leftovers);
    result += suggestLearned(renamePairs(left, right, leftovers.left, leftovers.right), weights);
    std::ranges::sort(result, {}, &ColumnRename::left);
    return result;
}

QList<ColumnRename> suggestColumnRenames(
    const Table &left, const Table &right, const QList<int> &leftOnly, const QList<int> &rightOnly)
{
    return suggestColumnRenames(left, right, leftOnly, rightOnly, renameWeightsFor(left, right));
}

} // namespace triptych
