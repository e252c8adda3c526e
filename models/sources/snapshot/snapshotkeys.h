// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QString>

#include <array>
#include <utility>

/// What the writer and the reader of snapshots must agree on.
namespace triptych::snapshot {

/// Raised when an older Triptych would misread what a newer one writes.
inline constexpr int formatVersion = 1;

/// Where a facet is unknown for a reason: {"nullable": "why"}. A facet whose key is absent is unknown.
inline constexpr QLatin1String unknownKey("unknown");
/// Where a list may lack items: {"foreign_keys": "why"}.
inline constexpr QLatin1String incompleteKey("incomplete");
/// What the old format has no place for, about the schema as a whole.
inline constexpr QLatin1String triptychKey("triptych");

using NotationName = std::pair<SqlType::Notation, QLatin1String>;
inline constexpr std::array notationNames{
    NotationName{SqlType::Notation::Catalog, QLatin1String("catalog")},
    NotationName{SqlType::Notation::Mapper, QLatin1String("mapper")},
    NotationName{SqlType::Notation::Prose, QLatin1String("prose")},
};

} // namespace triptych::snapshot
