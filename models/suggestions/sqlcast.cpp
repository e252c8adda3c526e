// SPDX-License-Identifier: MIT
#include "suggestions/sqlcast.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace triptych {

namespace {

using Names = QSet<QString>;

Names names(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

const Names &texts()
{
    static const Names result = names("text varchar bpchar char name citext");
    return result;
}

const Names &integers()
{
    static const Names result = names("int2 int4 int8");
    return result;
}

const Names &numbers()
{
    static const Names result = names("int2 int4 int8 numeric float4 float8");
    return result;
}

/// Whether values of one element type are assigned to another with no cast written (pg_cast, castcontext a or i;
/// anything may be assigned to a string type).
bool isAssignable(const CanonicalType &from, const CanonicalType &to)
{
    static const std::array families{numbers(), names("date timestamp timestamptz"), names("time timetz"),
        names("bit varbit"), names("json jsonb"), names("inet cidr"), names("macaddr macaddr8")};
    if (from.name == to.name && (from.schema == to.schema || from.schema.isEmpty() || to.schema.isEmpty()))
        return true;
    return texts().contains(to.name) || std::ranges::any_of(families, [&](const Names &family) {
        return family.contains(from.name) && family.contains(to.name);
    });
}

} // namespace

QString usingExpression(const QString &column, const CanonicalType &from, const CanonicalType &to, const QString &toSql)
{
    const QString cast = QStringLiteral("::") + toSql;
    if (from.array && !to.array && !texts().contains(to.name))
        return QStringLiteral("(%1)[1]%2")
            .arg(column, texts().contains(from.name) ? cast : QStringLiteral("::text") + cast);
    if (!from.array && to.array)
        return QStringLiteral("CASE WHEN %1 IS NOT NULL THEN ARRAY[%1%2]%3 END")
            .arg(column, texts().contains(from.name) || isAssignable(from, to) ? QString() : QStringLiteral("::text"),
                cast);
    if ((from.array && !to.array) || isAssignable(from, to))
        return {};
    const QString brackets = to.array ? QStringLiteral("[]") : QString();
    if (texts().contains(from.name))
        return column + cast;
    if (!to.array && from.name == QLatin1String("bool") && numbers().contains(to.name))
        return QStringLiteral("%1::int").arg(column) + (to.name == QLatin1String("int4") ? QString() : cast);
    if (!to.array && integers().contains(from.name) && to.name == QLatin1String("bool"))
        return column + QStringLiteral(" <> 0");
    return column + QStringLiteral("::text") + brackets + cast;
}

} // namespace triptych
