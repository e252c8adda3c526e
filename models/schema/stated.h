// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace triptych {

/// What a source states of one facet: a value, or that it is unknown, and why.
/// Unknown is not a difference: it is shown as "?" with the reason and never counted as drift.
template <typename T>
class Stated
{
public:
    /// Unknown, because the source does not say.
    Stated() = default;
    Stated(T value) : m_value(std::move(value)) { }
    /// Unknown for a reason worth showing: "the expression cannot be resolved".
    [[nodiscard]] static Stated unknown(QString reason)
    {
        Stated result;
        result.m_reason = std::move(reason);
        return result;
    }

    [[nodiscard]] bool isKnown() const { return m_value.has_value(); }
    [[nodiscard]] const T &value() const { return *m_value; } ///< only when known
    [[nodiscard]] T valueOr(T other) const { return m_value.value_or(std::move(other)); }
    [[nodiscard]] const QString &reason() const { return m_reason; } ///< empty: the source does not say

    bool operator==(const Stated &) const = default;

private:
    std::optional<T> m_value;
    QString m_reason;
};

/// What a source lists of one kind: the items it names and, unless it names all, why there may be more.
/// That a complete list lacks something is a fact; that an incomplete one does is unknown.
template <typename T>
struct Listed
{
    QList<T> items;
    std::optional<QString> incomplete; ///< the reason; an empty one: the source does not say

    [[nodiscard]] bool isComplete() const { return !incomplete; }
    /// A list of which nothing is known.
    [[nodiscard]] static Listed unknown(QString reason = {}) { return {{}, std::move(reason)}; }

    bool operator==(const Listed &) const = default;
};

} // namespace triptych
