// SPDX-License-Identifier: MIT
#pragma once

#include "sources/schemasource.h"

#include <QStringList>

#include <chrono>

namespace triptych {

/// Models that a Python interpreter of the person imports.
struct ImportedModels
{
    QString interpreter; ///< a path, or a command of PATH
    /// package.module, for the tables of every MetaData that its import makes; or package.module:name for those of one:
    /// of a MetaData, a registry, a declarative base, a Flask-SQLAlchemy object
    QString target;
    QString folder; ///< the interpreter runs in it and imports from it first
    QStringList pythonPath = {}; ///< imports from these next
    std::chrono::milliseconds timeLimit = std::chrono::minutes(1);
    qint64 outputLimit = 256 * 1024 * 1024; ///< in bytes, of what it may print
};

/// The folder to import a target from, for models at that path: the nearest above it, or it itself, that is no package
/// and holds the target's module; where none does, the nearest that is no package.
[[nodiscard]] QString importFolder(const QString &path, const QString &target);

/// Lets the interpreter import the target and tell the MetaData, by SQLAlchemy 1.4 or 2.x. It runs the person's code:
/// ask before. The process has no shell and no input, writes no bytecode, and is killed with all that it started on
/// cancel, past its limits and at its end. Errors hold the last lines of what it said, without secrets.
[[nodiscard]] SchemaSource importedSource(ImportedModels models);

} // namespace triptych
