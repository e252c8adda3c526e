// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "suggestions/pythondefinition.h"
#include "suggestions/suggestions.h"

namespace triptych {

/// A line that a document describes a column in, with the places of what it says.
struct DocumentLine
{
    QString text;
    Stretch name;
    Stretch type; ///< empty: not found
    Stated<bool> nullable; ///< what the reader made of it

    [[nodiscard]] bool isRow() const { return text.trimmed().startsWith(QLatin1Char('|')); }
};

/// Nullopt where the column's line is not to be had or does not hold its name.
[[nodiscard]] std::optional<DocumentLine> documentLine(const Column &column, const SourceLines &linesOf);
/// Of every column of a table that has one.
[[nodiscard]] QList<DocumentLine> documentLines(const Table &table, const SourceLines &linesOf);

/// Where a word stands in a line, from a place on; empty: nowhere.
[[nodiscard]] Stretch wordIn(
    const QString &line, const QString &word, qsizetype from = 0, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

/// A new line in the form of its siblings; with none the one of the tool's own documents:
/// "- `name`: TYPE NOT NULL".
[[nodiscard]] QString newDocumentLine(
    const QList<DocumentLine> &siblings, const QString &name, const QString &type, const Stated<bool> &nullable);

/// The line with its word on nullability changed; nullopt where it has none that is understood.
[[nodiscard]] std::optional<QString> withNullability(
    const DocumentLine &line, const QList<DocumentLine> &siblings, bool nullable);

} // namespace triptych
