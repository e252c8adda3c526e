// SPDX-License-Identifier: MIT
#include "tables.h"

#include <array>

namespace bench {

using namespace triptych;

namespace {

/// Their mean is 15.8.
constexpr std::array widths{12, 14, 16, 18, 19};

constexpr std::array topics{
    "account", "invoice", "shipment", "payment", "product", "campaign", "message", "device", "session", "report"};

struct Pattern
{
    const char *name;
    const char *type;
    bool nullable;
    const char *defaultExpression; ///< nullptr: none
};

constexpr std::array patterns{
    Pattern{"title", "varchar(255)", false, nullptr},
    Pattern{"note", "text", true, nullptr},
    Pattern{"amount", "numeric(12,2)", false, "0"},
    Pattern{"created", "timestamp with time zone", false, "now()"},
    Pattern{"enabled", "boolean", false, "true"},
    Pattern{"count", "integer", true, nullptr},
    Pattern{"payload", "jsonb", false, "'{}'::jsonb"},
    Pattern{"code", "varchar(32)", true, nullptr},
    Pattern{"state", "varchar(20)", false, "'new'::character varying"},
    Pattern{"day", "date", true, nullptr},
};

QString tableName(int number)
{
    return QStringLiteral("%1_%2").arg(QLatin1String(topics[std::size_t(number) % topics.size()])).arg(number);
}

Column column(const QString &name, const QString &type, bool nullable, const char *defaultExpression = nullptr)
{
    Column result;
    result.name = name;
    SqlType stated;
    stated.text = type;
    stated.sql = type;
    result.type = stated;
    result.nullable = nullable;
    result.defaultExpression
        = defaultExpression ? std::optional(QString::fromLatin1(defaultExpression)) : std::optional<QString>();
    return result;
}

Table table(int number)
{
    Table result;
    result.name = {QStringLiteral("public"), tableName(number)};
    const QString id = QStringLiteral("id");
    const QString parent = QStringLiteral("parent_id");
    const QString integer = QStringLiteral("bigint");
    result.columns.items = {column(id, integer, false), column(parent, integer, true)};
    for (int i = 2; i < widths[std::size_t(number) % widths.size()]; ++i) {
        const Pattern &pattern = patterns[std::size_t(i + number) % patterns.size()];
        result.columns.items.append(column(QStringLiteral("%1_%2").arg(QLatin1String(pattern.name)).arg(i),
            QString::fromLatin1(pattern.type), pattern.nullable, pattern.defaultExpression));
    }
    for (Column &each : result.columns.items)
        each.origin = {{}, 0, QStringLiteral("public.%1.%2").arg(result.name.name, each.name)};
    result.origin = {{}, 0, QStringLiteral("public.%1").arg(result.name.name)};
    result.primaryKey = PrimaryKey{result.name.name + QStringLiteral("_pkey"), {id}, {}};
    if (number > 0) {
        ForeignKey key;
        key.columns = {parent};
        key.target = {QStringLiteral("public"), tableName(number - 1)};
        key.targetColumns = {id};
        result.foreignKeys.items = {key};
    }
    return result;
}

} // namespace

Schema tables(int count)
{
    Schema result;
    result.source.title = QStringLiteral("generated");
    for (int number = 0; number < count; ++number)
        result.tables.items.append(table(number));
    return result;
}

} // namespace bench
