// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/documentsource.h"

#include <QFile>
#include <QTemporaryDir>

namespace triptych {

inline QString text(const Stated<bool> &nullable)
{
    return !nullable.isKnown() ? QStringLiteral("?")
        : nullable.value()     ? QStringLiteral("null")
                               : QStringLiteral("not null");
}

/// What is rarely said of a column.
inline QString furtherFacts(const Column &column)
{
    QString text;
    if (column.autoincrement.isKnown() && column.autoincrement.value())
        text += QStringLiteral(" | auto");
    if (column.identity.isKnown() && column.identity.value())
        text += QStringLiteral(" | identity");
    return column.attribute.isEmpty() ? text : text + QStringLiteral(" | was ") + column.attribute;
}

/// How much is told of a schema.
enum class Detail { Usual, All };

inline QString columnLine(const Column &column, Detail detail = Detail::Usual)
{
    QString line = QStringLiteral("  %1 | %2 | %3")
                       .arg(column.name, column.type.isKnown() ? column.type.value().sql : QStringLiteral("?"),
                           text(column.nullable));
    if (column.defaultExpression.isKnown())
        line += QStringLiteral(" | default ") + column.defaultExpression.value().value_or(QStringLiteral("none"));
    if (const QStringList labels = column.type.valueOr({}).labels; !labels.isEmpty())
        line += QStringLiteral(" | labels ") + labels.join(QLatin1Char('|'));
    if (column.comment.isKnown())
        line += QStringLiteral(" | comment ") + column.comment.value();
    if (detail == Detail::All)
        line += furtherFacts(column);
    return line + QStringLiteral(" @%1").arg(column.origin.line);
}

inline QString actions(const ForeignKey &key)
{
    QString result;
    if (key.onDelete.isKnown())
        result += QStringLiteral(" on delete ") + sqlText(key.onDelete.value()).toLower();
    if (key.onUpdate.isKnown())
        result += QStringLiteral(" on update ") + sqlText(key.onUpdate.value()).toLower();
    return result;
}

inline QString indexLine(const Index &index)
{
    QStringList keys;
    for (const IndexKey &key : index.keys)
        keys += key.column.isEmpty() ? key.expression : key.column;
    return QStringLiteral("  %1 %2(%3) @%4")
        .arg(index.unique ? QStringLiteral("unique index") : QStringLiteral("index"), index.name,
            keys.join(QLatin1Char(',')))
        .arg(index.origin.line);
}

inline QStringList tableLines(const Table &table, Detail detail = Detail::Usual)
{
    const QString kind = table.isView() ? QStringLiteral(" view") : QString();
    QStringList lines{QStringLiteral("%1%2 @%3").arg(displayText(table.name), kind).arg(table.origin.line)};
    for (const Column &column : table.columns.items)
        lines += columnLine(column, detail);
    if (!table.columns.isComplete())
        lines += QStringLiteral("  more columns?");
    lines += table.primaryKey.isKnown()
        ? QStringLiteral("  pk(%1)").arg(table.primaryKey.value().columns.join(QLatin1Char(',')))
        : QStringLiteral("  pk?");
    for (const ForeignKey &key : table.foreignKeys.items)
        lines += QStringLiteral("  fk(%1) %2(%3)%4 @%5")
                     .arg(key.columns.join(QLatin1Char(',')), displayText(key.target),
                         key.targetColumns.join(QLatin1Char(',')), actions(key))
                     .arg(key.origin.line);
    if (!table.foreignKeys.isComplete())
        lines += QStringLiteral("  more fks?");
    if (detail == Detail::Usual)
        return lines;
    for (const UniqueConstraint &unique : table.uniqueConstraints.items)
        lines += QStringLiteral("  unique(%1) @%2").arg(unique.columns.join(QLatin1Char(','))).arg(unique.origin.line);
    for (const Index &index : table.indexes.items)
        lines += indexLine(index);
    for (const CheckConstraint &check : table.checks.items)
        lines += QStringLiteral("  check(%1) @%2").arg(check.expression).arg(check.origin.line);
    return lines;
}

/// A schema as lines of text, so that one statement compares all of it.
inline QString flat(const Schema &schema, Detail detail = Detail::Usual)
{
    QStringList lines;
    for (const Table &table : schema.tables.items)
        lines += tableLines(table, detail);
    for (const Note &note : schema.notes)
        lines += QStringLiteral("! %1: %2: %3").arg(note.origin.line).arg(note.expression, note.reason);
    return lines.join(QLatin1Char('\n'));
}

/// What a document of those bytes says.
inline Result<Schema> readDocument(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("schema.md")));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    file.close();
    if (!isWritten)
        return failure({Error::Kind::NotFound, QStringLiteral("The document was not written."), file.fileName(), {}});
    return documentSource(file.fileName())([](const Progress &) {}, Cancellation());
}

/// What a document says that has a table "t" with one row.
inline Result<Schema> readRow(const QString &headers, const QString &cells)
{
    const QString rule = QString(headers.count(QLatin1Char('|')) + 1, QLatin1Char('x'))
                             .replace(QLatin1Char('x'), QStringLiteral("|---"));
    return readDocument(QStringLiteral("### t\n\n| %1 |\n%2|\n| %3 |\n").arg(headers, rule, cells).toUtf8());
}

} // namespace triptych
