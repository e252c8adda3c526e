// SPDX-License-Identifier: MIT
#pragma once

#include "items/foldednames.h"

#include <QSet>
#include <QString>
#include <QVarLengthArray>

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
    std::optional<Side> alone{}; ///< only findings in which this side stands alone, see standsAlone(); nullopt: any
    std::optional<QSet<QString>> only{}; ///< only findings of these ids; nullopt: any

    /// Whether it hides more than it does at first.
    [[nodiscard]] bool isNarrowed() const;

    bool operator==(const FindingFilter &) const = default;
};

/// Whether findings of this kind are seen only when they are asked for: differences that work together.
[[nodiscard]] constexpr bool isHiddenAtFirst(FindingKind kind)
{
    return kind == FindingKind::Cosmetic;
}

/// Whether it can be asked who stands alone: of two sides neither does.
[[nodiscard]] bool tellsWhoStandsAlone(const Comparison &comparison);
/// Whether the side stands alone in the finding; where nobody can, the question is not asked, and every finding passes.
[[nodiscard]] bool standsAlone(const Comparison &comparison, const Finding &finding, Side side);

using SchemaNames = QVarLengthArray<QString, 3>;
/// The schemas that the sides have a table in; where none states one, the default schema ("public").
[[nodiscard]] SchemaNames schemaNames(const Comparison &comparison, const TableRow &table);

/// Whether the table is in one of the schemas that the filter asks for.
[[nodiscard]] bool passesBySchema(const FindingFilter &filter, const Comparison &comparison, const TableRow &table);
/// Whether findings of this kind pass the filter.
[[nodiscard]] bool passes(const FindingFilter &filter, FindingKind kind);
/// Whether this finding passes by what it is: its kind, its severity and who stands alone; wherever it is.
[[nodiscard]] bool passesByNature(const FindingFilter &filter, const Comparison &comparison, const Finding &finding);
/// The names that this filter searches, waiting until they are folded; none where it has no text. On the window's
/// thread.
[[nodiscard]] FoldedNames namesFor(const FindingFilter &filter, const std::shared_ptr<const Comparison> &comparison);
/// Whether this finding passes, also by its table's schema and the names of its table and columns on any side.
[[nodiscard]] bool passes(
    const FindingFilter &filter, const Comparison &comparison, const FoldedNames &names, const Finding &finding);

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
