// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QList>
#include <QString>

#include <memory>

namespace triptych {

/// The names of a comparison, folded once, so that a key typed into the filter only searches. Of a row every side's
/// name, one a line.
class FoldedNames
{
public:
    FoldedNames() = default;
    explicit FoldedNames(const Comparison &comparison);

    [[nodiscard]] QStringView table(int tableRow) const { return names(m_tables[tableRow]); }
    [[nodiscard]] QStringView column(int tableRow, int columnRow) const
    {
        return names(m_tables[tableRow] + 1 + columnRow);
    }
    /// Whether the finding's table or one of its columns has this folded text in a name.
    [[nodiscard]] bool contains(const Finding &finding, QStringView text) const;

private:
    [[nodiscard]] QStringView names(int row) const
    {
        return QStringView(m_text).mid(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }

    QString m_text; ///< of all rows: one allocation, not one for each name
    QList<int> m_starts; ///< by row, in m_text; a table's columns follow it; and the end
    QList<int> m_tables; ///< by table row: which row it is
};

/// Starts folding the names of the comparison that is shown now, on a thread of the pool. Theirs are kept until those
/// of another are asked for. On the window's thread.
void prepareFoldedNames(const std::shared_ptr<const Comparison> &comparison);
/// The names of this comparison, waiting until they are folded. On the window's thread.
[[nodiscard]] FoldedNames foldedNames(const std::shared_ptr<const Comparison> &comparison);

} // namespace triptych
