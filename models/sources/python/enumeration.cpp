// SPDX-License-Identifier: MIT
#include "sources/python/enumeration.h"

#include <algorithm>

namespace triptych::python {

bool isEnum(const Class *cls)
{
    return std::ranges::any_of(cls->mro, [](const Value &base) {
        const auto *external = as<External>(base);
        return external && external->path.startsWith(QLatin1String("enum."));
    });
}

bool isEnumMember(const QString &name, const Value &value)
{
    const bool isReserved = name.startsWith(QLatin1String("__"))
        || (name.startsWith(QLatin1Char('_')) && name.endsWith(QLatin1Char('_')));
    return !name.isEmpty() && !isReserved && !object<Function>(value);
}

QStringList memberNames(const Class &cls)
{
    QStringList names;
    QList<Value> values;
    for (const auto &[name, value] : cls.members.items()) {
        const bool isAlias = std::ranges::any_of(
            values, [&value = value](const Value &other) { return equal(other, value).value_or(false); });
        if (!isEnumMember(name, value) || isAlias)
            continue;
        names.append(name);
        values.append(value);
    }
    return names;
}

QStringList memberAliases(const Class &cls)
{
    const QStringList names = memberNames(cls);
    QStringList aliases;
    for (const auto &[name, value] : cls.members.items()) {
        if (isEnumMember(name, value) && !names.contains(name))
            aliases.append(name);
    }
    return aliases;
}

} // namespace triptych::python
