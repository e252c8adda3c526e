// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace triptych::documents {

/// What a cell of a column of yes and no says.
struct Meaning
{
    bool isTrue = false;
    /// It speaks for itself: "not null" is not nullable (false), "optional" is (true), whatever the column's header.
    bool isWord = false;
};

/// The meaning of "yes", "✓", "not null" … in ten languages; nullopt: none that is known ("conditional", "—").
/// \param ofBlank what an empty cell says (meaningOfBlank)
[[nodiscard]] std::optional<Meaning> meaningOf(const QString &cell, std::optional<Meaning> ofBlank);

/// What an empty cell says in a column of those cells: "no" among marks, and nullable among "not null"; nothing
/// among "yes" and "no".
[[nodiscard]] std::optional<Meaning> meaningOfBlank(const QStringList &cells);

/// Whether a text only says that there is more: "…", "...", "etc.".
[[nodiscard]] bool isEllipsis(const QString &text);

} // namespace triptych::documents
