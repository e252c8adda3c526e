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

/// The word for each value of an enumeration.
template <typename Enum, std::size_t size>
using Words = std::array<std::pair<Enum, QLatin1String>, size>;

inline constexpr Words<RelationKind, 5> relationKindWords{{
    {RelationKind::Table, QLatin1String("table")},
    {RelationKind::PartitionedTable, QLatin1String("partitioned_table")},
    {RelationKind::View, QLatin1String("view")},
    {RelationKind::MaterializedView, QLatin1String("materialized_view")},
    {RelationKind::ForeignTable, QLatin1String("foreign_table")},
}};
inline constexpr Words<Deferrability, 3> deferrabilityWords{{
    {Deferrability::NotDeferrable, QLatin1String("NOT DEFERRABLE")},
    {Deferrability::InitiallyImmediate, QLatin1String("DEFERRABLE")},
    {Deferrability::InitiallyDeferred, QLatin1String("DEFERRABLE INITIALLY DEFERRED")},
}};
inline constexpr Words<MatchType, 2> matchTypeWords{{
    {MatchType::Simple, QLatin1String("SIMPLE")},
    {MatchType::Full, QLatin1String("FULL")},
}};
inline constexpr Words<SqlType::Notation, 3> notationWords{{
    {SqlType::Notation::Catalog, QLatin1String("catalog")},
    {SqlType::Notation::Mapper, QLatin1String("mapper")},
    {SqlType::Notation::Prose, QLatin1String("prose")},
}};

} // namespace triptych::snapshot
