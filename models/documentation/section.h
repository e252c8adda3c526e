// SPDX-License-Identifier: MIT
#pragma once

#include "tabledescription.h"

#include <QHash>

#include <optional>

namespace triptych {

/// A table's section of a document, taken apart into what Triptych writes and what people wrote between.
struct DocumentSection
{
    /// What Triptych writes, in its order.
    enum class Part { Heading, PrimaryKey, Columns, ForeignKeys };

    QHash<Part, QStringList> prose; ///< lines that stand after that part, with no blank lines around
    QHash<QString, QString> remarks; ///< of a column, by its name as code: what stands after its facts, below its line
    QHash<QString, QString> keyRemarks; ///< what stands after a foreign key, by its text
    QStringList extraHeaders; ///< of a pipe table: of columns that people added to it
    QHash<QString, QStringList> extraCells; ///< by the column's name as code
    std::optional<DocumentStyle> columns; ///< how it lists them; nullopt: in no form that Triptych writes
};

/// Takes a section apart.
/// \param lines without its heading
[[nodiscard]] DocumentSection sectionFrom(const QStringList &lines);

/// A section anew: its facts from the description, all else from the old one. What a foreign key does to referencing
/// rows is said where the old one says it.
/// \param level of its heading
[[nodiscard]] QStringList sectionLines(
    const TableDescription &table, DocumentStyle style, int level, const DocumentSection &old = {});

/// The lines of a section whose table is gone: what people wrote in it; empty where they wrote nothing.
[[nodiscard]] QStringList proseOf(const DocumentSection &section);

} // namespace triptych
