// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "base/result.h"

#include <QStringList>

namespace triptych::python {

/// The Python files that the paths name, sorted and each once: a file as it is, a folder with all *.py below it, a glob
/// pattern (`*`, `?`, `[…]`, and `**` for any folders). Hidden folders, virtual environments, node_modules and
/// __pycache__ are passed over, and links that lead out of a folder are not followed. Errors: a path that is not there,
/// a pattern that matches nothing, no path at all, cancelled.
[[nodiscard]] Result<QStringList> sourceFiles(const QStringList &paths, const Cancellation &cancellation);

/// The paths in the few words of a card: the only one, or "a.py and 3 more".
[[nodiscard]] QString pathsTitle(const QStringList &paths);

} // namespace triptych::python
