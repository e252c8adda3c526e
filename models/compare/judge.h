// SPDX-License-Identifier: MIT
#pragma once

#include "compare/align.h"
#include "compare/canonical/canonicalexpressions.h"
#include "compare/canonical/defaultequivalence.h"
#include "compare/canonical/typeequivalence.h"
#include "compare/comparison.h"
#include "compare/explain.h"
#include "compare/obvious.h"
#include "compare/statements.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace triptych {

/// Judges the rows of one comparison: aligned rows in, findings out. Split over files by what is judged.
class Judge
{
public:
    /// `comparison` has its schemas and rows; its findings are what is asked for here.
    /// With `spellings`, what is taken for the same although it is written in another way is told there.
    Judge(const Comparison &comparison, const QList<AlignedRow> &tables, QList<EqualSpelling> *spellings = nullptr);

    /// The findings of one table row, in the order of its rows, the table's own first.
    [[nodiscard]] QList<Finding> findings(int tableRow, const QList<AlignedRow> &columns);

private:
    /// What the sides that have the table disagree about in it.
    void judgeInside(int tableRow, const QList<AlignedRow> &columns, QList<Finding> &findings);
    /// Whether every side that has the table has the column, under one name, and states nothing that differs.
    [[nodiscard]] bool isObvious(int tableRow, int columnRow, const AlignedRow &aligned);
    /// Whether the sides that have the table state nothing about it as a whole that differs.
    [[nodiscard]] bool isObvious(int tableRow, const QList<AlignedRow> &columns) const;

    // tablefindings.cpp
    [[nodiscard]] bool isNamesake(int tableRow, Side side) const;
    void judgeTableExistence(int tableRow, QList<Finding> &findings) const;
    void judgeTableName(int tableRow, QList<Finding> &findings) const;
    void judgePrimaryKey(int tableRow, QList<Finding> &findings) const;

    // columnfindings.cpp
    void judgeColumnExistence(int tableRow, int columnRow, QList<Finding> &findings) const;
    void judgeColumnName(int tableRow, int columnRow, const AlignedRow &aligned, QList<Finding> &findings) const;
    void judgeNullability(int tableRow, int columnRow, QList<Finding> &findings) const;
    void judgeType(int tableRow, int columnRow, QList<Finding> &findings);

    // facetfindings.cpp
    using ColumnsOfRow = std::array<const Column *, allSides.size()>; ///< by Side; nullptr: it lacks the column
    [[nodiscard]] ColumnsOfRow columnsOf(int tableRow, int columnRow) const;
    void judgeColumnFacets(int tableRow, int columnRow, QList<Finding> &findings);
    void judgeDefault(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings);
    void judgeIdentity(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings);
    void judgeGenerated(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings);
    void judgeEnumLabels(int tableRow, int columnRow, const ColumnsOfRow &columns, QList<Finding> &findings);
    void judgeTableComment(int tableRow, QList<Finding> &findings);
    void judgeColumnOrder(int tableRow, QList<Finding> &findings);
    /// Judges what is the same only when it is written the same.
    void judgeText(
        FindingKind kind, int tableRow, const QList<int> &columnRows, Statements statements, QList<Finding> &findings);
    /// Judges by the canonical texts of the sides that state something.
    void judgeCanonical(FindingKind kind, int tableRow, const QList<int> &columnRows, const Statements &statements,
        QList<Finding> &findings);
    /// Adds a finding when the speaking sides disagree and gives it, valid until the next one; else nullptr.
    Finding *judge(FindingKind kind, int tableRow, const QList<int> &columnRows, const Statements &statements,
        const Sides &speaking, const std::function<bool(Side, Side)> &agree, QList<Finding> &findings);
    void explain(FindingKind kind, int tableRow, const QList<int> &columnRows, const Statements &statements,
        const Sides &speaking);

