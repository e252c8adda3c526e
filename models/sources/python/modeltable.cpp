// SPDX-License-Identifier: MIT
#include "sources/python/modeltable.h"

#include "sources/python/sqlalchemynames.h"

#include <algorithm>

namespace triptych::python {

ModelColumn *ModelTable::byKey(const QString &key)
{
    const auto found = std::ranges::find(columns, key, &ModelColumn::key);
    return found == columns.end() ? nullptr : &*found;
}

const ModelColumn *ModelTable::byKey(const QString &key) const
{
    const auto found = std::ranges::find(columns, key, &ModelColumn::key);
    return found == columns.end() ? nullptr : &*found;
}

const ModelColumn *ModelTable::byDefinition(const Instance *definition) const
{
    const auto found = std::ranges::find(columns, definition, &ModelColumn::definition);
    return definition && found != columns.end() ? &*found : nullptr;
}

const ModelColumn *ModelTable::bySymbol(const Value &value) const
{
    if (const ModelColumn *column = byDefinition(columnCall(value)))
        return column;
    const auto *symbol = object<Instance>(value);
    // An attribute with a value is a member of an enum.
    if (!symbol || symbol->form != Instance::Form::Attribute || !symbol->arguments.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(columns, [&](const ModelColumn &column) {
        return column.column.attribute == symbol->name || column.key == symbol->name;
    });
    return found == columns.end() ? nullptr : &*found;
}

void ModelTable::extend(const ModelTable &other)
{
    for (const ModelColumn &column : other.columns) {
        if (ModelColumn *known = byKey(column.key))
            *known = column;
        else
            columns.append(column);
    }
    const auto add = [](auto &list, const auto &more) {
        list.items += more.items;
        list.incomplete = list.incomplete ? list.incomplete : more.incomplete;
    };
    foreignKeys += other.foreignKeys;
    checks += other.checks;
    add(table.columns, other.table.columns);
    add(table.foreignKeys, other.table.foreignKeys);
    add(table.uniqueConstraints, other.table.uniqueConstraints);
    add(table.indexes, other.table.indexes);
    add(table.checks, other.table.checks);
    explicitKey = other.explicitKey ? other.explicitKey : explicitKey;
    unknownKey = other.unknownKey ? other.unknownKey : unknownKey;
    if (other.table.comment.isKnown())
        table.comment = other.table.comment;
}

void ModelTable::mayHaveMoreItems(const QString &reason)
{
    table.foreignKeys.incomplete = reason;
    table.uniqueConstraints.incomplete = reason;
    table.indexes.incomplete = reason;
    table.checks.incomplete = reason;
}

const Instance *columnCall(const Value &value)
{
    const auto *call = object<Instance>(value);
    if (!call || call->form != Instance::Form::Call)
        return nullptr;
    const QString name = sqlalchemyName(call->callee);
    if (name == QLatin1String("Column") || name == QLatin1String("mapped_column"))
        return call;
    const bool wraps = name == QLatin1String("deferred") || name == QLatin1String("column_property");
    if (wraps && !call->arguments.isEmpty())
        return columnCall(call->arguments.first());
    // A copy of a column, and a class of the given files on top of Column.
    const auto *method = object<Instance>(call->callee);
    if (method && method->form == Instance::Form::Attribute
        && (method->name == QLatin1String("copy") || method->name == QLatin1String("_copy")))
        return columnCall(method->callee);
    const auto *cls = object<Class>(call->callee);
    const bool isSubclass = cls && std::ranges::any_of(cls->mro, [](const Value &base) {
        return sqlalchemyName(base) == QLatin1String("Column");
    });
    return isSubclass ? call : nullptr;
}

void Notes::add(const Origin &origin, const QString &expression, const QString &reason)
{
    const Note note{origin, expression, reason};
    if (!m_notes.contains(note))
        m_notes.append(note);
}

void Notes::add(const Unknown &reason, const QString &object)
{
    Origin origin = reason.note->origin;
    origin.object = object;
    add(origin, reason.note->expression, reason.note->reason);
}

void Notes::mayHaveMoreColumns(
    ModelTable &table, const Origin &origin, const QString &expression, const QString &reason)
{
    if (!table.table.columns.incomplete)
        table.table.columns.incomplete = reason;
    add(origin, expression, reason);
}

} // namespace triptych::python
