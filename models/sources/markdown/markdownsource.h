// SPDX-License-Identifier: MIT
#pragma once

#include "sources/schemasource.h"

#include <QString>

namespace triptych {

/// Reads a schema document in Markdown.
[[nodiscard]] SchemaSource markdownSource(QString path);

} // namespace triptych
