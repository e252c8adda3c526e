// SPDX-License-Identifier: MIT
#include "mutation.h"

namespace triptych::test {

namespace {

struct Chosen
{
    const Table &table;
    const Column &column;
    QString type; ///< as the catalog writes it
};

Chosen anyColumn(Ground &ground)
{
    const Table &table = ground.anyTable();
    const Column &column = ground.anyOf(table.columns.items);
    return {table, column, column.type.value().text};
}

Mutation retyped(Ground &ground, const Chosen &chosen, const QString &type, bool empties = false)
{
    const auto &[table, column, oldType] = chosen;
    QString action = QStringLiteral("TYPE ") + type;
    if (empties)
        action += QStringLiteral(" USING NULL");
    Mutation mutation{alter(table, column, action), {findingKey("type", table, {column.name})}, {}, {}};
    // A foreign key's two ends change together or not at all.
    mutation.changes = places(table, Ground::companions(table, column.name));
    for (const Reference &each : ground.referencesTo(table, column.name))
        mutation.changes += places(*each.from, each.key->columns);
    for (const ForeignKey &key : table.foreignKeys.items) {
        if (key.columns.contains(column.name)) {
            for (const QString &target : key.targetColumns)
                mutation.changes.append(
                    key.target.schema + QLatin1Char('.') + key.target.name + QLatin1Char('|') + target);
        }
    }
    return mutation;
}

/// The numbers in a type's brackets; none: it has no brackets.
QList<int> modifiers(const QString &type)
{
    QList<int> numbers;
    const QString inside = type.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
    for (const QString &number : inside.split(QLatin1Char(','), Qt::SkipEmptyParts))
        numbers.append(number.toInt());
    return numbers;
}

bool feedsGenerated(const Chosen &chosen)
{
    return chosen.column.generatedExpression.value()
        || !Ground::generatedFrom(chosen.table, chosen.column.name).isEmpty();
}

std::optional<Mutation> otherType(Ground &ground)
{
    const Chosen chosen = anyColumn(ground);
    static const QStringList types{QStringLiteral("integer"), QStringLiteral("boolean"), QStringLiteral("uuid"),
        QStringLiteral("date"), QStringLiteral("numeric(7,2)"), QStringLiteral("bytea"), QStringLiteral("interval"),
        QStringLiteral("jsonb"), QStringLiteral("json"), QStringLiteral("inet"), QStringLiteral("real"),
        QStringLiteral("double precision"), QStringLiteral("public.priority")};
    const QString type = ground.anyOf(types);
    if (!ground.isFree(chosen.table, chosen.column) || type == chosen.type)
        return std::nullopt;
    return retyped(ground, chosen, type, true);
}

std::optional<Mutation> integerSize(Ground &ground)
{
    const Chosen chosen = anyColumn(ground);
    static const QStringList types{QStringLiteral("smallint"), QStringLiteral("integer"), QStringLiteral("bigint")};
    const QString type = ground.anyOf(types);
    if (!types.contains(chosen.type) || type == chosen.type || feedsGenerated(chosen))
        return std::nullopt;
    return retyped(ground, chosen, type);
}

std::optional<Mutation> length(Ground &ground)
{
    const Chosen chosen = anyColumn(ground);
    const QList<int> numbers = modifiers(chosen.type);
    const bool isText = chosen.type.startsWith(QLatin1String("character"));
    if (!isText || numbers.isEmpty() || chosen.type.endsWith(QLatin1Char(']')) || feedsGenerated(chosen))
        return std::nullopt;
    const bool isBounded = ground.below(4) > 0;
    const QString bound = isBounded ? QStringLiteral("(%1)").arg(numbers.first() + 1 + ground.below(50)) : QString();
    const QString base = chosen.type.section(QLatin1Char('('), 0, 0);
    return retyped(
        ground, chosen, base == QLatin1String("character") && !isBounded ? QStringLiteral("char(99)") : base + bound);
}

std::optional<Mutation> precision(Ground &ground)
{
    const Chosen chosen = anyColumn(ground);
    const QList<int> numbers = modifiers(chosen.type);
    const bool isNumeric = chosen.type.startsWith(QLatin1String("numeric("));
    if (!isNumeric || chosen.type.endsWith(QLatin1Char(']')) || feedsGenerated(chosen))
        return std::nullopt;
    const int wider = numbers.first() + 1;
    const QStringList types{QStringLiteral("numeric(%1,%2)").arg(wider).arg(numbers.last()),
        QStringLiteral("numeric(%1,%2)").arg(wider).arg(numbers.last() + 1), QStringLiteral("numeric")};
    return retyped(ground, chosen, ground.anyOf(types));
}

std::optional<Mutation> timeZone(Ground &ground)
{
    const Chosen chosen = anyColumn(ground);
    QString type = chosen.type;
    if (!type.startsWith(QLatin1String("time")) || Ground::isInExpression(chosen.table, chosen.column.name))
        return std::nullopt;
    if (type.contains(QLatin1String("without")))
        type.replace(QLatin1String("without"), QLatin1String("with"));
    else
        type.replace(QLatin1String("with"), QLatin1String("without"));
    const bool loses = type.startsWith(QLatin1String("time ")); // no cast leads from a time without zone to one with
    return retyped(ground, chosen, type, loses && ground.isFree(chosen.table, chosen.column));
}

std::optional<Mutation> timePrecision(Ground &ground)
{
    const Chosen chosen = anyColumn(ground);
    const bool isStamp = chosen.type.startsWith(QLatin1String("timestamp"));
    if (!isStamp || Ground::isInExpression(chosen.table, chosen.column.name))
        return std::nullopt;
    const QString zone = chosen.type.contains(QLatin1String("without")) ? QString() : QStringLiteral("tz");
    const QList<int> old = modifiers(chosen.type);
    const int digits = ground.below(6); // six are the default
    if (old == QList<int>{digits})
        return std::nullopt;
    return retyped(ground, chosen, QStringLiteral("timestamp%1(%2)").arg(zone).arg(digits));
}

std::optional<Mutation> arrayness(Ground &ground)
{
    const Chosen chosen = anyColumn(ground);
    if (!ground.isFree(chosen.table, chosen.column))
        return std::nullopt;
    const bool isArray = chosen.type.endsWith(QLatin1String("[]"));
    const QString type = isArray ? chosen.type.chopped(2) : chosen.type + QStringLiteral("[]");
    return retyped(ground, chosen, type, true);
}

} // namespace

QList<MutationKind> typeMutations()
{
    return {{"type", otherType}, {"size of integer", integerSize}, {"length", length}, {"precision", precision},
        {"time zone", timeZone}, {"precision of time", timePrecision}, {"array", arrayness}};
}

} // namespace triptych::test
