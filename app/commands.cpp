// SPDX-License-Identifier: MIT
#include "commands.h"

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

QString usage()
{
    return Commands::tr("Usage: triptych-cli COMMAND OPTION…\n\n"
                        "  compare      compares a database, models and a document, two or all three\n"
                        "  accept       accepts the drift that is there today, so that only new drift is told\n"
                        "  decide       confirms or rejects a suggested rename\n"
                        "  introspect   reads a live database and gives a snapshot of it\n"
                        "  read-models  reads Python models and gives a snapshot of them\n"
                        "  report       writes saved JSON reports in another format\n\n"
                        "\"triptych-cli COMMAND --help\" tells more.\n");
}

using Command = int (*)(const QStringList &);

Command commandOf(const QString &name)
{
    static constexpr std::pair<QLatin1String, Command> commands[] = {
        {QLatin1String("compare"), compareCommand},
        {QLatin1String("accept"), acceptCommand},
        {QLatin1String("decide"), decideCommand},
        {QLatin1String("introspect"), introspectCommand},
        {QLatin1String("read-models"), readModelsCommand},
        {QLatin1String("report"), reportCommand},
    };
    const auto found = std::ranges::find_if(commands, [&](const auto &each) { return each.first == name; });
    return found == std::end(commands) ? nullptr : found->second;
}

} // namespace

int runCommand(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (const Command command = commandOf(name))
        return command(QStringList{QStringLiteral("triptych-cli ") + name} + arguments.mid(2));
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        print(usage());
        return NoDrift;
    }
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        print(QStringLiteral("triptych-cli " TRIPTYCH_VERSION "\n"));
        return NoDrift;
    }
    return complain(name.isEmpty() ? usage() : Commands::tr("There is no command \"%1\".\n%2").arg(name, usage()));
}

} // namespace triptych
