// SPDX-License-Identifier: MIT
#pragma once

#include "compare/align.h"
#include "compare/comparison.h"
#include "compare/canonical/typeequivalence.h"

#include <QHash>

namespace triptych {

/// Judges the rows of one comparison: aligned rows in, findings out. Split over files by what is judged.
class Judge
{
public:
    /// `comparison` has its schemas and rows; its findings are what is asked for here.
    Judge(const Comparison &comparison, const QList<AlignedRow> &tables);

    /// The findings of one table row, in the order of its rows, the table's own first.
    [[nodiscard]] QList<Finding> findings(int tableRow, const QList<AlignedRow> &columns);

private:
    // tablefindings.cpp
    void judgeTableExistence(int tableRow, QList<Finding> &findings) const;
    void judgeTableName(int tableRow, QList<Finding> &findings) const;
    void judgePrimaryKey(int tableRow, QList<Finding> &findings) const;

    // columnfindings.cpp
    void judgeColumnExistence(int tableRow, int columnRow, QList<Finding> &findings) const;
    void judgeColumnName(int tableRow, int columnRow, const AlignedRow &aligned, QList<Finding> &findings) const;
    void judgeNullability(int tableRow, int columnRow, QList<Finding> &findings) const;
    void judgeType(int tableRow, int columnRow, QList<Finding> &findings);

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
    [[nodiscard]] QList<Side> sidesWith(const TableRow &row) const;
    [[nodiscard]] bool namesAgree(Side one, const QString &oneName, Side other, const QString &otherName) const;
    [[nodiscard]] Finding makeFinding(FindingKind kind, int tableRow, const QList<int> &columnRows) const;

    const Comparison &m_comparison;
    const QList<AlignedRow> &m_tables;
    PerSide<QHash<QualifiedName, int>> m_tableRows; ///< by each side's own name
    PerSide<QHash<QString, QList<int>>> m_tableRowsByName; ///< likewise, whatever the schema
    TypeEquivalence m_types;
};

/// What a side says of something it has, in SQL words: "integer not null".
[[nodiscard]] QString columnText(const Column &column);
/// "id" or "tenant_id, id"; empty: no key.
[[nodiscard]] QString columnListText(const QStringList &columns);
/// "users.id ON DELETE CASCADE", for a key of several columns "orders(tenant_id, id)".
[[nodiscard]] QString foreignKeyText(const ForeignKey &key);

} // namespace triptych
