// SPDX-License-Identifier: MIT
#pragma once

#include "sources/schemasource.h"

#include <QString>

namespace triptych {

/// Reads a schema document, whatever it is written in.
[[nodiscard]] SchemaSource documentSource(QString path);

} // namespace triptych
