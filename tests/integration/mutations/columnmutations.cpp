// SPDX-License-Identifier: MIT
#include "mutation.h"

namespace triptych::test {

namespace {

/// Stands for the names of a table's columns, which a rename may not share with an added or a dropped one: which of
/// them are one could then not be told.
QString addedNames(const Table &table)
{
    return place(table, QStringLiteral("added names"));
}

QString droppedNames(const Table &table)
{
    return place(table, QStringLiteral("dropped names"));
}

/// The places that fall or follow with a column.
QStringList affected(Ground &ground, const Table &table, const QString &column)
{
    QStringList changes = places(table, Ground::companions(table, column));
    for (const Reference &each : ground.referencesTo(table, column))
        changes += places(*each.from, each.key->columns);
    return changes;
}

/// The foreign keys to the column that stand on other columns.
void addReferences(Ground &ground, const Table &table, const QString &column, QStringList &expected)
{
    for (const Reference &each : ground.referencesTo(table, column)) {
        if (each.from != &table || !each.key->columns.contains(column))
            expected.append(findingKey("foreign_key", *each.from, each.key->columns));
    }
}

/// With it go the keys, the foreign keys to it, and the columns that are generated from it. Of indexes, checks, unique
/// constraints and foreign keys that stand on it nothing more is to be said.
std::optional<Mutation> dropColumn(Ground &ground)
{
    const Table &table = ground.anyTable();
    const QString &column = ground.anyOf(table.columns.items).name;
    const QStringList &key = table.primaryKey.value().columns;
    Mutation mutation{alter(table, QStringLiteral("DROP COLUMN %1 CASCADE").arg(quoted(column))),
        {findingKey("missing", table, {column})}, {}, affected(ground, table, column)};
    for (const QString &generated : Ground::generatedFrom(table, column))
        mutation.expected.append(findingKey("missing", table, {generated}));
    if (key.contains(column))
        mutation.expected.append(findingKey("primary_key", table, key));
    addReferences(ground, table, column, mutation.expected);
    mutation.changes.append(droppedNames(table));
    return mutation;
}

std::optional<Mutation> addColumn(Ground &ground)
{
    const Table &table = ground.anyTable();
    const QString name = ground.newName();
    const QStringList types{QStringLiteral("integer"), QStringLiteral("text NOT NULL"),
        QStringLiteral("timestamptz DEFAULT now()"), QStringLiteral("varchar(40) UNIQUE"),
        QStringLiteral("boolean NOT NULL DEFAULT false"), QStringLiteral("numeric(9, 3) CHECK (%1 > 0)").arg(name),
        QStringLiteral("bigint GENERATED ALWAYS AS IDENTITY"), QStringLiteral("text[]")};
    return Mutation{alter(table, QStringLiteral("ADD COLUMN %1 %2").arg(name, ground.anyOf(types))),
        {findingKey("missing", table, {name})}, {}, {place(table, name), addedNames(table)}};
}

/// Where it is not taken for a rename, what stands on the old name and on the new one differs.
std::optional<Mutation> renameColumn(Ground &ground)
{
    const Table &table = ground.anyTable();
    const QString &column = ground.anyOf(table.columns.items).name;
    const QStringList names{column + QStringLiteral("_value"), QStringLiteral("the_") + column,
        QStringLiteral("_") + column, column + QLatin1Char('s'), column.toUpper() + QLatin1Char('2'),
        table.name.name + QLatin1Char('_') + column, ground.newName()};
    const QString name = ground.anyOf(names);
    if (table.column(name))
        return std::nullopt;
    Mutation mutation{alter(table, QStringLiteral("RENAME COLUMN %1 TO %2").arg(quoted(column), quoted(name))),
        {findingKey("renamed", table, {name})},
        {findingKey("missing", table, {column}), findingKey("missing", table, {name})},
        affected(ground, table, column)};
    if (table.primaryKey.value().columns.contains(column))
        mutation.expectedUnlessRenamed.append(findingKey("primary_key", table, {column, name}));
    for (const QString &generated : Ground::generatedFrom(table, column))
        mutation.expectedUnlessRenamed.append(findingKey("generated", table, {generated}));
    addReferences(ground, table, column, mutation.expectedUnlessRenamed);
    mutation.changes << addedNames(table) << droppedNames(table);
    return mutation;
}

std::optional<Mutation> columnComment(Ground &ground)
{
    const Table &table = ground.anyTable();
    const Column &column = ground.anyOf(table.columns.items);
    const bool removes = !column.comment.value().isEmpty() && ground.coin();
    return Mutation{QStringLiteral("COMMENT ON COLUMN %1.%2 IS %3")
                        .arg(quoted(table.name), quoted(column.name),
                            removes ? QStringLiteral("NULL") : QStringLiteral("'It''s another'")),
        {findingKey("comment", table, {column.name})}, {}, {place(table, column.name)}};
}

std::optional<Mutation> nullability(Ground &ground)
{
    const Table &table = ground.anyTable();
    const Column &column = ground.anyOf(table.columns.items);
    if (table.primaryKey.value().columns.contains(column.name) || column.identity.value())
        return std::nullopt;
    const auto action = column.nullable.value() ? QStringLiteral("SET NOT NULL") : QStringLiteral("DROP NOT NULL");
    return Mutation{
        alter(table, column, action), {findingKey("nullable", table, {column.name})}, {}, {place(table, column.name)}};
}

} // namespace

QList<MutationKind> columnMutations()
{
    return {{"drop column", dropColumn}, {"add column", addColumn}, {"rename column", renameColumn},
        {"comment on column", columnComment}, {"nullability", nullability}};
}

} // namespace triptych::test
