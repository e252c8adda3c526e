// SPDX-License-Identifier: MIT
#include "windows.h"

#include "base/textfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace triptych;

namespace bench {

namespace {

Column readColumn(const QJsonObject &json)
{
    Column column;
    column.name = json[QLatin1String("name")].toString();
    const QString type = json[QLatin1String("type")].toString();
    const QString sql = type == QLatin1String("fk") ? QStringLiteral("integer") : type;
    column.type = SqlType{sql, sql, SqlType::Notation::Catalog, false};
    column.nullable = json[QLatin1String("nullable")].toBool();
    const QJsonValue expression = json[QLatin1String("default")];
    column.defaultExpression = expression.isString() ? std::optional(expression.toString()) : std::nullopt;
    return column;
}

Table readTable(const QString &name, const QJsonArray &columns)
{
    Table table;
    table.name.name = name;
    PrimaryKey primaryKey;
    for (const QJsonValue &each : columns) {
        const QJsonObject json = each.toObject();
        const Column column = readColumn(json);
        table.columns.items.append(column);
        if (json[QLatin1String("pk")].toBool())
            primaryKey.columns.append(column.name);
        if (const QString target = json[QLatin1String("references")].toString(); !target.isEmpty()) {
            ForeignKey key;
            key.columns = QStringList{column.name};
            key.target.name = target;
            table.foreignKeys.items.append(key);
        }
    }
    table.primaryKey = primaryKey;
    return table;
}

QList<int> leftovers(const Table &table, const Table &other)
{
    QList<int> result;
    for (int index = 0; index < table.columns.items.size(); ++index) {
        if (!other.column(table.columns.items[index].name))
            result.append(index);
    }
    return result;
}

Window readWindow(const QJsonObject &json)
{
    Window window;
    window.table = json[QLatin1String("table")].toString();
    window.left = readTable(window.table, json[QLatin1String("left")].toArray());
    window.right = readTable(window.table, json[QLatin1String("right")].toArray());
    window.leftOnly = leftovers(window.left, window.right);
    window.rightOnly = leftovers(window.right, window.left);
    for (const QJsonValue &each : json[QLatin1String("renames")].toArray()) {
        const QJsonArray pair = each.toArray();
        window.renames.append({pair[0].toString(), pair[1].toString()});
    }
    return window;
}

} // namespace

bool Window::isRename(int leftColumn, int rightColumn) const
{
    return renames.contains(std::pair(left.columns.items[leftColumn].name, right.columns.items[rightColumn].name));
}

QList<std::pair<int, int>> Window::pairs() const
{
    QList<std::pair<int, int>> result;
    for (const int leftColumn : leftOnly) {
        for (const int rightColumn : rightOnly)
            result.append({leftColumn, rightColumn});
    }
    return result;
}

QString Window::key(int leftColumn, int rightColumn) const
{
    return QStringLiteral("%1: %2 -> %3")
        .arg(table, left.columns.items[leftColumn].name, right.columns.items[rightColumn].name);
}

Result<QList<Window>> readWindows(const QString &path)
{
    const Result<QByteArray> bytes = readUtf8File(path);
    if (!bytes)
        return failure(bytes.error());
    QList<Window> result;
    int line = 0;
    for (const QByteArray &text : bytes->split('\n')) {
        ++line;
        if (text.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (!document.isObject())
            return failure(
                {Error::Kind::Invalid, error.errorString(), QStringLiteral("%1:%2").arg(path).arg(line), {}});
        result.append(readWindow(document.object()));
    }
    return result;
}

Window acrossSources(const Window &window)
{
    Window result = window;
    QList<Column> &columns = result.right.columns.items;
    columns.clear();
    for (int index = 0; index < window.right.columns.items.size(); ++index) {
        if (!window.rightOnly.contains(index))
            columns.append(window.right.columns.items[index]);
    }
    result.rightOnly.clear();
    for (const int index : window.rightOnly) {
        result.rightOnly.append(int(columns.size()));
        columns.append(window.right.columns.items[index]);
    }
    for (Column &column : columns) {
        column.nullable = true;
        column.defaultExpression = std::optional<QString>();
        SqlType type = column.type.value();
        type.notation = SqlType::Notation::Mapper;
        column.type = type;
    }
    return result;
}

} // namespace bench
