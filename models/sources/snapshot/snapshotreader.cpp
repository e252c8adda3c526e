// SPDX-License-Identifier: MIT
#include "snapshotreader.h"

#include "jsonvalue.h"
#include "snapshotkeys.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace triptych::snapshot {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Snapshot)
};

Origin originOf(const JsonValue &json)
{
    Origin origin;
    const auto found = json.member(QLatin1String("origin"));
    if (!found)
        return origin;
    if (const auto file = found->member(QLatin1String("file")))
        origin.file = file->text();
    if (const auto line = found->member(QLatin1String("line")))
        origin.line = line->number();
    if (const auto object = found->member(QLatin1String("object")))
        origin.object = object->text();
    return origin;
}

/// The reason that stands for a key under "unknown" or "incomplete".
std::optional<QString> reasonFor(const JsonValue &json, QLatin1String reasons, QLatin1String key)
{
    const auto found = json.member(reasons);
    const auto reason = found ? found->member(key) : std::nullopt;
    return reason ? std::optional(reason->text()) : std::nullopt;
}

/// A facet: what `convert` makes of the member, else unknown.
template <typename T, typename Convert>
Stated<T> stated(const JsonValue &json, QLatin1String key, Convert convert)
{
    if (const auto found = json.member(key))
        return Stated<T>(convert(*found));
    return Stated<T>::unknown(reasonFor(json, unknownKey, key).value_or(QString()));
}

/// A list: what `convert` makes of each item; of an absent one nothing is known.
template <typename T, typename Convert>
Listed<T> listed(const JsonValue &json, QLatin1String key, Convert convert)
{
    const auto found = json.member(key);
    if (!found)
        return Listed<T>::unknown();
    Listed<T> result;
    for (const JsonValue &item : found->array())
        result.items.append(convert(item));
    result.incomplete = reasonFor(json, incompleteKey, key);
    return result;
}

/// SQLAlchemy prints these for a column whose type it does not know or does not spell out.
bool saysNoType(const QString &type)
{
    return type == QLatin1String("NULL") || type == QLatin1String("ARRAY");
}

Stated<SqlType> typeOf(const JsonValue &json)
{
    return stated<SqlType>(json, QLatin1String("type"), [&](const JsonValue &found) {
        SqlType type;
        type.text = found.text();
        const auto sql = json.member(QLatin1String("sql"));
        type.sql = sql ? sql->text() : type.text;
        if (const auto notation = json.member(QLatin1String("notation"))) {
            const auto known = std::ranges::find(notationNames, notation->text(), &NotationName::second);
            notation->expect(known != notationNames.end(), Text::tr("“catalog”, “mapper” or “prose”"));
            type.notation = known == notationNames.end() ? type.notation : known->first;
        }
        if (const auto lenient = json.member(QLatin1String("lenient")))
            type.lenient = lenient->boolean();
        return type;
    });
}

QString textOrEmpty(const JsonValue &json)
{
    return json.textOrNull();
}

Column columnOf(const JsonValue &json)
{
    Column column;
    column.name = json.required(QLatin1String("name")).text();
    if (const auto attribute = json.member(QLatin1String("attribute")))
        column.attribute = attribute->text();
    column.type = typeOf(json);
    column.nullable = stated<bool>(json, QLatin1String("nullable"), [](const JsonValue &v) { return v.boolean(); });
    column.defaultExpression = stated<std::optional<QString>>(json, QLatin1String("default"),
        [](const JsonValue &v) { return v.isNull() ? std::nullopt : std::optional(v.text()); });
    column.autoincrement
        = stated<bool>(json, QLatin1String("autoincrement"), [](const JsonValue &v) { return v.boolean(); });
    column.comment = stated<QString>(json, QLatin1String("comment"), textOrEmpty);
    column.origin = originOf(json);
    return column;
}

/// A name as the reports write it, "users" or "billing.users".
QualifiedName nameFromKey(const QString &key)
{
    const qsizetype dot = key.indexOf(QLatin1Char('.'));
    return dot < 1 ? QualifiedName{{}, key} : QualifiedName{key.left(dot), key.mid(dot + 1)};
}

QualifiedName targetOf(const JsonValue &json)
{
    const QString table = json.required(QLatin1String("referred_table")).text();
    const auto schema = json.member(QLatin1String("referred_schema"));
    return schema ? QualifiedName{schema->textOrNull(), table} : nameFromKey(table);
}

Stated<ReferentialAction> actionOf(const JsonValue &json, QLatin1String key)
{
    return stated<ReferentialAction>(json, key, [](const JsonValue &found) {
        const auto action = referentialAction(found.text());
        found.expect(action.has_value(), Text::tr("a referential action such as “CASCADE”"));
        return action.value_or(ReferentialAction::NoAction);
    });
}

QString nameOf(const JsonValue &json)
{
    const auto name = json.member(QLatin1String("name"));
    return name ? name->textOrNull() : QString();
}

ForeignKey foreignKeyOf(const JsonValue &json)
{
    ForeignKey key;
    key.name = nameOf(json);
    key.columns = json.required(QLatin1String("constrained_columns")).texts();
    key.target = targetOf(json);
    if (const auto columns = json.member(QLatin1String("referred_columns")))
        key.targetColumns = columns->texts();
    key.onUpdate = actionOf(json, QLatin1String("on_update"));
    key.onDelete = actionOf(json, QLatin1String("on_delete"));
    key.origin = originOf(json);
    return key;
}

UniqueConstraint uniqueConstraintOf(const JsonValue &json)
{
    return {nameOf(json), json.required(QLatin1String("column_names")).texts(), originOf(json)};
}

