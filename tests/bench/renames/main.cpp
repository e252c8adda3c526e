// SPDX-License-Identifier: MIT
#include "evaluation.h"
#include "training.h"
#include "windows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace triptych;
using namespace bench;

namespace {

constexpr int foldCount = 10;

/// Deals whole tables out to the folds, so that no table is judged by weights that have seen it.
QMap<QString, int> foldsByTable(const QList<Window> &windows)
{
    QMap<QString, int> result;
    for (const Window &window : windows)
        result.insert(window.table, 0);
    int next = 0;
    for (int &fold : result)
        fold = next++ % foldCount;
    return result;
}

/// What is suggested for windows whose tables the weights have not seen.
struct HeldOut
{
    Outcomes versions;
    Outcomes sources;
    Outcomes versionsBySources; ///< the windows as they are, by the weights for two kinds
};

HeldOut crossValidate(const QList<Window> &windows)
{
    const QMap<QString, int> folds = foldsByTable(windows);
    HeldOut result;
    for (int fold = 0; fold < foldCount; ++fold) {
        QList<Window> others;
        std::ranges::copy_if(
            windows, std::back_inserter(others), [&](const Window &each) { return folds[each.table] != fold; });
        const LearnedRenameWeights weights = learn(others);
        for (const Window &window : windows) {
            if (folds[window.table] != fold)
                continue;
            evaluate(window, weights.sameKind, result.versions);
            evaluate(acrossSources(window), weights.twoKinds, result.sources);
            evaluate(window, weights.twoKinds, result.versionsBySources);
        }
    }
    return result;
}

void printWeights(const RenameWeights &weights, QTextStream &out)
{
    for (const double weight : weights)
        out << QString::number(weight, 'f', 2) << ", ";
    out << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Judges the matching of renamed columns on pairs of versions of real tables."));
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("windows"), QStringLiteral("A file of windows, one JSON object a line."));
    const QCommandLineOption trainOption(QStringLiteral("train"),
        QStringLiteral("Print weights learned from all windows, for one kind and for two, and nothing else."));
    const QCommandLineOption mistakesOption(
        QStringLiteral("mistakes"), QStringLiteral("List what was wrong or missed."));
    parser.addOptions({trainOption, mistakesOption});
    parser.process(application);

    QTextStream out(stdout);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const Result<QList<Window>> windows = readWindows(parser.positionalArguments().constFirst());
    if (!windows) {
        QTextStream(stderr) << windows.error().message() << '\n';
        return 2;
    }
    if (parser.isSet(trainOption)) {
        const LearnedRenameWeights weights = learn(*windows);
        printWeights(weights.sameKind, out);
        printWeights(weights.twoKinds, out);
        return 0;
    }
    const HeldOut heldOut = crossValidate(*windows);
    out << windows->size() << " windows; each fold of tables judged by weights learned from the others\n";
    printReport(heldOut.versions, out);
    if (parser.isSet(mistakesOption))
        printMistakes(heldOut.versions, out);
    out << "\nas between a database and a model: the right side's new columns last, all nullable, without defaults\n";
    printReport(heldOut.sources, out);
    out << "\nas between a database and a model that tells everything\n";
    printReport(heldOut.versionsBySources, out);
    return 0;
}
