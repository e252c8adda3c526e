// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"
#include "words/findingcells.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace triptych {

/// What a list of findings is divided by.
enum class Grouping { None, Kind, Severity, Table, Schema, Alone };
inline constexpr std::array allGroupings{
    Grouping::None, Grouping::Kind, Grouping::Severity, Grouping::Table, Grouping::Schema, Grouping::Alone};

[[nodiscard]] QString text(Grouping grouping); ///< "Kind", in the person's language; of None, "Nothing"
/// The cell of a finding that says which group it is in; nullopt: none does.
[[nodiscard]] std::optional<FindingCell> cellOf(Grouping grouping);

/// Findings that have something in common.
struct FindingGroup
{
    QString key; ///< which group it is, the same from one comparison to the next and in every language
    QString name; ///< in the person's language
    std::optional<FindingKind> kind; ///< of a group by kind
    QList<int> findings; ///< indexes in Comparison::findings, never empty

    bool operator==(const FindingGroup &) const = default;
};

/// Divides findings, which keep their order within each group. Kinds come in the order of the chips, severities gravest
/// first, tables as the comparison has them, schemas by name, sides in their order. Grouping::None makes one group.
[[nodiscard]] QList<FindingGroup> findingGroups(
    const Comparison &comparison, const QList<int> &findings, Grouping grouping);

} // namespace triptych
