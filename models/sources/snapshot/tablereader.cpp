// SPDX-License-Identifier: MIT
#include "tablereader.h"

#include "snapshotkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych::snapshot {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Snapshot)
};

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

/// The value that a word stands for; else the first, and an error that names all words.
template <typename Enum, std::size_t size>
Enum valueOf(const Words<Enum, size> &words, const JsonValue &json)
{
    const QString text = json.text();
    QStringList known;
    for (const auto &[value, word] : words) {
        if (text == word)
            return value;
        known << QStringLiteral("“%1”").arg(word);
    }
    json.fail(Text::tr("one of %1").arg(known.join(QStringLiteral(", "))));
    return words.front().first;
}

template <typename Enum, std::size_t size>
Stated<Enum> statedWord(const JsonValue &json, QLatin1String key, const Words<Enum, size> &words)
{
    return stated<Enum>(json, key, [&](const JsonValue &found) { return valueOf(words, found); });
}

std::optional<QString> optionalText(const JsonValue &json)
{
    return json.isNull() ? std::nullopt : std::optional(json.text());
}

CheckConstraint checkOf(const JsonValue &json)
{
    return {textAt(json, QLatin1String("name")), json.required(QLatin1String("expression")).text(), originOf(json)};
}

Domain domainOf(const JsonValue &json)
{
    Domain domain;
    domain.name = json.required(QLatin1String("name")).text();
    domain.base = json.required(QLatin1String("type")).text();
    domain.notNull = !json.required(QLatin1String("nullable")).boolean();
    domain.defaultExpression = optionalText(json.required(QLatin1String("default")));
    domain.checks = listed<CheckConstraint>(json, QLatin1String("check_constraints"), checkOf).items;
    return domain;
}

Stated<SqlType> typeOf(const JsonValue &json)
{
    return stated<SqlType>(json, QLatin1String("type"), [&](const JsonValue &found) {
        SqlType type;
        type.text = found.text();
        const auto sql = json.member(QLatin1String("sql"));
        type.sql = sql ? sql->text() : type.text;
        if (const auto notation = json.member(QLatin1String("notation")))
            type.notation = valueOf(notationWords, *notation);
        if (const auto lenient = json.member(QLatin1String("lenient")))
            type.lenient = lenient->boolean();
        if (const auto labels = json.member(QLatin1String("labels")))
            type.labels = labels->texts();
        type.domains = listed<Domain>(json, QLatin1String("domains"), domainOf).items;
        return type;
    });
}

std::optional<IdentityKind> identityOf(const JsonValue &json)
{
    if (json.isNull())
        return std::nullopt;
    const QString text = json.text();
    for (const IdentityKind kind : {IdentityKind::Always, IdentityKind::ByDefault}) {
        if (text == sqlText(kind))
            return kind;
    }
    json.fail(Text::tr("“ALWAYS”, “BY DEFAULT” or null"));
    return std::nullopt;
}

/// A flag that stands only where it is set.
bool isSet(const JsonValue &json, QLatin1String key)
{
    const auto flag = json.member(key);
    return flag && flag->boolean();
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
    column.defaultExpression = stated<std::optional<QString>>(json, QLatin1String("default"), optionalText);
    column.autoincrement
        = stated<bool>(json, QLatin1String("autoincrement"), [](const JsonValue &v) { return v.boolean(); });
    column.identity = stated<std::optional<IdentityKind>>(json, QLatin1String("identity"), identityOf);
    column.generatedExpression = stated<std::optional<QString>>(json, QLatin1String("generated"), optionalText);
    column.comment = stated<QString>(json, QLatin1String("comment"), textOrEmpty);
    column.sequenceOptions = stated<QString>(json, QLatin1String("sequence_options"), textOrEmpty);
    column.collation = stated<QString>(json, QLatin1String("collation"), textOrEmpty);
    if (const auto statistics = json.member(QLatin1String("statistics")))
        column.statistics = {statistics->required(QLatin1String("null_fraction")).real(),
            statistics->required(QLatin1String("distinct_values")).real()};
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
        found.expect(action.has_value(), [] { return Text::tr("a referential action such as “CASCADE”"); });
        return action.value_or(ReferentialAction::NoAction);
    });
}

QString nameOf(const JsonValue &json)
{
    return textAt(json, QLatin1String("name"));
}

Stated<Deferrability> deferrabilityOf(const JsonValue &json)
{
    return statedWord(json, QLatin1String("deferrable"), deferrabilityWords);
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
    key.deferrability = deferrabilityOf(json);
    key.match = statedWord(json, QLatin1String("match"), matchTypeWords);
    key.origin = originOf(json);
    return key;
}

UniqueConstraint uniqueConstraintOf(const JsonValue &json)
{
    return {nameOf(json), json.required(QLatin1String("column_names")).texts(), originOf(json),
        isSet(json, QLatin1String("nulls_not_distinct")), deferrabilityOf(json)};
}

