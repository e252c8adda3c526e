// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QHash>

namespace triptych {

/// What the sides of a comparison tell at all. Where one does not, that a finding is not there proves nothing.
class Telling
{
public:
    /// `comparison` outlives this.
    explicit Telling(const Comparison &comparison);

    /// Whether the side states, this way or that, what a finding of this kind is about; to lack a table or a column for
    /// certain is to state it.
    /// \param table as displayText() writes it, under its name on any side
    /// \param column under its name on any side; empty: the finding is about the table
    [[nodiscard]] bool tells(Side side, FindingKind kind, const QString &table, const QString &column) const;

private:
    [[nodiscard]] bool tellsLack(Side side, const QString &table, const TableRow *row) const;
    [[nodiscard]] const ColumnRow *columnRow(const TableRow &row, const QString &column) const;

    const Comparison &m_comparison;
    QHash<QString, const TableRow *> m_rows; ///< by each name
};

} // namespace triptych
