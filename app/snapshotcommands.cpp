// SPDX-License-Identifier: MIT
#include "arguments.h"
#include "base/textfile.h"
#include "commands.h"
#include "console.h"
#include "databasereading.h"
#include "formats.h"
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

/// Prints a schema as a snapshot, or writes it into a folder or a file.
int giveSnapshot(const Result<Schema> &schema, const QString &command, const QString &stem, const QString &output)
{
    if (!schema)
        return complain(schema.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray json = snapshotJson(*schema, command, now);
    if (output.isEmpty() || output == QLatin1String("-")) {
        print(json);
        return NoDrift;
    }
    const bool isFile = isFileName(output) && formatOfFile(output) == jsonName();
    const QString name = stem + now.toString(QStringLiteral("_yyyyMMdd_HHmmss'.json'"));
    const auto path
        = isFile ? writeFileAtomically(output, json).map([&] { return output; }) : writeIntoFolder(output, name, json);
    if (!path)
        return complain(path.error());
    print(*path + QLatin1Char('\n'));
    return NoDrift;
}

QCommandLineOption snapshotFolder()
{
    return {QStringLiteral("output"),
        Commands::tr("Write the snapshot into this folder, under a name with the time, or into this file.json, rather "
                     "than to standard output (-)."),
        QStringLiteral("path")};
}

int runIntrospect(const QCommandLineParser &parser, const SourceOptions &sourceOptions)
{
    const auto choice = sourceOptions.choice(parser);
    if (!choice)
        return complain(choice.error());
    if (!choice->has(Side::Database) || choice->count() > 1)
        return complain(Commands::tr("One database is needed: give --database, and no other source."));
    const auto options = databaseOptions(*choice);
    if (!options)
        return complain(options.error());
    return giveSnapshot(readDatabase(*options), QStringLiteral("introspect"), QStringLiteral("sok_introspect"),
        parser.value(snapshotFolder()));
}

int runReadModels(const QCommandLineParser &parser, const ModelOptions &modelOptions)
{
    SourceChoice choice;
    choice.models = parser.positionalArguments();
    if (const auto applied = modelOptions.apply(parser, choice); !applied)
        return complain(applied.error());
    if (choice.models.isEmpty())
        return complain(Commands::tr("Give the files or folders that hold the models."));
    return giveSnapshot(read(openModels(choice), Side::Models), QStringLiteral("read-models"),
        QStringLiteral("sok_models"), parser.value(snapshotFolder()));
}

int runReadDocument(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        return complain(Commands::tr("Give one document, or - for standard input."));
    SourceChoice choice;
    choice.document = inputPath(parser.positionalArguments().first());
    return giveSnapshot(read(*openSources(choice)[Side::Documentation], Side::Documentation),
        QStringLiteral("read-doc"), QStringLiteral("sok_doc"), parser.value(snapshotFolder()));
}

} // namespace

Command introspectCommand()
{
    const SourceOptions options;
    return {QStringLiteral("introspect"), Commands::tr("reads a live database and gives a snapshot of it"),
        Commands::tr("Reads a live database and gives a snapshot of it, which stands in for it in any comparison."), {},
        options.all() + QList{snapshotFolder()},
        {{QStringLiteral("triptych-cli introspect --database service=shop --output snapshots"),
             Commands::tr("Writes a file named by the time, and prints its path.")},
            {QStringLiteral("triptych-cli introspect --database env:SHOP_DATABASE --schema public > shop.json"),
                Commands::tr("Takes the connection from a variable, and one schema.")}},
        [options](const QCommandLineParser &parser) { return runIntrospect(parser, options); }};
}

Command readModelsCommand()
{
    const ModelOptions options;
    return {QStringLiteral("read-models"), Commands::tr("reads Python models and gives a snapshot of them"),
        Commands::tr("Reads Python models and gives a snapshot with origins and notes. They are not run but by "
                     "--interpreter."),
        {{QStringLiteral("path…"), Commands::tr("Python files, folders or glob patterns.")}},
        options.all() + QList{snapshotFolder()},
        {{QStringLiteral("triptych-cli read-models src/shop --output snapshots"),
             Commands::tr("Reads the modules of a folder that describe tables.")},
            {QStringLiteral("triptych-cli read-models --interpreter .venv/bin/python --target shop.models:Base src"),
                Commands::tr("Imports the models, which runs their code.")}},
        [options](const QCommandLineParser &parser) { return runReadModels(parser, options); }};
}

Command readDocumentCommand()
{
    return {QStringLiteral("read-doc"), Commands::tr("reads a schema document and gives a snapshot of it"),
        Commands::tr("Reads a schema document and gives a snapshot of what it says, with the lines, and notes on what "
                     "it leaves open."),
        {{QStringLiteral("path"), Commands::tr("The document; - for standard input.")}}, {snapshotFolder()},
        {{QStringLiteral("triptych-cli read-doc docs/database_schema.md"),
             Commands::tr("Prints what Triptych understands of the document.")},
            {QStringLiteral("git show HEAD~1:docs/database_schema.md | triptych-cli read-doc - > before.json"),
                Commands::tr("Keeps an earlier state, to compare with --doc before.json.")}},
        runReadDocument};
}

} // namespace triptych
