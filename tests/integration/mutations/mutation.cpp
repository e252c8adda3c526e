// SPDX-License-Identifier: MIT
#include "mutation.h"

#include <QRegularExpression>

#include <algorithm>

namespace triptych::test {

namespace {

bool names(const QString &expression, const QString &column)
{
    if (!expression.contains(column))
        return false;
    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(column)),
        QRegularExpression::UseUnicodePropertiesOption);
    return word.match(expression).hasMatch();
}

} // namespace

QString findingKey(const char *kind, const Table &table, QStringList columns)
{
    columns.sort();
    QString key = QLatin1String(kind) + QLatin1Char(':') + table.name.schema + QLatin1Char('.') + table.name.name;
    return columns.isEmpty() ? key : key + QLatin1Char('(') + columns.join(QLatin1Char(',')) + QLatin1Char(')');
}

QString place(const Table &table, const QString &column)
{
    const QString name = table.name.schema + QLatin1Char('.') + table.name.name;
    return column.isEmpty() ? name : name + QLatin1Char('|') + column;
}

QStringList places(const Table &table, const QStringList &columns)
{
    QStringList result;
    for (const QString &column : columns)
        result.append(place(table, column));
    return result;
}

bool overlap(const QString &place, const QString &other)
{
    return place == other || place.startsWith(other + QLatin1Char('|')) || other.startsWith(place + QLatin1Char('|'));
}

QString quoted(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString quoted(const QualifiedName &name)
{
    return quoted(name.schema) + QLatin1Char('.') + quoted(name.name);
}

QString quoted(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(quoted(name));
    return result.join(QStringLiteral(", "));
}

QString alter(const Table &table, const QString &action)
{
    return QStringLiteral("ALTER TABLE %1 %2").arg(quoted(table.name), action);
}

QString alter(const Table &table, const Column &column, const QString &action)
{
    return alter(table, QStringLiteral("ALTER COLUMN %1 %2").arg(quoted(column.name), action));
}

QString Ground::newName()
{
    static const QStringList words{QStringLiteral("zebra"), QStringLiteral("quince"), QStringLiteral("walrus"),
        QStringLiteral("nectar"), QStringLiteral("fjord"), QStringLiteral("gizmo"), QStringLiteral("oyster"),
        QStringLiteral("yonder"), QStringLiteral("kelp"), QStringLiteral("jigsaw")};
    return anyOf(words) + QStringLiteral("_%1").arg(++m_names);
}

QStringList Ground::anyColumns(const Table &table, int most)
{
    QStringList columns;
    for (int count = 1 + below(most); count > 0; --count)
        columns.append(anyOf(table.columns.items).name);
    columns.removeDuplicates();
    return columns;
}

QList<Reference> Ground::referencesTo(const Table &table, const QString &column) const
{
    QList<Reference> references;
    for (const Table &from : m_schema.tables.items) {
        for (const ForeignKey &key : from.foreignKeys.items) {
            if (key.target == table.name && (column.isEmpty() || key.targetColumns.contains(column)))
                references.append({&from, &key});
        }
    }
    return references;
}

QStringList Ground::generatedFrom(const Table &table, const QString &column)
{
    QStringList result;
    for (const Column &each : table.columns.items) {
        if (names(each.generatedExpression.value().value_or(QString()), column))
            result.append(each.name);
    }
    return result;
}

QStringList Ground::columnsOf(const Table &table, const Index &index)
{
    QStringList columns = index.include;
    for (const Column &column : table.columns.items) {
        const bool isIn = std::ranges::any_of(index.keys,
            [&](const IndexKey &key) { return key.column == column.name || names(key.expression, column.name); });
        if (isIn || names(index.predicate, column.name))
            columns.append(column.name);
    }
    return columns;
}

QStringList Ground::columnsOf(const Table &table, const QString &expression)
{
    QStringList columns;
    for (const Column &column : table.columns.items) {
        if (names(expression, column.name))
            columns.append(column.name);
    }
    return columns;
}

QStringList Ground::companions(const Table &table, const QString &column)
{
    QStringList result{column};
    const auto add = [&](const QStringList &columns) {
        if (columns.contains(column))
            result += columns;
    };
    add(table.primaryKey.value().columns);
    for (const ForeignKey &key : table.foreignKeys.items)
        add(key.columns);
    for (const UniqueConstraint &unique : table.uniqueConstraints.items)
        add(unique.columns);
    for (const Index &index : table.indexes.items)
        add(columnsOf(table, index));
    for (const CheckConstraint &check : table.checks.items)
        add(columnsOf(table, check.expression));
    for (const Column &each : table.columns.items) {
        if (const auto &expression = each.generatedExpression.value())
            add(columnsOf(table, *expression) + QStringList{each.name});
    }
    result.removeDuplicates();
    return result;
}

bool Ground::isInExpression(const Table &table, const QString &column)
{
    const auto isNamed = [&](const QString &expression) { return names(expression, column); };
    const auto isGenerated
        = [&](const Column &each) { return isNamed(each.generatedExpression.value().value_or(QString())); };
    const auto isIndexed = [&](const Index &index) {
        return isNamed(index.predicate) || std::ranges::any_of(index.keys, [&](const IndexKey &key) {
            return isNamed(key.expression) || (key.column == column && key != IndexKey{column});
        });
    };
    return std::ranges::any_of(table.columns.items, isGenerated)
        || std::ranges::any_of(table.checks.items, isNamed, &CheckConstraint::expression)
        || std::ranges::any_of(table.indexes.items, isIndexed);
}

bool Ground::isFree(const Table &table, const Column &column) const
{
    return companions(table, column.name).size() == 1 && !isInExpression(table, column.name)
        && !table.primaryKey.value().columns.contains(column.name) && referencesTo(table, column.name).isEmpty()
        && !column.defaultExpression.value() && !column.identity.value() && !column.generatedExpression.value()
        && std::ranges::none_of(table.uniqueConstraints.items,
            [&](const UniqueConstraint &each) { return each.columns.contains(column.name); })
        && std::ranges::none_of(
            table.foreignKeys.items, [&](const ForeignKey &each) { return each.columns.contains(column.name); })
        && std::ranges::none_of(
            table.indexes.items, [&](const Index &each) { return columnsOf(table, each).contains(column.name); });
}

} // namespace triptych::test
