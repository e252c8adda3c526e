// SPDX-License-Identifier: MIT
#include "project/projectjson.h"

#include <QCoreApplication>

namespace triptych::project {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::ProjectFile)
};

const Json nothing;

} // namespace

Place::Place(const Json &json, QString file, std::optional<Error> &error)
    : m_json(&json), m_file(std::move(file)), m_error(&error)
{ }

Place::Place(const Json &json, QString key, const Place &parent)
    : m_json(&json), m_file(parent.m_file), m_key(std::move(key)), m_error(parent.m_error)
{ }

bool Place::has(const char *key) const
{
    return m_json->is_object() && m_json->contains(key);
}

Place Place::member(const char *key) const
{
    expect(m_json->is_object(), Text::tr("an object"));
    const QString name = QString::fromUtf8(key);
    return {has(key) ? m_json->at(key) : nothing, m_key.isEmpty() ? name : m_key + QLatin1Char('.') + name, *this};
}

bool Place::isSet(const char *key) const
{
    if (!has(key))
        return false;
    const Place place = member(key);
    place.expect(place.json().is_boolean(), Text::tr("true or false"));
    return place.json().is_boolean() && place.json().get<bool>();
}

QString Place::text() const
{
    expect(m_json->is_string(), Text::tr("a text"));
    return m_json->is_string() ? QString::fromStdString(m_json->get_ref<const std::string &>()) : QString();
}

QString Place::text(const char *key) const
{
    return has(key) ? member(key).text() : QString();
}

QStringList Place::texts(const char *key) const
{
    QStringList result;
    if (has(key)) {
        for (const Place &item : member(key).items())
            result.append(item.text());
    }
    return result;
}

QList<Place> Place::items() const
{
    expect(m_json->is_array(), Text::tr("a list"));
    QList<Place> result;
    if (m_json->is_array()) {
        for (std::size_t i = 0; i < m_json->size(); ++i)
            result.append({m_json->at(i), m_key + QStringLiteral("[%1]").arg(i), *this});
    }
    return result;
}

QStringList Place::keys() const
{
    expect(m_json->is_object(), Text::tr("an object"));
    QStringList result;
    if (m_json->is_object()) {
        for (const auto &[key, value] : m_json->items())
            result.append(QString::fromStdString(key));
    }
    return result;
}

void Place::expectKeys(const QStringList &known) const
{
    for (const QString &key : keys()) {
        if (!known.contains(key))
            fail(Text::tr("There is no key \"%1\".").arg(key),
                Text::tr("Use one of: %1.").arg(known.join(QStringLiteral(", "))));
    }
}

void Place::require(const char *key, const QString &why) const
{
    if (text(key).trimmed().isEmpty())
        fail(Text::tr("The key \"%1\" is missing or empty.").arg(QString::fromUtf8(key)), why);
}

void Place::fail(const QString &what, const QString &mend) const
{
    if (*m_error)
        return;
    const QString where = m_key.isEmpty() ? m_file : m_file + QStringLiteral(", ") + m_key;
    *m_error = Error{Error::Kind::Invalid, what, where, mend};
}

void Place::failAmong(const QStringList &words) const
{
    fail(Text::tr("\"%1\" is not known here.").arg(text()),
        Text::tr("Use one of: %1.").arg(words.join(QStringLiteral(", "))));
}

void Place::expect(bool holds, const QString &expected) const
{
    if (!holds)
        fail(Text::tr("Here should stand %1.").arg(expected), Text::tr("Correct the file, or remove the key."));
}

} // namespace triptych::project
