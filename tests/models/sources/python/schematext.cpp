// SPDX-License-Identifier: MIT
#include "schematext.h"

#include <QFileInfo>

#include <algorithm>

namespace triptych {

namespace {

QString place(const Origin &origin)
{
    return QStringLiteral("%1:%2").arg(QFileInfo(origin.file).fileName()).arg(origin.line);
}

QString columnText(const Column &column)
{
    QString text = QStringLiteral("  %1").arg(column.name);
    text += column.type.isKnown()
        ? QStringLiteral(" %1%2 (%3)")
              .arg(column.type.value().sql, column.type.value().lenient ? QStringLiteral("~") : QString(),
                  column.type.value().text)
        : QStringLiteral(" ?type");
    if (!column.nullable.isKnown())
        text += QStringLiteral(" ?null");
    else if (!column.nullable.value())
        text += QStringLiteral(" not null");
    if (!column.defaultExpression.isKnown())
        text += QStringLiteral(" ?default");
    else if (column.defaultExpression.value())
        text += QStringLiteral(" default ") + *column.defaultExpression.value();
    if (!column.autoincrement.isKnown())
        text += QStringLiteral(" ?auto");
    else if (column.autoincrement.value())
        text += QStringLiteral(" auto");
    if (!column.identity.isKnown() && !column.identity.reason().isEmpty())
        text += QStringLiteral(" ?identity");
    else if (column.identity.isKnown() && column.identity.value())
        text += QStringLiteral(" identity ") + sqlText(*column.identity.value());
    if (!column.generatedExpression.isKnown())
        text += QStringLiteral(" ?generated");
    else if (column.generatedExpression.value())
        text += QStringLiteral(" generated ") + *column.generatedExpression.value();
    if (const QStringList labels = column.type.valueOr({}).labels; !labels.isEmpty())
        text += QStringLiteral(" [%1]").arg(labels.join(QLatin1Char('|')));
    if (!column.attribute.isEmpty())
        text += QStringLiteral(" as ") + column.attribute;
    if (!column.comment.isKnown() && !column.comment.reason().isEmpty())
        text += QStringLiteral(" ?comment");
    else if (!column.comment.valueOr({}).isEmpty())
        text += QStringLiteral(" \"%1\"").arg(column.comment.value());
    return text + QStringLiteral(" @%1 %2").arg(column.origin.line).arg(column.origin.object);
}

QString actionText(const char *name, const Stated<ReferentialAction> &action)
{
    if (action.isKnown() && action.value() == ReferentialAction::NoAction)
        return {};
    return QLatin1Char(' ') + QLatin1String(name) + QLatin1Char(' ')
        + (action.isKnown() ? sqlText(action.value()) : QStringLiteral("?"));
}

QString keyText(const IndexKey &key)
{
    QString text = key.column.isEmpty() ? key.expression : key.column;
    if (!key.collation.isEmpty())
        text += QStringLiteral(" COLLATE \"%1\"").arg(key.collation);
    if (!key.operatorClass.isEmpty())
        text += QLatin1Char(' ') + key.operatorClass;
    if (key.descending)
        text += QStringLiteral(" DESC");
    if (key.nullsFirst)
        text += *key.nullsFirst ? QStringLiteral(" NULLS FIRST") : QStringLiteral(" NULLS LAST");
    return text;
}

/// The keys of an index, then what CREATE INDEX says beside them.
QString indexText(const Index &index)
{
    QStringList keys;
    for (const IndexKey &key : index.keys)
        keys.append(keyText(key));
    QString text = keys.join(QLatin1Char(','));
    if (!index.method.isEmpty())
        text += QStringLiteral(" USING ") + index.method;
    if (!index.include.isEmpty())
        text += QStringLiteral(" INCLUDE ") + index.include.join(QLatin1Char(','));
    if (index.nullsNotDistinct)
        text += QStringLiteral(" NULLS NOT DISTINCT");
    if (!index.predicate.isEmpty())
        text += QStringLiteral(" WHERE ") + index.predicate;
    return text;
}

QStringList tableLines(const Table &table)
{
    const auto list = [](const QStringList &names) { return names.join(QLatin1Char(',')); };
    const auto named = [](const QString &name) { return name.isEmpty() ? QString() : QLatin1Char(' ') + name; };
    QStringList lines{displayText(table.name) + QStringLiteral(" @") + place(table.origin)
        + (table.comment.valueOr({}).isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(table.comment.value()))};
    for (const Column &column : table.columns.items)
        lines.append(columnText(column));
    if (table.columns.incomplete)
        lines.append(QStringLiteral("  ?columns"));
    if (!table.primaryKey.isKnown())
        lines.append(QStringLiteral("  ?key"));
    else if (!table.primaryKey.value().columns.isEmpty())
        lines.append(QStringLiteral("  key %1%2")
                         .arg(list(table.primaryKey.value().columns), named(table.primaryKey.value().name)));
    for (const ForeignKey &key : table.foreignKeys.items)
        lines.append(QStringLiteral("  %1 -> %2(%3)%4%5%6")
                         .arg(list(key.columns), displayText(key.target), list(key.targetColumns),
                             actionText("delete", key.onDelete), actionText("update", key.onUpdate), named(key.name)));
    if (table.foreignKeys.incomplete)
        lines.append(QStringLiteral("  ?foreign keys"));
    for (const UniqueConstraint &unique : table.uniqueConstraints.items)
        lines.append(
            QStringLiteral("  unique %1%2%3")
                .arg(list(unique.columns), unique.nullsNotDistinct ? QStringLiteral(" NULLS NOT DISTINCT") : QString(),
                    named(unique.name)));
    if (table.uniqueConstraints.incomplete)
        lines.append(QStringLiteral("  ?unique"));
    for (const Index &index : table.indexes.items)
        lines.append(
            QStringLiteral("  %1index %2%3")
                .arg(index.unique ? QStringLiteral("unique ") : QString(), indexText(index), named(index.name)));
    if (table.indexes.incomplete)
        lines.append(QStringLiteral("  ?indexes"));
    for (const CheckConstraint &check : table.checks.items)
        lines.append(QStringLiteral("  check %1%2").arg(check.expression, named(check.name)));
    if (table.checks.incomplete)
        lines.append(QStringLiteral("  ?checks"));
    return lines;
}

} // namespace

QString factsText(const Schema &schema)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    const auto list = [](const QStringList &names) { return names.join(QLatin1Char(',')); };
    const auto action = [](const Stated<ReferentialAction> &stated) {
        return stated.isKnown() ? sqlText(stated.value()) : QStringLiteral("?");
    };
    QStringList lines;
    for (const Table &table : schema.tables.items) {
        const QString name = displayText(table.name);
        lines.append(
            QStringLiteral("table %1 comment=%2").arg(name, orDash(table.comment.valueOr(QStringLiteral("?")))));
        for (const Column &column : table.columns.items) {
            const auto &expression = column.defaultExpression;
            lines.append(
                QStringLiteral("column %1.%2 %3 %4 default=%5 %6 comment=%7 identity=%8 generated=%9")
                    .arg(name, column.name, column.type.isKnown() ? column.type.value().sql : QStringLiteral("?"),
                        !column.nullable.isKnown()    ? QStringLiteral("?")
                            : column.nullable.value() ? QStringLiteral("null")
                                                      : QStringLiteral("notnull"),
                        expression.isKnown() ? expression.value().value_or(QStringLiteral("-")) : QStringLiteral("?"),
                        !column.autoincrement.isKnown()    ? QStringLiteral("?")
                            : column.autoincrement.value() ? QStringLiteral("auto")
                                                           : QStringLiteral("-"),
                        orDash(column.comment.valueOr(QStringLiteral("?"))),
                        !column.identity.isKnown()    ? QStringLiteral("?")
                            : column.identity.value() ? sqlText(*column.identity.value())
                                                      : QStringLiteral("-"),
                        column.generatedExpression.isKnown()
                            ? column.generatedExpression.value().value_or(QStringLiteral("-"))
                            : QStringLiteral("?")));
            if (const QStringList labels = column.type.valueOr({}).labels; !labels.isEmpty())
                lines.append(QStringLiteral("labels %1.%2 %3").arg(name, column.name, list(labels)));
        }
        if (table.columns.incomplete)
            lines.append(QStringLiteral("column %1.?").arg(name));
        const PrimaryKey key = table.primaryKey.valueOr({});
        if (!table.primaryKey.isKnown())
            lines.append(QStringLiteral("key %1 ?").arg(name));
        else if (!key.columns.isEmpty())
            lines.append(QStringLiteral("key %1 %2 %3").arg(name, list(key.columns), orDash(key.name)));
        for (const ForeignKey &each : table.foreignKeys.items)
            lines.append(QStringLiteral("foreign %1 %2 -> %3 %4 %5 %6 %7")
                             .arg(name, list(each.columns), displayText(each.target), list(each.targetColumns),
                                 action(each.onDelete), action(each.onUpdate), orDash(each.name)));
        if (table.foreignKeys.incomplete)
            lines.append(QStringLiteral("foreign %1 ?").arg(name));
        for (const UniqueConstraint &each : table.uniqueConstraints.items)
            lines.append(QStringLiteral("unique %1 %2 %3").arg(name, list(each.columns), orDash(each.name)));
        if (table.uniqueConstraints.incomplete)
            lines.append(QStringLiteral("unique %1 ?").arg(name));
        for (const Index &each : table.indexes.items)
            lines.append(QStringLiteral("index %1 %2 %3 %4")
                             .arg(name, each.unique ? QStringLiteral("unique") : QStringLiteral("plain"),
                                 indexText(each), orDash(each.name)));
        if (table.indexes.incomplete)
            lines.append(QStringLiteral("index %1 ?").arg(name));
        for (const CheckConstraint &each : table.checks.items)
            lines.append(QStringLiteral("check %1 %2: %3").arg(name, orDash(each.name), each.expression));
        if (table.checks.incomplete)
            lines.append(QStringLiteral("check %1 ?").arg(name));
    }
    lines.removeDuplicates();
    std::ranges::sort(lines, [](const QString &a, const QString &b) { return a.toUcs4() < b.toUcs4(); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString schemaText(const Schema &schema)
{
    QStringList lines;
    for (const Table &table : schema.tables.items)
        lines += tableLines(table);
    if (schema.tables.incomplete)
        lines.append(QStringLiteral("?tables"));
    for (const Note &note : schema.notes)
        lines.append(QStringLiteral("note %1 [%2] %3").arg(place(note.origin), note.expression, note.reason));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace triptych
