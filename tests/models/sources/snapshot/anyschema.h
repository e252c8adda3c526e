// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QRandomGenerator>

/// Makes schemas that use every field, each from its seed: names that clash, odd letters, every way of not knowing.
class AnySchema
{
public:
    explicit AnySchema(quint32 seed) : m_random(seed) { }

    triptych::Schema schema()
    {
        triptych::Schema schema;
        schema.source = {text(), text(), texts()};
        schema.tables = listed([this] { return table(); });
        for (int count = below(3); count > 0; --count)
            schema.leftOut.append({name(), text()});
        for (int count = below(3); count > 0; --count)
            schema.notes.append({origin(), text(), text()});
        schema.caseSensitiveNames = coin();
        return schema;
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    bool coin() { return below(2) == 0; }

    QString text()
    {
        static const QStringList pieces{
            QString(),
            QStringLiteral("users"),
            QStringLiteral("public"),
            QStringLiteral("a.b"),
            QStringLiteral("Ü 🧑‍🚀"),
            QStringLiteral("\"quoted\""),
            QStringLiteral("back\\slash"),
            QStringLiteral("two\nlines\t"),
            QStringLiteral("null"),
            QStringLiteral("x #2"),
            QStringLiteral("<b>&"),
            QString(QChar(1)),
            QStringLiteral("varchar(255)"),
            QStringLiteral("'it''s'::text"),
            QStringLiteral("  spaces  "),
        };
        return pieces[below(int(pieces.size()))] + (coin() ? QString() : pieces[below(int(pieces.size()))]);
    }

    QStringList texts()
    {
        QStringList result;
        for (int count = below(4); count > 0; --count)
            result.append(text());
        return result;
    }

    template <typename Make>
    auto some(Make make) -> QList<decltype(make())>
    {
        QList<decltype(make())> result;
        for (int count = below(3); count > 0; --count)
            result.append(make());
        return result;
    }

    template <typename Make>
    auto listed(Make make) -> triptych::Listed<decltype(make())>
    {
        triptych::Listed<decltype(make())> result;
        for (int count = below(5); count > 0; --count)
            result.items.append(make());
        if (coin())
            result.incomplete = text();
        return result;
    }

    template <typename Make>
    auto stated(Make make) -> triptych::Stated<decltype(make())>
    {
        using Facet = triptych::Stated<decltype(make())>;
        return coin() ? Facet(make()) : Facet::unknown(text());
    }

    triptych::Origin origin() { return {text(), below(3), text()}; }
    triptych::QualifiedName name() { return {text(), text()}; }
    triptych::ReferentialAction action() { return triptych::ReferentialAction(below(5)); }

    triptych::CheckConstraint check() { return {text(), text(), origin()}; }
    triptych::Domain domain()
    {
        return {text(), text(), coin(), optionalText(), some([this] { return check(); })};
    }
    triptych::SqlType type()
    {
        return {
            text(), text(), triptych::SqlType::Notation(below(3)), coin(), texts(), some([this] { return domain(); })};
    }
    triptych::Deferrability deferrability() { return triptych::Deferrability(below(3)); }
    triptych::ColumnStatistics columnStatistics() { return {m_random.generateDouble(), m_random.generateDouble() - 1}; }
    triptych::TableStatistics tableStatistics() { return {qint64(m_random.generate()) << 8, below(8192)}; }
    std::optional<QString> optionalText() { return coin() ? std::nullopt : std::optional(text()); }
    std::optional<triptych::IdentityKind> identity()
    {
        return coin() ? std::nullopt : std::optional(triptych::IdentityKind(below(2)));
    }

    triptych::Column column()
    {
        triptych::Column column;
        column.name = text();
        column.attribute = text();
        column.type = stated([this] { return type(); });
        column.nullable = stated([this] { return coin(); });
        column.defaultExpression = stated([this] { return optionalText(); });
        column.autoincrement = stated([this] { return coin(); });
        column.identity = stated([this] { return identity(); });
        column.generatedExpression = stated([this] { return optionalText(); });
        column.comment = stated([this] { return text(); });
        column.origin = origin();
        column.sequenceOptions = stated([this] { return text(); });
        column.collation = stated([this] { return text(); });
        if (coin())
            column.statistics = columnStatistics();
        return column;
    }

    triptych::ForeignKey foreignKey()
    {
        triptych::ForeignKey key{text(), texts(), name(), texts(), {}, {}, origin()};
        key.onUpdate = stated([this] { return action(); });
        key.onDelete = stated([this] { return action(); });
        key.deferrability = stated([this] { return deferrability(); });
        key.match = stated([this] { return triptych::MatchType(below(2)); });
        return key;
    }

    triptych::IndexKey indexKey()
    {
        triptych::IndexKey key{text()};
        if (coin())
            return key;
        if (coin())
            key.column.clear();
        key.expression = text();
        key.descending = coin();
        if (coin())
            key.nullsFirst = coin();
        key.operatorClass = text();
        key.collation = text();
        return key;
    }

    triptych::Index index()
    {
        triptych::Index index{text(), {}, coin(), origin()};
        for (int count = below(3); count > 0; --count)
            index.keys.append(indexKey());
        index.method = text();
        index.include = texts();
        index.predicate = text();
        index.nullsNotDistinct = coin();
        return index;
    }

    triptych::ExclusionConstraint exclusion()
    {
        return {text(), text(), some([this] { return indexKey(); }), texts(), text(), origin(),
            stated([this] { return deferrability(); })};
    }

    triptych::Table table()
    {
        triptych::Table table;
        table.name = name();
        table.columns = listed([this] { return column(); });
        table.primaryKey = stated([this] {
            return triptych::PrimaryKey{text(), texts(), origin(), stated([this] { return deferrability(); })};
        });
        table.foreignKeys = listed([this] { return foreignKey(); });
        table.uniqueConstraints = listed([this] {
            return triptych::UniqueConstraint{
                text(), texts(), origin(), coin(), stated([this] { return deferrability(); })};
        });
        table.indexes = listed([this] { return index(); });
        table.checks = listed([this] { return check(); });
        table.exclusions = listed([this] { return exclusion(); });
        table.kind = triptych::RelationKind(below(5));
        table.parents = some([this] { return name(); });
        table.partitionKey = stated([this] { return text(); });
        table.statistics = stated([this] { return tableStatistics(); });
        table.comment = stated([this] { return text(); });
        table.origin = origin();
        return table;
    }

    QRandomGenerator m_random;
};
