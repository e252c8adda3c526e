// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace triptych::snapshot {

/// A place in a JSON document, read with what is expected there. The first expectation that fails is kept as the
/// document's error, and from then on every read gives an empty value: read all, then ask error() once.
class JsonValue
{
public:
    /// The document's root.
    /// \param file for the error
    JsonValue(QJsonValue value, QString file);

    /// A member that may be absent.
    [[nodiscard]] std::optional<JsonValue> member(QLatin1String key) const;
    /// A member that must be there.
    [[nodiscard]] JsonValue required(QLatin1String key) const;
    /// A member of a JSON object that has one name for each thing.
    [[nodiscard]] JsonValue named(const QString &key) const;

    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    [[nodiscard]] QString text() const;
    /// A text, or none for null.
    [[nodiscard]] QString textOrNull() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] int number() const; ///< whole, not negative
    [[nodiscard]] qint64 bigNumber() const; ///< likewise
    [[nodiscard]] double real() const;
    [[nodiscard]] QList<JsonValue> array() const;
    [[nodiscard]] QStringList texts() const;
    /// The names of an object's members.
    [[nodiscard]] QStringList keys() const;

    /// Fails unless the value is as expected.
    /// \param expected gives what is expected, in words
    template <typename Describe>
    void expect(bool asExpected, const Describe &expected) const
    {
        if (!asExpected)
            fail(expected());
    }
    /// \param expected in words
    void fail(const QString &expected) const;
    [[nodiscard]] std::optional<Error> error() const { return *m_error; }

private:
    JsonValue(QJsonValue value, QString place, const JsonValue &parent);

    QJsonValue m_value;
    QString m_place;
    QString m_file;
    std::shared_ptr<std::optional<Error>> m_error;
};

} // namespace triptych::snapshot
