// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "base/textfile.h"
#include "commands.h"
#include "console.h"
#include "databasereading.h"
#include "narration.h"
#include "sources.h"
#include "sources/snapshot/snapshot.h"
#include "subcommands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// Prints a schema as a snapshot, or writes it into a folder.
int giveSnapshot(const Result<Schema> &schema, const QString &command, const QString &stem, const QString &folder)
{
    if (!schema)
        return complain(schema.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray json = snapshotJson(*schema, command, now);
    if (folder.isEmpty()) {
        print(json);
        return NoDrift;
    }
    const auto path = writeIntoFolder(folder, stem + now.toString(QStringLiteral("_yyyyMMdd_HHmmss'.json'")), json);
    if (!path)
        return complain(path.error());
    print(*path + QLatin1Char('\n'));
    return NoDrift;
}

QCommandLineOption snapshotFolder()
{
    return {QStringLiteral("output"),
        Commands::tr("Write the snapshot into this folder rather than to standard output."), QStringLiteral("folder")};
}

} // namespace

int introspectCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Commands::tr("Reads a live database and gives a snapshot of it."));
    const SourceOptions sourceOptions;
    sourceOptions.addTo(parser);
    const QCommandLineOption output = snapshotFolder();
    parser.addOption(output);
    if (const auto parsed = parse(parser, arguments); !parsed)
        return complain(parsed.error());
    const auto choice = sourceOptions.choice(parser);
    if (!choice)
        return complain(choice.error());
    if (!choice->has(Side::Database) || choice->count() > 1)
        return complain(Commands::tr("One database is needed: give --database, and no other source."));
    const auto options = databaseOptions(*choice);
    if (!options)
        return complain(options.error());
    return giveSnapshot(readDatabase(*options), QStringLiteral("introspect"), QStringLiteral("sok_introspect"),
        parser.value(output));
}

int readModelsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Commands::tr("Reads Python models and gives a snapshot with origins and notes. They are not run but by "
                     "--interpreter."));
    parser.addPositionalArgument(QStringLiteral("path…"), Commands::tr("Python files, folders or glob patterns."));
    const ModelOptions modelOptions;
    modelOptions.addTo(parser);
    const QCommandLineOption output = snapshotFolder();
    parser.addOption(output);
    SourceChoice choice;
    const auto parsed = parse(parser, arguments).and_then([&] {
        choice.models = parser.positionalArguments();
        return modelOptions.apply(parser, choice);
    });
    if (!parsed)
        return complain(parsed.error());
    if (choice.models.isEmpty())
        return complain(Commands::tr("Give the files or folders that hold the models."));
    return giveSnapshot(read(openModels(choice), Side::Models), QStringLiteral("read-models"),
        QStringLiteral("sok_models"), parser.value(output));
}

} // namespace triptych
