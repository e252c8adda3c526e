// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/documentsource.h"
#include "support/schemalines.h"

#include <QFile>
#include <QTemporaryDir>

namespace triptych::test {

/// Everything that a file of that name with that text says, as schemaLines() tells it, or its error's text.
inline QString linesOf(const char *name, const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("not written");
    file.write(text);
    file.close();
    const auto schema = documentSource(file.fileName())([](const Progress &) {}, {});
    if (!schema)
        return QStringLiteral("error: ") + schema.error().what;
    return schemaLines(*schema).join(QLatin1Char('\n')).remove(folder.path() + QLatin1Char('/'));
}

/// The lines on which a document says its tables, and in them columns, foreign keys and indexes.
inline QString placesOf(const char *name, const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("not written");
    file.write(text);
    file.close();
    const auto schema = documentSource(file.fileName())([](const Progress &) {}, {});
    QStringList lines;
    for (const Table &table : schema ? schema->tables.items : QList<Table>()) {
        QString places = QStringLiteral("%1 %2:").arg(displayText(table.name)).arg(table.origin.line);
        for (const Column &column : table.columns.items)
            places += QStringLiteral(" %1 %2").arg(column.name).arg(column.origin.line);
        for (const ForeignKey &key : table.foreignKeys.items)
            places += QStringLiteral(" fk %1").arg(key.origin.line);
        for (const Index &index : table.indexes.items)
            places += QStringLiteral(" index %1").arg(index.origin.line);
        lines += places;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace triptych::test
