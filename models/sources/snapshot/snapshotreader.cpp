// SPDX-License-Identifier: MIT
#include "snapshotreader.h"

#include "snapshotkeys.h"
#include "tablereader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace triptych::snapshot {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Snapshot)
};

/// SQLAlchemy prints these for a column whose type it does not know or does not spell out.
bool saysNoType(const QString &type)
{
    return type == QLatin1String("NULL") || type == QLatin1String("ARRAY");
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
    if (const auto leftOut = own.member(QLatin1String("left_out"))) {
        for (const JsonValue &table : leftOut->array())
            schema.leftOut.append(
                {{textAt(table, QLatin1String("schema")), table.required(QLatin1String("name")).text()},
                    table.required(QLatin1String("reason")).text()});
    }
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

Result<Schema> schemaOf(
    const QJsonObject &snapshot, const QString &path, const std::function<bool(int done, int total)> &goesOn)
{
    const JsonValue root(snapshot, path);
    const auto own = root.member(triptychKey);
    if (own && own->required(QLatin1String("format_version")).number() > formatVersion)
        return failure({Error::Kind::Invalid, Text::tr("A newer Triptych wrote this snapshot."), path,
            Text::tr("Update Triptych, or write the snapshot with this one.")});
    Schema schema;
    const JsonValue tables = root.required(QLatin1String("schema"));
    const QStringList keys = tableKeys(tables, own);
    for (const QString &key : keys) {
        if (!goesOn(int(schema.tables.items.size()), int(keys.size())))
            break;
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
