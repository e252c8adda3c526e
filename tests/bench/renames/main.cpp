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

RenameWeights trainWithout(const QList<Example> &examples, const QMap<QString, int> &folds, int fold)
{
    QList<Example> others;
    std::ranges::copy_if(
        examples, std::back_inserter(others), [&](const Example &each) { return folds[each.table] != fold; });
    return train(others);
}

/// What is suggested for windows whose tables the weights have not seen.
struct HeldOut
{
    Outcomes versions;
    Outcomes sources;
};

HeldOut crossValidate(const QList<Window> &windows)
{
    const QList<Example> all = examples(windows);
    const QMap<QString, int> folds = foldsByTable(windows);
    HeldOut result;
    for (int fold = 0; fold < foldCount; ++fold) {
        const RenameWeights weights = trainWithout(all, folds, fold);
        for (const Window &window : windows) {
            if (folds[window.table] != fold)
                continue;
            evaluate(window, weights, result.versions);
            evaluate(acrossSources(window), weights, result.sources);
        }
    }
    return result;
}

void printWeights(const RenameWeights &weights, QTextStream &out)
{
    for (const double weight : weights)
        out << QString::number(weight, 'f', 2) << ",\n";
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
    const QCommandLineOption trainOption(
        QStringLiteral("train"), QStringLiteral("Print weights learned from all windows, and nothing else."));
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
        printWeights(train(examples(*windows)), out);
        return 0;
    }
    const HeldOut heldOut = crossValidate(*windows);
    out << windows->size() << " windows; each fold of tables judged by weights learned from the others\n";
    printReport(heldOut.versions, out);
    if (parser.isSet(mistakesOption))
        printMistakes(heldOut.versions, out);
    out << "\nthe same, but the right side's new columns stand last and its defaults are unknown\n";
    printReport(heldOut.sources, out);
    return 0;
}
