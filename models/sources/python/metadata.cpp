// SPDX-License-Identifier: MIT
#include "sources/python/metadata.h"

#include "sources/python/mappedclass.h"
#include "sources/python/sqlalchemynames.h"

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int deepest = 16;

bool isAttribute(const Instance &instance, const char *name)
{
    return instance.form == Instance::Form::Attribute && instance.name == QLatin1String(name);
}

/// The registry of `@registry.mapped` and its like, with or without a call; None for other decorators.
Value decoratingRegistry(const Value &decorator)
{
    const auto *symbol = object<Instance>(decorator);
    if (symbol && symbol->form == Instance::Form::Call)
        symbol = object<Instance>(symbol->callee);
    return symbol && (isAttribute(*symbol, "mapped") || isAttribute(*symbol, "mapped_as_dataclass")) ? symbol->callee
                                                                                                     : NoneType();
}

bool isDeclarativeBase(const Class *cls)
{
    return std::ranges::any_of(
        cls->bases, [](const Value &base) { return baseRole(base) == BaseRole::Declarative && as<External>(base); });
}

ModelMetadata metadataOf(const Value &value, int depth);

/// That of what has a MetaData as its attribute: a class, a registry, declarative_base(), Flask-SQLAlchemy's object.
ModelMetadata ownersMetadata(const Value &owner, int depth)
{
    if (const auto *cls = object<Class>(owner))
        return classMetadata(cls);
    const auto *instance = object<Instance>(owner);
    if (!instance || depth > deepest)
        return {};
    if (instance->form == Instance::Form::Attribute)
        return isAttribute(*instance, "registry") || isAttribute(*instance, "Model")
            ? ownersMetadata(instance->callee, depth + 1)
            : ModelMetadata();
    if (instance->form != Instance::Form::Call)
        return {};
    const Value *assigned = instance->attributes.find(QStringLiteral("metadata"));
    const Instance *symbol = assigned ? object<Instance>(*assigned) : nullptr;
    const bool isItself = symbol && symbol->form == Instance::Form::Attribute && symbol->callee == owner;
    if (assigned && !isItself)
        return metadataOf(*assigned, depth + 1);
    if (const Value *given = keyword(*instance, QLatin1String("metadata")); given && !isNone(*given))
        return metadataOf(*given, depth + 1);
    for (const char *option : {"cls", "model_class"}) {
        const Value *given = keyword(*instance, QLatin1String(option));
        const auto *cls = given ? object<Class>(*given) : nullptr;
        if (const ModelMetadata own = cls ? classMetadata(cls) : ModelMetadata(); !isNone(own.identity))
            return own;
    }
    const auto *method = object<Instance>(instance->callee);
    if (method && (isAttribute(*method, "generate_base") || isAttribute(*method, "make_declarative_base")))
        return ownersMetadata(method->callee, depth + 1);
    static const QStringList makers
        = {QStringLiteral("registry"), QStringLiteral("declarative_base"), QStringLiteral("automap_base")};
    const bool makesOne = makers.contains(calledName(owner)) || isFlaskDatabase(owner);
    return {symbol, makesOne ? owner : NoneType(), {}};
}

ModelMetadata metadataOf(const Value &value, int depth)
{
    const auto *instance = object<Instance>(value);
    if (!instance || depth > deepest)
        return {};
    if (calledName(value) == QLatin1String("MetaData"))
        return {instance, value, {}};
    return isAttribute(*instance, "metadata") ? ownersMetadata(instance->callee, depth + 1) : ModelMetadata();
}

/// What makes the registry of a class: an attribute, a decorator, a base that a call makes.
template <typename Visit>
void forEachRegistry(const Class *cls, const Visit &visit)
{
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        if (!owner) {
            if (visit(base))
                return;
            continue;
        }
        const Value *registry = owner->members.find(QStringLiteral("registry"));
        if (registry && visit(*registry))
            return;
        for (const auto &[name, value] : owner->keywords) {
            if (name == QLatin1String("registry") && visit(value))
                return;
        }
        for (const Value &decorator : owner->decorators) {
            if (visit(decoratingRegistry(decorator)))
                return;
        }
    }
}

/// The MetaData that the class or one of its bases names, in their order.
ModelMetadata namedMetadata(const Class *cls)
{
    const Instance *settings = nullptr;
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        const Value *member = owner ? owner->members.find(QStringLiteral("metadata")) : nullptr;
        const auto *symbol = member ? object<Instance>(*member) : nullptr;
        // Options were assigned to the MetaData that the base makes by itself.
        if (symbol && symbol->form == Instance::Form::Attribute && symbol->callee == base)
            settings = symbol;
        else if (member)
            return metadataOf(*member, 0);
    }
    ModelMetadata result;
    forEachRegistry(cls, [&](const Value &registry) {
        result = ownersMetadata(registry, 0);
        return !isNone(result.identity);
    });
    if (settings)
        result.settings = settings;
    if (!isNone(result.identity))
        return result;
    for (const Value &base : cls->mro) {
        auto *owner = object<Class>(base);
        if (owner && isDeclarativeBase(owner))
            return {settings, owner, {}};
    }
    return result;
}

} // namespace

bool ModelMetadata::mayBe(const ModelMetadata &other) const
{
    return bind == other.bind && (isNone(identity) || isNone(other.identity) || identity == other.identity);
}

ModelMetadata metadataOf(const Value &value)
{
    return metadataOf(value, 0);
}

ModelMetadata classMetadata(const Class *cls)
{
    ModelMetadata result = namedMetadata(cls);
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        const Value *bind = owner ? owner->members.find(QStringLiteral("__bind_key__")) : nullptr;
        if (bind && result.bind.isEmpty())
            result.bind = as<QString>(*bind) ? *as<QString>(*bind) : QString();
    }
    return result;
}

const Dictionary *typeAnnotationMap(const Class *cls)
{
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        if (const Value *map = owner ? owner->members.find(QStringLiteral("type_annotation_map")) : nullptr)
            return object<Dictionary>(*map);
    }
    const Dictionary *result = nullptr;
    forEachRegistry(cls, [&](const Value &registry) {
        const auto *call = object<Instance>(registry);
        for (int i = 0; call && i < 3 && !result; ++i) {
            if (const Value *map = keyword(*call, QLatin1String("type_annotation_map")))
                result = object<Dictionary>(*map);
            call = object<Instance>(call->callee);
        }
        return result != nullptr;
    });
    return result;
}

} // namespace triptych::python