    // constraintfindings.cpp
    /// A unique constraint, an index or a check of one side.
    struct Constraint
    {
        QString name;
        QString says;
        QString canonical; ///< with the names under which the sides know the columns
        QStringList columns; ///< all that it names, as the side calls them
        QStringList on; ///< what it stands on, for its id
        Origin origin;
        QStringList rules;
        QString set = {}; ///< the columns it stands on, for the alignment
        std::optional<int> byIndex = {}; ///< the index that states it, in Table::indexes
    };
    struct ListedConstraints
    {
        QList<Constraint> items;
        std::optional<QString> incomplete; ///< as in Listed
    };
    using Constraints = PerSide<ListedConstraints>;
    void judgeConstraints(int tableRow, QList<Finding> &findings);
    void judgeAligned(FindingKind kind, int tableRow, const Constraints &constraints, QList<Finding> &findings);
    void judgeItemRow(FindingKind kind, int tableRow, const Constraints &constraints, const ItemRow &row,
        QMap<QString, int> &seen, QList<Finding> &findings);
    /// Unique constraints, and the unique indexes that do the same.
    [[nodiscard]] QList<Constraint> uniqueConstraints(int tableRow, Side side) const;
    /// All other indexes.
    [[nodiscard]] QList<Constraint> plainIndexes(int tableRow, Side side);
    /// Nullopt: one of them is no SQL, so that nothing is known of them.
    [[nodiscard]] std::optional<QList<Constraint>> checks(int tableRow, Side side);
    /// Whether what the side states elsewhere says the same: its primary key, or a type that writes a check itself.
    [[nodiscard]] bool isImplied(FindingKind kind, int tableRow, Side side, const Constraint &constraint);
    /// Expressions of that side's table, with its columns under the names of their rows.
    [[nodiscard]] ExpressionPlace placeIn(int tableRow, Side side);
    /// Whether every side that has the table has the columns that `side` calls so.
    [[nodiscard]] bool isInAll(int tableRow, Side side, const QStringList &columns) const;
    [[nodiscard]] QString commonName(int tableRow, Side side, const QString &column) const;
    [[nodiscard]] QStringList commonNames(int tableRow, Side side, const QStringList &columns) const;

    // foreignkeyfindings.cpp
    /// What a foreign key refers to, with names resolved to rows.
    struct Target
    {
        int tableRow = -1;
        QString name; ///< where the table is in no row
        QStringList columns; ///< keys of rowKey(), paired with the referencing columns; empty: not known
        bool operator==(const Target &) const = default;
    };
    struct ForeignKeyRow
    {
        QStringList columns; ///< keys of rowKey(), sorted
        PerSide<const ForeignKey *> keys;
        PerSide<Target> targets;
    };
    void judgeForeignKeys(int tableRow, QList<Finding> &findings) const;
    void judgeForeignKeyRow(int tableRow, const ForeignKeyRow &row, QList<Finding> &findings) const;
    [[nodiscard]] QList<ForeignKeyRow> alignForeignKeys(int tableRow) const;
    [[nodiscard]] Target target(Side side, const ForeignKey &key) const;
    [[nodiscard]] QStringList targetColumns(Side side, const ForeignKey &key, const TableRow &row) const;
    [[nodiscard]] int tableRowOf(Side side, const QualifiedName &name) const;

    [[nodiscard]] const TableRow &tableAt(int row) const { return m_comparison.tables[row]; }
    [[nodiscard]] const Column *columnAt(int tableRow, int columnRow, Side side) const;
    /// The row that a side's column stands in; -1 when the side has no such column.
    [[nodiscard]] int columnRowOf(const TableRow &row, Side side, const QString &columnName) const;
    /// A key by which columns of different sides are one: their row, or the name where there is none.
    [[nodiscard]] QString rowKey(const TableRow &row, Side side, const QString &columnName) const;
    /// The compared sides that have the table.
    [[nodiscard]] Sides sidesWith(const TableRow &row) const;
    [[nodiscard]] bool namesAgree(Side one, const QString &oneName, Side other, const QString &otherName) const;
    [[nodiscard]] Finding makeFinding(FindingKind kind, int tableRow, const QList<int> &columnRows) const;

    const Comparison &m_comparison;
    const Sides m_sides; ///< the compared ones
    const QList<AlignedRow> &m_tables;
    PerSide<QHash<QualifiedName, int>> m_tableRows; ///< by each side's own name
    PerSide<QHash<QString, QList<int>>> m_tableRowsByName; ///< likewise, whatever the schema
    TypeEquivalence m_types;
    DefaultEquivalence m_defaults;
    CanonicalExpressions m_expressions;
    Obvious m_obvious{m_types, m_defaults};
    QList<EqualSpelling> *m_spellings;
};

/// What a side says of something it has, in SQL words: "integer not null".
[[nodiscard]] QString columnText(const Column &column);
/// "id" or "tenant_id, id"; empty: no key.
[[nodiscard]] QString columnListText(const QStringList &columns);
/// "users.id ON DELETE CASCADE", for a key of several columns "orders(tenant_id, id)".
[[nodiscard]] QString foreignKeyText(const ForeignKey &key);
/// "UNIQUE gin (lower(email), id DESC) INCLUDE (name) WHERE active", without its name.
[[nodiscard]] QString indexText(const Index &index);
/// Whether the index does the same as a unique constraint over its columns.
[[nodiscard]] bool isPlainUnique(const Index &index);

} // namespace triptych
