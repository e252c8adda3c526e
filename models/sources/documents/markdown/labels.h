// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"

#include <optional>

namespace triptych::documents {

/// What the lines under a label are.
enum class Label { None, Columns, PrimaryKey, ForeignKeys, Constraints, Unique, Indexes, Table, Other };

struct LabelledLine
{
    Label label = Label::Other;
    TextLine rest; ///< what stands after the label on its line
    bool isIntroduction = false; ///< plain words before a list, which may as well introduce the list of the label above
    bool isPartial = false; ///< of columns: only some are listed ("Key fields")
};

/// A label's kind.
struct KnownLabel
{
    Label label = Label::Other;
    bool isPartial = false;
};

/// The label that a line begins with: "**Columns:**", "**Primary Key**: id", "Foreign keys:". In bold, or ending in a
/// colon, any words are a label; plain words need to be one of the known.
[[nodiscard]] std::optional<LabelledLine> splitLabel(const TextLine &line);

/// The label that a whole heading is ("#### Foreign Keys"), one of the known.
[[nodiscard]] std::optional<KnownLabel> headingLabel(const TextLine &heading);

/// Whether a line says the table's name in code: "Table is `t`."
[[nodiscard]] bool saysTable(const TextLine &line);

} // namespace triptych::documents
