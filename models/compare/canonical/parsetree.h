// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace triptych {

/// One SQL expression as PostgreSQL's own parser (libpg_query) sees it, in that library's JSON form: a node is an
/// object with one key, its type ("FuncCall"), whose value holds the fields.
struct ParseTree
{
    QByteArray source; ///< what was parsed; locations in the tree are byte offsets in it
    QJsonObject node;
};

/// The tree of a text that is exactly one expression, without a name; nullopt when it is none.
[[nodiscard]] std::optional<ParseTree> parseExpression(const QString &sql);

/// The type of a node and its fields.
[[nodiscard]] QString nodeType(const QJsonObject &node);
[[nodiscard]] QJsonObject nodeFields(const QJsonObject &node);
/// The fields of a node of that type; empty: it is of another.
[[nodiscard]] QJsonObject fieldsOf(const QJsonObject &node, QLatin1String type);

/// The parts of a qualified name: a list of String nodes. What is no string ("*") is left out.
[[nodiscard]] QStringList nameParts(const QJsonValue &list);

/// The whole number of an A_Const's fields; the library's JSON leaves out what is not positive.
[[nodiscard]] int integerOf(const QJsonObject &constant, const QByteArray &source);

} // namespace triptych
