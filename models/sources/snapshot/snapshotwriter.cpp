// SPDX-License-Identifier: MIT
#include "snapshot.h"
#include "snapshotkeys.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace triptych {

namespace {

using namespace snapshot;
using Json = nlohmann::ordered_json;

Json toJson(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &texts)
{
    Json json = Json::array();
    for (const QString &text : texts)
        json.push_back(toJson(text));
    return json;
}

Json toJson(const std::optional<QString> &text)
{
    return text ? toJson(*text) : Json();
}

Json toJson(bool value)
{
    return value;
}

Json toJson(ReferentialAction action)
{
    return toJson(sqlText(action));
}

Json toJson(const std::optional<IdentityKind> &kind)
{
    return kind ? toJson(sqlText(*kind)) : Json();
}

Json toJson(const Origin &origin)
{
    Json json = Json::object();
    if (!origin.file.isEmpty())
        json["file"] = toJson(origin.file);
    if (origin.line != 0)
        json["line"] = origin.line;
    if (!origin.object.isEmpty())
        json["object"] = toJson(origin.object);
    return json;
}

Json toJson(const Column &column);
Json toJson(const ForeignKey &key);
Json toJson(const UniqueConstraint &constraint);
Json toJson(const CheckConstraint &check);
Json toJson(const Index &index);
Json toJson(const IndexKey &key);

/// Adds members to an object, and under it the reasons why others are missing.
class ObjectWriter
{
public:
    template <typename T>
    void add(QLatin1String key, const T &value)
    {
        m_json[key.data()] = toJson(value);
    }
    void add(QLatin1String key, Json value) { m_json[key.data()] = std::move(value); }

    /// Adds nothing for an empty text or list and for false.
    template <typename T>
    void addUnlessEmpty(QLatin1String key, const T &value)
    {
        if (value != T())
            add(key, value);
    }

    void add(const Origin &origin)
    {
        if (Json json = toJson(origin); !json.empty())
            add(QLatin1String("origin"), std::move(json));
    }

    template <typename T>
    void add(QLatin1String key, const Stated<T> &stated)
    {
        if (stated.isKnown())
            add(key, toJson(stated.value()));
        else if (!stated.reason().isEmpty())
            m_unknown[key.data()] = toJson(stated.reason());
    }

    template <typename T>
    void add(QLatin1String key, const Listed<T> &listed)
    {
        Json array = Json::array();
        for (const T &item : listed.items)
            array.push_back(toJson(item));
        add(key, std::move(array));
        if (listed.incomplete)
            m_incomplete[key.data()] = toJson(*listed.incomplete);
    }

    [[nodiscard]] Json json() const
    {
        Json json = m_json;
        if (!m_unknown.empty())
            json[unknownKey.data()] = m_unknown;
        if (!m_incomplete.empty())
            json[incompleteKey.data()] = m_incomplete;
        return json;
    }

private:
    Json m_json = Json::object();
    Json m_unknown = Json::object();
    Json m_incomplete = Json::object();
};

void addType(ObjectWriter &writer, const Stated<SqlType> &type)
{
    if (!type.isKnown()) {
        writer.add(QLatin1String("type"), Stated<QString>::unknown(type.reason()));
        return;
    }
    const SqlType &known = type.value();
    writer.add(QLatin1String("type"), known.text);
    if (known.sql != known.text)
        writer.add(QLatin1String("sql"), known.sql);
    if (known.notation != SqlType::Notation::Catalog)
        writer.add(QLatin1String("notation"),
            QString(std::ranges::find(notationNames, known.notation, &NotationName::first)->second));
    writer.addUnlessEmpty(QLatin1String("lenient"), known.lenient);
    writer.addUnlessEmpty(QLatin1String("labels"), known.labels);
}

Json toJson(const Column &column)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), column.name);
    writer.addUnlessEmpty(QLatin1String("attribute"), column.attribute);
    addType(writer, column.type);
    writer.add(QLatin1String("nullable"), column.nullable);
    writer.add(QLatin1String("default"), column.defaultExpression);
    writer.add(QLatin1String("autoincrement"), column.autoincrement);
    writer.add(QLatin1String("identity"), column.identity);
    writer.add(QLatin1String("generated"), column.generatedExpression);
    writer.add(QLatin1String("comment"), column.comment);
    writer.add(column.origin);
    return writer.json();
}

Json toJson(const ForeignKey &key)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), key.name);
    writer.add(QLatin1String("constrained_columns"), key.columns);
    writer.add(QLatin1String("referred_schema"), key.target.schema);
    writer.add(QLatin1String("referred_table"), key.target.name);
    writer.add(QLatin1String("referred_columns"), key.targetColumns);
    writer.add(QLatin1String("on_update"), key.onUpdate);
    writer.add(QLatin1String("on_delete"), key.onDelete);
    writer.add(key.origin);
    return writer.json();
}

