// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/documentsource.h"
#include "support/schemalines.h"

#include <QFile>
#include <QTemporaryDir>

namespace triptych::test {

/// What a file of that name with that text is read as; a null Result's error stands in its place as one line.
inline QString readAs(const char *name, const QByteArray &text, bool withLines = false)
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
    QStringList lines;
    for (const QString &line : schemaLines(*schema))
        lines += QString(line).remove(folder.path() + QLatin1Char('/'));
    for (const Table &table : withLines ? schema->tables.items : QList<Table>()) {
        QString places = QStringLiteral("%1@%2").arg(displayText(table.name)).arg(table.origin.line);
        for (const Column &column : table.columns.items)
            places += QStringLiteral(" %1@%2").arg(column.name).arg(column.origin.line);
        for (const ForeignKey &key : table.foreignKeys.items)
            places += QStringLiteral(" fk@%1").arg(key.origin.line);
        for (const Index &index : table.indexes.items)
            places += QStringLiteral(" index@%1").arg(index.origin.line);
        lines += places;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace triptych::test
