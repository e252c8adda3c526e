// SPDX-License-Identifier: MIT
#include "ui/sourcelines.h"

#include "base/textfile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>

#include <memory>

namespace triptych {

namespace {

/// A file as it was when it was read.
struct ReadFile
{
    QDateTime changed;
    qint64 size = -1;
    QStringList lines;
};

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
    return [files = std::make_shared<QHash<QString, ReadFile>>()](const Origin &origin) -> QStringList {
        if (origin.file.isEmpty() || origin.line <= 0)
            return {};
        const QFileInfo now(origin.file);
        ReadFile &file = (*files)[origin.file];
        if (file.size != now.size() || file.changed != now.lastModified())
            file = {now.lastModified(), now.size(), linesOfFile(origin.file)};
        if (origin.file.endsWith(QLatin1String(".py")))
            return logicalLine(file.lines, origin.line);
        return file.lines.mid(origin.line - 1, 1);
    };
}

} // namespace triptych
