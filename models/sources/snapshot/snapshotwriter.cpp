// SPDX-License-Identifier: MIT
#include "snapshot.h"
#include "snapshotkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace triptych {

namespace {

using namespace snapshot;

QJsonObject toJson(const Origin &origin)
{
    QJsonObject json;
    if (!origin.file.isEmpty())
        json[QLatin1String("file")] = origin.file;
    if (origin.line != 0)
        json[QLatin1String("line")] = origin.line;
    if (!origin.object.isEmpty())
        json[QLatin1String("object")] = origin.object;
    return json;
}

/// Adds members to an object, and under it the reasons why others are missing.
class ObjectWriter
{
public:
    void add(QLatin1String key, const QJsonValue &value) { m_json[key] = value; }

    void addUnlessEmpty(QLatin1String key, const QString &text)
    {
        if (!text.isEmpty())
            m_json[key] = text;
    }

    void add(const Origin &origin)
    {
        if (const QJsonObject json = toJson(origin); !json.isEmpty())
            m_json[QLatin1String("origin")] = json;
    }

    template <typename T, typename Convert>
    void add(QLatin1String key, const Stated<T> &stated, Convert convert)
    {
        if (stated.isKnown())
            m_json[key] = convert(stated.value());
        else if (!stated.reason().isEmpty())
            m_unknown[key] = stated.reason();
    }

    template <typename T, typename Convert>
    void add(QLatin1String key, const Listed<T> &listed, Convert convert)
    {
        QJsonArray array;
        for (const T &item : listed.items)
            array.append(convert(item));
        m_json[key] = array;
        if (listed.incomplete)
            m_incomplete[key] = *listed.incomplete;
    }

    [[nodiscard]] QJsonObject json() const
    {
        QJsonObject json = m_json;
        if (!m_unknown.isEmpty())
            json[unknownKey] = m_unknown;
        if (!m_incomplete.isEmpty())
            json[incompleteKey] = m_incomplete;
        return json;
    }

private:
    QJsonObject m_json;
    QJsonObject m_unknown;
    QJsonObject m_incomplete;
};

QJsonValue asItIs(const auto &value)
{
    return value;
}

void addType(ObjectWriter &writer, const Stated<SqlType> &type)
{
    writer.add(QLatin1String("type"), type, [](const SqlType &known) { return known.text; });
    if (!type.isKnown())
        return;
    const SqlType &known = type.value();
    if (known.sql != known.text)
        writer.add(QLatin1String("sql"), known.sql);
    if (known.notation != SqlType::Notation::Catalog)
        writer.add(QLatin1String("notation"),
            QString(std::ranges::find(notationNames, known.notation, &NotationName::first)->second));
    if (known.lenient)
        writer.add(QLatin1String("lenient"), true);
}

QJsonObject toJson(const Column &column)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), column.name);
    writer.addUnlessEmpty(QLatin1String("attribute"), column.attribute);
    addType(writer, column.type);
    writer.add(QLatin1String("nullable"), column.nullable, asItIs<bool>);
    writer.add(QLatin1String("default"), column.defaultExpression, [](const std::optional<QString> &expression) {
        return expression ? QJsonValue(*expression) : QJsonValue(QJsonValue::Null);
    });
    writer.add(QLatin1String("autoincrement"), column.autoincrement, asItIs<bool>);
    writer.add(QLatin1String("comment"), column.comment, asItIs<QString>);
    writer.add(column.origin);
    return writer.json();
}

QJsonObject toJson(const ForeignKey &key)
{
    const auto inSql = [](ReferentialAction action) { return sqlText(action); };
    ObjectWriter writer;
    writer.add(QLatin1String("name"), key.name);
    writer.add(QLatin1String("constrained_columns"), QJsonArray::fromStringList(key.columns));
    writer.add(QLatin1String("referred_schema"), key.target.schema);
    writer.add(QLatin1String("referred_table"), key.target.name);
    writer.add(QLatin1String("referred_columns"), QJsonArray::fromStringList(key.targetColumns));
    writer.add(QLatin1String("on_update"), key.onUpdate, inSql);
    writer.add(QLatin1String("on_delete"), key.onDelete, inSql);
    writer.add(key.origin);
    return writer.json();
}

