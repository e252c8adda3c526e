// SPDX-License-Identifier: MIT
#include "sources/python/metadata.h"

#include "sources/python/mappedclass.h"

#include <algorithm>

namespace triptych::python {

namespace {

Value resolvedOnce(const Value &metadata)
{
    const auto *symbol = object<Instance>(metadata);
    const auto *owner
        = symbol && symbol->form == Instance::Form::Attribute ? object<Instance>(symbol->callee) : nullptr;
    const Value *given = owner ? keyword(*owner, QLatin1String("metadata")) : nullptr;
    return given ? *given : metadata;
}

/// The MetaData that is written where a base or registry is made; None where none is.
Value madeMetadata(const Value &maker)
{
    const auto *instance = object<Instance>(maker);
    for (int i = 0; instance && i < 3; ++i) {
        if (const Value *given = keyword(*instance, QLatin1String("metadata")))
            return resolvedOnce(*given);
        if (const Value *own = instance->attributes.find(QStringLiteral("metadata")))
            return *own;
        instance = object<Instance>(instance->callee);
    }
    return NoneType();
}

/// What makes the MetaData of a base: the call that makes the base, `registry` in registry.generate_base(), `db` in
/// db.Model.
Value makerOf(const Value &base)
{
    const auto *instance = object<Instance>(base);
    if (!instance)
        return base;
    if (instance->form == Instance::Form::Subscript || instance->form == Instance::Form::Attribute)
        return makerOf(instance->callee);
    const auto *method = object<Instance>(instance->callee);
    return method && method->form == Instance::Form::Attribute ? makerOf(method->callee) : base;
}

} // namespace

Value resolvedMetadata(const Value &metadata)
{
    const auto *symbol = object<Instance>(metadata);
    if (!symbol || symbol->form != Instance::Form::Attribute || symbol->name != QLatin1String("metadata"))
        return metadata;
    if (const auto *cls = object<Class>(symbol->callee))
        return classMetadata(cls);
    const auto *owner = object<Instance>(symbol->callee);
    const Value *given = owner ? keyword(*owner, QLatin1String("metadata")) : nullptr;
    return given ? *given : metadata;
}

Value classMetadata(const Class *cls)
{
    if (const Value *decorator = mappingDecorator(cls))
        return madeMetadata(*decorator);
    for (const Value &base : cls->mro) {
        if (const auto *owner = object<Class>(base)) {
            if (const Value *member = owner->members.find(QStringLiteral("metadata")))
                return resolvedOnce(*member);
            continue;
        }
        if (const Value made = madeMetadata(base); !isNone(made))
            return made;
    }
    return NoneType();
}

Value collectionOf(const Class *cls)
{
    if (const Value written = classMetadata(cls); !isNone(written))
        return collectionOf(written);
    if (const Value *decorator = mappingDecorator(cls))
        return makerOf(*decorator);
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        if (owner ? isDeclarativeBase(owner) : baseRole(base) != BaseRole::Neutral)
            return makerOf(base);
    }
    return NoneType();
}

Value collectionOf(const Value &metadata)
{
    const auto *symbol = object<Instance>(metadata);
    if (!symbol || symbol->form != Instance::Form::Attribute || symbol->name != QLatin1String("metadata"))
        return metadata;
    if (const auto *cls = object<Class>(symbol->callee))
        return classMetadata(cls) == metadata ? metadata : collectionOf(cls);
    if (const Value given = resolvedMetadata(metadata); given != metadata)
        return collectionOf(given);
    return makerOf(symbol->callee);
}

bool areApart(const Value &one, const Value &other)
{
    const auto isCertain = [](const Value &value) { return object<Instance>(value) || object<Class>(value); };
    return isCertain(one) && isCertain(other) && one != other;
}

const Dictionary *typeAnnotationMap(const Class *cls)
{
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        if (const Value *map = owner ? owner->members.find(QStringLiteral("type_annotation_map")) : nullptr)
            return object<Dictionary>(*map);
        const Value *registry = owner ? owner->members.find(QStringLiteral("registry")) : nullptr;
        const auto *call = object<Instance>(registry ? *registry : base);
        for (int i = 0; call && i < 3; ++i) {
            if (const Value *map = keyword(*call, QLatin1String("type_annotation_map")))
                return object<Dictionary>(*map);
            call = object<Instance>(call->callee);
        }
    }
    return nullptr;
}

} // namespace triptych::python
