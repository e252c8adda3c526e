// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <optional>

namespace triptych::documents {

/// What loose words say of one column: "PK, not null", "FK → users.id (CASCADE)", "Owner. References `users(id)`."
struct Clauses
{
    bool primaryKey = false;
    bool unique = false;
    bool autoincrement = false;
    std::optional<bool> nullable;
    Stated<std::optional<QString>> defaultExpression;
    std::optional<ForeignKey> foreignKey; ///< its columns are not said here
    bool hasUnknownTarget = false; ///< a foreign key is meant, and not to where
    QString formerName;
    bool beginsKnown = false; ///< the first words are understood
};

/// In what voice words are written, which decides what is taken for a fact.
enum class Voice {
    Statement, ///< constraints: a known word is meant as one
    Prose ///< a description: only a whole clause counts ("Primary key." but not "the primary key of the order")
};

[[nodiscard]] Clauses readClauses(const QString &text, Voice voice);

} // namespace triptych::documents
