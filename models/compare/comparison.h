// SPDX-License-Identifier: MIT
#pragma once

#include "base/cancellation.h"
#include "compare/finding.h"
#include "compare/settings.h"
#include "compare/side.h"
#include "schema/schema.h"

#include <QList>

#include <memory>

namespace triptych {

/// One aligned row of columns: the index of each side's column in its Table::columns.
struct ColumnRow
{
    PerSide<int> index;
    QList<int> findings; ///< indexes in Comparison::findings

    bool operator==(const ColumnRow &) const = default;
};

/// One aligned row of tables: the index of each side's table in its Schema::tables.
struct TableRow
{
    PerSide<int> index;
    QList<ColumnRow> columns;
    QList<int> findings; ///< indexes in Comparison::findings: the table's own and its columns'

    bool operator==(const TableRow &) const = default;
};

/// A finding that a rule or the baseline hides. It stands in no row and counts for nothing.
struct IgnoredFinding
{
    static constexpr int byBaseline = -1;

    Finding finding;
    int rule = byBaseline; ///< index in ComparisonSettings::rules, or that the baseline accepts it

    bool operator==(const IgnoredFinding &) const = default;
};

/// A rename that is too unsure to align the two by (possibleRename to likelyRename, see renames.h): a hint beside the
/// two missing ones.
struct PossibleRename
{
    Side side; ///< of the first name
    Side otherSide;
    int tableRow = -1; ///< index in Comparison::tables; of a table, its row on the first side
    int otherTableRow = -1; ///< of a table, its row on the other side; of a column, the same as tableRow
    int columnRow = -1; ///< of a column, its row on the first side; -1: the tables themselves
    int otherColumnRow = -1; ///< of a column, its row on the other side
    double confidence = 0;
    QStringList reasons; ///< as in Finding

    bool operator==(const PossibleRename &) const = default;
};

/// What comparing two or three schemas gave. One immutable value: made whole by compare(), replaced whole.
struct Comparison
{
    PerSide<std::shared_ptr<const Schema>> schemas; ///< engaged (and not null) for the compared sides
    QList<TableRow> tables; ///< by name
    QList<Finding> findings; ///< in the order of the rows; within a row by kind
    QList<IgnoredFinding> ignored; ///< likewise
    QList<PossibleRename> possibleRenames; ///< likewise
    ComparisonSettings settings; ///< what was asked for

    [[nodiscard]] bool isCompared(Side side) const { return schemas[side].has_value(); }
    [[nodiscard]] QList<Side> sides() const; ///< the compared ones, in order

    /// The table of a row on one side, nullptr where that side lacks it. Lives as long as the comparison.
    [[nodiscard]] const Table *table(const TableRow &row, Side side) const;
    /// The column of a row on one side, nullptr where that side lacks it. Lives as long as the comparison.
    [[nodiscard]] const Column *column(const TableRow &table, const ColumnRow &row, Side side) const;

    /// The row's name on the first side that has it.
    [[nodiscard]] QualifiedName name(const TableRow &row) const;
    [[nodiscard]] QString name(const TableRow &table, const ColumnRow &row) const;

    [[nodiscard]] int count(FindingKind kind) const;
    [[nodiscard]] int count(Severity severity) const;
};

/// Aligns and compares the given schemas; two or three must be there. A pure function: same input, same result,
/// whatever the order in which a source lists its tables, foreign keys and constraints. Once cancelled it soon returns,
/// with something that is good for nothing.
[[nodiscard]] Comparison compare(const PerSide<std::shared_ptr<const Schema>> &schemas,
    const ComparisonSettings &settings = {}, const Cancellation &cancellation = {});

/// Each two of the compared sides on their own, as reports are written of them: database and models, models and
/// documentation, database and documentation.
[[nodiscard]] QList<Comparison> pairs(const Comparison &comparison);

} // namespace triptych
