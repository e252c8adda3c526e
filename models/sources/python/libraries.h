// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace triptych::python {

/// The folders of installed packages that models stand on. `named` are such folders, or virtual environments; where
/// none is named, it is the virtual environment that stands nearest to the first of the paths, in its folder or above:
/// `.venv` or `venv`.
[[nodiscard]] QStringList libraryFolders(const QStringList &paths, const QStringList &named);

} // namespace triptych::python
