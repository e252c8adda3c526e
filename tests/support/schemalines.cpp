// SPDX-License-Identifier: MIT
#include "support/schemalines.h"

namespace triptych {

namespace {

QString unknown(const QString &reason)
{
    return reason.isEmpty() ? QStringLiteral("?") : QStringLiteral("?(%1)").arg(reason);
}

QString list(const QStringList &names)
{
    return QLatin1Char('(') + names.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QString comment(const Stated<QString> &stated)
{
    if (!stated.isKnown())
        return QStringLiteral(" -- ") + unknown(stated.reason());
    return stated.value().isEmpty() ? QString() : QStringLiteral(" -- ") + stated.value();
}

QString action(const char *event, const Stated<ReferentialAction> &stated)
{
    if (stated.isKnown() && stated.value() == ReferentialAction::NoAction)
        return {};
    const QString text = stated.isKnown() ? sqlText(stated.value()).toLower() : unknown(stated.reason());
    return QStringLiteral(" on %1 %2").arg(QLatin1String(event), text);
}

/// What most have none of: told when there is one, or a reason why it is unknown.
QString rare(const char *word, const Stated<QString> &stated)
{
    const QString text = stated.isKnown() ? stated.value() : stated.reason();
    if (text.isEmpty())
        return {};
    return QStringLiteral(" %1 %2").arg(QLatin1String(word), stated.isKnown() ? text : unknown(text));
}

QString deferrable(const Stated<Deferrability> &stated)
{
    const QString text = stated.isKnown() ? sqlText(stated.value()).toLower() : QString();
    return text.isEmpty() ? text : QLatin1Char(' ') + text;
}

QString domains(const SqlType &type)
{
    QString text;
    for (const Domain &domain : type.domains) {
        text += QStringLiteral(" domain ") + domain.name + QStringLiteral(" over ") + domain.base;
        if (domain.notNull)
            text += QStringLiteral(" not null");
        if (domain.defaultExpression)
            text += QStringLiteral(" default ") + *domain.defaultExpression;
        for (const CheckConstraint &check : domain.checks)
            text += QStringLiteral(" check ") + check.name + QLatin1Char(' ') + check.expression;
    }
    return text;
}

QString statistics(const std::optional<ColumnStatistics> &known)
{
    if (!known)
        return {};
    return QStringLiteral(" nulls %1 distinct %2").arg(known->nullFraction).arg(known->distinctValues);
}

QString line(const Column &column)
{
    QString text = QStringLiteral("  ") + column.name + QLatin1Char(' ');
    text += column.type.isKnown() ? column.type.value().text : unknown(column.type.reason());
    if (!column.nullable.isKnown())
        text += QStringLiteral(" null ") + unknown(column.nullable.reason());
    else if (!column.nullable.value())
        text += QStringLiteral(" not null");
    if (!column.defaultExpression.isKnown())
        text += QStringLiteral(" default ") + unknown(column.defaultExpression.reason());
    else if (column.defaultExpression.value())
        text += QStringLiteral(" default ") + *column.defaultExpression.value();
    if (!column.autoincrement.isKnown())
        text += QStringLiteral(" auto ") + unknown(column.autoincrement.reason());
    else if (column.autoincrement.value())
        text += QStringLiteral(" auto");
    if (column.type.isKnown() && !column.type.value().labels.isEmpty())
        text += QStringLiteral(" labels ") + list(column.type.value().labels);
    if (!column.identity.isKnown())
        text += QStringLiteral(" identity ") + unknown(column.identity.reason());
    else if (column.identity.value())
        text += QStringLiteral(" identity ") + sqlText(*column.identity.value()).toLower();
    if (!column.generatedExpression.isKnown())
        text += QStringLiteral(" generated ") + unknown(column.generatedExpression.reason());
    else if (column.generatedExpression.value())
        text += QStringLiteral(" generated ") + *column.generatedExpression.value();
    if (column.type.isKnown())
        text += domains(column.type.value());
    text += rare("sequence", column.sequenceOptions) + rare("collate", column.collation);
    return text + statistics(column.statistics) + comment(column.comment);
}

QString line(const ForeignKey &key)
{
    return QStringLiteral("  foreign key ") + key.name + QLatin1Char(' ') + list(key.columns) + QStringLiteral(" -> ")
        + key.target.schema + QLatin1Char('.') + key.target.name + QLatin1Char(' ') + list(key.targetColumns)
        + (key.match.isKnown() && key.match.value() == MatchType::Full ? QStringLiteral(" match full") : QString())
        + action("update", key.onUpdate) + action("delete", key.onDelete) + deferrable(key.deferrability);
}

QString nullsDistinct(bool areNotDistinct)
{
    return areNotDistinct ? QStringLiteral(" nulls not distinct") : QString();
}

QString line(const UniqueConstraint &constraint)
{
    return QStringLiteral("  unique ") + constraint.name + QLatin1Char(' ') + list(constraint.columns)
        + nullsDistinct(constraint.nullsNotDistinct) + deferrable(constraint.deferrability);
}

QString line(const CheckConstraint &check)
{
    return QStringLiteral("  check ") + check.name + QLatin1Char(' ') + check.expression;
}

QString keyText(const IndexKey &key)
{
    QString text = key.column.isEmpty() ? key.expression : key.column;
    if (!key.collation.isEmpty())
        text += QStringLiteral(" collate ") + key.collation;
    if (!key.operatorClass.isEmpty())
        text += QLatin1Char(' ') + key.operatorClass;
    if (key.descending)
        text += QStringLiteral(" desc");
    if (key.nullsFirst)
        text += *key.nullsFirst ? QStringLiteral(" nulls first") : QStringLiteral(" nulls last");
    return text;
}

QString line(const Index &index)
{
    QStringList keys;
    for (const IndexKey &key : index.keys)
        keys << keyText(key);
    QString text = (index.unique ? QStringLiteral("  unique index ") : QStringLiteral("  index ")) + index.name;
    if (!index.method.isEmpty())
        text += QStringLiteral(" using ") + index.method;
    text += QLatin1Char(' ') + list(keys);
    if (!index.include.isEmpty())
        text += QStringLiteral(" include ") + list(index.include);
    text += nullsDistinct(index.nullsNotDistinct);
    return index.predicate.isEmpty() ? text : text + QStringLiteral(" where ") + index.predicate;
}

QString line(const ExclusionConstraint &constraint)
{
    QStringList elements;
    for (qsizetype i = 0; i < constraint.keys.size(); ++i)
        elements << keyText(constraint.keys.at(i)) + QStringLiteral(" with ") + constraint.operators.value(i);
    QString text = QStringLiteral("  exclude ") + constraint.name + QStringLiteral(" using ") + constraint.method
        + QLatin1Char(' ') + list(elements);
    if (!constraint.predicate.isEmpty())
        text += QStringLiteral(" where ") + constraint.predicate;
    return text + deferrable(constraint.deferrability);
}

QString head(const Table &table)
{
    static const QHash<RelationKind, QString> kinds{{RelationKind::Table, {}},
        {RelationKind::PartitionedTable, QStringLiteral(" partitioned by ")},
        {RelationKind::View, QStringLiteral(" view")},
        {RelationKind::MaterializedView, QStringLiteral(" materialized view")},
        {RelationKind::ForeignTable, QStringLiteral(" foreign table")}};
    QString text = table.name.schema + QLatin1Char('.') + table.name.name + kinds.value(table.kind);
    if (table.kind == RelationKind::PartitionedTable)
        text += table.partitionKey.isKnown() ? table.partitionKey.value() : unknown(table.partitionKey.reason());
    for (const QualifiedName &parent : table.parents)
        text += QStringLiteral(" inherits ") + displayText(parent);
    if (table.statistics.isKnown())
        text += QStringLiteral(" rows %1").arg(table.statistics.value().rows);
    return text + comment(table.comment);
}

template <typename T>
void add(QStringList &lines, const Listed<T> &listed)
{
    for (const T &item : listed.items)
        lines << line(item);
    if (listed.incomplete)
        lines << QStringLiteral("  incomplete: ") + *listed.incomplete;
}

} // namespace

QStringList schemaLines(const Schema &schema)
{
    QStringList lines;
    for (const Table &table : schema.tables.items) {
        lines << head(table);
        add(lines, table.columns);
        if (!table.primaryKey.isKnown())
            lines << QStringLiteral("  primary key ") + unknown(table.primaryKey.reason());
        else if (const PrimaryKey &key = table.primaryKey.value(); !key.columns.isEmpty())
            lines << QStringLiteral("  primary key ") + key.name + QLatin1Char(' ') + list(key.columns)
                    + deferrable(key.deferrability);
        add(lines, table.foreignKeys);
        add(lines, table.uniqueConstraints);
        add(lines, table.indexes);
        add(lines, table.checks);
        if (!table.exclusions.items.isEmpty() || !table.exclusions.incomplete.value_or(QString()).isEmpty())
            add(lines, table.exclusions);
    }
    if (schema.tables.incomplete)
        lines << QStringLiteral("incomplete: ") + *schema.tables.incomplete;
    for (const LeftOutTable &table : schema.leftOut)
        lines << QStringLiteral("left out: ") + table.name.schema + QLatin1Char('.') + table.name.name
                + QStringLiteral(" | ") + table.reason;
    for (const Note &note : schema.notes)
        lines << QStringLiteral("note: ")
                + QStringList{displayText(note.origin), note.expression, note.reason}.join(QStringLiteral(" | "));
    return lines;
}

} // namespace triptych
