// SPDX-License-Identifier: MIT
#include "textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>

namespace triptych {

namespace {

struct TextFile
{
    Q_DECLARE_TR_FUNCTIONS(triptych::TextFile)
};

constexpr qint64 partSize = 1 << 20; ///< bytes
constexpr qint64 mostRead = qint64(512) << 20; ///< bytes; a schema of 10,000 tables is some 60 MB as a snapshot

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

/// The first line, counted from 1, that is not UTF-8. No UTF-8 sequence spans a line end, so lines decode on their own.
qsizetype firstBadLine(const QByteArray &bytes)
{
    qsizetype line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        if (!isUtf8(QByteArrayView(bytes).sliced(start, end - start)))
            break;
        start = end;
    }
    return line;
}

} // namespace

Result<QByteArray> readUtf8File(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(
            {Error::Kind::NotFound, TextFile::tr("There is no such file."), path, TextFile::tr("Check the path.")});
    if (info.isDir())
        return failure({Error::Kind::Invalid, TextFile::tr("This is a folder, a file is needed."), path,
            TextFile::tr("Choose a file in it.")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::Unreadable, TextFile::tr("The file cannot be read: %1.").arg(file.errorString()),
            path, TextFile::tr("Check its permissions.")});
    QByteArray bytes;
    if (file.size() <= mostRead) {
        for (QByteArray part; bytes.size() <= mostRead && !(part = file.read(partSize)).isEmpty();)
            bytes += part; // a pipe tells no size
    }
    if (std::max(file.size(), qint64(bytes.size())) > mostRead)
        return failure({Error::Kind::Invalid,
            TextFile::tr("The file holds more than %1 MB, which is the most that is read.").arg(mostRead >> 20), path,
            TextFile::tr("Check that it is the file you mean.")});
    if (file.error() != QFileDevice::NoError)
        return failure(
            {Error::Kind::Unreadable, TextFile::tr("Reading stopped: %1.").arg(file.errorString()), path, {}});
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return failure(
            {Error::Kind::Invalid, TextFile::tr("The file is UTF-16."), path, TextFile::tr("Save the file as UTF-8.")});
    if (bytes.contains('\0'))
        return failure({Error::Kind::Invalid, TextFile::tr("This is no text file."), path,
            TextFile::tr("Check that it is the file you mean.")});
    if (!isUtf8(bytes))
        return failure({Error::Kind::Invalid, TextFile::tr("Line %1 is not UTF-8.").arg(firstBadLine(bytes)), path,
            TextFile::tr("Save the file as UTF-8.")});
    return bytes;
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    const auto unwritable = [&](const QFileDevice &file) {
        return failure(
            {Error::Kind::Unwritable, TextFile::tr("The file cannot be written: %1.").arg(file.errorString()), path,
                TextFile::tr("Choose a folder that you may write to and that has room.")});
    };
    // A device or a pipe takes what it is given; a file put in its place would take it away from everybody.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        QFile device(path);
        const bool isWritten = device.open(QIODevice::WriteOnly | QIODevice::ExistingOnly)
            && device.write(bytes) == bytes.size() && device.flush();
        return isWritten ? Result<void>() : unwritable(device);
    }
    QSaveFile file(path);
    // commit() alone takes no notice of what could not be flushed.
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    return isWritten ? Result<void>() : unwritable(file);
}

Result<QString> writeIntoFolder(const QString &folder, const QString &name, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return failure({Error::Kind::Unwritable, TextFile::tr("The folder cannot be made."), folder,
            TextFile::tr("Choose one that you may write to.")});
    const QString path = QDir(folder).filePath(name);
    return writeFileAtomically(path, bytes).map([&] { return path; });
}

} // namespace triptych
