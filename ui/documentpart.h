// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace triptych {

/// Some lines of a text file around one of them.
struct DocumentPart
{
    QString text;
    int firstLine = 1; ///< counted from 1
    bool isWhole = true; ///< it is the whole file

    bool operator==(const DocumentPart &) const = default;
};

inline constexpr qint64 partSize = 512 * 1024; ///< bytes; what a text widget takes without a pause

/// The whole file where it is no longer than `size` bytes, else whole lines around `line`, about as many bytes. A line
/// beyond the end is taken for the last one.
[[nodiscard]] Result<DocumentPart> documentPart(const QString &path, int line, qint64 size = partSize);

} // namespace triptych
