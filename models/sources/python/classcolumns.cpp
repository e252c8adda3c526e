// SPDX-License-Identifier: MIT
#include "sources/python/classcolumns.h"

#include "sources/python/annotations.h"
#include "sources/python/compositecolumns.h"
#include "sources/python/mappedclass.h"
#include "sources/python/metadata.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace triptych::python {

Origin memberOrigin(const Class *cls, const Class *owner, const QString &name)
{
    // In one language, since snapshots and reports keep it.
    const QString object = owner == cls ? cls->name : QStringLiteral("%1 via %2").arg(cls->name, owner->name);
    // What an outline describes stands in no file that could be opened.
    if (owner->module->isOutline)
        return {cls->module->file, cls->node.line(), object};
    return {owner->module->file, owner->lines.value(name), object};
}

namespace {

/// The member of the first class in the order that has it, and that class.
std::pair<const Value *, Class *> memberOf(const Class *cls, const QString &name)
{
    for (const Value &base : cls->mro) {
        auto *owner = object<Class>(base);
        if (const Value *member = owner ? owner->members.find(name) : nullptr)
            return {member, owner};
    }
    return {nullptr, nullptr};
}

/// A column with what decides its place in the table.
struct Candidate
{
    ColumnDeclaration declaration;
    std::pair<qsizetype, qint64> order = {};
    qint64 sortOrder = 0;
};

/// The value of a member for a mapped class: what a declared attribute gives, the column in a dataclass's field.
Value memberValue(Interpreter &interpreter, Class *cls, const Class *owner, const QString &name)
{
    const Value *member = owner->members.find(name);
    if (!member)
        return NoneType();
    if (isDeclared(*member))
        return interpreter.declared(object<Function>(*member), cls);
    const auto *field = object<Instance>(*member);
    const Value *metadata = field ? keyword(*field, QLatin1String("metadata")) : nullptr;
    const auto *given = metadata ? object<Dictionary>(*metadata) : nullptr;
    const Value *key = given ? memberOf(cls, QStringLiteral("__sa_dataclass_metadata_key__")).first : nullptr;
    const Value *column = key && as<QString>(*key) ? given->find(*as<QString>(*key)) : nullptr;
    if (const auto *function = column ? object<Function>(*column) : nullptr) {
        Frame frame;
        frame.module = owner->module;
        return interpreter.call(*column, {}, frame, function->node);
    }
    return column ? *column : *member;
}

/// \param made when SQLAlchemy makes a declared attribute's column: with the class; nullopt: by its own call
Candidate ordered(
    const Interpreter &interpreter, const ColumnDeclaration &declaration, const std::optional<Moment> &made)
{
    Candidate result{declaration};
    if (made || declaration.call)
        result.order = interpreter.order(made ? *made : declaration.call->made);
    // SQLAlchemy counts the columns from 1 on; people who set the count want the column first or last.
    const Value *given
        = declaration.call ? declaration.call->attributes.find(QStringLiteral("_creation_order")) : nullptr;
    if (const auto *count = given ? as<qint64>(*given) : nullptr)
        result.order = {*count <= 1 ? -1 : std::numeric_limits<qsizetype>::max(), *count};
    for (const Instance *call : {declaration.call, declaration.annotated}) {
        const Value *sortOrder = call ? keyword(*call, QLatin1String("sort_order")) : nullptr;
        if (const auto *number = sortOrder ? as<qint64>(*sortOrder) : nullptr) {
            result.sortOrder = *number;
            break;
        }
    }
    return result;
}

QList<Candidate> candidates(
    Interpreter &interpreter, Class *cls, Class *owner, const QString &name, const Dictionary *map)
{
    const Value *member = owner->members.find(name);
    const Value value = memberValue(interpreter, cls, owner, name);
    const Instance *call = columnCall(value);
    const auto *declared = member && isDeclared(*member) ? object<Function>(*member) : nullptr;
    const Node annotation = declared ? declared->node.field("return_type") : owner->annotation(name);
    ColumnDeclaration declaration;
    declaration.call = call;
    declaration.attribute = name;
    declaration.typeMap = map;
    declaration.isCopy = owner != cls && !declared;
    declaration.origin = memberOrigin(cls, owner, name);
    if (calledName(value) == QLatin1String("composite")) {
        QList<Candidate> result;
        for (const ColumnDeclaration &each :
            compositeColumns(interpreter, owner, *object<Instance>(value), declaration))
            result.append(ordered(interpreter, each, std::nullopt));
        return result;
    }
    const bool mayBeAnnotated
        = !annotation.isNull() && (call ? sqlalchemyName(call->callee) == QLatin1String("mapped_column") : !member);
    if (mayBeAnnotated) {
        const MappedAnnotation read = readAnnotation(interpreter, owner, annotation);
        if (read.isMapped || (call && isUnknown(read.pythonType))) {
            declaration.pythonType = read.pythonType;
            declaration.optional = read.optional;
            declaration.annotated = read.column();
        } else if (!call) {
            return {};
        }
    } else if (!call) {
        if (isUnknown(value) && declared)
            owner->members.set(name, value);
        return {};
    }
    return {ordered(interpreter, declaration, declared ? std::optional(cls->made) : std::nullopt)};
}

} // namespace

bool isDeclared(const Value &member)
{
    const auto *function = object<Function>(member);
    return function && function->hasDecorator(QLatin1String("declared_attr"));
}

QList<ColumnDeclaration> classColumns(Interpreter &interpreter, Class *cls)
{
    QList<Candidate> found;
    QSet<QString> seen;
    const Class *parent = mappedParent(cls);
    const Dictionary *map = typeAnnotationMap(cls);
    for (const Value &base : cls->mro) {
        auto *owner = object<Class>(base);
        if (!owner || (owner != cls && isMapped(owner)))
            continue;
        for (const QString &name : std::as_const(owner->declared)) {
            const auto *function
                = object<Function>(owner->members.find(name) ? *owner->members.find(name) : NoneType());
            const bool cascades = function && function->hasDecorator(QLatin1String("cascading"));
            const bool ofParent = owner != cls && parent && !cascades && memberOf(parent, name).first;
            if (seen.contains(name) || ofParent)
                continue;
            seen.insert(name);
            found += candidates(interpreter, cls, owner, name, map);
        }
    }
    // SQLAlchemy 2.0 keeps the class's own columns first; before it, all stand in the order in which they were
    // made.
    const bool isModern = std::ranges::any_of(found, [](const Candidate &each) {
        const Instance *call = each.declaration.call;
        return each.declaration.pythonType || (call && sqlalchemyName(call->callee) == QLatin1String("mapped_column"));
    });
    if (isModern)
        std::ranges::stable_sort(found, {}, &Candidate::sortOrder);
    else
        std::ranges::stable_sort(found, {}, &Candidate::order);
    QList<ColumnDeclaration> result;
    for (const Candidate &each : std::as_const(found))
        result.append(each.declaration);
    return result;
}

} // namespace triptych::python
