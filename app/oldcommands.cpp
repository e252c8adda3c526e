// SPDX-License-Identifier: MIT
#include "comparecommand.h"
#include "console.h"
#include "subcommands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

// Where the tool before Triptych kept its files, in the folder that it was run in.
const auto oldReports = QLatin1String(".roo/docs/schema_reports");
const auto oldDocument = QLatin1String(".roo/docs/database_schema.md");
const auto oldModels = QLatin1String("models");

QString ifThere(const QString &path)
{
    return QFileInfo::exists(path) ? path : QString();
}

/// The newest snapshot that the tool wrote; their names hold the time.
QString newestSnapshot()
{
    const QDir folder(oldReports);
    const QStringList names = folder.entryList({QStringLiteral("sok_introspect_*.json")}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : folder.filePath(names.last());
}

/// What is named neither on the command line nor in a project is where the tool would have looked.
void addOldPlaces(SourceChoice &choice)
{
    if (!choice.has(Side::Database))
        choice.database = newestSnapshot();
    if (!choice.has(Side::Models) && !ifThere(oldModels).isEmpty())
        choice.models = {oldModels};
    if (!choice.has(Side::Documentation))
        choice.document = ifThere(oldDocument);
}

void leaveOut(SourceChoice &choice, Side side)
{
    if (side == Side::Database)
        choice.database.clear();
    else
        choice.document.clear();
}

/// What --introspect names: a snapshot, or "live" for the database of the project file or the PG* variables.
Result<QString> introspected(const QString &name, const Project &project)
{
    if (name == QLatin1String("live"))
        return project.sources.has(Side::Database) ? project.sources.database : QStringLiteral("postgresql://");
    if (QFileInfo(name).isFile())
        return name;
    return failure({Error::Kind::NotFound, Commands::tr("--introspect takes a snapshot file, or live."), {},
        Commands::tr("How to connect is said by --database.")});
}

int runOld(CompareRequest request, Side other)
{
    if (request.given.choice.has(other))
        return complain(other == Side::Database ? Commands::tr("This command compares models and a document.")
                                                : Commands::tr("This command compares a database and models."));
    SourceChoice &sources = request.project.sources;
    addOldPlaces(sources);
    leaveOut(sources, other);
    Output &output = request.telling.output;
    if (output.folder.isEmpty() && output.file.isEmpty())
        output.folder = oldReports;
    const auto chosen = chosenSources(request.project, request.telling.projectPath, request.given);
    return chosen ? compareAndTell(*chosen, request.project, request.telling) : complain(chosen.error());
}

Command oldCommand(
    const QString &name, const QString &summary, const QString &description, Side other, const QList<Example> &examples)
{
    const CompareOptions options;
    const QCommandLineOption introspect(QStringLiteral("introspect"),
        Commands::tr("A snapshot file, or live: the database of the project file or the PG* variables."),
        QStringLiteral("file"));
    const auto run = [=](const QCommandLineParser &parser) {
        auto request = options.request(parser);
        if (!request)
            return complain(request.error());
        if (parser.isSet(introspect)) {
            const auto database = introspected(parser.value(introspect), request->project);
            if (!database)
                return complain(database.error());
            request->given.choice.database = *database;
        }
        return runOld(*request, other);
    };
    return {name, summary, description, {}, options.all() + QList{introspect}, examples, run};
}

} // namespace

Command compareDatabaseModelsCommand()
{
    return oldCommand(QStringLiteral("compare-db-models"),
        Commands::tr("compares a database and models, as it used to"),
        Commands::tr("The older name of \"compare\", for a database and models. What is not named is looked for in a "
                     "project file, then in models and as the newest snapshot in %1, where the JSON report is written "
                     "unless --output says otherwise. A link to triptych-cli of this name does the same.")
            .arg(oldReports),
        Side::Documentation,
        {{QStringLiteral("triptych-cli compare-db-models --introspect live --models models/*.py"),
             Commands::tr("Reads the database that the project file or the PG* variables name.")},
            {QStringLiteral("triptych-cli compare-db-models --introspect sok_introspect_20251027_174042.json"),
                Commands::tr("Compares a snapshot with the models in the folder \"models\".")}});
}

Command compareModelsDocumentCommand()
{
    return oldCommand(QStringLiteral("compare-models-doc"),
        Commands::tr("compares models and a document, as it used to"),
        Commands::tr("The older name of \"compare\", for models and a document. What is not named is looked for in a "
                     "project file, then in models and %1. The JSON report is written into %2 unless --output says "
                     "otherwise. A link to triptych-cli of this name does the same.")
            .arg(oldDocument, oldReports),
        Side::Database,
        {{QStringLiteral("triptych-cli compare-models-doc --models models/*.py --doc docs/database_schema.md"),
             Commands::tr("Compares these and writes the JSON report.")},
            {QStringLiteral("ln -s \"$(command -v triptych-cli)\" ~/bin/compare-models-doc && compare-models-doc"),
                Commands::tr("The same by its own name.")}});
}

} // namespace triptych
