// SPDX-License-Identifier: MIT
#include "compare/canonicaltype.h"

#include <pg_query.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace triptych {

namespace {

/// The TypeName node of "SELECT NULL::<sql>", or an empty object when the text holds anything but one type name.
QJsonObject parseTypeName(const QString &sql)
{
    const QByteArray statement = "SELECT NULL::" + sql.toUtf8();
    const PgQueryParseResult raw = pg_query_parse(statement.constData());
    const std::unique_ptr<const PgQueryParseResult, void (*)(const PgQueryParseResult *)> result(
        &raw, [](const PgQueryParseResult *each) { pg_query_free_parse_result(*each); });
    if (result->error)
        return {};

    const QJsonArray statements
        = QJsonDocument::fromJson(result->parse_tree).object().value(QLatin1String("stmts")).toArray();
    if (statements.size() != 1)
        return {};
    const QJsonObject select
        = statements.at(0)[QLatin1String("stmt")].toObject().value(QLatin1String("SelectStmt")).toObject();
    const QJsonArray targets = select.value(QLatin1String("targetList")).toArray();
    // A lone list of one target is written with the two enumerations at their defaults, and nothing else.
    if (targets.size() != 1 || select.size() != 3)
        return {};
    const QJsonObject target = targets.at(0)[QLatin1String("ResTarget")].toObject();
    const QJsonObject cast = target.value(QLatin1String("val")).toObject().value(QLatin1String("TypeCast")).toObject();
    const bool isNullCast = cast.value(QLatin1String("arg")).toObject().contains(QLatin1String("A_Const"));
    if (target.contains(QLatin1String("name")) || !isNullCast)
        return {};
    const QJsonObject type = cast.value(QLatin1String("typeName")).toObject();
    return type.contains(QLatin1String("setof")) || type.contains(QLatin1String("pct_type")) ? QJsonObject() : type;
}

QString stringValue(const QJsonValue &node)
{
    return node[QLatin1String("String")][QLatin1String("sval")].toString();
}

/// A type modifier as text: a number, a word (geometry(Point, 4326)) or a quoted string.
QString modifierText(const QJsonValue &node)
{
    const QJsonObject constant = node[QLatin1String("A_Const")].toObject();
    if (constant.contains(QLatin1String("ival"))) // a zero is written as an empty object
        return QString::number(constant.value(QLatin1String("ival"))[QLatin1String("ival")].toInt());
    if (constant.contains(QLatin1String("sval")))
        return constant.value(QLatin1String("sval"))[QLatin1String("sval")].toString();
    return stringValue(node[QLatin1String("ColumnRef")][QLatin1String("fields")].toArray().first());
}

/// What the grammar leaves as it was written: the serial pseudo-types.
QString withoutPseudoType(const QString &name)
{
    static const QHash<QString, QString> integers{
        {QStringLiteral("smallserial"), QStringLiteral("int2")},
        {QStringLiteral("serial2"), QStringLiteral("int2")},
        {QStringLiteral("serial"), QStringLiteral("int4")},
        {QStringLiteral("serial4"), QStringLiteral("int4")},
        {QStringLiteral("bigserial"), QStringLiteral("int8")},
        {QStringLiteral("serial8"), QStringLiteral("int8")},
    };
    return integers.value(name, name);
}

/// Drops the modifiers that say what would hold without them.
QStringList withoutDefaults(const QString &name, QStringList modifiers)
{
    const QString zero = QStringLiteral("0");
    const QString six = QStringLiteral("6");
    const bool isTime = name.startsWith(QLatin1String("time"));
    if (isTime && modifiers == QStringList{six})
        return {};
    if (name == QLatin1String("interval")) {
        const QString allFields = QStringLiteral("32767");
        if (modifiers == QStringList{allFields, six} || modifiers == QStringList{allFields})
            return {};
    }
    if (name == QLatin1String("numeric") && modifiers.size() == 2 && modifiers.last() == zero)
        modifiers.removeLast();
    return modifiers;
}

} // namespace

std::optional<CanonicalType> canonicalType(const QString &sql)
{
    const QJsonObject node = parseTypeName(sql);
    const QJsonArray names = node.value(QLatin1String("names")).toArray();
    if (names.isEmpty())
        return std::nullopt;

    CanonicalType type;
    type.name = withoutPseudoType(stringValue(names.last()));
    if (names.size() > 1)
        type.schema = stringValue(names.at(names.size() - 2));
    if (type.schema == QLatin1String("pg_catalog"))
        type.schema.clear();
    for (const QJsonValue &modifier : node.value(QLatin1String("typmods")).toArray())
        type.modifiers.append(modifierText(modifier));
    type.modifiers = withoutDefaults(type.name, type.modifiers);
    type.array = node.contains(QLatin1String("arrayBounds"));
    return type;
}

QString displayText(const CanonicalType &type)
{
    QString text = type.schema.isEmpty() ? type.name : type.schema + QLatin1Char('.') + type.name;
    if (!type.modifiers.isEmpty())
        text += QLatin1Char('(') + type.modifiers.join(QLatin1Char(',')) + QLatin1Char(')');
    return type.array ? text + QStringLiteral("[]") : text;
}

QString reflectedText(const CanonicalType &type)
{
    static const QHash<QString, QString> longNames{
        {QStringLiteral("int2"), QStringLiteral("SMALLINT")},
        {QStringLiteral("int4"), QStringLiteral("INTEGER")},
        {QStringLiteral("int8"), QStringLiteral("BIGINT")},
        {QStringLiteral("float4"), QStringLiteral("REAL")},
        {QStringLiteral("float8"), QStringLiteral("DOUBLE PRECISION")},
        {QStringLiteral("bool"), QStringLiteral("BOOLEAN")},
        {QStringLiteral("bpchar"), QStringLiteral("CHAR")},
        {QStringLiteral("varbit"), QStringLiteral("BIT VARYING")},
        {QStringLiteral("timestamptz"), QStringLiteral("TIMESTAMP WITH TIME ZONE")},
        {QStringLiteral("timetz"), QStringLiteral("TIME WITH TIME ZONE")},
    };
    QString text = longNames.value(type.name, type.schema.isEmpty() ? type.name.toUpper() : displayText(type));
    if (type.schema.isEmpty() && !type.modifiers.isEmpty()) {
        const QString list = QLatin1Char('(') + type.modifiers.join(QStringLiteral(", ")) + QLatin1Char(')');
        const qsizetype place = text.indexOf(QStringLiteral(" WITH"));
        text.insert(place < 0 ? text.size() : place, list);
    }
    return type.array && type.schema.isEmpty() ? text + QStringLiteral("[]") : text;
}

} // namespace triptych
