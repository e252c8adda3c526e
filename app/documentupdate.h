// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "documentation/schemadocument.h"

namespace triptych {

/// What generating a schema document would make of a file.
struct DocumentUpdate
{
    QString path;
    QByteArray before; ///< empty: there is no such file, or it is empty
    QByteArray after;

    [[nodiscard]] bool isCurrent() const { return before == after; }
};

/// Nothing is written. An error where the earlier file cannot be read, or where what came out would not be read back as
/// the schema: a document in words of its own cannot be mended.
/// \param path empty: of no file; then there is no earlier one
[[nodiscard]] Result<DocumentUpdate> documentUpdate(
    const Schema &schema, DocumentStyle style, const DocumentHead &head, const QString &path);

/// Replaces the file in one step, its folder made where it is missing. Gives the path of the backup that keeps what was
/// there before; empty where nothing was.
[[nodiscard]] Result<QString> write(const DocumentUpdate &update, const QDateTime &utc);

} // namespace triptych
