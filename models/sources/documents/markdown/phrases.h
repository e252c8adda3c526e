// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace triptych::documents {

/// What people write for one idea, in ten languages, by its first word; each word is a token. The longest first where
/// one begins another.
using Phrases = QHash<QString, QList<QStringList>>;

[[nodiscard]] const Phrases &primaryKeyPhrases();
[[nodiscard]] const Phrases &foreignKeyPhrases();
[[nodiscard]] const Phrases &uniquePhrases();
[[nodiscard]] const Phrases &notNullPhrases();
[[nodiscard]] const Phrases &autoincrementPhrases();

/// Whether words say that what looks like a foreign key is none: "(logical)", "no FK constraint".
/// \param lower in lower case
[[nodiscard]] bool deniesForeignKey(const QString &lower);

/// Whether a word after "FK" is another mark and no table's name.
/// \param lower in lower case
[[nodiscard]] bool isNoTarget(const QString &lower);

} // namespace triptych::documents
