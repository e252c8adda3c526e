// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace triptych {

/// What the person wants to see of a comparison; shared by every view of it.
struct FindingFilter
{
    QString text; ///< part of a table's or a column's name, in any case; empty: any
    QSet<FindingKind> kinds; ///< empty: all but the hidden kinds (Cosmetic); otherwise only these
    bool onlyDrift = true; ///< only rows that have a finding that passes
    QSet<Severity> severities{}; ///< empty: any
    QSet<QString> schemas{}; ///< of which a table is in one on some side, see schemaNames(); empty: any
    std::optional<Side> alone{}; ///< only findings that are about this side, see isAboutSide(); nullopt: any

    /// Whether it hides more than it does at first.
    [[nodiscard]] bool isNarrowed() const;

    bool operator==(const FindingFilter &) const = default;
};

/// Whether findings of this kind are seen only when they are asked for: differences that work together.
[[nodiscard]] constexpr bool isHiddenAtFirst(FindingKind kind)
{
    return kind == FindingKind::Cosmetic;
}

/// The schemas that the sides have a table in; where none states one, the default schema ("public").
[[nodiscard]] QSet<QString> schemaNames(const Comparison &comparison, const TableRow &table);

/// Whether findings of this kind pass the filter.
[[nodiscard]] bool passes(const FindingFilter &filter, FindingKind kind);
/// Whether this finding passes by what it is: its kind, its severity and the side it is about; wherever it is.
[[nodiscard]] bool passesByNature(const FindingFilter &filter, const Comparison &comparison, const Finding &finding);
/// Whether this finding passes, also by its table's schema and the names of its table and columns on any side.
[[nodiscard]] bool passes(const FindingFilter &filter, const Comparison &comparison, const Finding &finding);

/// The names of a comparison, folded once, so that a key typed into the filter only searches. Of a row every side's
/// name, one a line.
class FoldedNames
{
public:
    FoldedNames() = default;
    explicit FoldedNames(const Comparison &comparison);

    [[nodiscard]] bool isEmpty() const { return m_tables.isEmpty(); }
    [[nodiscard]] QStringView table(int tableRow) const { return names(m_tables[tableRow]); }
    [[nodiscard]] QStringView column(int tableRow, int columnRow) const
    {
        return names(m_tables[tableRow] + 1 + columnRow);
    }

private:
    [[nodiscard]] QStringView names(int row) const
    {
        return QStringView(m_text).mid(m_starts[row], m_starts[row + 1] - m_starts[row]);
    }

    QString m_text; ///< of all rows: one allocation, not one for each name
    QList<int> m_starts; ///< by row, in m_text; a table's columns follow it; and the end
    QList<int> m_tables; ///< by table row: which row it is
};

/// A table row that passes, and which of its column rows do.
struct PassingTable
{
    int row = -1; ///< in Comparison::tables
    QList<int> columns; ///< in TableRow::columns, ascending
    bool byColumns = false; ///< the text matches columns of it but not its name: these columns are why it is here

    bool operator==(const PassingTable &) const = default;
};

/// The rows that pass, in the comparison's order. A table passes when its name matches or one of its columns passes;
/// where its name matches, its columns need not. The columns of a table that some side lacks pass with it.
[[nodiscard]] QList<PassingTable> passingRows(
    const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names);

} // namespace triptych
