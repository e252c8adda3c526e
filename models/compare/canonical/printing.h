// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

/// Small words that both files of the ExpressionPrinter use.
namespace triptych::printing {

inline bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *each) { return name == QLatin1String(each); });
}

inline QString joined(const QStringList &parts)
{
    return parts.join(QLatin1String(", "));
}

inline QJsonObject objectAt(const QJsonObject &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toObject();
}

} // namespace triptych::printing
