// SPDX-License-Identifier: MIT
#include "suggestions/sqlwords.h"
#include "suggestions/sqlwriter.h"
#include "suggestions/suggestiontext.h"

#include <QSet>

#include <algorithm>

namespace triptych {

namespace {

QSet<QString> asSet(const QStringList &names)
{
    return {names.begin(), names.end()};
}

QString addConstraint(const QString &name, const QString &definition)
{
    return QStringLiteral("ADD CONSTRAINT %1 %2").arg(sqlIdentifier(name), definition);
}

QString nullsText(bool notDistinct)
{
    return notDistinct ? QStringLiteral(" NULLS NOT DISTINCT") : QString();
}

} // namespace

QStringList SqlWriter::dropDependents(const QStringList &columns)
{
    QStringList restored;
    const QStringList key = m_own->primaryKey.valueOr({}).columns;
    for (const Table &table : database().tables.items) {
        for (const ForeignKey &each : table.foreignKeys.items) {
            const QStringList target = each.targetColumns.isEmpty() ? key : each.targetColumns;
            const bool leans = each.target == m_own->name && (columns.isEmpty() || asSet(target) == asSet(columns));
            const bool goesAnyway = columns.isEmpty() && &table == m_own;
            if (!leans || goesAnyway)
                continue;
            const QString alter = QStringLiteral("ALTER TABLE %1 ").arg(sqlIdentifier(table.name));
            warn(SuggestionText::tr("The foreign key %1 of %2 refers to it.").arg(each.name, displayText(table.name)));
            run(alter + QStringLiteral("DROP CONSTRAINT ") + sqlIdentifier(each.name));
            restored.append(alter
                + addConstraint(each.name,
                    QStringLiteral("FOREIGN KEY (%1) ").arg(sqlIdentifiers(each.columns)) + referencesClause(each)));
        }
    }
    return restored;
}

void SqlWriter::setPrimaryKey()
{
    if (!m_own->primaryKey.isKnown() || !m_other->primaryKey.isKnown())
        return;
    const PrimaryKey &own = m_own->primaryKey.value();
    const PrimaryKey &other = m_other->primaryKey.value();
    const QStringList columns = ownNames(other.columns);
    warnOfMissing(columns);
    QStringList restoring;
    if (!own.columns.isEmpty()) {
        restoring = dropDependents(own.columns);
        alterTable(QStringLiteral("DROP CONSTRAINT ") + sqlIdentifier(own.name));
    }
    if (!columns.isEmpty())
        addPrimaryKey(columns, own.name.isEmpty() ? freeName(other.name, {}, QStringLiteral("pkey")) : own.name);
    // Foreign keys may go on leaning on a unique constraint over the columns of the old key.
    const auto &ownUniques = m_own->uniqueConstraints.items;
    const auto &otherUniques = m_other->uniqueConstraints.items;
    const auto unique = std::ranges::find_if(otherUniques,
        [&](const UniqueConstraint &each) { return asSet(ownNames(each.columns)) == asSet(own.columns); });
    if (restoring.isEmpty() || unique == otherUniques.end())
        return;
    const bool isThere = std::ranges::any_of(
        ownUniques, [&](const UniqueConstraint &each) { return asSet(each.columns) == asSet(own.columns); });
    if (!isThere)
        addUnique(*unique, {});
    for (const QString &statement : restoring)
        run(statement);
}

void SqlWriter::addPrimaryKey(const QStringList &columns, const QString &name)
{
    warn(SuggestionText::tr("Fails while rows repeat the key or hold NULL in it."));
    for (const QString &name : columns) {
        const Column *column = m_own->column(name);
        if (!column || column->nullable.valueOr(true))
            setNotNull(name);
    }
    if (isPartitioned()) {
        alterTable(addConstraint(name, QStringLiteral("PRIMARY KEY (%1)").arg(sqlIdentifiers(columns))));
        return;
    }
    run(QStringLiteral("CREATE UNIQUE INDEX CONCURRENTLY %1 ON %2 (%3)")
            .arg(sqlIdentifier(name), tableText(), sqlIdentifiers(columns)));
    alterTable(addConstraint(name, QStringLiteral("PRIMARY KEY USING INDEX ") + sqlIdentifier(name)));
}

QString SqlWriter::referencesClause(const ForeignKey &key) const
{
    QString text = QStringLiteral("REFERENCES ") + sqlIdentifier(key.target);
    if (!key.targetColumns.isEmpty())
        text += QStringLiteral(" (%1)").arg(sqlIdentifiers(key.targetColumns));
    for (const auto &[event, action] : {std::pair("UPDATE", key.onUpdate), std::pair("DELETE", key.onDelete)}) {
        if (action.valueOr(ReferentialAction::NoAction) != ReferentialAction::NoAction)
            text += QStringLiteral(" ON %1 ").arg(QLatin1String(event)) + sqlText(action.value());
    }
    return text;
}

/// What the leader says of the key in the database's names; of what it does not say, what the database says.
QString SqlWriter::foreignKeyClause(const ForeignKey &other, const ForeignKey *own)
{
    ForeignKey key = other;
    key.columns = ownNames(other.columns);
    const TableRow *row = rowOf(other.target);
    const Table *target = row ? m_comparison.table(*row, Side::Database) : nullptr;
    if (target) {
        key.target = target->name;
        key.targetColumns.clear();
        for (const QString &column : other.targetColumns)
            key.targetColumns.append(ownName(*row, column));
    } else if (m_own || row != m_row) {
        warn(SuggestionText::tr("The table %1 must be created first.").arg(displayText(other.target)));
    }
    if (own && !key.onUpdate.isKnown())
        key.onUpdate = own->onUpdate;
    if (own && !key.onDelete.isKnown())
        key.onDelete = own->onDelete;
    return QStringLiteral("FOREIGN KEY (%1) ").arg(sqlIdentifiers(key.columns)) + referencesClause(key);
}

void SqlWriter::addForeignKey(const ForeignKey &other, const ForeignKey *own)
{
    const QStringList columns = ownNames(other.columns);
    const QString name = own ? own->name : freeName(other.name, columns, QStringLiteral("fkey"));
    if (isPartitioned()) {
        alterTable(addConstraint(name, foreignKeyClause(other, own)));
        return;
    }
    alterTable(addConstraint(name, foreignKeyClause(other, own) + QStringLiteral(" NOT VALID")));
    alterTable(QStringLiteral("VALIDATE CONSTRAINT ") + sqlIdentifier(name));
}

void SqlWriter::setForeignKey()
{
    const auto ownIndex = m_finding.foreignKeys[Side::Database];
    const auto otherIndex = m_finding.foreignKeys[m_leader];
    const ForeignKey *own = ownIndex ? &m_own->foreignKeys.items[*ownIndex] : nullptr;
    const ForeignKey *other = otherIndex ? &m_other->foreignKeys.items[*otherIndex] : nullptr;
    if (own)
        alterTable(QStringLiteral("DROP CONSTRAINT ") + sqlIdentifier(own->name));
    if (!other)
        return;
    warn(SuggestionText::tr("VALIDATE fails while rows refer to what is not there."));
    addForeignKey(*other, own);
}

void SqlWriter::addUnique(const UniqueConstraint &other, const QString &ownName)
{
    const QStringList columns = ownNames(other.columns);
    warnOfMissing(columns);
    const QString name = ownName.isEmpty() ? freeName(other.name, columns, QStringLiteral("key")) : ownName;
    if (isPartitioned()) {
        alterTable(addConstraint(
            name, QStringLiteral("UNIQUE%1 (%2)").arg(nullsText(other.nullsNotDistinct), sqlIdentifiers(columns))));
        return;
    }
    run(QStringLiteral("CREATE UNIQUE INDEX CONCURRENTLY %1 ON %2 (%3)")
            .arg(sqlIdentifier(name), tableText(), sqlIdentifiers(columns))
        + nullsText(other.nullsNotDistinct));
    alterTable(addConstraint(name, QStringLiteral("UNIQUE USING INDEX ") + sqlIdentifier(name)));
}

/// A unique index does what a unique constraint does, and either may stand on either side.
void SqlWriter::setUnique()
{
    const auto ownConstraint = m_finding.constraints[Side::Database];
    const auto ownIndex = m_finding.indexes[Side::Database];
    const auto otherConstraint = m_finding.constraints[m_leader];
    const auto otherIndex = m_finding.indexes[m_leader];
    const QStringList ownColumns = ownConstraint ? m_own->uniqueConstraints.items[*ownConstraint].columns
        : ownIndex                               ? keyTexts(m_own->indexes.items[*ownIndex])
                                                 : QStringList();
    const QStringList columns = otherConstraint ? ownNames(m_other->uniqueConstraints.items[*otherConstraint].columns)
        : otherIndex                            ? ownNames(keyTexts(m_other->indexes.items[*otherIndex]))
                                                : QStringList();
    const QStringList restoring = ownColumns.isEmpty() ? QStringList() : dropDependents(ownColumns);
    QString name;
    if (ownConstraint) {
        name = m_own->uniqueConstraints.items[*ownConstraint].name;
        alterTable(QStringLiteral("DROP CONSTRAINT ") + sqlIdentifier(name));
    } else if (ownIndex) {
        name = m_own->indexes.items[*ownIndex].name;
        dropIndex(name);
    }
    if (!columns.isEmpty())
        warn(SuggestionText::tr("Fails while rows repeat a value."));
    if (otherConstraint)
        addUnique(m_other->uniqueConstraints.items[*otherConstraint], name);
    else if (otherIndex)
        addIndex(m_other->indexes.items[*otherIndex], name);
    if (asSet(ownColumns) == asSet(columns)) {
        for (const QString &statement : restoring)
            run(statement);
    }
}

QString SqlWriter::indexClause(const Index &index) const
{
    QStringList keys;
    for (const IndexKey &key : index.keys) {
        QString text
            = key.column.isEmpty() ? QStringLiteral("(%1)").arg(key.expression) : sqlIdentifier(ownName(key.column));
        if (!key.collation.isEmpty())
            text += QStringLiteral(" COLLATE ") + sqlIdentifier(key.collation);
        if (!key.operatorClass.isEmpty())
            text += QLatin1Char(' ') + sqlIdentifier(key.operatorClass);
        if (key.descending)
            text += QStringLiteral(" DESC");
        if (key.nullsFirst && *key.nullsFirst != key.descending)
            text += *key.nullsFirst ? QStringLiteral(" NULLS FIRST") : QStringLiteral(" NULLS LAST");
        keys.append(text);
    }
    const QString method = index.method.isEmpty() ? QString() : QStringLiteral(" USING ") + sqlIdentifier(index.method);
    QString text = method + QStringLiteral(" (%1)").arg(keys.join(QStringLiteral(", ")));
    if (!index.include.isEmpty())
        text += QStringLiteral(" INCLUDE (%1)").arg(sqlIdentifiers(ownNames(index.include)));
    text += nullsText(index.nullsNotDistinct);
    return index.predicate.isEmpty() ? text : text + QStringLiteral(" WHERE ") + index.predicate;
}

void SqlWriter::addIndex(const Index &other, const QString &ownName)
{
    const QStringList columns = ownNames(keyTexts(other));
    const bool plain = std::ranges::none_of(other.keys, [](const IndexKey &key) { return key.column.isEmpty(); });
    const QString name = ownName.isEmpty()
        ? freeName(other.name, plain ? columns : QStringList{QStringLiteral("expr")}, QStringLiteral("idx"))
        : ownName;
    const QString unique = other.unique ? QStringLiteral("UNIQUE ") : QString();
    const QString concurrently = m_own && !isPartitioned() ? QStringLiteral("CONCURRENTLY ") : QString();
    run(QStringLiteral("CREATE %1INDEX %2%3 ON %4").arg(unique, concurrently, sqlIdentifier(name), tableText())
        + indexClause(other));
}

void SqlWriter::dropIndex(const QString &name)
{
    run(QLatin1String(isPartitioned() ? "DROP INDEX " : "DROP INDEX CONCURRENTLY ")
        + sqlIdentifier(QualifiedName{m_own->name.schema, name}));
}

void SqlWriter::setIndex()
{
    const auto ownIndex = m_finding.indexes[Side::Database];
    const auto otherIndex = m_finding.indexes[m_leader];
    const QString name = ownIndex ? m_own->indexes.items[*ownIndex].name : QString();
    if (ownIndex)
        dropIndex(name);
    if (otherIndex)
        addIndex(m_other->indexes.items[*otherIndex], name);
}

void SqlWriter::addCheck(const CheckConstraint &other, const QString &ownName)
{
    QStringList columns = columnsIn(other.expression);
    if (columns.size() != 1) // PostgreSQL names a check after its one column, or after the table alone
        columns.clear();
    const QString name = ownName.isEmpty() ? freeName(other.name, columns, QStringLiteral("check")) : ownName;
    alterTable(addConstraint(name, QStringLiteral("CHECK (%1) NOT VALID").arg(other.expression)));
    alterTable(QStringLiteral("VALIDATE CONSTRAINT ") + sqlIdentifier(name));
}

void SqlWriter::setCheck()
{
    const auto ownIndex = m_finding.constraints[Side::Database];
    const auto otherIndex = m_finding.constraints[m_leader];
    const QString name = ownIndex ? m_own->checks.items[*ownIndex].name : QString();
    if (ownIndex)
        alterTable(QStringLiteral("DROP CONSTRAINT ") + sqlIdentifier(name));
    if (!otherIndex)
        return;
    warn(SuggestionText::tr("VALIDATE fails while rows break the check."));
    addCheck(m_other->checks.items[*otherIndex], name);
}

} // namespace triptych
