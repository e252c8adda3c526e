// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparison.h"

#include <QString>

namespace triptych {

// The words that people read, in their language; used by the trees, the chips, the detail area and the reports.

[[nodiscard]] QString text(FindingKind kind); ///< "Missing", "Primary key"
[[nodiscard]] QString text(Severity severity); ///< "Critical"
[[nodiscard]] QString text(Side side); ///< "Database"
/// A term such as these as it stands within a sentence: "database", and "Datenbank" where nouns keep their capital.
[[nodiscard]] QString withinSentence(const QString &term);
[[nodiscard]] QString pairText(Side left, Side right); ///< "Database ↔ Models"

[[nodiscard]] QString unknownText(); ///< "?", for what a source does not say
/// "not null", "null", or "?" where it is unknown.
[[nodiscard]] QString nullableText(const Stated<bool> &nullable);
/// The type as its source writes it, or "?".
[[nodiscard]] QString typeText(const Stated<SqlType> &type);
/// "PK", "FK", "PK FK", or nothing. "?" where the primary key is unknown and no foreign key is known.
[[nodiscard]] QString keyText(const Table &table, const Column &column);
/// What a side states, "none" where that is empty, "?" where it does not say, "—" where it lacks the object.
[[nodiscard]] QString statedText(const std::optional<Stated<QString>> &stated);
/// What a compared side states in a finding, likewise; a type as typeText() spells it.
[[nodiscard]] QString statedText(const Comparison &comparison, const Finding &finding, Side side);

/// "not in models", "models say user_id, documentation says users_id": what the sides but `side` say otherwise.
[[nodiscard]] QString othersText(const Comparison &comparison, const Finding &finding, Side side);
/// "renamed: models say user_id", for the cell of a side; for screen readers and tool tips.
[[nodiscard]] QString findingText(const Comparison &comparison, const Finding &finding, Side side);
/// "Models disagree with database and documentation"; empty when nobody stands alone.
[[nodiscard]] QString aloneText(const Finding &finding);

} // namespace triptych
