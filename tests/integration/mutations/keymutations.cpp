// SPDX-License-Identifier: MIT
#include "mutation.h"

#include <algorithm>

namespace triptych::test {

namespace {

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

/// The foreign keys that stand on a key of these columns, and fall with it.
void addReferences(Ground &ground, const Table &table, const QStringList &columns, Mutation &mutation)
{
    for (const Reference &each : ground.referencesTo(table)) {
        if (sorted(each.key->targetColumns) != sorted(columns))
            continue;
        mutation.expected.append(findingKey("foreign_key", *each.from, each.key->columns));
        mutation.changes += places(*each.from, each.key->columns);
    }
}

QStringList allCompanions(const Table &table, const QStringList &columns)
{
    QStringList result;
    for (const QString &column : columns)
        result += places(table, Ground::companions(table, column));
    return result;
}

/// Stands for a table's primary key, there or not.
QString keyPlace(const Table &table)
{
    return place(table, QStringLiteral("primary key"));
}

std::optional<Mutation> dropPrimaryKey(Ground &ground)
{
    const Table &table = ground.anyTable();
    const PrimaryKey &key = table.primaryKey.value();
    if (key.columns.isEmpty())
        return std::nullopt;
    Mutation mutation{alter(table, QStringLiteral("DROP CONSTRAINT %1 CASCADE").arg(quoted(key.name))),
        {findingKey("primary_key", table, key.columns)}, {},
        QStringList{keyPlace(table)} + allCompanions(table, key.columns)};
    addReferences(ground, table, key.columns, mutation);
    return mutation;
}

/// What becomes part of a primary key becomes NOT NULL.
std::optional<Mutation> changePrimaryKey(Ground &ground)
{
    const Table &table = ground.anyTable();
    const PrimaryKey &key = table.primaryKey.value();
    const QStringList columns = ground.anyColumns(table, 3);
    QStringList difference;
    for (const Column &column : table.columns.items) {
        if (key.columns.contains(column.name) != columns.contains(column.name))
            difference.append(column.name);
    }
    if (difference.isEmpty()
        || !std::ranges::all_of(columns, [&](const QString &name) { return isSortable(table, name); }))
        return std::nullopt;
    QStringList actions{QStringLiteral("ADD PRIMARY KEY (%1)").arg(quoted(columns))};
    if (!key.columns.isEmpty())
        actions.prepend(QStringLiteral("DROP CONSTRAINT %1 CASCADE").arg(quoted(key.name)));
    Mutation mutation{alter(table, actions.join(QStringLiteral(", "))), {findingKey("primary_key", table, difference)},
        {}, QStringList{keyPlace(table)} + allCompanions(table, key.columns + columns)};
    for (const QString &column : columns) {
        if (table.column(column)->nullable.value())
            mutation.expected.append(findingKey("nullable", table, {column}));
    }
    if (!key.columns.isEmpty())
        addReferences(ground, table, key.columns, mutation);
    return mutation;
}

QString foreignKeySql(const ForeignKey &key)
{
    return QStringLiteral("ADD CONSTRAINT %1 FOREIGN KEY (%2) REFERENCES %3 (%4) ON UPDATE %5 ON DELETE %6")
        .arg(quoted(key.name), quoted(key.columns), quoted(key.target), quoted(key.targetColumns),
            sqlText(key.onUpdate.value()), sqlText(key.onDelete.value()));
}

QString dropSql(const ForeignKey &key)
{
    return QStringLiteral("DROP CONSTRAINT %1").arg(quoted(key.name));
}

Mutation foreignKeyMutation(const Table &table, const QStringList &columns, const QStringList &actions)
{
    return {alter(table, actions.join(QStringLiteral(", "))), {findingKey("foreign_key", table, columns)}, {},
        allCompanions(table, columns)};
}

std::optional<Mutation> dropForeignKey(Ground &ground)
{
    const Table &table = ground.anyTable();
    if (table.foreignKeys.items.isEmpty())
        return std::nullopt;
    const ForeignKey &key = ground.anyOf(table.foreignKeys.items);
    return foreignKeyMutation(table, key.columns, {dropSql(key)});
}

/// A table, other than that, whose primary key is one column of that type.
const Table *anyTarget(Ground &ground, const QString &type, const QualifiedName &other)
{
    const Table &target = ground.anyTable();
    const QStringList &columns = target.primaryKey.value().columns;
    const bool fits = columns.size() == 1 && target.column(columns.first())->type.value().text == type;
    return fits && target.name != other ? &target : nullptr;
}

std::optional<Mutation> addForeignKey(Ground &ground)
{
    const Table &table = ground.anyTable();
    const Column &column = ground.anyOf(table.columns.items);
    const bool hasOne = std::ranges::any_of(
        table.foreignKeys.items, [&](const ForeignKey &key) { return key.columns.contains(column.name); });
    const Table *target = anyTarget(ground, column.type.value().text, {});
    if (hasOne || !target || column.generatedExpression.value())
        return std::nullopt;
    ForeignKey key{ground.newName(), {column.name}, target->name, target->primaryKey.value().columns,
        ground.coin() ? ReferentialAction::Cascade : ReferentialAction::NoAction, ReferentialAction(ground.below(5)),
        {}};
    Mutation mutation = foreignKeyMutation(table, key.columns, {foreignKeySql(key)});
    mutation.changes += allCompanions(*target, key.targetColumns);
    return mutation;
}

std::optional<Mutation> retarget(Ground &ground)
{
    const Table &table = ground.anyTable();
    if (table.foreignKeys.items.isEmpty())
        return std::nullopt;
    ForeignKey key = ground.anyOf(table.foreignKeys.items);
    const Table *target = anyTarget(ground, table.column(key.columns.first())->type.value().text, key.target);
    if (key.columns.size() > 1 || !target)
        return std::nullopt;
    key.target = target->name;
    key.targetColumns = target->primaryKey.value().columns;
    Mutation mutation = foreignKeyMutation(table, key.columns, {dropSql(key), foreignKeySql(key)});
    mutation.changes += allCompanions(*target, key.targetColumns);
    return mutation;
}

std::optional<Mutation> changeActions(Ground &ground)
{
    const Table &table = ground.anyTable();
    if (table.foreignKeys.items.isEmpty())
        return std::nullopt;
    const ForeignKey &old = ground.anyOf(table.foreignKeys.items);
    ForeignKey key = old;
    (ground.coin() ? key.onDelete : key.onUpdate) = ReferentialAction(ground.below(5));
    if (key == old)
        return std::nullopt;
    return foreignKeyMutation(table, key.columns, {dropSql(key), foreignKeySql(key)});
}

} // namespace

bool isSortable(const Table &table, const QString &column)
{
    static const QStringList unsortable{
        QStringLiteral("json"), QStringLiteral("xml"), QStringLiteral("point"), QStringLiteral("box")};
    return !unsortable.contains(table.column(column)->type.value().text);
}

QList<MutationKind> keyMutations()
{
    return {{"drop primary key", dropPrimaryKey}, {"change primary key", changePrimaryKey},
        {"drop foreign key", dropForeignKey}, {"add foreign key", addForeignKey}, {"target of foreign key", retarget},
        {"actions of foreign key", changeActions}};
}

} // namespace triptych::test
