// SPDX-License-Identifier: MIT
#pragma once

#include "items/nullabilityrows.h"

namespace triptych {

/// What the table of nullability shows of a row; Says stands once for each compared side.
enum class NullabilitySection { Table, Column, Says, Trouble, Rows, Share, Count, Verdict };

[[nodiscard]] QString titleText(NullabilitySection section); ///< none of Says: its side is its title

/// What a row is sorted by in a section: the number first.
struct NullabilityKey
{
    double number = 0;
    QString text = {};

    bool operator<(const NullabilityKey &other) const
    {
        return number != other.number ? number < other.number : text < other.text;
    }
};

/// A row with what was counted of it, and what to show of it. Refers to all of them.
struct NullabilityCells
{
    const Comparison &comparison;
    const NullabilityRow &row;
    const CountedNulls *counted = nullptr; ///< nullptr: it was not counted
    bool isWaiting = false; ///< it is being counted

    /// \param side of Says
    [[nodiscard]] QString text(NullabilitySection section, Side side = Side::Database) const;
    [[nodiscard]] QString toolTip(NullabilitySection section, Side side = Side::Database) const;
    [[nodiscard]] NullabilityKey sortKey(NullabilitySection section, Side side = Side::Database) const;

    /// From the statistics; nullopt: unknown.
    [[nodiscard]] std::optional<qint64> estimatedRows() const;
    [[nodiscard]] std::optional<double> estimatedShare() const; ///< 0…1, of the rows that are NULL

    /// What was estimated, counted and concluded, for other programs: plain numbers, times as ISO 8601 writes them.
    [[nodiscard]] QStringList exported() const;
    [[nodiscard]] static QStringList exportedTitles(); ///< of the same

private:
    [[nodiscard]] const Column *columnOn(Side side) const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString countToolTip() const;
};

} // namespace triptych
