// SPDX-License-Identifier: MIT
#include "compare/canonical/parsetree.h"

#include <pg_query.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>
#include <memory>

namespace triptych {

std::optional<ParseTree> parseExpression(const QString &sql)
{
    // A comment at the end of the text must not swallow the bracket.
    const QByteArray statement = "SELECT (" + sql.toUtf8() + "\n)";
    const PgQueryParseResult raw = pg_query_parse(statement.constData());
    const std::unique_ptr<const PgQueryParseResult, void (*)(const PgQueryParseResult *)> result(
        &raw, [](const PgQueryParseResult *each) { pg_query_free_parse_result(*each); });
    if (result->error)
        return std::nullopt;

    const QJsonArray statements
        = QJsonDocument::fromJson(result->parse_tree).object().value(QLatin1String("stmts")).toArray();
    if (statements.size() != 1)
        return std::nullopt;
    const QJsonObject select
        = fieldsOf(statements.at(0)[QLatin1String("stmt")].toObject(), QLatin1String("SelectStmt"));
    const QJsonArray targets = select.value(QLatin1String("targetList")).toArray();
    // A lone list of one target is written with the two enumerations at their defaults, and nothing else.
    if (targets.size() != 1 || select.size() != 3)
        return std::nullopt;
    const QJsonObject target = fieldsOf(targets.first().toObject(), QLatin1String("ResTarget"));
    const QJsonObject node = target.value(QLatin1String("val")).toObject();
    if (node.isEmpty() || target.contains(QLatin1String("name")))
        return std::nullopt;
    return ParseTree{statement, node};
}

QString nodeType(const QJsonObject &node)
{
    return node.isEmpty() ? QString() : node.constBegin().key();
}

QJsonObject nodeFields(const QJsonObject &node)
{
    return node.isEmpty() ? QJsonObject() : node.constBegin().value().toObject();
}

QJsonObject fieldsOf(const QJsonObject &node, QLatin1String type)
{
    return node.value(type).toObject();
}

QStringList nameParts(const QJsonValue &list)
{
    QStringList parts;
    for (const QJsonValue &each : list.toArray()) {
        const QJsonValue part = each[QLatin1String("String")][QLatin1String("sval")];
        if (part.isString())
            parts.append(part.toString());
    }
    return parts;
}

int integerOf(const QJsonObject &constant, const QByteArray &source)
{
    const QJsonValue stated = constant.value(QLatin1String("ival"))[QLatin1String("ival")];
    if (stated.isDouble())
        return stated.toInt();
    const char *text = source.constData() + constant.value(QLatin1String("location")).toInt();
    const bool isNegative = *text == '-';
    if (isNegative) {
        do {
            ++text;
        } while (*text == ' ');
    }
    const int number = std::atoi(text);
    return isNegative ? -number : number;
}

} // namespace triptych
