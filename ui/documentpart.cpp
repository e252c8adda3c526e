// SPDX-License-Identifier: MIT
#include "ui/documentpart.h"

#include <QCoreApplication>
#include <QFile>

namespace triptych {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(triptych::DocumentPart)
};

constexpr qint64 chunkSize = 1024 * 1024;

/// A line and where it begins.
struct LineStart
{
    int line = 1;
    qint64 offset = 0;
};

/// The line, or the last one where there are less.
LineStart find(QFile &file, int line)
{
    LineStart found;
    for (qint64 offset = 0; found.line < line;) {
        const QByteArray chunk = file.read(chunkSize);
        if (chunk.isEmpty())
            break;
        int left = qMin(int(chunk.count('\n')), line - found.line);
        found.line += left;
        // The last of these line ends, from whichever end of the chunk is known.
        qsizetype end = found.line < line ? chunk.lastIndexOf('\n') : -1;
        for (; found.line == line && left > 0; --left)
            end = chunk.indexOf('\n', end + 1);
        if (end >= 0)
            found.offset = offset + end + 1;
        offset += chunk.size();
    }
    if (found.offset == file.size() && found.line > 1) { // after the last line's end
        file.seek(qMax<qint64>(0, found.offset - chunkSize));
        const QByteArray before = file.read(chunkSize).chopped(1);
        found = {found.line - 1, found.offset - 1 - before.size() + before.lastIndexOf('\n') + 1};
    }
    return found;
}

/// Whole lines around one, `size` bytes or less.
DocumentPart partAround(QFile &file, const LineStart &line, qint64 size)
{
    qint64 start = qMax<qint64>(0, line.offset - size / 2);
    file.seek(start);
    QByteArray bytes = file.read(size);
    if (start > 0) {
        const qsizetype cut = bytes.indexOf('\n') + 1;
        bytes.remove(0, cut);
        start += cut;
    }
    if (!file.atEnd() && bytes.contains('\n'))
        bytes.truncate(bytes.lastIndexOf('\n'));
    const int linesBefore = int(bytes.left(line.offset - start).count('\n'));
    return {QString::fromUtf8(bytes), line.line - linesBefore, false};
}

} // namespace

Result<DocumentPart> documentPart(const QString &path, int line, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::Unreadable, Text::tr("The document cannot be read."), path, file.errorString()});
    if (file.size() <= size)
        return DocumentPart{QString::fromUtf8(file.readAll()), 1, true};
    return partAround(file, find(file, line), size);
}

} // namespace triptych
