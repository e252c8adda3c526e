// SPDX-License-Identifier: MIT
#include "tablewriter.h"

#include "jsonwriting.h"

namespace triptych::snapshot {

namespace {

using snapshot::toJson;

Json toJson(ReferentialAction action)
{
    return toJson(sqlText(action));
}

Json toJson(const std::optional<IdentityKind> &kind)
{
    return kind ? toJson(sqlText(*kind)) : Json();
}

Json toJson(Deferrability deferrability)
{
    return toJson(wordFor(deferrabilityWords, deferrability));
}

Json toJson(MatchType match)
{
    return toJson(wordFor(matchTypeWords, match));
}

Json toJson(const Domain &domain);
Json toJson(const Column &column);
Json toJson(const ForeignKey &key);
Json toJson(const UniqueConstraint &constraint);
Json toJson(const CheckConstraint &check);
Json toJson(const ExclusionConstraint &constraint);
Json toJson(const Index &index);
Json toJson(const IndexKey &key);
Json toJson(const QualifiedName &name);
Json toJson(const TableStatistics &statistics);

/// Adds members to an object, and under it the reasons why others are missing.
class ObjectWriter
{
public:
    /// \param members as many as there will be: an ordered object that grows copies all that is in it
    explicit ObjectWriter(std::size_t members = 8) { m_json.get_ref<Json::object_t &>().reserve(members); }

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

    /// The object; the writer is empty then.
    [[nodiscard]] Json take()
    {
        if (!m_unknown.empty())
            m_json[unknownKey.data()] = std::move(m_unknown);
        if (!m_incomplete.empty())
            m_json[incompleteKey.data()] = std::move(m_incomplete);
        return std::move(m_json);
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
        writer.add(QLatin1String("notation"), wordFor(notationWords, known.notation));
    writer.addUnlessEmpty(QLatin1String("lenient"), known.lenient);
    writer.addUnlessEmpty(QLatin1String("labels"), known.labels);
    if (!known.domains.isEmpty())
        writer.add(QLatin1String("domains"), Listed<Domain>{known.domains, {}});
}

Json toJson(const Domain &domain)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), domain.name);
    writer.add(QLatin1String("type"), domain.base);
    writer.add(QLatin1String("nullable"), !domain.notNull);
    writer.add(QLatin1String("default"), domain.defaultExpression);
    writer.add(QLatin1String("check_constraints"), Listed<CheckConstraint>{domain.checks, {}});
    return writer.take();
}

void addStatistics(ObjectWriter &writer, const ColumnStatistics &statistics)
{
    writer.add(QLatin1String("statistics"),
        Json{{"null_fraction", statistics.nullFraction}, {"distinct_values", statistics.distinctValues}});
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
    writer.add(QLatin1String("sequence_options"), column.sequenceOptions);
    writer.add(QLatin1String("generated"), column.generatedExpression);
    writer.add(QLatin1String("collation"), column.collation);
    writer.add(QLatin1String("comment"), column.comment);
    if (column.statistics)
        addStatistics(writer, *column.statistics);
    writer.add(column.origin);
    return writer.take();
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
    writer.add(QLatin1String("deferrable"), key.deferrability);
    writer.add(QLatin1String("match"), key.match);
    writer.add(key.origin);
    return writer.take();
}

Json toJson(const UniqueConstraint &constraint)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), constraint.name);
    writer.add(QLatin1String("column_names"), constraint.columns);
    writer.addUnlessEmpty(QLatin1String("nulls_not_distinct"), constraint.nullsNotDistinct);
    writer.add(QLatin1String("deferrable"), constraint.deferrability);
    writer.add(constraint.origin);
    return writer.take();
}

Json toJson(const CheckConstraint &check)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), check.name);
    writer.add(QLatin1String("expression"), check.expression);
    writer.add(check.origin);
    return writer.take();
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
    return writer.take();
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
    return writer.take();
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
    more.add(QLatin1String("deferrable"), key.value().deferrability);
    more.add(key.value().origin);
    writer.add(QLatin1String("primary_key"), more.take());
}

Json toJson(const ExclusionConstraint &constraint)
{
    ObjectWriter writer;
    writer.add(QLatin1String("name"), constraint.name);
    writer.add(QLatin1String("method"), constraint.method);
    writer.add(QLatin1String("keys"), Listed<IndexKey>{constraint.keys, {}});
    writer.add(QLatin1String("operators"), constraint.operators);
    writer.addUnlessEmpty(QLatin1String("predicate"), constraint.predicate);
    writer.add(QLatin1String("deferrable"), constraint.deferrability);
    writer.add(constraint.origin);
    return writer.take();
}

Json toJson(const QualifiedName &name)
{
    return {{"schema", toJson(name.schema)}, {"name", toJson(name.name)}};
}

Json toJson(const TableStatistics &statistics)
{
    return {{"rows", statistics.rows}, {"bytes", statistics.bytes}};
}

} // namespace

Json tableJson(const Table &table)
{
    ObjectWriter writer(20);
    writer.add(QLatin1String("schema"), table.name.schema);
    writer.add(QLatin1String("name"), table.name.name);
    if (table.kind != RelationKind::Table)
        writer.add(QLatin1String("kind"), wordFor(relationKindWords, table.kind));
    if (!table.parents.isEmpty())
        writer.add(QLatin1String("inherits"), Listed<QualifiedName>{table.parents, {}});
    writer.add(QLatin1String("partition_key"), table.partitionKey);
    writer.add(QLatin1String("columns"), table.columns);
    addPrimaryKey(writer, table.primaryKey);
    writer.add(QLatin1String("foreign_keys"), table.foreignKeys);
    writer.add(QLatin1String("indexes"), table.indexes);
    writer.add(QLatin1String("unique_constraints"), table.uniqueConstraints);
    writer.add(QLatin1String("check_constraints"), table.checks);
    if (table.exclusions != Listed<ExclusionConstraint>::unknown())
        writer.add(QLatin1String("exclusion_constraints"), table.exclusions);
    writer.add(QLatin1String("comment"), table.comment);
    writer.add(QLatin1String("statistics"), table.statistics);
    writer.add(table.origin);
    return writer.take();
}

} // namespace triptych::snapshot
