// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace triptych {

/// What a list of findings tells of each one, in the order of its columns: on the screen and in what is copied.
enum class FindingCell { Kind, Severity, Table, Column, Database, Models, Documentation, Alone, Where, Age };

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
    FindingCell::Age,
};

/// The findings that were not there last time, by Finding::id; nullopt: there is no last time.
using NewFindings = std::optional<QSet<QString>>;

/// The side that a cell quotes; nullopt: it tells of the finding as a whole.
[[nodiscard]] std::optional<Side> sideOf(FindingCell cell);
/// "Kind", "Stands alone", in the person's language.
[[nodiscard]] QString titleOf(FindingCell cell);
[[nodiscard]] QString cellText(
    const Comparison &comparison, const Finding &finding, FindingCell cell, const NewFindings &fresh = {});
/// What Where says, with the paths in one of the folders as they are in it; of several the first that holds a path.
[[nodiscard]] QString whereText(const Comparison &comparison, const Finding &finding, const QStringList &folders = {});
/// The folder that holds every file of what was found, absolute or not; empty: none does.
[[nodiscard]] QString commonFolder(const Comparison &comparison);
/// Whether the cell can tell anything in this comparison: a side has to be compared, only one of three stands alone,
/// and nothing is new the first time.
[[nodiscard]] bool isTelling(const Comparison &comparison, FindingCell cell, const NewFindings &fresh = {});

} // namespace triptych
