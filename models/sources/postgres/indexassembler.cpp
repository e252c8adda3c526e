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
    for (const AccessMethodRow &row : m_catalog.accessMethods)
        m_accessMethods.insert(row.oid, row.name);
    for (const OperatorClassRow &row : m_catalog.operatorClasses) {
        m_operatorClasses.insert(row.oid, &row);
        if (row.isDefault)
            m_typesWithDefault.insert({row.method, row.type});
    }
    if (isReadable(CatalogPart::IndexExpressions)) {
        for (const IndexExpressionRow &row : m_catalog.indexExpressions)
            m_expressions.insert({row.index, row.position}, row.text);
    }
}

Index Assembly::indexOf(const IndexRow &row, const Table &table) const
{
    Index index{row.name, keysOf(row), row.isUnique, table.origin};
    const QString method = m_accessMethods.value(row.method);
    if (method != QLatin1String("btree"))
        index.method = method;
    index.include = columnNames(row.relation, row.columns.sliced(row.keyCount));
    index.predicate = expression(row, 0);
    index.nullsNotDistinct = row.nullsNotDistinct;
    return index;
}

QString Assembly::whyUnreadable(const IndexRow &row, const Index &index) const
{
    const bool lacksKey = std::ranges::any_of(
        index.keys, [](const IndexKey &key) { return key.column.isEmpty() && key.expression.isEmpty(); });
    if (!lacksKey && !(row.isPartial && index.predicate.isEmpty()))
        return {};
    if (!isReadable(CatalogPart::IndexExpressions))
        return m_catalog.unreadable.value(CatalogPart::IndexExpressions);
    return Assembler::tr("The expression of the index %1 cannot be read while another session holds the table locked.")
        .arg(row.name);
}

void Assembly::addIndexes()
{
    if (!std::ranges::all_of(indexParts, [this](CatalogPart part) { return isReadable(part); }))
        return;
    takeIndexDetails();
    QStringList invalid;
    for (const IndexRow &row : m_catalog.indexes) {
        Table *of = table(row.relation);
        if (!of || row.isExclusion)
            continue;
        if (!row.isValid) {
            invalid << objectName(of->name.schema, row.name);
            continue;
        }
        const Index index = indexOf(row, *of);
        if (const QString reason = whyUnreadable(row, index); reason.isEmpty())
            of->indexes.items << index;
        else
            of->indexes.incomplete = reason;
    }
    note(m_schema.notes, invalid,
        Assembler::tr("Invalid indexes are used by no query, and may still refuse duplicates; %1 left out."));
}

void Assembly::addExclusions()
{
    if (!std::ranges::all_of(exclusionParts, [this](CatalogPart part) { return isReadable(part); }))
        return;
    QHash<Oid, const IndexRow *> indexes;
    for (const IndexRow &row : m_catalog.indexes) {
        if (row.isExclusion)
            indexes.insert(row.oid, &row);
    }
    for (const ExclusionRow &row : m_catalog.exclusions) {
        Table *of = table(row.relation);
        const IndexRow *indexRow = indexes.value(row.index);
        if (!of || !indexRow)
            continue;
        const Index index = indexOf(*indexRow, *of);
        if (const QString reason = whyUnreadable(*indexRow, index); !reason.isEmpty())
            of->exclusions.incomplete = reason;
        else
            of->exclusions.items << ExclusionConstraint{row.name, m_accessMethods.value(indexRow->method), index.keys,
                row.operators, index.predicate, of->origin, deferrability(row.isDeferrable, row.isDeferred)};
    }
}

} // namespace triptych::postgres
