// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace triptych {

/// What a list of findings tells of each one, in the order of its columns: on the screen and in what is copied.
enum class FindingCell { Kind, Severity, Table, Column, Database, Models, Documentation, Alone, Where };

inline constexpr std::array allFindingCells{
    FindingCell::Kind,
    FindingCell::Severity,
    FindingCell::Table,
    FindingCell::Column,
    FindingCell::Database,
    FindingCell::Models,
    FindingCell::Documentation,
    FindingCell::Alone,
    FindingCell::Where,
};

/// The side that a cell quotes; nullopt: it tells of the finding as a whole.
[[nodiscard]] std::optional<Side> sideOf(FindingCell cell);
/// "Kind", "Stands alone", in the person's language.
[[nodiscard]] QString titleOf(FindingCell cell);
[[nodiscard]] QString cellText(const Comparison &comparison, const Finding &finding, FindingCell cell);
/// Whether the cell can tell anything in this comparison: a side has to be compared, and only one of three stands
/// alone.
[[nodiscard]] bool isTelling(const Comparison &comparison, FindingCell cell);

} // namespace triptych
