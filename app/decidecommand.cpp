// SPDX-License-Identifier: MIT
#include "commands.h"
#include "comparing.h"
#include "console.h"
#include "project/decisions.h"
#include "subcommands.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

QString decisionText(const RenameDecision &decision)
{
    const QString names = decision.confirmed ? Commands::tr("%1 and %2 are one").arg(decision.name, decision.otherName)
                                             : Commands::tr("%1 and %2 are two").arg(decision.name, decision.otherName);
    return decision.table.isEmpty() ? names : Commands::tr("%1, in %2", "names, table").arg(names, decision.table);
}

/// The options that only this command has.
struct DecideOptions
{
    ProjectOption project;
    QCommandLineOption confirm{QStringLiteral("confirm"), Commands::tr("The two are one.")};
    QCommandLineOption reject{QStringLiteral("reject"), Commands::tr("The two are not one.")};
    QCommandLineOption table{QStringLiteral("table"),
        Commands::tr("The table that the columns are in; without it, the names are tables."), QStringLiteral("name")};
};

int runDecide(const QCommandLineParser &parser, const DecideOptions &options)
{
    if (parser.isSet(options.confirm) == parser.isSet(options.reject))
        return complain(Commands::tr("Give one of --confirm and --reject."));
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2 || names.contains(QString()) || names[0] == names[1])
        return complain(Commands::tr("Two names are needed, as they are written on either side."));

    const QString path = options.project.pathToWrite(parser);
    auto project = readOrNewProject(path);
    if (!project)
        return complain(project.error());
    const RenameDecision decision{parser.value(options.table), names[0], names[1], parser.isSet(options.confirm)};
    decide(project->settings.renames, decision);
    if (const auto written = writeProject(path, *project); !written)
        return complain(written.error());
    print(Commands::tr("%1: %2\n", "file, decision").arg(path, decisionText(decision)));
    return NoDrift;
}

} // namespace

Command decideCommand()
{
    const DecideOptions options;
    return {QStringLiteral("decide"), Commands::tr("confirms or rejects a suggested rename"),
        Commands::tr("Writes into the project file whether two names are one column or table, renamed, or two that "
                     "have nothing to do with each other. A decision on the same names is replaced."),
        {{QStringLiteral("name"), Commands::tr("The name on one side.")},
            {QStringLiteral("other"), Commands::tr("The name on another side.")}},
        options.project.all() + QList{options.confirm, options.reject, options.table},
        {{QStringLiteral("triptych-cli decide --confirm --table notifications users_id user_id"),
             Commands::tr("The two are one column, renamed.")},
            {QStringLiteral("triptych-cli decide --reject cats birds"), Commands::tr("These are two tables.")}},
        [options](const QCommandLineParser &parser) { return runDecide(parser, options); }};
}

} // namespace triptych
