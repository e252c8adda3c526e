// SPDX-License-Identifier: MIT
#include "reports/jsonvalues.h"

namespace triptych {

namespace {

const Json *valueAt(const Json &object, const std::string &key)
{
    if (!object.is_object())
        return nullptr;
    const auto value = object.find(key);
    return value == object.end() ? nullptr : &*value;
}

} // namespace

QString textAt(const Json &object, const std::string &key)
{
    const Json *value = valueAt(object, key);
    return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
}

std::optional<int> numberAt(const Json &object, const std::string &key)
{
    const Json *value = valueAt(object, key);
    return value && value->is_number_integer() ? std::optional(value->get<int>()) : std::nullopt;
}

Json listAt(const Json &object, const std::string &key)
{
    const Json *value = valueAt(object, key);
    return value && value->is_array() ? *value : Json::array();
}

Json objectAt(const Json &object, const std::string &key)
{
    const Json *value = valueAt(object, key);
    return value && value->is_object() ? *value : Json::object();
}

QStringList textsAt(const Json &object, const std::string &key)
{
    QStringList texts;
    for (const Json &each : listAt(object, key)) {
        if (each.is_string())
            texts.append(QString::fromStdString(each.get<std::string>()));
    }
    return texts;
}

} // namespace triptych
