// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"

#include <QMetaType>
#include <QString>
#include <Qt>

namespace triptych {

/// The typed roles of the item models over a comparison. Colours and icons belong to the views.
enum ItemRole {
    /// FindingKind: the gravest finding of the row itself (of a table row: of it and all its columns). Not set: none.
    FindingKindRole = Qt::UserRole,
    /// QList<FindingKind>: every kind found in the row, gravest first.
    FindingKindsRole,
    /// QList<KindCount>: of a table row, the number of findings of each kind but Cosmetic, its columns' included.
    KindCountsRole,
    /// FindingKind: the finding that this cell's own facet takes part in; not set: the cell agrees, or does not say.
    CellKindRole,
    /// bool: the cell's side lacks the row.
    GapRole,
    /// bool: the cell's side is the first one that has the row; marks and badges stand there.
    LeadingRole,
    /// bool: the first compared side lacks the row: "only here" (+) rather than "missing there" (−).
    AddedRole,
    /// Side: the side a column of the model belongs to. Also as header data.
    SideRole,
    /// Facet: what a column of the model shows. Also as header data.
    FacetRole,
    /// int: index in Comparison::tables.
    TableRowRole,
    /// int: index in TableRow::columns; −1 on a table row.
    ColumnRowRole,
    /// int: index in Comparison::findings (FindingsModel only).
    FindingIndexRole,
    /// double: the share of a column's rows that are NULL, 0…1 (NullabilityModel's Share only). Not set: unknown.
    NullShareRole,
    /// NullVerdict (NullabilityModel's Verdict only).
    NullVerdictRole,
    /// int: a number of findings (HeatmapModel only).
    CountRole,
};

/// What a column of ComparisonModel shows of a side; the order of the columns in its group.
enum class Facet { Name, Type, Null, Key };
inline constexpr int facetCount = 4;
[[nodiscard]] QString text(Facet facet); ///< "Name", in the person's language

/// A badge: so many findings of a kind.
struct KindCount
{
    FindingKind kind = FindingKind::Missing;
    int count = 0;

    bool operator==(const KindCount &) const = default;
};

} // namespace triptych

Q_DECLARE_METATYPE(triptych::FindingKind)
Q_DECLARE_METATYPE(triptych::KindCount)
Q_DECLARE_METATYPE(triptych::Side)
Q_DECLARE_METATYPE(triptych::Facet)
