// SPDX-License-Identifier: MIT
#include "ui/filesignature.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace triptych {

namespace {

QByteArray digestOfFile(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return hash.result();
}

QByteArray digestOfFolder(const QString &path, const QSet<QString> &suffixes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QFileInfoList entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() || suffixes.isEmpty() || suffixes.contains(entry.suffix()))
            hash.addData(entry.fileName().toUtf8() + '\0');
    }
    return hash.result();
}

FileSignature look(const QString &path, const FileSignature &before, const QSet<QString> &suffixes)
{
    const QFileInfo info(path);
    const bool isFolder = info.isDir();
    if (!isFolder && !info.isFile())
        return {};
    const FileSignature now{{}, info.size(), info.lastModified().toMSecsSinceEpoch()};
    if (before.isThere() && !isFolder && now.size == before.size && now.changedAt == before.changedAt)
        return before;
    return {isFolder ? digestOfFolder(path, suffixes) : digestOfFile(path), now.size, now.changedAt};
}

} // namespace

FileSignatures lookAgain(const FileSignatures &before, const QSet<QString> &suffixes)
{
    FileSignatures now;
    now.reserve(before.size());
    for (auto each = before.begin(); each != before.end(); ++each)
        now.insert(each.key(), look(each.key(), *each, suffixes));
    return now;
}

bool haveChanged(const FileSignatures &before, const FileSignatures &after)
{
    return std::ranges::any_of(after.keyValueBegin(), after.keyValueEnd(),
        [&](const auto &each) { return before.value(each.first).content != each.second.content; });
}

bool haveVanished(const FileSignatures &before, const FileSignatures &after)
{
    return std::ranges::any_of(after.keyValueBegin(), after.keyValueEnd(),
        [&](const auto &each) { return before.value(each.first).isThere() && !each.second.isThere(); });
}

} // namespace triptych
