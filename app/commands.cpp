// SPDX-License-Identifier: MIT
#include "commands.h"

#include "arguments.h"
#include "completion.h"
#include "console.h"
#include "help.h"
#include "manual.h"
#include "narration.h"
#include "subcommands.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

std::optional<Command> commandOf(const QString &name)
{
    const QList<Command> commands = allCommands();
    const auto found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? std::nullopt : std::optional(*found);
}

int noSuchCommand(const QString &name)
{
    return complain(Commands::tr("There is no command \"%1\".\n%2").arg(name, programHelp()));
}

/// \param arguments what stands behind the command's name
int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(command.options + commonOptions());
    // The parser takes the first word for the program's name.
    if (!parser.parse(withRepeatedOptions(QStringList{command.name} + arguments)))
        return complain(Error{Error::Kind::Invalid, parser.errorText(), {}, Commands::tr("See --help.")});
    if (parser.isSet(QStringLiteral("help"))) {
        print(commandHelp(command));
        return NoDrift;
    }
    if (command.arguments.isEmpty() && !parser.positionalArguments().isEmpty())
        return complain(Error{Error::Kind::Invalid,
            Commands::tr("\"%1\" belongs to no option.").arg(parser.positionalArguments().first()), {},
            Commands::tr("See --help.")});
    if (parser.isSet(QStringLiteral("verbose")))
        startNarration();
    return command.run(parser);
}

int help(const QString &name)
{
    const auto command = commandOf(name);
    if (!command && !name.isEmpty())
        return noSuchCommand(name);
    print(command ? commandHelp(*command) : programHelp());
    return NoDrift;
}

/// What the first word asks for, where it is no command.
std::optional<int> runWord(const QString &word, const QStringList &arguments)
{
    if (word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help"))
        return help(arguments.value(0));
    if (word == QLatin1String("--version") || word == QLatin1String("-v"))
        print(QStringLiteral("triptych-cli " TRIPTYCH_VERSION "\n"));
    else if (word == QLatin1String(manualWord))
        print(manualPage());
    else if (word == QLatin1String(completionWord))
        print(completions(arguments));
    else
        return std::nullopt;
    return NoDrift;
}

int run(const QStringList &arguments)
{
    // A link that bears an old tool's name is that command.
    if (const auto command = commandOf(QFileInfo(arguments.value(0)).fileName()))
        return runCommand(*command, arguments.mid(1));
    const QString name = arguments.value(1);
    if (const auto command = commandOf(name))
        return runCommand(*command, arguments.mid(2));
    if (const auto status = runWord(name, arguments.mid(2)))
        return *status;
    return name.isEmpty() ? complain(programHelp()) : noSuchCommand(name);
}

} // namespace

QList<Command> allCommands()
{
    return {compareCommand(), baselineCommand(), decideCommand(), ignoreCommand(), introspectCommand(),
        readModelsCommand(), readDocumentCommand(), generateDocsCommand(), validateCommand(), reportCommand(),
        compareDatabaseModelsCommand(), compareModelsDocumentCommand()};
}

QList<QCommandLineOption> commonOptions()
{
    return {
        {{QStringLiteral("h"), QStringLiteral("help")}, Commands::tr("Print this help.")},
        {{QStringLiteral("q"), QStringLiteral("quiet")}, Commands::tr("Nothing on standard error but errors.")},
        {QStringLiteral("verbose"),
            Commands::tr("Tell on standard error, step by step, what is read, from where, and how long it takes.")},
    };
}

int runCommand(const QStringList &arguments)
{
    const int status = run(arguments);
    const auto printed = finishPrinting();
    return printed ? status : complain(printed.error());
}

} // namespace triptych
