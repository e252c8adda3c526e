// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"
#include "sources/documents/reading.h"

#include <QStringList>

#include <span>

namespace triptych::documents {

/// A heading and what stands under it, down to the next heading of its level or a higher one: deeper headings and what
/// is under them are part of it, and sections of their own as well. A view of the document's blocks.
struct Section
{
    const Block *heading = nullptr; ///< nullptr: what stands before the first
    std::span<const Block> blocks;
    QStringList parents; ///< the texts of the headings above it, outermost first
    bool isAmongTables = false; ///< under the same heading, others of its level hold columns and bear a table's name
};

/// Every section of a document, in its order.
[[nodiscard]] QList<Section> sectionsOf(const QList<Block> &document);

/// Whether a heading above says that these are views.
[[nodiscard]] bool isUnderViews(const Section &section);

} // namespace triptych::documents
