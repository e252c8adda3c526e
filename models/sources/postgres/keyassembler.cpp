// SPDX-License-Identifier: MIT
#include "sources/postgres/assembly.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::postgres {

namespace {

struct Assembler
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Assembler)
};

ReferentialAction action(char code)
{
    switch (code) {
    case 'r':
        return ReferentialAction::Restrict;
    case 'c':
        return ReferentialAction::Cascade;
    case 'n':
        return ReferentialAction::SetNull;
    case 'd':
        return ReferentialAction::SetDefault;
    default:
        return ReferentialAction::NoAction;
    }
}

/// The order of a key, from its flags in pg_index.indoption.
void setOrder(IndexKey &key, int option)
{
    constexpr int descendingFlag = 1;
    constexpr int nullsFirstFlag = 2;
    key.descending = (option & descendingFlag) != 0;
    const bool nullsFirst = (option & nullsFirstFlag) != 0;
    if (nullsFirst != key.descending)
        key.nullsFirst = nullsFirst;
}

} // namespace

void Assembly::addConstraints()
{
    if (!isReadable(CatalogPart::Constraints))
        return;
    const bool knowsTargets = isReadable(CatalogPart::TargetColumns);
    QHash<Oid, QStringList> targetColumns;
    for (const TargetColumnRow &row : m_catalog.targetColumns)
        targetColumns[row.constraint] << row.name;
    for (const ConstraintRow &row : m_catalog.constraints) {
        Table *of = table(row.relation);
        if (!of)
            continue;
        const QStringList columns = columnNames(row.relation, row.columns);
        switch (row.kind) {
        case ConstraintRow::Kind::PrimaryKey:
            of->primaryKey = PrimaryKey{row.name, columns, of->origin};
            break;
        case ConstraintRow::Kind::Unique:
            of->uniqueConstraints.items << UniqueConstraint{row.name, columns, of->origin, row.nullsNotDistinct};
            break;
        case ConstraintRow::Kind::ForeignKey:
            if (knowsTargets)
                of->foreignKeys.items << ForeignKey{row.name, columns, {row.targetSchema, row.targetName},
                    targetColumns.value(row.oid), action(row.onUpdate), action(row.onDelete), of->origin};
            break;
        }
    }
}

void Assembly::addChecks()
{
    if (!isReadable(CatalogPart::Checks))
        return;
    for (const CheckRow &row : m_catalog.checks) {
        Table *of = table(row.relation);
        if (!of)
            continue;
        if (row.expression.isEmpty())
            of->checks.incomplete = Assembler::tr("The expression of the check %1 cannot be read while another session "
                                                  "holds the table locked.")
                                        .arg(row.name);
        else
            of->checks.items << CheckConstraint{row.name, row.expression, of->origin};
    }
}

void Assembly::noteConstraintsNotValid()
{
    QStringList names;
    const auto add = [&](const auto &row) {
        if (const Table *of = table(row.relation); of && !row.isValid)
            names << of->origin.object + QLatin1Char('.') + row.name;
    };
    std::ranges::for_each(m_catalog.constraints, add);
    std::ranges::for_each(m_catalog.checks, add);
    names.sort();
    note(m_schema.notes, names, Assembler::tr("Constraints that are NOT VALID may be broken by older rows; %1 found."));
}

/// Empty where it is the default of the column's type. A class is the default of the type that it is made for, and of
/// each that this type stands for (as text does for varchar) and that has no default of its own.
QString Assembly::operatorClass(Oid operatorClass, const ColumnRow *column) const
{
    const OperatorClassRow *row = m_operatorClasses.value(operatorClass);
    if (!row)
        return {};
    const bool isOfAnotherType = column && column->type != row->type;
    const bool isDefault
        = row->isDefault && !(isOfAnotherType && m_typesWithDefault.contains({row->method, column->type}));
    return isDefault ? QString() : row->name;
}

/// Empty where it is the column's own. An expression's own, which the catalog does not tell, is that of a column in it.
QString Assembly::collation(Oid collation, Oid relation, const ColumnRow *column) const
{
    const bool isOwn = column
        ? column->collation == collation
        : collation == m_defaultCollation || m_collationsOfColumns.contains({relation, collation});
    return isOwn ? QString() : m_collations.value(collation);
}

QList<IndexKey> Assembly::keysOf(const IndexRow &row) const
{
    QList<IndexKey> keys;
    for (int i = 0; i < row.keyCount; ++i) {
        const ColumnRow *column = columnRow(row.relation, row.columns.at(i));
        IndexKey key;
        if (column)
            key.column = column->name;
        else
            key.expression = expression(row, i + 1);
        setOrder(key, row.options.value(i));
        key.operatorClass = operatorClass(row.operatorClasses.value(i), column);
        key.collation = collation(row.collations.value(i), row.relation, column);
        keys << key;
    }
    return keys;
}

void Assembly::takeIndexDetails()
{
    for (const OperatorClassRow &row : m_catalog.operatorClasses) {
        m_operatorClasses.insert(row.oid, &row);
        if (row.isDefault)
            m_typesWithDefault.insert({row.method, row.type});
    }
    for (const CollationRow &row : m_catalog.collations) {
        m_collations.insert(row.oid, row.name);
        if (row.name == QLatin1String("default"))
            m_defaultCollation = row.oid;
    }
    for (const ColumnRow &row : m_catalog.columns) {
        if (row.collation != 0 && row.collation != m_defaultCollation)
            m_collationsOfColumns.insert({row.relation, row.collation});
    }
    if (isReadable(CatalogPart::IndexExpressions)) {
        for (const IndexExpressionRow &row : m_catalog.indexExpressions)
            m_expressions.insert({row.index, row.position}, row.text);
    }
}

void Assembly::addIndexes()
{
    if (!std::ranges::all_of(indexParts, [this](CatalogPart part) { return isReadable(part); }))
        return;
    takeIndexDetails();
    QStringList invalid;
    for (const IndexRow &row : m_catalog.indexes) {
        Table *of = table(row.relation);
        if (!of)
            continue;
        if (!row.isValid) {
            invalid << objectName(of->name.schema, row.name);
            continue;
        }
        Index index{row.name, keysOf(row), row.isUnique, of->origin};
        if (row.method != QLatin1String("btree"))
            index.method = row.method;
        index.include = columnNames(row.relation, row.columns.sliced(row.keyCount));
        index.predicate = expression(row, 0);
        index.nullsNotDistinct = row.nullsNotDistinct;
        const bool lacksKey = std::ranges::any_of(
            index.keys, [](const IndexKey &key) { return key.column.isEmpty() && key.expression.isEmpty(); });
        if (!isReadable(CatalogPart::IndexExpressions) && (lacksKey || row.isPartial))
            of->indexes.incomplete = m_catalog.unreadable.value(CatalogPart::IndexExpressions);
        else if (lacksKey || (row.isPartial && index.predicate.isEmpty()))
            of->indexes.incomplete
                = Assembler::tr("The expression of the index %1 cannot be read while another session "
                                "holds the table locked.")
                      .arg(row.name);
        else
            of->indexes.items << index;
    }
    note(m_schema.notes, invalid, Assembler::tr("Invalid indexes enforce nothing until REINDEX; %1 left out."));
}

} // namespace triptych::postgres
