// SPDX-License-Identifier: MIT
#include "comparing.h"

#include "console.h"
#include "databasereading.h"
#include "narration.h"
#include "project/runconfirmation.h"
#include "sources.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <future>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

/// In the settings of the desktop program, which asks.
bool isConfirmed(const QString &projectPath, const Project &project)
{
    return isRunConfirmed(QSettings(QStringLiteral("triptych"), QStringLiteral("triptych")), projectPath, project);
}

} // namespace

ProjectOption::ProjectOption()
    : m_project(QStringLiteral("project"),
        Commands::tr("The project file, which holds sources, severities, rules and decisions. Without it, the nearest "
                     "triptych.json in this folder or above it."),
        QStringLiteral("file"))
{ }

QList<QCommandLineOption> ProjectOption::all() const
{
    return {m_project};
}

std::optional<QString> ProjectOption::path(const QCommandLineParser &parser) const
{
    return parser.isSet(m_project) ? parser.value(m_project) : findProject(QStringLiteral("."));
}

QString ProjectOption::pathToWrite(const QCommandLineParser &parser) const
{
    return path(parser).value_or(projectFileName());
}

Result<Project> readOrNewProject(const QString &path)
{
    return QFileInfo::exists(path) ? readProject(path) : Project();
}

ComparedOptions::ComparedOptions()
    : m_runModels(QStringLiteral("run-models"),
        Commands::tr("Let the models be imported where the project file asks for it, which runs their code."))
{ }

QList<QCommandLineOption> ComparedOptions::all() const
{
    return m_sources.all() + QList{m_runModels};
}

Result<CommandLineSources> ComparedOptions::sources(const QCommandLineParser &parser) const
{
    return m_sources.choice(parser).map([&](const SourceChoice &choice) {
        return CommandLineSources{choice, parser.isSet(m_runModels)};
    });
}

Result<SourceChoice> chosenSources(
    const Project &project, const QString &projectPath, const CommandLineSources &commandLine)
{
    const SourceChoice &given = commandLine.choice;
    SourceChoice choice = given.count() < 2 ? project.sources : given;
    if (given.has(Side::Database))
        choice.database = given.database;
    if (given.has(Side::Models)) {
        choice.models = given.models;
        choice.interpreter = given.interpreter;
        choice.target = given.target;
    }
    if (given.has(Side::Models) || !given.pythonPath.isEmpty())
        choice.pythonPath = given.pythonPath;
    if (given.has(Side::Documentation))
        choice.document = inputPath(given.document);
    choice.schemas = given.schemas.isEmpty() ? project.sources.schemas : given.schemas;
    choice.excludedSchemas = given.excludedSchemas.isEmpty() ? project.sources.excludedSchemas : given.excludedSchemas;
    choice.allTables = given.allTables || project.sources.allTables;
    if (choice.count() < 2)
        return failure({Error::Kind::Invalid, Commands::tr("Two sources are needed:"), {},
            Commands::tr("give two or three of --database, --models and --doc, or name them in a project file.")});
    const bool isOwnWord = choice.interpreter == given.interpreter;
    if (!isOwnWord && !commandLine.mayRunModels && !isConfirmed(projectPath, project))
        return failure({Error::Kind::Denied,
            Commands::tr("This project file lets %1 import %2, which runs code.")
                .arg(choice.interpreter, choice.target),
            projectPath,
            Commands::tr("If you trust it, give --run-models, or open it in Triptych's window and confirm it there. "
                         "With --models the models are read as text.")});
    return choice;
}

Result<Schema> readSide(const SourceChoice &choice, Side side)
{
    const bool isLive = side == Side::Database && !isFile(choice.database);
    return isLive ? databaseOptions(choice).and_then(readDatabase) : read(*openSources(choice)[side], side);
}

bool Reading::canCompare() const
{
    return std::ranges::count_if(allSides, [this](Side side) { return schemas[side].has_value(); }) >= 2;
}

Reading readAll(const SourceChoice &choice)
{
    PerSide<std::future<Result<Schema>>> results;
    for (const Side side : allSides) {
        if (choice.has(side))
            results[side] = std::async(std::launch::async, readSide, choice, side);
    }
    Reading reading;
    for (const Side side : allSides) {
        if (!results[side])
            continue;
        Result<Schema> schema = results[side]->get();
        if (schema) {
            reading.schemas[side] = std::make_shared<const Schema>(*std::move(schema));
        } else {
            complain(schema.error());
            reading.failed = true;
        }
    }
    return reading;
}

} // namespace triptych
