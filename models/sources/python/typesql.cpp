// SPDX-License-Identifier: MIT
#include "sources/python/typesql.h"

#include "sources/python/modeltext.h"
#include "sources/python/sqltext.h"

namespace triptych::python {

std::optional<QString> TypeArguments::text(int position, const char *name)
{
    const Value *value = call ? argument(*call, position, QLatin1String(name)) : nullptr;
    if (!value || isNone(*value)) {
        known = known && !(call && call->open);
        return {};
    }
    auto result = toText(*value);
    known = known && result;
    return result;
}

std::optional<bool> TypeArguments::flag(int position, const char *name)
{
    const Value *value = call ? argument(*call, position, QLatin1String(name)) : nullptr;
    if (!value || isNone(*value))
        return {};
    const auto result = truth(*value);
    known = known && result;
    return result;
}

QString unreadableArgument(const Instance *call)
{
    const auto isOpen = [](const Value &value) { return isUnknown(value); };
    for (const Value &each : call->arguments) {
        if (isOpen(each))
            return as<Unknown>(each)->note->reason;
    }
    for (const auto &[name, each] : call->keywords) {
        if (isOpen(each))
            return as<Unknown>(each)->note->reason;
    }
    return ModelText::tr("Reading can't tell the type's arguments.");
}

QString withArguments(const QString &name, const QStringList &parts)
{
    return parts.isEmpty() ? name : name + QLatin1Char('(') + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

namespace {

QString lengthSql(const TypeRule &rule, TypeArguments &arguments)
{
    const auto length = arguments.text(0, "length");
    const QString standard = QString::fromLatin1(rule.standard);
    QString sql = QString::fromLatin1(rule.sql);
    if (length || !standard.isEmpty())
        sql = withArguments(sql, {length.value_or(standard)});
    if (const auto collation = arguments.text(1, "collation"))
        sql += QLatin1String(" COLLATE \"") + *collation + QLatin1Char('"');
    return sql;
}

QString zoneSql(const QString &name, TypeArguments &arguments)
{
    const auto precision = arguments.text(1, "precision");
    const bool zone = arguments.flag(0, "timezone").value_or(false);
    return (precision ? withArguments(name, {*precision}) : name)
        + (zone ? QLatin1String(" WITH TIME ZONE") : QLatin1String(" WITHOUT TIME ZONE"));
}

QString bitSql(TypeArguments &arguments)
{
    const auto length = arguments.text(0, "length");
    if (!arguments.flag(1, "varying").value_or(false))
        return withArguments(QStringLiteral("BIT"), {length.value_or(QStringLiteral("1"))});
    return withArguments(QStringLiteral("BIT VARYING"), length ? QStringList{*length} : QStringList());
}

/// PostgreSQL's INTERVAL takes its precision first and may name fields; the generic Interval does neither.
QString intervalSql(const TypeRule &rule, TypeArguments &arguments)
{
    const bool isPostgres = QLatin1String(rule.name) == QLatin1String("INTERVAL");
    const auto precision = isPostgres ? arguments.text(0, "precision") : arguments.text(1, "second_precision");
    QString sql = QStringLiteral("INTERVAL");
    if (const auto fields = isPostgres ? arguments.text(1, "fields") : std::nullopt)
        sql += QLatin1Char(' ') + *fields;
    if (precision)
        sql += QLatin1String(" (") + *precision + QLatin1Char(')');
    return sql;
}

} // namespace

QString shapedSql(const TypeRule &rule, TypeArguments &arguments)
{
    const QString sql = QString::fromLatin1(rule.sql);
    switch (rule.shape) {
    case TypeShape::Length:
        return lengthSql(rule, arguments);
    case TypeShape::Scale: {
        const auto precision = arguments.text(0, "precision");
        const auto scale = arguments.text(1, "scale");
        if (!precision)
            return sql;
        return withArguments(sql, scale ? QStringList{*precision, *scale} : QStringList{*precision});
    }
    case TypeShape::Float: {
        const auto precision = arguments.text(0, "precision");
        return precision && *precision != QLatin1String("0") ? withArguments(sql, {*precision}) : sql;
    }
    case TypeShape::Zone:
        return zoneSql(sql, arguments);
    case TypeShape::Bit:
        return bitSql(arguments);
    case TypeShape::Interval:
        return intervalSql(rule, arguments);
    case TypeShape::NamedLength: {
        const auto length = arguments.text(byName, "length");
        return length ? withArguments(sql, {*length}) : sql;
    }
    case TypeShape::Limit:
        return withArguments(sql, {arguments.text(byName, "max_length").value_or(QString::fromLatin1(rule.standard))});
    case TypeShape::Uuid: {
        const bool isNative
            = arguments.flag(1, "native_uuid").value_or(true) && arguments.flag(byName, "native").value_or(true);
        return isNative ? sql : QStringLiteral("CHAR(32)");
    }
    case TypeShape::Named: {
        const QString name = arguments.text(0, "name").value_or(QString());
        const auto schema = arguments.text(byName, "schema");
        arguments.known = arguments.known && !name.isEmpty();
        return (schema ? sqlIdentifier(*schema) + QLatin1Char('.') : QString()) + sqlIdentifier(name);
    }
    case TypeShape::Vector: {
        const auto size = arguments.text(0, "dim");
        return size ? withArguments(sql, {*size}) : sql;
    }
    case TypeShape::Geometry:
        if (const Value *type = arguments.call ? argument(*arguments.call, 0, QLatin1String("geometry_type")) : nullptr;
            type && isNone(*type))
            return sql;
        return QStringLiteral("%1(%2,%3)")
            .arg(sql, arguments.text(0, "geometry_type").value_or(QStringLiteral("GEOMETRY")),
                arguments.text(1, "srid").value_or(QStringLiteral("-1")));
    case TypeShape::Plain:
    case TypeShape::Raster:
    case TypeShape::Array:
    case TypeShape::Enum:
    case TypeShape::Choice:
        break;
    }
    return sql;
}

} // namespace triptych::python
