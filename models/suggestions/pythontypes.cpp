// SPDX-License-Identifier: MIT
#include "suggestions/pythontypes.h"

#include "compare/canonical/canonicaltype.h"

#include <algorithm>
#include <array>

namespace triptych {

namespace {

enum class Modifiers { None, All, Precision };

struct TypeEntry
{
    const char *sql;
    const char *package;
    const char *name;
    const char *arguments;
    Modifiers modifiers;
    const char *pythonPackage;
    const char *python;
};

constexpr const char *core = "sqlalchemy";
constexpr const char *dialect = "sqlalchemy.dialects.postgresql";

constexpr std::array entries{
    TypeEntry{"int2", core, "SmallInteger", "", Modifiers::None, "", "int"},
    TypeEntry{"int4", core, "Integer", "", Modifiers::None, "", "int"},
    TypeEntry{"int8", core, "BigInteger", "", Modifiers::None, "", "int"},
    TypeEntry{"numeric", core, "Numeric", "", Modifiers::All, "decimal", "Decimal"},
    TypeEntry{"float4", core, "REAL", "", Modifiers::None, "", "float"},
    TypeEntry{"float8", core, "Float", "", Modifiers::None, "", "float"},
    TypeEntry{"bool", core, "Boolean", "", Modifiers::None, "", "bool"},
    TypeEntry{"varchar", core, "String", "", Modifiers::All, "", "str"},
    TypeEntry{"bpchar", core, "CHAR", "", Modifiers::All, "", "str"},
    TypeEntry{"text", core, "Text", "", Modifiers::None, "", "str"},
    TypeEntry{"date", core, "Date", "", Modifiers::None, "datetime", "date"},
    TypeEntry{"timestamp", core, "DateTime", "", Modifiers::Precision, "datetime", "datetime"},
    TypeEntry{"timestamptz", core, "DateTime", "timezone=True", Modifiers::Precision, "datetime", "datetime"},
    TypeEntry{"time", core, "Time", "", Modifiers::Precision, "datetime", "time"},
    TypeEntry{"timetz", core, "Time", "timezone=True", Modifiers::Precision, "datetime", "time"},
    TypeEntry{"interval", core, "Interval", "", Modifiers::None, "datetime", "timedelta"},
    TypeEntry{"bytea", core, "LargeBinary", "", Modifiers::None, "", "bytes"},
    TypeEntry{"json", dialect, "JSON", "", Modifiers::None, "", "dict"},
    TypeEntry{"jsonb", dialect, "JSONB", "", Modifiers::None, "", "dict"},
    TypeEntry{"uuid", dialect, "UUID", "as_uuid=True", Modifiers::None, "uuid", "UUID"},
    TypeEntry{"inet", dialect, "INET", "", Modifiers::None, "", "str"},
    TypeEntry{"cidr", dialect, "CIDR", "", Modifiers::None, "", "str"},
    TypeEntry{"macaddr", dialect, "MACADDR", "", Modifiers::None, "", "str"},
    TypeEntry{"macaddr8", dialect, "MACADDR8", "", Modifiers::None, "", "str"},
    TypeEntry{"money", dialect, "MONEY", "", Modifiers::None, "", "str"},
    TypeEntry{"oid", dialect, "OID", "", Modifiers::None, "", "int"},
    TypeEntry{"bit", dialect, "BIT", "", Modifiers::All, "", "str"},
    TypeEntry{"varbit", dialect, "BIT", "varying=True", Modifiers::All, "", "str"},
    TypeEntry{"tsvector", dialect, "TSVECTOR", "", Modifiers::None, "", "str"},
    TypeEntry{"tsquery", dialect, "TSQUERY", "", Modifiers::None, "", "str"},
    TypeEntry{"hstore", dialect, "HSTORE", "", Modifiers::None, "", "dict"},
    TypeEntry{"citext", dialect, "CITEXT", "", Modifiers::None, "", "str"},
    TypeEntry{"int4range", dialect, "INT4RANGE", "", Modifiers::None, "", "object"},
    TypeEntry{"int8range", dialect, "INT8RANGE", "", Modifiers::None, "", "object"},
    TypeEntry{"numrange", dialect, "NUMRANGE", "", Modifiers::None, "", "object"},
    TypeEntry{"daterange", dialect, "DATERANGE", "", Modifiers::None, "", "object"},
    TypeEntry{"tsrange", dialect, "TSRANGE", "", Modifiers::None, "", "object"},
    TypeEntry{"tstzrange", dialect, "TSTZRANGE", "", Modifiers::None, "", "object"},
};

PythonName pythonName(const char *package, const char *name)
{
    return {QString::fromLatin1(package), QString::fromLatin1(name)};
}

/// Only the dialect's own types of time take a precision.
PythonType withPrecision(PythonType type, const QString &precision)
{
    type.type.package = QString::fromLatin1(dialect);
    type.type.name = type.type.name == QLatin1String("DateTime") ? QStringLiteral("TIMESTAMP") : QStringLiteral("TIME");
    const QString argument = QStringLiteral("precision=") + precision;
    type.arguments = type.arguments.isEmpty() ? argument : type.arguments + QStringLiteral(", ") + argument;
    return type;
}

} // namespace

std::optional<PythonType> pythonType(const SqlType &type)
{
    const auto canonical = canonicalType(type.sql);
    if (!canonical)
        return std::nullopt;
    PythonType result;
    result.isArray = canonical->array;
    if (!type.labels.isEmpty()) {
        result.type = pythonName(core, "Enum");
        result.labels = type.labels;
        result.typeName = canonical->name;
        result.typeSchema = canonical->schema == QLatin1String("public") ? QString() : canonical->schema;
        result.annotation = pythonName("", "str");
        return result;
    }
    const auto entry = std::ranges::find_if(
        entries, [&](const TypeEntry &each) { return canonical->name == QLatin1String(each.sql); });
    const bool isExtension = canonical->name == QLatin1String("citext") || canonical->name == QLatin1String("hstore");
    if (entry == entries.end() || (!canonical->schema.isEmpty() && !isExtension))
        return std::nullopt;
    result.type = pythonName(entry->package, entry->name);
    result.annotation = pythonName(entry->pythonPackage, entry->python);
    result.arguments = QString::fromLatin1(entry->arguments);
    if (canonical->modifiers.isEmpty())
        return result;
    switch (entry->modifiers) {
    case Modifiers::None:
        return std::nullopt;
    case Modifiers::Precision:
        return withPrecision(result, canonical->modifiers.first());
    case Modifiers::All:
        break;
    }
    const QString modifiers = canonical->modifiers.join(QStringLiteral(", "));
    result.arguments = result.arguments.isEmpty() ? modifiers : modifiers + QStringLiteral(", ") + result.arguments;
    return result;
}

} // namespace triptych
