// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QStringList>

namespace triptych::python {

/// The Python files that paths lead to, each once and sorted.
struct SourceFiles
{
    QStringList named; ///< given as files, or matched by a pattern
    QStringList found; ///< in the given folders
    QStringList asides; ///< likewise, but migrations: not looked at, unless something imports them
    QStringList folders; ///< that were looked through for them
};

/// Finds the files of paths: a file as it is, a folder with all *.py below it, a glob pattern (`*`, `?`, `[…]`, and
/// `**` for any folders). Hidden folders, virtual environments, node_modules, __pycache__ and, below a given folder,
/// tests are passed over, and links
/// that lead out of a folder are not followed. Errors: a path that is not there, a pattern that matches nothing, no
/// path at all, cancelled.
[[nodiscard]] Result<SourceFiles> sourceFiles(const QStringList &paths, const Cancellation &cancellation);

/// The paths in the few words of a card: the only one, or "a.py and 3 more".
[[nodiscard]] QString pathsTitle(const QStringList &paths);

} // namespace triptych::python
