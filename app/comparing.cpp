// SPDX-License-Identifier: MIT
#include "comparing.h"

#include "console.h"
#include "sources.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace triptych {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Commands)
};

} // namespace

ProjectOption::ProjectOption()
    : m_project(QStringLiteral("project"),
        Commands::tr("The project file, which holds sources, severities, rules and decisions. Without it, the nearest "
                     "triptych.json in this folder or above it."),
        QStringLiteral("file"))
{ }

void ProjectOption::addTo(QCommandLineParser &parser) const
{
    parser.addOption(m_project);
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

Result<SourceChoice> chosenSources(const SourceChoice &project, const SourceChoice &commandLine)
{
    SourceChoice choice = commandLine.count() < 2 ? project : commandLine;
    if (commandLine.has(Side::Database))
        choice.database = commandLine.database;
    if (commandLine.has(Side::Models))
        choice.models = commandLine.models;
    if (commandLine.has(Side::Documentation))
        choice.document = commandLine.document;
    choice.schemas = commandLine.schemas.isEmpty() ? project.schemas : commandLine.schemas;
    if (choice.count() < 2)
        return failure({Error::Kind::Invalid, Commands::tr("Two sources are needed:"), {},
            Commands::tr("give two or three of --database, --models and --doc, or name them in a project file.")});
    return choice;
}

bool Reading::canCompare() const
{
    return std::ranges::count_if(allSides, [this](Side side) { return schemas[side].has_value(); }) >= 2;
}

Reading readAll(const SourceChoice &choice)
{
    const PerSide<SchemaSource> sources = openSources(choice);
    PerSide<std::future<Result<Schema>>> results;
    for (const Side side : allSides) {
        if (sources[side])
            results[side] = std::async(std::launch::async, [source = *sources[side]] { return read(source); });
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
