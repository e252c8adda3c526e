// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QString>

namespace triptych {

/// A schema as lines of text that a test compares whole: tables, columns, keys, indexes, notes.
[[nodiscard]] QString schemaText(const Schema &schema);

/// The same as facts that the real SQLAlchemy can be asked for too (facts.py), sorted; an unknown facet is "?".
[[nodiscard]] QString factsText(const Schema &schema);

} // namespace triptych
