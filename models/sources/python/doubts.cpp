// SPDX-License-Identifier: MIT
#include "sources/python/doubts.h"

#include "sources/python/mappedclass.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"

#include <algorithm>

namespace triptych::python {

namespace {

void noteDoubt(const QString &name, const Value &member, const Class &owner, ModelTable &table, Notes &notes)
{
    if (name.isEmpty() || name.startsWith(QLatin1String("__")))
        return;
    Origin origin{owner.module->file, owner.lines.value(name), table.table.origin.object};
    if (const auto *reason = as<Unknown>(member)) {
        const bool isCall = reason->note->expression.contains(QLatin1Char('('));
        if (isCall || name.startsWith(QLatin1Char('<')))
            notes.mayHaveMoreColumns(table, origin, reason->note->expression, reason->note->reason);
        return;
    }
    const auto *call = object<Instance>(member);
    const auto *callee = call && call->form == Instance::Form::Call ? as<External>(call->callee) : nullptr;
    if (!callee || !sqlalchemyName(*callee).isEmpty() || baseRole(*callee) == BaseRole::Neutral
        || !owner.annotation(name).isNull())
        return;
    notes.mayHaveMoreColumns(table, origin, call->node.summary(),
        ModelText::tr("%1 is not among the given files; it may make a column.").arg(callee->path));
}

} // namespace

void noteDoubts(const Class *cls, ModelTable &table, Notes &notes)
{
    const bool hasPrimaryKey = table.explicitKey
        || std::ranges::any_of(table.columns, [](const ModelColumn &column) { return column.primaryKey; });
    for (const Value &base : cls->mro) {
        if (object<Class>(base) || baseRole(base) != BaseRole::Unresolved)
            continue;
        const QString text = pythonText(base);
        // A declarative base that is not among the files, by the name that projects give theirs. That it adds no
        // columns is settled where the class has a primary key without it.
        const bool isBase = text.contains(QLatin1String("base"), Qt::CaseInsensitive) && base == cls->mro.last();
        if (isBase && hasPrimaryKey)
            continue;
        const QString why
            = ModelText::tr("The base class %1 is not among the given files; it may add columns.").arg(text);
        notes.mayHaveMoreColumns(table, table.table.origin, text, why);
        table.mayHaveMoreItems(why);
        if (!hasPrimaryKey)
            table.unknownKey = why;
    }
    for (const Value &base : cls->mro) {
        auto *owner = object<Class>(base);
        if (!owner || (owner != cls && isMapped(owner)))
            continue;
        for (const auto &[name, member] : owner->members.items())
            noteDoubt(name, member, *owner, table, notes);
    }
}

} // namespace triptych::python
