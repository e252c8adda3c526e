// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace triptych::python {

/// What an import statement means: modules among the given files, and in folders of installed packages. A given module
/// is known by the end of its path: `app.models.base` is any given file …/app/models/base.py or
/// …/app/models/base/__init__.py, the nearest to the importing one first. Nothing else is ever looked at, and a file is
/// read only when something of it is asked for.
class Modules
{
public:
    /// \param files the given files
    /// \param libraries folders of installed packages
    Modules(const QStringList &files, const QStringList &libraries);

    /// The module that a given file is.
    [[nodiscard]] Module *ofFile(const QString &file);
    [[nodiscard]] Module *absolute(const QString &dotted, const Module *importer);
    /// \param level the number of dots
    [[nodiscard]] Module *relative(const Module *importer, int level, const QString &dotted);
    /// The dotted name outside the given files that a relative import stands for.
    [[nodiscard]] static QString relativeName(const Module *importer, int level, const QString &dotted);

    /// Gives a module its code; without one, its file is read. A file that can't be read is one without statements.
    static void load(Module *module, std::shared_ptr<const Code> code = nullptr);

    /// Those that were asked for, in that order.
    [[nodiscard]] const std::vector<std::unique_ptr<Module>> &all() const { return m_modules; }

private:
    [[nodiscard]] Module *atPath(const QString &path);
    [[nodiscard]] Module *given(const QString &dotted, const Module *importer, bool &insidePackage);
    [[nodiscard]] Module *installed(const QString &dotted);
    [[nodiscard]] Module *make(const QString &path, const QString &file, const QString &name, bool isLibrary);
    /// The dotted name of a given path, as far as packages reach up.
    [[nodiscard]] QString dottedName(const QString &path) const;

    std::vector<std::unique_ptr<Module>> m_modules;
    QStringList m_libraries; ///< canonical
    QHash<QString, QString> m_files; ///< the given ones by absolute path without .py or /__init__.py
    QHash<QString, QStringList> m_pathsByName; ///< these paths by their last part
    QHash<QString, Module *> m_byPath;
    QHash<const Module *, QString> m_paths;
    QSet<QString> m_notInstalled; ///< dotted names that were looked for in vain
};

} // namespace triptych::python
