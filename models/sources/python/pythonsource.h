// SPDX-License-Identifier: MIT
#pragma once

#include "sources/schemasource.h"

#include <QStringList>

namespace triptych {

/// Where models stand.
struct PythonModels
{
    QStringList paths; ///< files, folders (recursively) and glob patterns
    QStringList libraries = {}; ///< folders of installed packages; empty: the nearest virtual environment's
};

/// Reads SQLAlchemy models from Python files as text: nothing is imported or executed.
[[nodiscard]] SchemaSource pythonSource(PythonModels models);

} // namespace triptych
