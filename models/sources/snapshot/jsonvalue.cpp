// SPDX-License-Identifier: MIT
#include "jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace triptych::snapshot {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Snapshot)
};

QString placeIn(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? key : parent + QStringLiteral(" › ") + key;
}

} // namespace

JsonValue::JsonValue(QJsonValue value, QString file)
    : m_value(std::move(value)), m_file(std::move(file)), m_error(std::make_shared<std::optional<Error>>())
{
    expect(m_value.isObject(), [] { return Text::tr("an object"); });
}

JsonValue::JsonValue(QJsonValue value, QString place, const JsonValue &parent)
    : m_value(std::move(value)), m_place(std::move(place)), m_file(parent.m_file), m_error(parent.m_error)
{ }

std::optional<JsonValue> JsonValue::member(QLatin1String key) const
{
    expect(m_value.isObject(), [] { return Text::tr("an object"); });
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined())
        return std::nullopt;
    return JsonValue(value, placeIn(m_place, QString(key)), *this);
}

JsonValue JsonValue::required(QLatin1String key) const
{
    const auto found = member(key);
    expect(found.has_value(), [&] { return Text::tr("an object with the key “%1”").arg(key); });
    return found.value_or(JsonValue({}, placeIn(m_place, QString(key)), *this));
}

JsonValue JsonValue::named(const QString &key) const
{
    return {m_value.toObject().value(key), placeIn(m_place, key), *this};
}

QString JsonValue::text() const
{
    expect(m_value.isString(), [] { return Text::tr("a text"); });
    return m_value.toString();
}

QString JsonValue::textOrNull() const
{
    return isNull() ? QString() : text();
}

bool JsonValue::boolean() const
{
    expect(m_value.isBool(), [] { return Text::tr("true or false"); });
    return m_value.toBool();
}

int JsonValue::number() const
{
    constexpr int none = -1;
    const int value = m_value.toInt(none);
    expect(value >= 0, [] { return Text::tr("a whole number"); });
    return value;
}

qint64 JsonValue::bigNumber() const
{
    constexpr qint64 none = -1;
    const qint64 value = m_value.toInteger(none);
    expect(value >= 0, [] { return Text::tr("a whole number"); });
    return value;
}

double JsonValue::real() const
{
    expect(m_value.isDouble(), [] { return Text::tr("a number"); });
    return m_value.toDouble();
}

QList<JsonValue> JsonValue::array() const
{
    expect(m_value.isArray(), [] { return Text::tr("a list"); });
    QList<JsonValue> items;
    const QJsonArray array = m_value.toArray();
    for (const QJsonValue &value : array)
        items.append(JsonValue(value, placeIn(m_place, QString::number(items.size() + 1)), *this));
    return items;
}

QStringList JsonValue::texts() const
{
    QStringList result;
    for (const JsonValue &item : array())
        result.append(item.text());
    return result;
}

QStringList JsonValue::keys() const
{
    expect(m_value.isObject(), [] { return Text::tr("an object"); });
    return m_value.toObject().keys();
}

void JsonValue::fail(const QString &expected) const
{
    if (*m_error)
        return;
    const QString what = m_place.isEmpty() ? Text::tr("The snapshot is not as expected: %1 is needed.").arg(expected)
                                           : Text::tr("At %1 %2 is needed.").arg(m_place, expected);
    *m_error = Error{Error::Kind::Invalid, what, m_file, Text::tr("Write the snapshot anew, or mend it there.")};
}

} // namespace triptych::snapshot
