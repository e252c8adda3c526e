// SPDX-License-Identifier: MIT
#include "ui/sourcelines.h"

#include "base/textfile.h"

#include <QHash>

#include <memory>

namespace triptych {

namespace {

QStringList linesOfFile(const QString &path)
{
    const Result<QByteArray> text = readUtf8File(path);
    if (!text)
        return {};
    QStringList lines = QString::fromUtf8(*text).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
    }
    return lines;
}

} // namespace

SourceLines linesOfFiles()
{
    return [files = std::make_shared<QHash<QString, QStringList>>()](const Origin &origin) -> QStringList {
        if (origin.file.isEmpty() || origin.line <= 0)
            return {};
        auto file = files->constFind(origin.file);
        if (file == files->constEnd())
            file = files->insert(origin.file, linesOfFile(origin.file));
        if (origin.file.endsWith(QLatin1String(".py")))
            return logicalLine(*file, origin.line);
        return file->mid(origin.line - 1, 1);
    };
}

} // namespace triptych
