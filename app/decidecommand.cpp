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

} // namespace

int decideCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Writes into the project file whether two names are one column or table, renamed, or two that "
                     "have nothing to do with each other. A decision on the same names is replaced."));
    parser.addPositionalArgument(QStringLiteral("name"), Commands::tr("The name on one side."));
    parser.addPositionalArgument(QStringLiteral("other"), Commands::tr("The name on another side."));
    const ProjectOption projectOption;
    projectOption.addTo(parser);
    const QCommandLineOption confirm(QStringLiteral("confirm"), Commands::tr("The two are one."));
    const QCommandLineOption reject(QStringLiteral("reject"), Commands::tr("The two are not one."));
    const QCommandLineOption table(QStringLiteral("table"),
        Commands::tr("The table that the columns are in; without it, the names are tables."), QStringLiteral("name"));
    parser.addOptions({confirm, reject, table});
    if (const auto parsed = parse(parser, arguments); !parsed)
        return complain(parsed.error());
    if (parser.isSet(confirm) == parser.isSet(reject))
        return complain(Commands::tr("Give one of --confirm and --reject."));
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2 || names.contains(QString()) || names[0] == names[1])
        return complain(Commands::tr("Two names are needed, as they are written on either side."));

    const QString path = projectOption.pathToWrite(parser);
    auto project = readOrNewProject(path);
    if (!project)
        return complain(project.error());
    const RenameDecision decision{parser.value(table), names[0], names[1], parser.isSet(confirm)};
    decide(project->settings.renames, decision);
    if (const auto written = writeProject(path, *project); !written)
        return complain(written.error());
    print(Commands::tr("%1: %2\n", "file, decision").arg(path, decisionText(decision)));
    return NoDrift;
}

} // namespace triptych
