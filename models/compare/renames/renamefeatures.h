// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QList>

#include <array>
#include <cstddef>
#include <optional>

namespace triptych {

/// What speaks for or against a column having been renamed to another. Where a side does not say, each stands where it
/// speaks neither for nor against: at 0, and SameType at a half.
enum class RenameFeature {
    Always, ///< 1: the prior
    SameWords, ///< 1: the names differ in spelling only
    SharedWords, ///< 0…1
    SameSubstance, ///< 1: the names differ only in words of little substance
    Contained, ///< 1: one name has all the substance of the other
    Spelling, ///< 0…1: by edit distance
    SameType, ///< 1: one type but for length; a half: of one family; neutral for foreign keys, whose type is the
              ///< target's
    OtherFamily, ///< 1: types that do not hold the same kind of values
    SameTarget, ///< foreign keys to one table: 1 by the number of columns that refer to it
    OtherTarget, ///< 1: foreign keys to two tables
    OneIsForeignKey, ///< 1: only one is a foreign key
    PrimaryKey, ///< 1: both are in the primary key; -1: only one is
    Nullability, ///< 1: the same; -1: not the same
    SameDefault, ///< 1: one default, and not none
    OtherDefault, ///< 1: two defaults, or a default and none
    Place, ///< 0…1: the share of the neighbours which both tables have that are the same
    Crowd, ///< ln of how many pairs the table offers
};

inline constexpr std::size_t renameFeatureCount = std::size_t(RenameFeature::Crowd) + 1;

struct RenameFeatures : std::array<double, renameFeatureCount>
{
    using Base = std::array<double, renameFeatureCount>;
    using Base::operator[];

    [[nodiscard]] double &operator[](RenameFeature feature) { return Base::operator[](std::size_t(feature)); }
    [[nodiscard]] double operator[](RenameFeature feature) const { return Base::operator[](std::size_t(feature)); }
};

/// The pairs that a table's left-over columns offer; none where a veto forbids it.
struct RenamePairs
{
    QList<int> left; ///< indexes in the left table's columns
    QList<int> right;
    QList<std::optional<RenameFeatures>> features; ///< left × right, row by row

    [[nodiscard]] qsizetype at(qsizetype row, qsizetype column) const { return row * right.size() + column; }
};

/// Looks at every pair of `leftOnly` with `rightOnly`. Every other column of the one table is taken to stand in the
/// other.
[[nodiscard]] RenamePairs renamePairs(
    const Table &left, const Table &right, const QList<int> &leftOnly, const QList<int> &rightOnly);

} // namespace triptych
