// SPDX-License-Identifier: MIT
#include "evaluation.h"

#include <algorithm>
#include <array>

using namespace triptych;

namespace bench {

namespace {

struct Tally
{
    int suggested = 0;
    int right = 0;
    double confidence = 0; ///< sum

    void add(const Outcome &outcome)
    {
        ++suggested;
        right += outcome.renamed ? 1 : 0;
        confidence += outcome.confidence;
    }
};

double share(double part, int whole)
{
    return whole > 0 ? part / whole : 0;
}

void printTier(const Outcomes &outcomes, const QString &name, double threshold, QTextStream &out)
{
    Tally tally;
    int renames = 0;
    for (const Outcome &each : outcomes) {
        renames += each.renamed ? 1 : 0;
        if (each.confidence >= threshold)
            tally.add(each);
    }
    out << QStringLiteral("%1 (>= %2): %3 suggested, %4 right: precision %5, recall %6 of %7\n")
               .arg(name, -8)
               .arg(threshold, 0, 'f', 1)
               .arg(tally.suggested)
               .arg(tally.right)
               .arg(share(tally.right, tally.suggested), 0, 'f', 3)
               .arg(share(tally.right, renames), 0, 'f', 3)
               .arg(renames);
}

void printCalibration(const Outcomes &outcomes, QTextStream &out)
{
    std::array<Tally, 10> tenths;
    for (const Outcome &each : outcomes) {
        if (each.confidence > 0)
            tenths[std::size_t(std::min(9.0, each.confidence * 10))].add(each);
    }
    for (std::size_t tenth = 0; tenth < tenths.size(); ++tenth) {
        const Tally &tally = tenths[tenth];
        if (tally.suggested == 0)
            continue;
        const double predicted = share(tally.confidence, tally.suggested);
        const double observed = share(tally.right, tally.suggested);
        out << QStringLiteral("%1 to %2: %3 suggested, predicted %4, observed %5, apart %6\n")
                   .arg(double(tenth) / 10, 0, 'f', 1)
                   .arg(double(tenth + 1) / 10, 0, 'f', 1)
                   .arg(tally.suggested, 4)
                   .arg(predicted, 0, 'f', 3)
                   .arg(observed, 0, 'f', 3)
                   .arg(std::abs(predicted - observed), 0, 'f', 3);
    }
}

} // namespace

void evaluate(const Window &window, const RenameWeights &weights, Outcomes &outcomes)
{
    for (const auto &[left, right] : window.pairs()) {
        Outcome &outcome = outcomes[window.key(left, right)];
        outcome.renamed = outcome.renamed || window.isRename(left, right);
    }
    for (const ColumnRename &rename :
        suggestColumnRenames(window.left, window.right, window.leftOnly, window.rightOnly, weights)) {
        Outcome &outcome = outcomes[window.key(rename.left, rename.right)];
        outcome.confidence = std::max(outcome.confidence, rename.confidence);
    }
}

void printReport(const Outcomes &outcomes, QTextStream &out)
{
    printTier(outcomes, QStringLiteral("likely"), likelyRename, out);
    printTier(outcomes, QStringLiteral("possible"), possibleRename, out);
    printCalibration(outcomes, out);
}

void printMistakes(const Outcomes &outcomes, QTextStream &out)
{
    QList<std::pair<double, QString>> lines;
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it) {
        if (it->renamed ? it->confidence < likelyRename : it->confidence >= possibleRename)
            lines.append(
                {-it->confidence, (it->renamed ? QStringLiteral("missed ") : QStringLiteral("wrong  ")) + it.key()});
    }
    std::ranges::sort(lines);
    for (const auto &[confidence, text] : lines)
        out << QStringLiteral("%1 %2\n").arg(-confidence, 0, 'f', 2).arg(text);
}

} // namespace bench
