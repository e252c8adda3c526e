// SPDX-License-Identifier: MIT
#include "drift.h"

namespace bench {

using namespace triptych;

namespace {

constexpr int every = 50; ///< 2 %

/// Changes one column in the way whose turn it is; false: it goes.
bool changed(Column &column, int turn)
{
    switch (turn % 5) {
    case 0:
        return false;
    case 1:
        column.name += QStringLiteral("_new");
        return true;
    case 2:
        column.type = SqlType{QStringLiteral("TSVECTOR"), QStringLiteral("TSVECTOR"), SqlType::Notation::Mapper};
        return true;
    case 3:
        column.nullable = !column.nullable.valueOr(false);
        return true;
    default:
        column.defaultExpression = std::optional(QStringLiteral("'changed'"));
        return true;
    }
}

Schema changed(const Schema &database, SqlType::Notation notation, int first)
{
    Schema result = database;
    result.tables.items.clear();
    int columnNumber = first;
    int tableNumber = first;
    for (Table table : database.tables.items) {
        const int turn = ++tableNumber;
        if (turn % every == 0 && turn % (2 * every) == 0)
            continue;
        if (turn % every == 0)
            table.name.name += QStringLiteral("_archive");
        QList<Column> columns;
        for (Column column : std::as_const(table.columns.items)) {
            SqlType type = column.type.value();
            type.notation = notation;
            type.sql = type.sql.toUpper();
            type.text = type.sql;
            column.type = type;
            if (++columnNumber % every != 0 || changed(column, columnNumber / every))
                columns.append(column);
        }
        table.columns.items = columns;
        result.tables.items.append(table);
    }
    return result;
}

} // namespace

Schema asModels(const Schema &database)
{
    return changed(database, SqlType::Notation::Mapper, 0);
}

Schema asDocument(const Schema &database)
{
    Schema result = changed(database, SqlType::Notation::Prose, every / 2);
    result.caseSensitiveNames = false;
    return result;
}

} // namespace bench