IndexKey indexKeyOf(const JsonValue &json)
{
    IndexKey key;
    key.column = textAt(json, QLatin1String("column"));
    key.expression = textAt(json, QLatin1String("expression"));
    key.descending = isSet(json, QLatin1String("descending"));
    if (const auto first = json.member(QLatin1String("nulls_first")))
        key.nullsFirst = first->boolean();
    key.operatorClass = textAt(json, QLatin1String("operator_class"));
    key.collation = textAt(json, QLatin1String("collation"));
    return key;
}

/// What its keys are, in full where "keys" says more than "column_names" does.
QList<IndexKey> indexKeysOf(const JsonValue &json)
{
    QList<IndexKey> keys;
    if (const auto inFull = json.member(QLatin1String("keys"))) {
        for (const JsonValue &key : inFull->array())
            keys.append(indexKeyOf(key));
        return keys;
    }
    // SQLAlchemy's reflection gives null for an expression.
    for (const JsonValue &column : json.required(QLatin1String("column_names")).array())
        keys.append(column.isNull() ? IndexKey{{}, QStringLiteral("?")} : IndexKey{column.text()});
    return keys;
}

Index indexOf(const JsonValue &json)
{
    Index index;
    index.name = nameOf(json);
    index.keys = indexKeysOf(json);
    index.unique = isSet(json, QLatin1String("unique"));
    index.origin = originOf(json);
    index.method = textAt(json, QLatin1String("method"));
    if (const auto include = json.member(QLatin1String("include")))
        index.include = include->texts();
    index.predicate = textAt(json, QLatin1String("predicate"));
    index.nullsNotDistinct = isSet(json, QLatin1String("nulls_not_distinct"));
    return index;
}

Stated<PrimaryKey> primaryKeyOf(const JsonValue &json)
{
    return stated<PrimaryKey>(json, QLatin1String("primary_keys"), [&](const JsonValue &columns) {
        PrimaryKey key;
        key.columns = columns.texts();
        if (const auto more = json.member(QLatin1String("primary_key"))) {
            key.name = nameOf(*more);
            key.deferrability = deferrabilityOf(*more);
            key.origin = originOf(*more);
        }
        return key;
    });
}

ExclusionConstraint exclusionOf(const JsonValue &json)
{
    return {nameOf(json), json.required(QLatin1String("method")).text(),
        listed<IndexKey>(json, QLatin1String("keys"), indexKeyOf).items,
        json.required(QLatin1String("operators")).texts(), textAt(json, QLatin1String("predicate")), originOf(json),
        deferrabilityOf(json)};
}

QualifiedName parentOf(const JsonValue &json)
{
    return {textAt(json, QLatin1String("schema")), json.required(QLatin1String("name")).text()};
}

TableStatistics sizeOf(const JsonValue &json)
{
    return {json.required(QLatin1String("rows")).bigNumber(), json.required(QLatin1String("bytes")).bigNumber()};
}

} // namespace

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

std::optional<QString> reasonFor(const JsonValue &json, QLatin1String reasons, QLatin1String key)
{
    const auto found = json.member(reasons);
    const auto reason = found ? found->member(key) : std::nullopt;
    return reason ? std::optional(reason->text()) : std::nullopt;
}

QString textAt(const JsonValue &json, QLatin1String key)
{
    const auto text = json.member(key);
    return text ? text->textOrNull() : QString();
}

Table tableOf(const QString &key, const JsonValue &json)
{
    Table table;
    table.name = nameFromKey(key);
    if (const auto schema = json.member(QLatin1String("schema")))
        table.name = {schema->textOrNull(), json.required(QLatin1String("name")).text()};
    json.expect(
        json.member(QLatin1String("columns")).has_value(), [] { return Text::tr("an object with the key “columns”"); });
    table.columns = listed<Column>(json, QLatin1String("columns"), columnOf);
    table.primaryKey = primaryKeyOf(json);
    table.foreignKeys = listed<ForeignKey>(json, QLatin1String("foreign_keys"), foreignKeyOf);
    table.uniqueConstraints = listed<UniqueConstraint>(json, QLatin1String("unique_constraints"), uniqueConstraintOf);
    table.indexes = listed<Index>(json, QLatin1String("indexes"), indexOf);
    table.checks = listed<CheckConstraint>(json, QLatin1String("check_constraints"), checkOf);
    table.exclusions = listed<ExclusionConstraint>(json, QLatin1String("exclusion_constraints"), exclusionOf);
    table.comment = stated<QString>(json, QLatin1String("comment"), textOrEmpty);
    if (const auto kind = json.member(QLatin1String("kind")))
        table.kind = valueOf(relationKindWords, *kind);
    table.parents = listed<QualifiedName>(json, QLatin1String("inherits"), parentOf).items;
    table.partitionKey = stated<QString>(json, QLatin1String("partition_key"), textOrEmpty);
    table.statistics = stated<TableStatistics>(json, QLatin1String("statistics"), sizeOf);
    table.origin = originOf(json);
    return table;
}

} // namespace triptych::snapshot
