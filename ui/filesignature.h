// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace triptych {

/// What a file or folder holds, as far as it takes to tell that it changed.
struct FileSignature
{
    QByteArray content; ///< a digest of a file's bytes or of a folder's entries; empty: there is no such path
    qint64 size = -1;
    qint64 changedAt = 0; ///< of the file system, in ms since 1970

    [[nodiscard]] bool isThere() const { return !content.isEmpty(); }
};

using FileSignatures = QHash<QString, FileSignature>; ///< by path

/// How paths stand now. Bytes are read only of files whose time or size is another than before; a path that is new
/// among them is read.
/// \param suffixes of a folder's files that count, without dots; those that stand in it beside them change nothing.
/// Empty: all count. Hidden entries never do.
[[nodiscard]] FileSignatures lookAgain(const FileSignatures &before, const QSet<QString> &suffixes);

/// Whether any path holds something else than before.
[[nodiscard]] bool haveChanged(const FileSignatures &before, const FileSignatures &after);
/// Whether any path that was there is not.
[[nodiscard]] bool haveVanished(const FileSignatures &before, const FileSignatures &after);

} // namespace triptych
