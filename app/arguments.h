// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "project/sourcechoice.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

namespace triptych {

/// The options that say how models are read; --models itself is not one of them.
class ModelOptions
{
public:
    ModelOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const;
    /// Puts them into the choice, whose models are set; an interpreter with none runs in the current folder. An error
    /// where one of --interpreter and --target stands without the other.
    [[nodiscard]] Result<void> apply(const QCommandLineParser &parser, SourceChoice &choice) const;

private:
    QCommandLineOption m_pythonPath;
    QCommandLineOption m_interpreter;
    QCommandLineOption m_target;
};

/// The options that name what to compare; the window and the command line share them.
class SourceOptions
{
public:
    SourceOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const;
    /// An error where they don't fit together.
    [[nodiscard]] Result<SourceChoice> choice(const QCommandLineParser &parser) const;

private:
    QCommandLineOption m_database;
    QCommandLineOption m_models;
    QCommandLineOption m_document;
    QCommandLineOption m_schemas;
    QCommandLineOption m_excludedSchemas;
    QCommandLineOption m_allTables;
    ModelOptions m_modelOptions;
};

/// Writes "--models a b" as "--models a --models b", so that a shell's glob can stand after the option.
[[nodiscard]] QStringList withRepeatedOptions(const QStringList &arguments);

} // namespace triptych
