// SPDX-License-Identifier: MIT
#include "suggestions/sqlwriter.h"

#include "suggestions/sqlwords.h"
#include "suggestions/suggestiontext.h"

#include <algorithm>

namespace triptych {

SqlWriter::SqlWriter(const Comparison &comparison, const Finding &finding, Side leader)
    : m_comparison(comparison), m_finding(finding), m_leader(leader), m_row(&comparison.tables[finding.tableRow])
{
    m_own = comparison.table(*m_row, Side::Database);
    m_other = comparison.table(*m_row, leader);
    if (finding.columnRows.size() != 1)
        return;
    for (const Side side : {Side::Database, leader}) {
        if (const Column *column = comparison.column(*m_row, m_row->columns[finding.columnRows.first()], side))
            m_column[side] = column;
    }
}

SqlScript SqlWriter::script()
{
    const bool isTable = !m_own || m_own->kind == RelationKind::Table || isPartitioned();
    if (!isTable)
        return {}; // what a view shows, and what a foreign table stands for, is changed elsewhere
    const bool ofTable = m_finding.column.isEmpty();
    switch (m_finding.kind) {
    case FindingKind::Missing:
        if (ofTable)
            m_own ? dropTable() : createTable();
        else
            ownColumn() ? dropColumn() : addColumn();
        break;
    case FindingKind::Renamed:
        ofTable ? renameTable() : renameColumn();
        break;
    case FindingKind::Nullable:
        setNullability();
        break;
    case FindingKind::PrimaryKey:
        setPrimaryKey();
        break;
    case FindingKind::Type:
        setType();
        break;
    case FindingKind::ForeignKey:
        setForeignKey();
        break;
    case FindingKind::Default:
        setDefault();
        break;
    case FindingKind::Unique:
        setUnique();
        break;
    case FindingKind::Index:
        setIndex();
        break;
    case FindingKind::Check:
        setCheck();
        break;
    case FindingKind::Identity:
        setIdentity();
        break;
    case FindingKind::Generated:
        setGenerated();
        break;
    case FindingKind::EnumLabels:
        setLabels();
        break;
    case FindingKind::Comment:
        ofTable ? commentTable() : commentColumn();
        break;
    case FindingKind::ColumnOrder:
    case FindingKind::Cosmetic:
        break;
    }
    return m_script;
}

void SqlWriter::alterTable(const QString &action)
{
    run(QStringLiteral("ALTER TABLE ") + tableText() + QLatin1Char(' ') + action);
}

void SqlWriter::warn(const QString &text)
{
    if (!m_script.cautions.contains(text))
        m_script.cautions.append(text);
}

QString SqlWriter::sqlName(const QualifiedName &name)
{
    return sqlIdentifier(name);
}

QString SqlWriter::ownName(const TableRow &row, const QString &otherColumn) const
{
    for (const ColumnRow &columns : row.columns) {
        const Column *other = m_comparison.column(row, columns, m_leader);
        const Column *own = m_comparison.column(row, columns, Side::Database);
        if (own && other && other->name == otherColumn)
            return own->name;
    }
    return otherColumn;
}

QStringList SqlWriter::ownNames(const QStringList &otherColumns) const
{
    QStringList names;
    for (const QString &name : otherColumns)
        names.append(ownName(name));
    return names;
}

void SqlWriter::warnOfMissing(const QStringList &ownColumns)
{
    for (const QString &name : ownColumns) {
        if (m_own && !m_own->column(name))
            warn(SuggestionText::tr("The column %1 must be added first.").arg(name));
    }
}

const TableRow *SqlWriter::rowOf(const QualifiedName &otherTable) const
{
    const TableRow *likely = nullptr;
    for (const TableRow &row : m_comparison.tables) {
        const Table *table = m_comparison.table(row, m_leader);
        if (!table || table->name.name != otherTable.name)
            continue;
        if (table->name.schema == otherTable.schema)
            return &row;
        if (!likely && (table->name.schema.isEmpty() || otherTable.schema.isEmpty()))
            likely = &row;
    }
    return likely;
}

QSet<QString> SqlWriter::takenNames() const
{
    QSet<QString> names;
    for (const Table &table : database().tables.items) {
        if (table.name.schema != tableName().schema)
            continue;
        names.insert(table.name.name);
        names.insert(table.primaryKey.valueOr({}).name);
        for (const UniqueConstraint &each : table.uniqueConstraints.items)
            names.insert(each.name);
        for (const Index &each : table.indexes.items)
            names.insert(each.name);
        for (const ForeignKey &each : table.foreignKeys.items)
            names.insert(each.name);
        for (const CheckConstraint &each : table.checks.items)
            names.insert(each.name);
    }
    return names;
}

QString SqlWriter::freeName(const QString &stated, const QStringList &columns, const QString &label) const
{
    const QSet<QString> taken = takenNames();
    if (!stated.isEmpty() && !taken.contains(stated))
        return stated;
    return generatedName(tableName().name, columns.join(QLatin1Char('_')), label, taken);
}

} // namespace triptych
