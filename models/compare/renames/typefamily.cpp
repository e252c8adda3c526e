// SPDX-License-Identifier: MIT
#include "compare/renames/typefamily.h"

#include <QHash>

#include <array>

namespace triptych {

namespace {

struct TypeName
{
    const char *name;
    const char *stem;
    const char *family;
};

/// PostgreSQL manual, chapter 8: the names of each built-in type, and what it holds.
constexpr std::array typeNames{
    TypeName{"smallint", "integer", "number"},
    TypeName{"int2", "integer", "number"},
    TypeName{"smallserial", "integer", "number"},
    TypeName{"serial2", "integer", "number"},
    TypeName{"integer", "integer", "number"},
    TypeName{"int", "integer", "number"},
    TypeName{"int4", "integer", "number"},
    TypeName{"serial", "integer", "number"},
    TypeName{"serial4", "integer", "number"},
    TypeName{"bigint", "integer", "number"},
    TypeName{"int8", "integer", "number"},
    TypeName{"bigserial", "integer", "number"},
    TypeName{"serial8", "integer", "number"},
    TypeName{"numeric", "numeric", "number"},
    TypeName{"decimal", "numeric", "number"},
    TypeName{"money", "numeric", "number"},
    TypeName{"real", "float", "number"},
    TypeName{"float", "float", "number"},
    TypeName{"float4", "float", "number"},
    TypeName{"float8", "float", "number"},
    TypeName{"double precision", "float", "number"},
    TypeName{"boolean", "boolean", "boolean"},
    TypeName{"bool", "boolean", "boolean"},
    TypeName{"character varying", "varchar", "text"},
    TypeName{"varchar", "varchar", "text"},
    TypeName{"character", "char", "text"},
    TypeName{"char", "char", "text"},
    TypeName{"bpchar", "char", "text"},
    TypeName{"text", "text", "text"},
    TypeName{"citext", "text", "text"},
    TypeName{"name", "text", "text"},
    TypeName{"timestamp", "timestamp", "time"},
    TypeName{"timestamptz", "timestamp", "time"},
    TypeName{"date", "date", "time"},
    TypeName{"time", "clock", "clock"},
    TypeName{"timetz", "clock", "clock"},
    TypeName{"json", "json", "document"},
    TypeName{"jsonb", "json", "document"},
    TypeName{"hstore", "hstore", "document"},
    TypeName{"inet", "inet", "address"},
    TypeName{"cidr", "inet", "address"},
    TypeName{"uuid", "uuid", "uuid"},
    TypeName{"bytea", "bytea", "bytes"},
    TypeName{"interval", "interval", "interval"},
    TypeName{"tsvector", "tsvector", "search"},
};

constexpr QLatin1String arrayMark("[]");

const TypeName *builtIn(const QString &name)
{
    static const QHash<QString, const TypeName *> byName = [] {
        QHash<QString, const TypeName *> result;
        for (const TypeName &each : typeNames)
            result.insert(QString::fromLatin1(each.name), &each);
        return result;
    }();
    return byName.value(name, nullptr);
}

/// The bare name before any modifier, with arrayMark after an array's.
QString bareName(const QString &sql)
{
    QString name = sql.simplified().toLower();
    const bool isArray = name.contains(QLatin1Char('['));
    name = name.section(QLatin1Char('['), 0, 0).section(QLatin1Char('('), 0, 0).trimmed();
    for (const char *zone : {" without time zone", " with time zone"}) {
        if (name.endsWith(QLatin1String(zone)))
            name.chop(qsizetype(qstrlen(zone)));
    }
    const QLatin1String catalog("pg_catalog.");
    if (name.startsWith(catalog))
        name.remove(0, catalog.size());
    return isArray ? name + arrayMark : name;
}

} // namespace

QString typeStem(const QString &sql)
{
    const QString name = bareName(sql);
    const bool isArray = name.endsWith(arrayMark);
    const TypeName *type = builtIn(isArray ? name.chopped(arrayMark.size()) : name);
    if (!type)
        return name;
    return QLatin1String(type->stem) + (isArray ? arrayMark : QLatin1String());
}

QString typeFamily(const QString &sql)
{
    const QString name = bareName(sql);
    if (name.endsWith(arrayMark))
        return QStringLiteral("array");
    const TypeName *type = builtIn(name);
    return type ? QString::fromLatin1(type->family) : QString();
}

} // namespace triptych
