// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QSet>
#include <QStringList>

namespace triptych {

/// Statements in the order in which they are run, outside a transaction, and what to know before.
struct SqlScript
{
    QStringList lines; ///< statements and comments, each whole
    QStringList cautions;
};

/// Writes the SQL by which the database follows another side in one finding. Split over files by what it changes.
class SqlWriter
{
public:
    /// The finding's table stands on the leading side, or in the database, or on both.
    SqlWriter(const Comparison &comparison, const Finding &finding, Side leader);

    /// No lines where nothing right can be written.
    [[nodiscard]] SqlScript script();

private:
    // sqltables.cpp
    void createTable();
    void dropTable();
    void renameTable();
    void commentTable();

    // sqlcolumns.cpp
    void addColumn();
    void dropColumn();
    void renameColumn();
    void setNullability();
    void setNotNull(const QString &column);
    void setDefault();
    void drawFromSequence(const Column &own, const Column &other);
    void setIdentity();
    void setGenerated();
    void commentColumn();
    /// What the other side states of a column as CREATE TABLE writes it, under its name here.
    [[nodiscard]] QString definition(const Column &other, const QString &name, bool notNull);

    // sqltypes.cpp
    void setType();
    void setLabels();
    void addLabels(const QString &type, const QStringList &own, const QStringList &other);
    void replaceType(const SqlType &own, const QStringList &labels);
    /// The leader's type under its name here; makes an enumerated type that the database lacks.
    [[nodiscard]] QString typeText(const SqlType &type);

    // sqlkeys.cpp
    void setPrimaryKey();
    void addPrimaryKey(const QStringList &columns, const QString &name);
    void setForeignKey();
    void addForeignKey(const ForeignKey &other, const ForeignKey *own);
    void setUnique();
    void setIndex();
    void setCheck();
    void addUnique(const UniqueConstraint &other, const QString &ownName);
    void dropIndex(const QString &name);
    void addIndex(const Index &other, const QString &ownName);
    void addCheck(const CheckConstraint &other, const QString &ownName);
    /// The foreign keys that lean on a key over these columns, or on the table where there are none: dropped first.
    /// \return what puts them back
    QStringList dropDependents(const QStringList &columns);
    [[nodiscard]] QString foreignKeyClause(const ForeignKey &other, const ForeignKey *own);
    [[nodiscard]] QString referencesClause(const ForeignKey &key) const;
    [[nodiscard]] QString indexClause(const Index &index) const;

    void run(const QString &statement) { m_script.lines.append(statement + QLatin1Char(';')); }
    void alterTable(const QString &action);
    void remark(const QString &text) { m_script.lines.append(QStringLiteral("-- ") + text.simplified()); }
    void warn(const QString &text);

    [[nodiscard]] const Column *ownColumn() const { return m_column[Side::Database].value_or(nullptr); }
    [[nodiscard]] const Column *otherColumn() const { return m_column[m_leader].value_or(nullptr); }
    /// The database's table is partitioned: its indexes cannot be made or dropped beside others' work, nor be made into
    /// constraints, and its foreign keys cannot be NOT VALID (PostgreSQL manual, 5.11.2).
    [[nodiscard]] bool isPartitioned() const { return m_own && m_own->kind == RelationKind::PartitionedTable; }
    /// The finding's table in SQL, as the database has it, or will.
    [[nodiscard]] QString tableText() const { return sqlName(tableName()); }
    [[nodiscard]] const QualifiedName &tableName() const { return m_own ? m_own->name : m_other->name; }
    /// What the database calls one of the leader's columns of this table, or of that one.
    [[nodiscard]] QString ownName(const QString &otherColumn) const { return ownName(*m_row, otherColumn); }
    [[nodiscard]] QString ownName(const TableRow &row, const QString &otherColumn) const;
    [[nodiscard]] QStringList ownNames(const QStringList &otherColumns) const;
    /// Those of the database's columns that are not there; told as a caution.
    void warnOfMissing(const QStringList &ownColumns);
    [[nodiscard]] const TableRow *rowOf(const QualifiedName &otherTable) const;
    /// The leader's name where it states one that is free here, else PostgreSQL's generated one.
    [[nodiscard]] QString freeName(const QString &stated, const QStringList &columns, const QString &label) const;
    /// Names that a new constraint or index of the table can't have.
    [[nodiscard]] QSet<QString> takenNames() const;
    [[nodiscard]] const Schema &database() const { return **m_comparison.schemas[Side::Database]; }
    [[nodiscard]] static QString sqlName(const QualifiedName &name);

    const Comparison &m_comparison;
    const Finding &m_finding;
    Side m_leader;
    const TableRow *m_row = nullptr;
    const Table *m_own = nullptr; ///< the database's; nullptr: it lacks the table
    const Table *m_other = nullptr; ///< the leader's
    PerSide<const Column *> m_column; ///< of a finding about one column
    SqlScript m_script;
};

} // namespace triptych
