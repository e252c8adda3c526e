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

} // namespace

Assembly::TargetNames Assembly::targetNames() const
{
    TargetNames names;
    for (const TargetColumnRow &row : m_catalog.targetColumns) {
        names.tables.insert(row.relation, {row.schema, row.table});
        names.columns.insert({row.relation, row.number}, row.column);
    }
    for (const RelationRow &row : m_catalog.relations) {
        if (!m_tables.contains(row.oid))
            names.tables.insert(row.oid, {row.schema, row.name});
    }
    for (const ColumnRow &row : m_catalog.columns) {
        if (!m_tables.contains(row.relation))
            names.columns.insert({row.relation, row.number}, row.name);
    }
    return names;
}

ForeignKey Assembly::foreignKeyOf(const ConstraintRow &row, const TargetNames &others)
{
    const Table &of = *table(row.relation);
    const Table *target = table(row.target);
    QStringList targetColumns = columnNames(row.target, row.targetColumns);
    for (const int number : target ? QList<int>() : row.targetColumns)
        targetColumns << others.columns.value({row.target, number});
    const auto onDelete = row.deletesSome
        ? Stated<ReferentialAction>::unknown(
            Assembler::tr("It is %1, for some of the columns only.").arg(sqlText(action(row.onDelete))))
        : action(row.onDelete);
    return {row.name, columnNames(row.relation, row.columns), target ? target->name : others.tables.value(row.target),
        targetColumns, action(row.onUpdate), onDelete, of.origin, deferrability(row.isDeferrable, row.isDeferred),
        row.matchType == 'f' ? MatchType::Full : MatchType::Simple};
}

void Assembly::addConstraints()
{
    if (!isReadable(CatalogPart::Constraints))
        return;
    const bool knowsTargets = isReadable(CatalogPart::TargetColumns);
    const TargetNames others = targetNames();
    for (const ConstraintRow &row : m_catalog.constraints) {
        Table *of = table(row.relation);
        if (!of)
            continue;
        const QStringList columns = columnNames(row.relation, row.columns);
        const Deferrability deferrable = deferrability(row.isDeferrable, row.isDeferred);
        switch (row.kind) {
        case ConstraintRow::Kind::PrimaryKey:
            of->primaryKey = PrimaryKey{row.name, columns, of->origin, deferrable};
            break;
        case ConstraintRow::Kind::Unique:
            of->uniqueConstraints.items << UniqueConstraint{
                row.name, columns, of->origin, row.nullsNotDistinct, deferrable};
            break;
        case ConstraintRow::Kind::ForeignKey:
            if (knowsTargets)
                of->foreignKeys.items << foreignKeyOf(row, others);
            break;
        case ConstraintRow::Kind::NotNull:
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
    QStringList notValid;
    QStringList notEnforced;
    const auto add = [&](const auto &row) {
        if (const Table *of = table(row.relation); of && !(row.isValid && row.isEnforced))
            (row.isEnforced ? notValid : notEnforced) << of->origin.object + QLatin1Char('.') + row.name;
    };
    std::ranges::for_each(m_catalog.constraints, add);
    std::ranges::for_each(m_catalog.checks, add);
    notValid.sort();
    notEnforced.sort();
    note(m_schema.notes, notValid,
        Assembler::tr("Constraints that are NOT VALID may be broken by older rows; %1 found."));
    note(m_schema.notes, notEnforced,
        Assembler::tr("Constraints that are NOT ENFORCED may be broken by any row; %1 found."));
}

} // namespace triptych::postgres
