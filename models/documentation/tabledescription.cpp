// SPDX-License-Identifier: MIT
#include "tabledescription.h"

#include "base/markdowntext.h"
#include "compare/canonical/canonicaltype.h"

#include <QRegularExpression>

#include <algorithm>

namespace triptych {

namespace {

const QString separator = QStringLiteral(", ");

/// Whether a name says itself with no quotes around.
bool isPlain(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[\\p{L}_][\\p{L}\\p{N}_$]*$"));
    return plain.match(name).hasMatch();
}

/// As SQL quotes it where it must.
QString quoted(const QString &name)
{
    if (isPlain(name))
        return name;
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString quoted(const QualifiedName &name)
{
    const bool isDefault = name.schema.isEmpty() || name.schema == QLatin1String("public");
    return isDefault ? quoted(name.name) : quoted(name.schema) + QLatin1Char('.') + quoted(name.name);
}

QStringList quoted(const QStringList &names)
{
    QStringList result;
    std::ranges::transform(names, std::back_inserter(result), [](const QString &name) { return quoted(name); });
    return result;
}

/// Without marks around where Markdown and people read it as it is; else as code.
QString marked(const QString &text)
{
    static const QRegularExpression harmless(QStringLiteral("^[\\p{L}\\p{N}]([\\p{L}\\p{N}_., ]*[\\p{L}\\p{N}])?$"));
    return harmless.match(text).hasMatch() ? text : codeSpan(text);
}

ForeignKeyDescription described(const ForeignKey &key)
{
    const QString columns = quoted(key.columns).join(separator);
    QString target = quoted(key.target);
    if (key.columns.size() == 1 && key.targetColumns.size() == 1)
        target += QLatin1Char('.') + quoted(key.targetColumns.first());
    else if (!key.targetColumns.isEmpty())
        target += QStringLiteral("(%1)").arg(quoted(key.targetColumns).join(separator));
    QString actions;
    for (const auto &[event, action] : {std::pair("UPDATE", key.onUpdate), std::pair("DELETE", key.onDelete)}) {
        if (action.valueOr(ReferentialAction::NoAction) != ReferentialAction::NoAction)
            actions += QStringLiteral(" ON %1 ").arg(QLatin1String(event)) + sqlText(action.value());
    }
    return {codeSpan(key.columns.size() == 1 ? columns : QStringLiteral("(%1)").arg(columns)) + QStringLiteral(" -> ")
            + codeSpan(target),
        actions};
}

} // namespace

QString documentedType(const Stated<SqlType> &type)
{
    if (!type.isKnown())
        return {};
    const QString sql = type.value().sql;
    const auto canonical = canonicalType(sql);
    if (!canonical)
        return sql;
    for (const QString &text : {reflectedText(*canonical), sql.toUpper()}) {
        if (canonicalType(text) == canonical)
            return text;
    }
    return sql;
}

TableDescription described(const Table &table)
{
    TableDescription result;
    result.heading = marked(quoted(table.name));
    const QStringList key = table.primaryKey.valueOr({}).columns;
    result.primaryKey = key.isEmpty() ? QString() : marked(quoted(key).join(separator));
    for (const Column &column : table.columns.items) {
        QString nullability;
        if (column.nullable.isKnown())
            nullability = column.nullable.value() ? QStringLiteral("NULL") : QStringLiteral("NOT NULL");
        result.columns.append({codeSpan(quoted(column.name)), onOneLine(documentedType(column.type)), nullability});
    }
    for (const ForeignKey &key : table.foreignKeys.items) {
        if (auto description = described(key); !result.foreignKeys.contains(description))
            result.foreignKeys.append(std::move(description));
    }
    std::ranges::sort(result.foreignKeys, {}, &ForeignKeyDescription::text);
    return result;
}

QString bulletText(const ColumnDescription &column)
{
    const QString says = QStringList{column.type, column.nullability}.join(QLatin1Char(' ')).trimmed();
    return QStringLiteral("- %1").arg(column.name) + (says.isEmpty() ? QString() : QStringLiteral(": ") + says);
}

} // namespace triptych
