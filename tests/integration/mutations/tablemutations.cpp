// SPDX-License-Identifier: MIT
#include "mutation.h"

namespace triptych::test {

namespace {

/// What becomes of the foreign keys to a table that is gone, or is not known for the same.
void addReferences(Ground &ground, const Table &table, QStringList &expected)
{
    for (const Reference &each : ground.referencesTo(table)) {
        if (each.from != &table)
            expected.append(findingKey("foreign_key", *each.from, each.key->columns));
    }
}

QStringList tableAndReferences(Ground &ground, const Table &table)
{
    QStringList changes{place(table)};
    for (const Reference &each : ground.referencesTo(table))
        changes += places(*each.from, each.key->columns);
    return changes;
}

std::optional<Mutation> dropTable(Ground &ground)
{
    const Table &table = ground.anyTable();
    Mutation mutation{
        QStringLiteral("DROP TABLE %1 CASCADE").arg(quoted(table.name)), {findingKey("missing", table)}, {}, {}};
    addReferences(ground, table, mutation.expected);
    mutation.changes = tableAndReferences(ground, table);
    return mutation;
}

std::optional<Mutation> addTable(Ground &ground)
{
    Table table;
    table.name = {ground.anyTable().name.schema, ground.newName()};
    const QString key = ground.coin() ? QStringLiteral("serial PRIMARY KEY") : QStringLiteral("uuid");
    return Mutation{QStringLiteral("CREATE TABLE %1 (%2 %3, %4 text)")
                        .arg(quoted(table.name), quoted(ground.newName()), key, quoted(ground.newName())),
        {findingKey("missing", table)}, {}, {place(table)}};
}

std::optional<Mutation> renameTable(Ground &ground)
{
    const Table &table = ground.anyTable();
    const QString &name = table.name.name;
    const QStringList names{name + QStringLiteral("_new"), QStringLiteral("all_") + name, QStringLiteral("tbl_") + name,
        name.endsWith(QLatin1Char('s')) ? name.chopped(1) : name + QLatin1Char('s'), ground.newName()};
    Table renamed = table;
    renamed.name.name = ground.anyOf(names);
    Mutation mutation{alter(table, QStringLiteral("RENAME TO ") + quoted(renamed.name.name)),
        {findingKey("renamed", renamed)}, {findingKey("missing", table), findingKey("missing", renamed)},
        tableAndReferences(ground, table)};
    addReferences(ground, table, mutation.expectedUnlessRenamed);
    return mutation;
}

std::optional<Mutation> tableComment(Ground &ground)
{
    const Table &table = ground.anyTable();
    const bool removes = !table.comment.value().isEmpty() && ground.coin();
    return Mutation{QStringLiteral("COMMENT ON TABLE %1 IS %2")
                        .arg(quoted(table.name), removes ? QStringLiteral("NULL") : QStringLiteral("'Another one'")),
        {findingKey("comment", table)}, {}, {place(table, QStringLiteral("comment of the table"))}};
}

} // namespace

QList<MutationKind> tableMutations()
{
    return {{"drop table", dropTable}, {"add table", addTable}, {"rename table", renameTable},
        {"comment on table", tableComment}};
}

} // namespace triptych::test