Index indexOf(const JsonValue &json)
{
    Index index;
    index.name = nameOf(json);
    // SQLAlchemy's reflection gives null for an expression.
    for (const JsonValue &column : json.required(QLatin1String("column_names")).array())
        index.keys.append(column.isNull() ? IndexKey{{}, QStringLiteral("?")} : IndexKey{column.text()});
    if (const auto unique = json.member(QLatin1String("unique")))
        index.unique = unique->boolean();
    index.origin = originOf(json);
    return index;
}

Stated<PrimaryKey> primaryKeyOf(const JsonValue &json)
{
    return stated<PrimaryKey>(json, QLatin1String("primary_keys"), [&](const JsonValue &columns) {
        PrimaryKey key;
        key.columns = columns.texts();
        if (const auto more = json.member(QLatin1String("primary_key"))) {
            key.name = nameOf(*more);
            key.origin = originOf(*more);
        }
        return key;
    });
}

Table tableOf(const QString &key, const JsonValue &json)
{
    Table table;
    table.name = nameFromKey(key);
    if (const auto schema = json.member(QLatin1String("schema")))
        table.name = {schema->textOrNull(), json.required(QLatin1String("name")).text()};
    json.expect(json.member(QLatin1String("columns")).has_value(), Text::tr("an object with the key “columns”"));
    table.columns = listed<Column>(json, QLatin1String("columns"), columnOf);
    table.primaryKey = primaryKeyOf(json);
    table.foreignKeys = listed<ForeignKey>(json, QLatin1String("foreign_keys"), foreignKeyOf);
    table.uniqueConstraints = listed<UniqueConstraint>(json, QLatin1String("unique_constraints"), uniqueConstraintOf);
    table.indexes = listed<Index>(json, QLatin1String("indexes"), indexOf);
    table.comment = stated<QString>(json, QLatin1String("comment"), textOrEmpty);
    table.origin = originOf(json);
    return table;
}

/// What the tool before Triptych wrote in its own way: types that say nothing, and a unique constraint's index beside
/// it.
void readOldWays(Table &table)
{
    for (Column &column : table.columns.items) {
        if (column.type.isKnown() && saysNoType(column.type.value().text))
            column.type = Stated<SqlType>::unknown(
                Text::tr("“%1” does not say which type it is.").arg(column.type.value().text));
    }
    table.indexes.items.removeIf([&](const Index &index) {
        const QList<UniqueConstraint> &constraints = table.uniqueConstraints.items;
        return index.unique && std::ranges::find(constraints, index.name, &UniqueConstraint::name) != constraints.end();
    });
}

void readOwn(const JsonValue &own, Schema &schema)
{
    const auto source = own.required(QLatin1String("source"));
    schema.source.title = source.required(QLatin1String("title")).text();
    schema.source.detail = source.required(QLatin1String("detail")).text();
    schema.source.files = source.required(QLatin1String("files")).texts();
    schema.caseSensitiveNames = own.required(QLatin1String("case_sensitive_names")).boolean();
    schema.tables.incomplete = reasonFor(own, incompleteKey, QLatin1String("tables"));
    for (const JsonValue &note : own.required(QLatin1String("notes")).array())
        schema.notes.append({originOf(note), note.required(QLatin1String("expression")).text(),
            note.required(QLatin1String("reason")).text()});
}

/// The keys of the tables in the order of the schema; what the order does not name follows by name.
QStringList tableKeys(const JsonValue &tables, const std::optional<JsonValue> &own)
{
    const QStringList present = tables.keys();
    QStringList keys = own ? own->required(QLatin1String("tables")).texts() : QStringList();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return !std::ranges::binary_search(present, key); });
    QStringList sorted = keys;
    std::ranges::sort(sorted);
    std::ranges::copy_if(present, std::back_inserter(keys),
        [&](const QString &key) { return !std::ranges::binary_search(sorted, key); });
    return keys;
}

Error syntaxError(const QByteArray &json, const QJsonParseError &error, const QString &path)
{
    const QByteArray before = json.left(error.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return {Error::Kind::Invalid,
        Text::tr("Line %1, column %2 is not JSON: %3.").arg(line).arg(column).arg(error.errorString()), path,
        Text::tr("Write the snapshot anew, or mend it there.")};
}

} // namespace

Result<QJsonObject> parseSnapshot(const QByteArray &json, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(syntaxError(json, error, path));
    if (!document.isObject())
        return failure({Error::Kind::Invalid, Text::tr("This JSON is no snapshot."), path,
            Text::tr("Choose a file that “triptych-cli introspect” wrote.")});
    return document.object();
}

Result<Schema> schemaOf(const QJsonObject &snapshot, const QString &path)
{
    const JsonValue root(snapshot, path);
    const auto own = root.member(triptychKey);
    if (own && own->required(QLatin1String("format_version")).number() > formatVersion)
        return failure({Error::Kind::Invalid, Text::tr("A newer Triptych wrote this snapshot."), path,
            Text::tr("Update Triptych, or write the snapshot with this one.")});
    Schema schema;
    const JsonValue tables = root.required(QLatin1String("schema"));
    for (const QString &key : tableKeys(tables, own)) {
        schema.tables.items.append(tableOf(key, tables.named(key)));
        if (!own)
            readOldWays(schema.tables.items.last());
    }
    if (own)
        readOwn(*own, schema);
    if (const auto error = root.error())
        return failure(*error);
    return schema;
}

} // namespace triptych::snapshot
