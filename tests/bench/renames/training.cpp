// SPDX-License-Identifier: MIT
#include "training.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace triptych;

namespace bench {

namespace {

/// What a squared weight costs, in lost log-likelihood.
constexpr double ridge = 0.2;
/// How much of the weight goes to windows as between a database and a model, for the set of two kinds.
constexpr double acrossShare = 0.5;
constexpr int steps = 800;
constexpr double stepSize = 0.05;

/// How the loss (negative log-likelihood of what was renamed and what was not) changes with each pair's score.
QList<double> slopes(const Example &example, const RenameWeights &weights)
{
    const RenamePairs &pairs = example.pairs;
    const QList<double> probability = renameProbabilities(pairs, weights);
    QList<double> byLogarithm(probability.size(), 0); // of the loss, by ln p
    QList<double> odds(probability.size(), 0);
    QList<double> rivals(probability.size(), 0); // byLogarithm / (odds / p)
    QList<double> rowSum(pairs.left.size(), 0);
    QList<double> columnSum(pairs.right.size(), 0);
    for (qsizetype at = 0; at < probability.size(); ++at) {
        if (!pairs.features[at])
            continue;
        const double p = std::min(probability[at], 1 - 1e-9);
        byLogarithm[at] = (example.renamed[at] ? -1 : p / (1 - p)) * example.share[at];
        odds[at] = std::exp(renameScore(*pairs.features[at], weights));
        rivals[at] = byLogarithm[at] * p / odds[at];
        rowSum[at / pairs.right.size()] += rivals[at];
        columnSum[at % pairs.right.size()] += rivals[at];
    }
    QList<double> result(probability.size(), 0);
    for (qsizetype at = 0; at < probability.size(); ++at) {
        const double sharing = rowSum[at / pairs.right.size()] + columnSum[at % pairs.right.size()] - rivals[at];
        result[at] = byLogarithm[at] - odds[at] * sharing;
    }
    return result;
}

RenameWeights gradient(const QList<Example> &examples, const RenameWeights &weights)
{
    RenameWeights result{};
    for (const Example &example : examples) {
        const QList<double> slope = slopes(example, weights);
        for (qsizetype at = 0; at < slope.size(); ++at) {
            if (const std::optional<RenameFeatures> &features = example.pairs.features[at]) {
                for (std::size_t i = 0; i < weights.size(); ++i)
                    result[i] += slope[at] * (*features)[i];
            }
        }
    }
    for (std::size_t i = 1; i < weights.size(); ++i) // the prior is free
        result[i] += ridge * weights[i];
    return result;
}

Example example(const Window &window, const QList<bool> &renamed, QList<double> share, double weight)
{
    for (double &each : share)
        each *= weight;
    return {window.table, renamePairs(window.left, window.right, window.leftOnly, window.rightOnly), renamed, share};
}

} // namespace

QList<Example> examples(const QList<Window> &windows, double across)
{
    QHash<QString, int> times;
    for (const Window &window : windows) {
        for (const auto &[left, right] : window.pairs())
            ++times[window.key(left, right)];
    }
    QList<Example> result;
    for (const Window &window : windows) {
        QList<bool> renamed;
        QList<double> share;
        for (const auto &[left, right] : window.pairs()) {
            renamed.append(window.isRename(left, right));
            share.append(1.0 / times[window.key(left, right)]);
        }
        result.append(example(window, renamed, share, 1 - across));
        if (across > 0)
            result.append(example(acrossSources(window), renamed, share, across));
    }
    return result;
}

RenameWeights train(const QList<Example> &examples)
{
    // Adam (Kingma, Ba 2015) with the usual constants.
    constexpr double keepMean = 0.9;
    constexpr double keepSquare = 0.999;
    RenameWeights weights{};
    RenameWeights mean{};
    RenameWeights square{};
    for (int step = 1; step <= steps; ++step) {
        const RenameWeights slope = gradient(examples, weights);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            mean[i] = keepMean * mean[i] + (1 - keepMean) * slope[i];
            square[i] = keepSquare * square[i] + (1 - keepSquare) * slope[i] * slope[i];
            const double meanNow = mean[i] / (1 - std::pow(keepMean, step));
            const double squareNow = square[i] / (1 - std::pow(keepSquare, step));
            weights[i] -= stepSize * meanNow / (std::sqrt(squareNow) + 1e-8);
        }
    }
    return weights;
}

LearnedRenameWeights learn(const QList<Window> &windows)
{
    return {train(examples(windows, 0)), train(examples(windows, acrossShare))};
}

} // namespace bench
