// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>

namespace triptych {

/// The whole of a text file, checked to be UTF-8 and without its byte-order mark.
/// Errors name the file: not there, not readable, a folder, more than 512 MB, no text, UTF-16, not UTF-8 (with the line
/// of the first bad byte).
[[nodiscard]] Result<QByteArray> readUtf8File(const QString &path);

/// Replaces a file in one step: a reader sees the old bytes or the new ones, and a failure leaves the old file as it
/// was. A link is followed, and stays; a device or a pipe is written to.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes);

/// Likewise, into a folder that is made where it is missing; gives the file's path.
[[nodiscard]] Result<QString> writeIntoFolder(const QString &folder, const QString &name, const QByteArray &bytes);

} // namespace triptych
