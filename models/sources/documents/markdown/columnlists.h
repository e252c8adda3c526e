// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"

#include <span>

namespace triptych::documents {

/// Whether an item of a list speaks of a database's column.
[[nodiscard]] bool listSpeaksOfDatabase(const Block &list);

/// Whether an item of a list holds a list that speaks of a database's columns.
[[nodiscard]] bool listsTables(const Block &list);

/// Whether a line speaks of NULL as SQL does.
[[nodiscard]] bool saysNull(const QString &text);

/// Whether most items of a list that nothing labels are columns with something said of them.
[[nodiscard]] bool looksLikeColumns(const Block &list);

/// What stands under the first of them, a heading, and the headings below it.
[[nodiscard]] std::span<const Block> belowHeading(std::span<const Block> blocks);

/// Whether a list of columns is labelled before the next heading.
[[nodiscard]] bool labelsColumns(std::span<const Block> blocks);

/// Whether columns are listed before the next heading, in whatever way, or under a heading that only labels them.
[[nodiscard]] bool describesColumns(std::span<const Block> blocks);

} // namespace triptych::documents