Json toJson(const UniqueConstraint &constraint)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), constraint.name);
    writer.add(QLatin1String("column_names"), constraint.columns);
    writer.addUnlessEmpty(QLatin1String("nulls_not_distinct"), constraint.nullsNotDistinct);
    writer.add(constraint.origin);
    return writer.json();
}

Json toJson(const CheckConstraint &check)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), check.name);
    writer.add(QLatin1String("expression"), check.expression);
    writer.add(check.origin);
    return writer.json();
}

Json toJson(const IndexKey &key)
{
    ObjectWriter writer;
    writer.addUnlessEmpty(QLatin1String("column"), key.column);
    writer.addUnlessEmpty(QLatin1String("expression"), key.expression);
    writer.addUnlessEmpty(QLatin1String("descending"), key.descending);
    if (key.nullsFirst)
        writer.add(QLatin1String("nulls_first"), *key.nullsFirst);
    writer.addUnlessEmpty(QLatin1String("operator_class"), key.operatorClass);
    writer.addUnlessEmpty(QLatin1String("collation"), key.collation);
    return writer.json();
}

Json toJson(const Index &index)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), index.name);
    writer.add(QLatin1String("column_names"), keyTexts(index));
    const bool isPlain
        = std::ranges::all_of(index.keys, [](const IndexKey &key) { return key == IndexKey{key.column}; });
    if (!isPlain)
        writer.add(QLatin1String("keys"), Listed<IndexKey>{index.keys, {}});
    writer.add(QLatin1String("unique"), index.unique);
    writer.addUnlessEmpty(QLatin1String("method"), index.method);
    writer.addUnlessEmpty(QLatin1String("include"), index.include);
    writer.addUnlessEmpty(QLatin1String("predicate"), index.predicate);
    writer.addUnlessEmpty(QLatin1String("nulls_not_distinct"), index.nullsNotDistinct);
    writer.add(index.origin);
    return writer.json();
}

void addPrimaryKey(ObjectWriter &writer, const Stated<PrimaryKey> &key)
{
    if (!key.isKnown()) {
        writer.add(QLatin1String("primary_keys"), Stated<QString>::unknown(key.reason()));
        return;
    }
    writer.add(QLatin1String("primary_keys"), key.value().columns);
    ObjectWriter more;
    more.addUnlessEmpty(QLatin1String("name"), key.value().name);
    more.add(key.value().origin);
    writer.add(QLatin1String("primary_key"), more.json());
}

Json toJson(const Table &table)
{
    ObjectWriter writer;
    writer.add(QLatin1String("schema"), table.name.schema);
    writer.add(QLatin1String("name"), table.name.name);
    writer.add(QLatin1String("columns"), table.columns);
    addPrimaryKey(writer, table.primaryKey);
    writer.add(QLatin1String("foreign_keys"), table.foreignKeys);
    writer.add(QLatin1String("indexes"), table.indexes);
    writer.add(QLatin1String("unique_constraints"), table.uniqueConstraints);
    writer.add(QLatin1String("check_constraints"), table.checks);
    writer.add(QLatin1String("comment"), table.comment);
    writer.add(table.origin);
    return writer.json();
}

Json toJson(const LeftOutTable &table)
{
    return {{"schema", toJson(table.name.schema)}, {"name", toJson(table.name.name)}, {"reason", toJson(table.reason)}};
}

Json toJson(const Note &note)
{
    ObjectWriter writer;
    writer.add(note.origin);
    writer.add(QLatin1String("expression"), note.expression);
    writer.add(QLatin1String("reason"), note.reason);
    return writer.json();
}

template <typename T>
Json arrayOf(const QList<T> &items)
{
    Json json = Json::array();
    for (const T &item : items)
        json.push_back(toJson(item));
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
    QSet<QString> used;
    QStringList order;
    for (const Table &table : schema.tables.items) {
        const QString key = unusedKey(displayText(table.name), used);
        used.insert(key);
        order.append(key);
        tables.push_back({key.toStdString(), toJson(table)}); // assigning by key would search all keys before it
    }
    Json own{{"format_version", formatVersion},
        {"source",
            {{"title", toJson(schema.source.title)}, {"detail", toJson(schema.source.detail)},
                {"files", toJson(schema.source.files)}}},
        {"tables", toJson(order)}, {"left_out", arrayOf(schema.leftOut)}, {"notes", arrayOf(schema.notes)},
        {"case_sensitive_names", schema.caseSensitiveNames}};
    if (schema.tables.incomplete)
        own[incompleteKey.data()] = {{"tables", toJson(*schema.tables.incomplete)}};
    Json json{{"metadata", metadata(schema, command, utc)}};
    json["schema"] = std::move(tables);
    json[triptychKey.data()] = std::move(own);
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace triptych
