// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

#include <QHash>

#include <memory>
#include <vector>

namespace triptych::python {

/// A file as Python's grammar sees it.
struct ParsedFile
{
    std::unique_ptr<Module> module;
    QList<Note> problems; ///< what is no Python; the statements around it are kept
};

/// Parses one file. Files may be parsed side by side.
[[nodiscard]] ParsedFile parseFile(const QString &file, const QByteArray &source);

/// The modules that the given files are, and what an import statement in one of them means. A module is known by the
/// end of its path: `app.models.base` is any given file …/app/models/base.py or …/app/models/base/__init__.py, the
/// nearest to the importing one first. Nothing but the given files is ever looked at.
class Modules
{
public:
    void add(std::unique_ptr<Module> module);

    [[nodiscard]] Module *absolute(const QString &dotted, const Module *importer) const;
    /// \param level the number of dots
    [[nodiscard]] Module *relative(const Module *importer, int level, const QString &dotted) const;
    /// The dotted name outside the given files that a relative import stands for.
    [[nodiscard]] static QString relativeName(const Module *importer, int level, const QString &dotted);

    [[nodiscard]] const std::vector<std::unique_ptr<Module>> &all() const { return m_modules; }

private:
    std::vector<std::unique_ptr<Module>> m_modules;
    QHash<QString, Module *> m_byPath; ///< absolute path without .py or /__init__.py
    QHash<QString, QList<Module *>> m_byName; ///< the last part of the dotted name
    QHash<const Module *, QString> m_paths;
};

/// The names that a statement binds in its own scope, also inside if, try, with and loops.
[[nodiscard]] QStringList boundNames(Node statement);

} // namespace triptych::python
