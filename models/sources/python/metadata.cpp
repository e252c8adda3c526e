// SPDX-License-Identifier: MIT
#include "sources/python/metadata.h"

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
    for (const Value &base : cls->mro) {
        if (const auto *owner = object<Class>(base)) {
            if (const Value *member = owner->members.find(QStringLiteral("metadata")))
                return resolvedOnce(*member);
            continue;
        }
        const auto *instance = object<Instance>(base);
        for (int i = 0; instance && i < 3; ++i) {
            if (const Value *given = keyword(*instance, QLatin1String("metadata")))
                return resolvedOnce(*given);
            instance = object<Instance>(instance->callee);
        }
    }
    return NoneType();
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
