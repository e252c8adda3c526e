// SPDX-License-Identifier: MIT
#include "tables.h"

#include <algorithm>

namespace triptych::documents {

Table unknownTable(const QualifiedName &name, const Origin &origin)
{
    Table table;
    table.name = name;
    table.origin = origin;
    table.columns = Listed<Column>::unknown();
    table.foreignKeys = Listed<ForeignKey>::unknown();
    table.uniqueConstraints = Listed<UniqueConstraint>::unknown();
    table.indexes = Listed<Index>::unknown();
    return table;
}

void setPrimaryKey(Table &table, const QStringList &columns, const Origin &origin)
{
    if (columns.isEmpty())
        return;
    table.primaryKey = PrimaryKey{{}, columns, origin};
    for (const QString &name : columns) {
        if (Column *column = columnOf(table, name))
            column->nullable = false;
    }
}

Column *columnOf(Table &table, const QString &name)
{
    const auto found = std::ranges::find_if(
        table.columns.items, [&](const Column &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == table.columns.items.end() ? nullptr : &*found;
}

void setLabels(Column &column, const QHash<QString, QStringList> &enums)
{
    if (!column.type.isKnown())
        return;
    SqlType type = column.type.value();
    const QString name = QString(type.text).remove(QLatin1Char('"')).section(QLatin1Char('['), 0, 0).toLower();
    const auto labels = enums.constFind(name);
    if (labels == enums.constEnd())
        return;
    type.labels = *labels;
    type.lenient = true; // its name may be written in another case
    column.type = type;
}

} // namespace triptych::documents
