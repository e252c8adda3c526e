// SPDX-License-Identifier: MIT
#pragma once

#include "sources/schemasource.h"

#include <QStringList>

namespace triptych {

/// Reads SQLAlchemy models from Python files, folders (recursively) and glob patterns, as text: nothing is imported or
/// executed.
[[nodiscard]] SchemaSource pythonSource(QStringList paths);

} // namespace triptych
