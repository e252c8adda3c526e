// SPDX-License-Identifier: MIT
#include "mutation.h"

#include <algorithm>

namespace triptych::test {

namespace {

QString dropConstraint(const QString &name)
{
    return QStringLiteral("DROP CONSTRAINT %1 CASCADE").arg(quoted(name));
}

QString uniqueSql(const UniqueConstraint &unique)
{
    return QStringLiteral("ADD CONSTRAINT %1 UNIQUE %2 (%3)")
        .arg(quoted(unique.name), unique.nullsNotDistinct ? QStringLiteral("NULLS NOT DISTINCT") : QString(),
            quoted(unique.columns));
}

QString createIndex(const Table &table, const Index &index)
{
    QStringList keys;
    for (const IndexKey &key : index.keys) {
        QString text = key.column.isEmpty() ? QStringLiteral("(%1)").arg(key.expression) : quoted(key.column);
        if (!key.collation.isEmpty())
            text += QStringLiteral(" COLLATE ") + quoted(key.collation);
        text += QLatin1Char(' ') + key.operatorClass;
        if (key.descending)
            text += QStringLiteral(" DESC");
        if (key.nullsFirst)
            text += *key.nullsFirst ? QStringLiteral(" NULLS FIRST") : QStringLiteral(" NULLS LAST");
        keys.append(text);
    }
    QString sql
        = QStringLiteral("CREATE %1 INDEX %2 ON %3 USING %4 (%5)")
              .arg(index.unique ? QStringLiteral("UNIQUE") : QString(), quoted(index.name), quoted(table.name),
                  index.method.isEmpty() ? QStringLiteral("btree") : index.method, keys.join(QStringLiteral(", ")));
    if (!index.include.isEmpty())
        sql += QStringLiteral(" INCLUDE (%1)").arg(quoted(index.include));
    return index.predicate.isEmpty() ? sql : sql + QStringLiteral(" WHERE ") + index.predicate;
}

QString dropIndex(const Table &table, const Index &index)
{
    return QStringLiteral("DROP INDEX ") + quoted(QualifiedName{table.name.schema, index.name});
}

/// Whether the table tells these columns to be unique already.
bool isUnique(const Table &table, QStringList columns)
{
    columns.sort();
    const auto isSame = [&](QStringList others) {
        others.sort();
        return others == columns;
    };
    return isSame(table.primaryKey.value().columns)
        || std::ranges::any_of(table.uniqueConstraints.items, isSame, &UniqueConstraint::columns)
        || std::ranges::any_of(
            table.indexes.items, [&](const Index &index) { return index.unique && isSame(keyTexts(index)); });
}

QStringList changesOf(const Table &table, const QStringList &columns)
{
    QStringList changes;
    for (const QString &column : columns)
        changes += places(table, Ground::companions(table, column));
    return changes;
}

/// Gives nothing where a foreign key stands on the constraint.
std::optional<UniqueConstraint> anyUnique(Ground &ground, const Table &table)
{
    if (table.uniqueConstraints.items.isEmpty())
        return std::nullopt;
    const UniqueConstraint &unique = ground.anyOf(table.uniqueConstraints.items);
    const bool isUsed = std::ranges::any_of(
        ground.referencesTo(table), [&](const Reference &each) { return each.key->targetColumns == unique.columns; });
    return isUsed ? std::nullopt : std::optional(unique);
}

std::optional<Mutation> addUnique(Ground &ground)
{
    const Table &table = ground.anyTable();
    const UniqueConstraint unique{ground.newName(), ground.anyColumns(table, 2), {}, ground.coin()};
    const bool fits
        = std::ranges::all_of(unique.columns, [&](const QString &column) { return isSortable(table, column); });
    if (!fits || isUnique(table, unique.columns))
        return std::nullopt;
    const QString sql = ground.coin() && !unique.nullsNotDistinct
        ? QStringLiteral("CREATE UNIQUE INDEX ON %1 (%2)").arg(quoted(table.name), quoted(unique.columns))
        : alter(table, uniqueSql(unique));
    return Mutation{sql, {findingKey("unique", table, unique.columns)}, {}, changesOf(table, unique.columns)};
}

std::optional<Mutation> changeUnique(Ground &ground)
{
    const Table &table = ground.anyTable();
    const auto old = anyUnique(ground, table);
    if (!old)
        return std::nullopt;
    UniqueConstraint unique = *old;
    QStringList actions{dropConstraint(unique.name)};
    const int what = ground.below(3);
    if (what == 1) {
        unique.nullsNotDistinct = !unique.nullsNotDistinct;
    } else if (what == 2) {
        const QString &column = ground.anyOf(table.columns.items).name;
        if (unique.columns.contains(column) || !isSortable(table, column)
            || isUnique(table, unique.columns + QStringList{column}))
            return std::nullopt;
        unique.columns.append(column);
    }
    if (what > 0)
        actions.append(uniqueSql(unique));
    return Mutation{alter(table, actions.join(QStringLiteral(", "))), {findingKey("unique", table, unique.columns)}, {},
        changesOf(table, unique.columns)};
}

std::optional<Mutation> addIndex(Ground &ground)
{
    const Table &table = ground.anyTable();
    const QStringList columns = ground.anyColumns(table, 3);
    if (!std::ranges::all_of(columns, [&](const QString &column) { return isSortable(table, column); }))
        return std::nullopt;
    Index index;
    index.name = ground.newName();
    for (const QString &column : columns)
        index.keys.append(IndexKey{column});
    switch (ground.below(4)) {
    case 0:
        index.keys.first().descending = true;
        break;
    case 1:
        index.keys.first() = IndexKey{{}, QStringLiteral("num_nulls(%1)").arg(quoted(columns.first()))};
        break;
    case 2:
        index.predicate = quoted(columns.last()) + QStringLiteral(" IS NOT NULL");
        index.unique = ground.coin();
        break;
    default:
        break;
    }
    return Mutation{createIndex(table, index), {findingKey("index", table, columns)}, {}, changesOf(table, columns)};
}

/// Drops an index, or makes it anew in another way.
std::optional<Mutation> changeIndex(Ground &ground)
{
    const Table &table = ground.anyTable();
    if (table.indexes.items.isEmpty())
        return std::nullopt;
    const Index &old = ground.anyOf(table.indexes.items);
    const QStringList columns = Ground::columnsOf(table, old);
    const bool isPlainUnique = old.unique && old.predicate.isEmpty() && old.include.isEmpty()
        && std::ranges::all_of(old.keys, [](const IndexKey &key) { return key == IndexKey{key.column}; });
    Mutation mutation{dropIndex(table, old), {findingKey(isPlainUnique ? "unique" : "index", table, columns)}, {},
        changesOf(table, columns)};
    Index index = old;
    switch (isPlainUnique ? 0 : ground.below(4)) {
    case 1:
        if (!old.method.isEmpty())
            return std::nullopt;
        index.keys.first().descending = !index.keys.first().descending;
        index.keys.first().nullsFirst.reset();
        break;
    case 2:
        index.predicate = QStringLiteral("num_nonnulls(%1) > 0").arg(quoted(columns));
        break;
    case 3:
        index.keys.append(IndexKey{index.keys.first().column.isEmpty() ? columns.first() : index.keys.first().column});
        if (!old.method.isEmpty() && old.method != QLatin1String("brin"))
            return std::nullopt;
        break;
    default:
        return mutation;
    }
    mutation.sql += QStringLiteral("; ") + createIndex(table, index);
    return mutation;
}

std::optional<Mutation> addCheck(Ground &ground)
{
    const Table &table = ground.anyTable();
    const QStringList columns = ground.anyColumns(table, 2);
    const QStringList expressions{QStringLiteral("num_nonnulls(%1) > 0").arg(quoted(columns)),
        QStringLiteral("%1 IS NOT NULL OR %2::text <> 'x'").arg(quoted(columns.first()), quoted(columns.last())),
        QStringLiteral("length(concat(%1)) BETWEEN 1 AND 9").arg(quoted(columns))};
    return Mutation{alter(table, QStringLiteral("ADD CHECK (%1)").arg(ground.anyOf(expressions))),
        {findingKey("check", table, columns)}, {}, changesOf(table, columns)};
}

std::optional<Mutation> changeCheck(Ground &ground)
{
    const Table &table = ground.anyTable();
    if (table.checks.items.isEmpty())
        return std::nullopt;
    const CheckConstraint &check = ground.anyOf(table.checks.items);
    const QStringList columns = Ground::columnsOf(table, check.expression);
    const QStringList replacements{
        QStringLiteral("NOT (%1)"), QStringLiteral("(%1) OR num_nulls(%2) = 5"), QStringLiteral("(%1) IS TRUE")};
    QStringList actions{dropConstraint(check.name)};
    if (ground.below(4) > 0)
        actions.append(QStringLiteral("ADD CONSTRAINT %1 CHECK (%2)")
                           .arg(quoted(check.name),
                               QString(ground.anyOf(replacements))
                                   .replace(QLatin1String("%1"), check.expression)
                                   .replace(QLatin1String("%2"), quoted(columns))));
    return Mutation{alter(table, actions.join(QStringLiteral(", "))), {findingKey("check", table, columns)}, {},
        changesOf(table, columns)};
}

} // namespace

QList<MutationKind> constraintMutations()
{
    return {{"add unique", addUnique}, {"change unique", changeUnique}, {"add index", addIndex},
        {"change index", changeIndex}, {"add check", addCheck}, {"change check", changeCheck}};
}

} // namespace triptych::test
