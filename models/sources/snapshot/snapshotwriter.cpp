// SPDX-License-Identifier: MIT
#include "snapshot.h"

#include "jsonwriting.h"
#include "tablewriter.h"

#include <QSet>

namespace triptych {

namespace {

using namespace snapshot;

Json leftOutJson(const LeftOutTable &table)
{
    return {{"schema", toJson(table.name.schema)}, {"name", toJson(table.name.name)}, {"reason", toJson(table.reason)}};
}

Json noteJson(const Note &note)
{
    Json json = Json::object();
    if (Json origin = toJson(note.origin); !origin.empty())
        json["origin"] = std::move(origin);
    json["expression"] = toJson(note.expression);
    json["reason"] = toJson(note.reason);
    return json;
}

template <typename T>
Json arrayOf(const QList<T> &items, Json (*itemJson)(const T &))
{
    Json json = Json::array();
    for (const T &item : items)
        json.push_back(itemJson(item));
    return json;
}

Json metadata(const Schema &schema, const QString &command, const QDateTime &utc)
{
    const QString time = utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("+00:00");
    return {{"generator", "Triptych " TRIPTYCH_VERSION}, {"timestamp", toJson(time)}, {"command", toJson(command)},
        {"database", toJson(schema.source.title)}};
}

QString unusedKey(const QString &name, const QSet<QString> &used)
{
    QString key = name;
    for (int number = 2; used.contains(key); ++number)
        key = QStringLiteral("%1 #%2").arg(name).arg(number);
    return key;
}

} // namespace

QByteArray snapshotJson(const Schema &schema, const QString &command, const QDateTime &utc)
{
    Json::object_t tables;
    tables.reserve(std::size_t(schema.tables.items.size())); // growing would copy all tables
    QSet<QString> used;
    QStringList order;
    for (const Table &table : schema.tables.items) {
        const QString key = unusedKey(displayText(table.name), used);
        used.insert(key);
        order.append(key);
        tables.push_back({key.toStdString(), tableJson(table)}); // assigning by key would search all keys before it
    }
    Json own{{"format_version", formatVersion},
        {"source",
            {{"title", toJson(schema.source.title)}, {"detail", toJson(schema.source.detail)},
                {"files", toJson(schema.source.files)}}},
        {"tables", toJson(order)}, {"left_out", arrayOf(schema.leftOut, leftOutJson)},
        {"notes", arrayOf(schema.notes, noteJson)}, {"case_sensitive_names", schema.caseSensitiveNames}};
    if (schema.tables.incomplete)
        own[incompleteKey.data()] = {{"tables", toJson(*schema.tables.incomplete)}};
    Json::object_t members;
    members.reserve(3); // as above
    members.push_back({"metadata", metadata(schema, command, utc)});
    members.push_back({"schema", std::move(tables)});
    members.push_back({triptychKey.data(), std::move(own)});
    return QByteArray::fromStdString(Json(std::move(members)).dump(2)) + '\n';
}

} // namespace triptych
