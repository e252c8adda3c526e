// SPDX-License-Identifier: MIT
#include "commands.h"
#include "compare/coverage.h"
#include "compare/rules.h"
#include "comparing.h"
#include "console.h"
#include "subcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// How many entries of one baseline are not in the other.
int countWithout(const QList<AcceptedFinding> &entries, const QList<AcceptedFinding> &others)
{
    return int(std::ranges::count_if(entries, [&](const auto &entry) { return !others.contains(entry); }));
}

int runBaseline(const QCommandLineParser &parser, const ComparedOptions &options, const ProjectOption &projectOption)
{
    const QString path = projectOption.pathToWrite(parser);
    auto project = readOrNewProject(path);
    if (!project)
        return complain(project.error());
    const auto sources = options.sources(parser).and_then(
        [&](const CommandLineSources &given) { return chosenSources(*project, path, given); });
    if (!sources)
        return complain(sources.error());
    const Reading reading = readAll(*sources);
    if (reading.failed || !reading.canCompare())
        return CouldNotCompare;

    ComparisonSettings settings = project->settings;
    settings.today = QDate::currentDate();
    const Comparison comparison = compare(reading.schemas, settings);
    if (coverage(comparison).isNothing())
        return complain(Commands::tr("Nothing was compared: there is no table that two sides tell of. Nothing was "
                                     "accepted."));
    const QList<AcceptedFinding> before = std::exchange(project->settings.accepted, acceptToday(comparison));
    const QList<AcceptedFinding> &now = project->settings.accepted;
    if (const auto written = writeProject(path, *project); !written)
        return complain(written.error());
    print(Commands::tr("Accepted %n finding(s) in %1", nullptr, int(now.size())).arg(path)
        + Commands::tr(": %1 new, %2 no more.\n").arg(countWithout(now, before)).arg(countWithout(before, now)));
    return NoDrift;
}

} // namespace

Command baselineCommand()
{
    const ComparedOptions options;
    const ProjectOption projectOption;
    return {QStringLiteral("baseline"),
        Commands::tr("accepts the drift that is there today, so that only new drift is told"),
        Commands::tr("Compares, and writes the drift that is there today into the project file as accepted. From then "
                     "on it is hidden and counted, until the sides state something else. Exit status 0: written; 2: it "
                     "could not compare, or not write."),
        {}, options.all() + projectOption.all(),
        {{QStringLiteral("triptych-cli baseline"),
             Commands::tr("Accepts what differs now in what the nearest triptych.json names.")},
            {QStringLiteral("triptych-cli baseline --database service=shop --models src/shop --project triptych.json"),
                Commands::tr("Begins a project file with today's drift; \"compare\" tells of new drift only.")}},
        [=](const QCommandLineParser &parser) { return runBaseline(parser, options, projectOption); }};
}

} // namespace triptych