QJsonObject toJson(const UniqueConstraint &constraint)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), constraint.name);
    writer.add(QLatin1String("column_names"), QJsonArray::fromStringList(constraint.columns));
    writer.add(constraint.origin);
    return writer.json();
}

QJsonObject toJson(const Index &index)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), index.name);
    writer.add(QLatin1String("column_names"), QJsonArray::fromStringList(keyTexts(index)));
    writer.add(QLatin1String("unique"), index.unique);
    writer.add(index.origin);
    return writer.json();
}

QJsonObject toJson(const Table &table)
{
    const auto object = [](const auto &value) { return toJson(value); };
    ObjectWriter writer;
    writer.add(QLatin1String("schema"), table.name.schema);
    writer.add(QLatin1String("name"), table.name.name);
    writer.add(QLatin1String("columns"), table.columns, object);
    writer.add(QLatin1String("primary_keys"), table.primaryKey,
        [](const PrimaryKey &key) { return QJsonArray::fromStringList(key.columns); });
    if (table.primaryKey.isKnown()) {
        ObjectWriter key;
        key.addUnlessEmpty(QLatin1String("name"), table.primaryKey.value().name);
        key.add(table.primaryKey.value().origin);
        writer.add(QLatin1String("primary_key"), key.json());
    }
    writer.add(QLatin1String("foreign_keys"), table.foreignKeys, object);
    writer.add(QLatin1String("unique_constraints"), table.uniqueConstraints, object);
    writer.add(QLatin1String("indexes"), table.indexes, object);
    writer.add(QLatin1String("comment"), table.comment, asItIs<QString>);
    writer.add(table.origin);
    return writer.json();
}

QJsonObject toJson(const Note &note)
{
    ObjectWriter writer;
    writer.add(note.origin);
    writer.add(QLatin1String("expression"), note.expression);
    writer.add(QLatin1String("reason"), note.reason);
    return writer.json();
}

QJsonObject metadata(const Schema &schema, const QString &command, const QDateTime &utc)
{
    return {{QStringLiteral("generator"), QStringLiteral("Triptych " TRIPTYCH_VERSION)},
        {QStringLiteral("timestamp"),
            utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("+00:00")},
        {QStringLiteral("command"), command}, {QStringLiteral("database"), schema.source.title}};
}

QString unusedKey(const QString &name, const QJsonObject &used)
{
    QString key = name;
    for (int number = 2; used.contains(key); ++number)
        key = QStringLiteral("%1 #%2").arg(name).arg(number);
    return key;
}

/// Qt indents by four spaces, the format by two. No string holds a line end, so that each line's spaces are
/// indentation.
QByteArray withTwoSpaces(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype start = 0; start < json.size();) {
        const qsizetype end = json.indexOf('\n', start) + 1;
        qsizetype spaces = 0;
        while (json[start + spaces] == ' ')
            ++spaces;
        result.append(spaces / 2, ' ').append(json.constData() + start + spaces, end - start - spaces);
        start = end;
    }
    return result;
}

} // namespace

QByteArray snapshotJson(const Schema &schema, const QString &command, const QDateTime &utc)
{
    QJsonObject tables;
    QJsonArray order;
    for (const Table &table : schema.tables.items) {
        const QString key = unusedKey(displayText(table.name), tables);
        tables[key] = toJson(table);
        order.append(key);
    }
    QJsonArray notes;
    for (const Note &note : schema.notes)
        notes.append(toJson(note));

    ObjectWriter own;
    own.add(QLatin1String("format_version"), formatVersion);
    own.add(QLatin1String("source"),
        QJsonObject{{QStringLiteral("title"), schema.source.title}, {QStringLiteral("detail"), schema.source.detail},
            {QStringLiteral("files"), QJsonArray::fromStringList(schema.source.files)}});
    own.add(QLatin1String("tables"), order);
    own.add(QLatin1String("notes"), notes);
    own.add(QLatin1String("case_sensitive_names"), schema.caseSensitiveNames);
    if (schema.tables.incomplete)
        own.add(incompleteKey, QJsonObject{{QStringLiteral("tables"), *schema.tables.incomplete}});

    const QJsonObject json{{QStringLiteral("metadata"), metadata(schema, command, utc)},
        {QStringLiteral("schema"), tables}, {QString(triptychKey), own.json()}};
    return withTwoSpaces(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace triptych
