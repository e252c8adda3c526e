// SPDX-License-Identifier: MIT
#include "compare/canonical/canonicaltype.h"

#include "compare/canonical/parsetree.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace triptych {

namespace {

/// A type modifier as text: a number, a word (geometry(Point, 4326)) or a quoted string.
QString modifierText(const QJsonObject &node, const QByteArray &source)
{
    const QJsonObject constant = fieldsOf(node, QLatin1String("A_Const"));
    if (constant.contains(QLatin1String("ival")))
        return QString::number(integerOf(constant, source));
    if (constant.contains(QLatin1String("sval")))
        return constant.value(QLatin1String("sval"))[QLatin1String("sval")].toString();
    return nameParts(fieldsOf(node, QLatin1String("ColumnRef")).value(QLatin1String("fields"))).value(0);
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
    const std::optional<ParseTree> tree = parseExpression(QStringLiteral("NULL::") + sql);
    if (!tree)
        return std::nullopt;
    const QJsonObject cast = fieldsOf(tree->node, QLatin1String("TypeCast"));
    const QJsonObject argument = fieldsOf(cast.value(QLatin1String("arg")).toObject(), QLatin1String("A_Const"));
    const QJsonObject type = cast.value(QLatin1String("typeName")).toObject();
    const bool isPlain = !type.contains(QLatin1String("setof")) && !type.contains(QLatin1String("pct_type"));
    return argument.contains(QLatin1String("isnull")) && isPlain ? canonicalType(type, tree->source) : std::nullopt;
}

std::optional<CanonicalType> canonicalType(const QJsonObject &typeName, const QByteArray &source)
{
    const QStringList names = nameParts(typeName.value(QLatin1String("names")));
    if (names.isEmpty())
        return std::nullopt;

    CanonicalType type;
    type.name = withoutPseudoType(names.last());
    if (names.size() > 1)
        type.schema = names.at(names.size() - 2);
    if (type.schema == QLatin1String("pg_catalog"))
        type.schema.clear();
    for (const QJsonValue &modifier : typeName.value(QLatin1String("typmods")).toArray())
        type.modifiers.append(modifierText(modifier.toObject(), source));
    type.modifiers = withoutDefaults(type.name, type.modifiers);
    type.array = typeName.contains(QLatin1String("arrayBounds"));
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
