// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"
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

/// What comparing two or three schemas gave. One immutable value: made whole by compare(), replaced whole.
struct Comparison
{
    PerSide<std::shared_ptr<const Schema>> schemas; ///< engaged (and not null) for the compared sides
    QList<TableRow> tables; ///< by name
    QList<Finding> findings; ///< in the order of the rows; within a row by kind

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
/// whatever the order in which a source lists its tables, foreign keys and constraints.
[[nodiscard]] Comparison compare(const PerSide<std::shared_ptr<const Schema>> &schemas);

/// Each two of the compared sides on their own, as reports are written of them: database and models, models and
/// documentation, database and documentation.
[[nodiscard]] QList<Comparison> pairs(const Comparison &comparison);

} // namespace triptych
