// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "snapshotkeys.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace triptych::snapshot {

using Json = nlohmann::ordered_json; // members in the order in which they are written

[[nodiscard]] inline Json toJson(const QString &text)
{
    return text.toStdString();
}

[[nodiscard]] inline Json toJson(const QStringList &texts)
{
    Json json = Json::array();
    for (const QString &text : texts)
        json.push_back(toJson(text));
    return json;
}

[[nodiscard]] inline Json toJson(const std::optional<QString> &text)
{
    return text ? toJson(*text) : Json();
}

[[nodiscard]] inline Json toJson(bool value)
{
    return value;
}

[[nodiscard]] inline Json toJson(const Origin &origin)
{
    Json json = Json::object();
    if (!origin.file.isEmpty())
        json["file"] = toJson(origin.file);
    if (origin.line != 0)
        json["line"] = origin.line;
    if (!origin.object.isEmpty())
        json["object"] = toJson(origin.object);
    return json;
}

template <typename Enum, std::size_t size>
[[nodiscard]] QString wordFor(const Words<Enum, size> &words, Enum value)
{
    return QString(std::ranges::find(words, value, [](const auto &entry) { return entry.first; })->second);
}

} // namespace triptych::snapshot
