// SPDX-License-Identifier: MIT
#pragma once

#include "blocks.h"
#include "schema/schema.h"

#include <functional>
#include <optional>

namespace triptych::documents {

/// Reads a list of column names: "id", "`a`, `b`", "(a, b)". Nothing where it is something else.
[[nodiscard]] std::optional<QStringList> parseColumnNames(const TextLine &line);

/// Reads the key of a sentence: "Composite primary key on a and b.", "The primary key is (`a`, `b`) – one of each".
/// \param isColumn what alone counts for a name
[[nodiscard]] std::optional<QStringList> parseKeySentence(
    const TextLine &line, const std::function<bool(const QString &)> &isColumn);

/// Reads a foreign key: "`users_id` -> `users.id`", "a, b → s.t (a, b) ON DELETE CASCADE". Two dotted parts of a target
/// are table and column. Actions that are not written are unknown. Nothing where it is something else.
[[nodiscard]] std::optional<ForeignKey> parseForeignKey(const TextLine &line);

} // namespace triptych::documents
