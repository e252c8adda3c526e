// SPDX-License-Identifier: MIT
#include "sources/python/mro.h"

#include "sources/python/sqlalchemynames.h"

#include <algorithm>

namespace triptych::python {

namespace {

QList<Value> linearization(const Value &base)
{
    if (const auto *cls = object<Class>(base))
        return cls->mro;
    QList<Value> result{base};
    if (const auto *from = generatedFrom(base))
        result += from->mro;
    return result;
}

bool isInTail(const QList<QList<Value>> &lists, const Value &candidate)
{
    return std::ranges::any_of(lists, [&](const QList<Value> &list) { return list.indexOf(candidate, 1) > 0; });
}

QList<Value> merged(QList<QList<Value>> lists)
{
    QList<Value> result;
    lists.removeIf([](const QList<Value> &list) { return list.isEmpty(); });
    while (!lists.isEmpty()) {
        // Where the classes have no consistent order, Python refuses them; the first is as good as any then.
        Value next = lists.first().first();
        for (const QList<Value> &list : std::as_const(lists)) {
            if (!isInTail(lists, list.first())) {
                next = list.first();
                break;
            }
        }
        result.append(next);
        for (QList<Value> &list : lists)
            list.removeAll(next);
        lists.removeIf([](const QList<Value> &list) { return list.isEmpty(); });
    }
    return result;
}

} // namespace

Class *generatedFrom(const Value &base)
{
    const auto *instance = object<Instance>(base);
    if (instance && instance->form == Instance::Form::Attribute && isFlaskDatabase(instance->callee))
        instance = object<Instance>(instance->callee);
    if (!instance)
        return nullptr;
    const Value *from = keyword(*instance, QLatin1String("cls"));
    if (!from)
        from = keyword(*instance, QLatin1String("model_class"));
    return from ? object<Class>(*from) : nullptr;
}

QList<Value> methodResolutionOrder(Class *cls)
{
    if (cls->bases.size() == 1)
        return QList<Value>{cls} + linearization(cls->bases.first());
    QList<QList<Value>> lists;
    for (const Value &base : std::as_const(cls->bases))
        lists.append(linearization(base));
    lists.append(cls->bases);
    return QList<Value>{cls} + merged(lists);
}

} // namespace triptych::python
