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

void Assembly::addConstraints()
{
    if (!isReadable(CatalogPart::Constraints))
        return;
    const bool knowsTargets = isReadable(CatalogPart::TargetColumns);
    QHash<std::pair<Oid, int>, const TargetColumnRow *> others;
    for (const TargetColumnRow &row : m_catalog.targetColumns)
        others.insert({row.relation, row.number}, &row);
    const auto targetOf = [&](const ConstraintRow &row) -> QualifiedName {
        if (const Table *target = table(row.target))
            return target->name;
        const TargetColumnRow *other = others.value({row.target, row.targetColumns.value(0)});
        return other ? QualifiedName{other->schema, other->table} : QualifiedName();
    };
    const auto targetColumns = [&](const ConstraintRow &row) {
        QStringList names = columnNames(row.target, row.targetColumns);
        for (const int number : row.targetColumns) {
            if (const TargetColumnRow *other = others.value({row.target, number}))
                names << other->column;
        }
        return names;
    };
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
                of->foreignKeys.items << ForeignKey{row.name, columns, targetOf(row), targetColumns(row),
                    action(row.onUpdate), action(row.onDelete), of->origin, deferrable,
                    row.matchType == 'f' ? MatchType::Full : MatchType::Simple};
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
