// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"
#include "sources/documents/reading.h"

#include <QStringList>

#include <optional>
#include <span>

namespace triptych::documents {

/// A heading and what stands under it, down to the next heading of its level or a higher one: deeper headings and what
/// is under them are part of it, and sections of their own as well. A view of the document's blocks.
struct Section
{
    const Block *heading = nullptr;
    std::span<const Block> blocks;
    QStringList parents; ///< the texts of the headings above it, outermost first
};

/// Every section of a document, in its order.
[[nodiscard]] QList<Section> sectionsOf(const QList<Block> &document);

/// The name of the table that a heading announces: what stands in back-ticks in it, else its text without a number
/// before it
/// ("3. users") and without the word "Table:".
[[nodiscard]] QualifiedName tableName(const Section &section);

/// Whether the headings say that this is a view: "View: v", or one above it "Views".
[[nodiscard]] bool isView(const Section &section);

/// Reads a section in one dialect, or nothing where the section describes no table in that dialect. A pure function; a
/// dialect is one of these (see the list in markdownreader.cpp).
using SectionReader = std::optional<Reading> (*)(const Section &section, const QString &file);

} // namespace triptych::documents
