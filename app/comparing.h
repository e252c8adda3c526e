// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "compare/comparison.h"
#include "project/projectfile.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <memory>

namespace triptych {

/// The option that names a project file.
class ProjectOption
{
public:
    ProjectOption();

    [[nodiscard]] QList<QCommandLineOption> all() const;
    /// The file that is named, or the nearest one in the current folder or above it; nullopt: neither.
    [[nodiscard]] std::optional<QString> path(const QCommandLineParser &parser) const;
    /// Likewise, or a new one in the current folder.
    [[nodiscard]] QString pathToWrite(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_project;
};

/// The project at that path; an empty one where there is no file yet.
[[nodiscard]] Result<Project> readOrNewProject(const QString &path);

/// The sources that the command line names, and whether the project's may run code.
struct CommandLineSources
{
    SourceChoice choice;
    bool mayRunModels = false;
};

/// The options for them.
class ComparedOptions
{
public:
    ComparedOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const;
    [[nodiscard]] Result<CommandLineSources> sources(const QCommandLineParser &parser) const;

private:
    SourceOptions m_sources;
    QCommandLineOption m_runModels;
};

/// What to compare: one source on the command line takes the place of the project's for its side, two or three are all
/// that is compared. An error where there are less than two, or where the project file at that path asks to run code
/// that the person has not allowed, now or before (runconfirmation.h).
[[nodiscard]] Result<SourceChoice> chosenSources(
    const Project &project, const QString &projectPath, const CommandLineSources &commandLine);

/// What the side's source says; asks for a password where readDatabase() does. May be called in several threads at once.
/// \pre choice.has(side)
[[nodiscard]] Result<Schema> readSide(const SourceChoice &choice, Side side);

/// What the sources of a choice say.
struct Reading
{
    PerSide<std::shared_ptr<const Schema>> schemas;
    bool failed = false; ///< a source could not be read

    [[nodiscard]] bool canCompare() const; ///< two could
};

/// Reads every source, side by side; complains of those that fail.
[[nodiscard]] Reading readAll(const SourceChoice &choice);

} // namespace triptych
