// SPDX-License-Identifier: MIT
#include "sources/python/classcolumns.h"

#include "sources/python/annotations.h"
#include "sources/python/mappedclass.h"
#include "sources/python/metadata.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"

#include <QSet>

#include <algorithm>

namespace triptych::python {

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
    int order = 0;
    qint64 sortOrder = 0;
};

std::optional<Candidate> candidate(
    Interpreter &interpreter, Class *cls, Class *owner, const QString &name, const Dictionary *map)
{
    const Value *member = owner->members.find(name);
    Value value = member ? *member : Value(NoneType());
    if (isDeclared(value))
        value = interpreter.declared(object<Function>(value), cls);
    const Instance *call = columnCall(value);
    const Node annotation = owner->annotation(name);
    Candidate result;
    ColumnDeclaration &declaration = result.declaration;
    declaration.call = call;
    declaration.attribute = name;
    declaration.typeMap = map;
    declaration.isCopy = owner != cls && !(member && isDeclared(*member));
    declaration.origin = {owner->module->file, owner->lines.value(name),
        owner == cls ? cls->name : ModelText::tr("%1 via %2").arg(cls->name, owner->name)};
    const bool mayBeAnnotated
        = !annotation.isNull() && (call ? sqlalchemyName(call->callee) == QLatin1String("mapped_column") : !member);
    if (mayBeAnnotated) {
        const MappedAnnotation read = readAnnotation(interpreter, owner, annotation);
        if (read.isMapped || (call && isUnknown(read.pythonType))) {
            declaration.pythonType = read.pythonType;
            declaration.optional = read.optional;
            declaration.annotated = read.columns;
        } else if (!call) {
            return {};
        }
    } else if (!call) {
        if (isUnknown(value) && isDeclared(member ? *member : value))
            owner->members.set(name, value);
        return {};
    }
    result.order = call ? call->order : 0;
    const Value *sortOrder = call ? keyword(*call, QLatin1String("sort_order")) : nullptr;
    if (const auto *number = sortOrder ? as<qint64>(*sortOrder) : nullptr)
        result.sortOrder = *number;
    return result;
}

} // namespace

bool isDeclared(const Value &member)
{
    const auto *function = object<Function>(member);
    return function && function->hasDecorator(QLatin1String("declared_attr"));
}

QList<ColumnDeclaration> classColumns(Interpreter &interpreter, Class *cls)
{
    QList<Candidate> candidates;
    QSet<QString> seen;
    const Class *parent = mappedParent(cls);
    bool annotated = false;
    const Dictionary *map = typeAnnotationMap(cls);
    for (const Value &base : cls->mro) {
        auto *owner = object<Class>(base);
        if (!owner || (owner != cls && isMapped(owner)))
            continue;
        for (const QString &name : std::as_const(owner->declared)) {
            const bool ofParent = owner != cls && parent && memberOf(parent, name).first;
            if (seen.contains(name) || ofParent)
                continue;
            seen.insert(name);
            if (const auto found = candidate(interpreter, cls, owner, name, map)) {
                annotated = annotated || found->declaration.pythonType
                    || calledName(Value(const_cast<Instance *>(found->declaration.call)))
                        == QLatin1String("mapped_column");
                candidates.append(*found);
            }
        }
    }
    // SQLAlchemy 2.0 keeps the class's own columns first; before it, all stand in the order in which they were
    // made.
    if (annotated)
        std::ranges::stable_sort(candidates, {}, &Candidate::sortOrder);
    else
        std::ranges::stable_sort(candidates, {}, &Candidate::order);
    QList<ColumnDeclaration> result;
    for (const Candidate &each : std::as_const(candidates))
        result.append(each.declaration);
    return result;
}

} // namespace triptych::python
