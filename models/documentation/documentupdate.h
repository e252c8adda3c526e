// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "documenthead.h"

#include <functional>

namespace triptych {

/// What generating a schema document would make of a file.
struct DocumentUpdate
{
    QString path;
    DocumentStyle style = DocumentStyle::Bullets; ///< that it is written in
    QByteArray before; ///< empty: there is no such file, or it is empty
    QByteArray after;

    [[nodiscard]] bool isCurrent() const { return before == after; }
};

/// Reads a document's file as comparing does.
using DocumentReader = std::function<Result<Schema>(const QString &path)>;

/// Whether a file of that name may be a schema document in Markdown: no name of another language says that it is not.
[[nodiscard]] bool isDocumentName(const QString &path);

/// Nothing is written. An error where there is no table, where the earlier file cannot be read or bears no such name,
/// or where what came out would not be read back as the schema: a document in words of its own cannot be mended. \param
/// call whose style, if it says none, is that of the earlier file, else bullets \param path empty: of no file; then
/// there is no earlier one
[[nodiscard]] Result<DocumentUpdate> documentUpdate(
    const Schema &schema, const DocumentCall &call, const QString &path, const DocumentReader &reader);

/// Replaces the file in one step, its folder made where it is missing. Gives the path of the backup that keeps what was
/// there before; empty where nothing was. An error, too, where somebody has written the file since the update was made.
[[nodiscard]] Result<QString> writeDocument(const DocumentUpdate &update, const QDateTime &utc);

} // namespace triptych
