// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

namespace triptych::documents {

/// Whether a word, alone, names a type: one of PostgreSQL's, of another database's or of a programming language's.
[[nodiscard]] bool isTypeWord(const QString &word);

/// Whether a type's name in lower case begins sentences as well: "date of birth", "name of the city".
[[nodiscard]] bool isEverydayWord(const QString &word);

/// Whether that is spelled like a name somebody gave a type rather than a word of prose: order_status, OrderStatus.
[[nodiscard]] bool isTypeName(const QString &written);

/// The type that a document writes: SQL as it stands, other languages' words as the PostgreSQL type of their family
/// and lenient ("string" is text of some kind). Unknown, with the reason, where the words don't say which it is.
[[nodiscard]] Stated<SqlType> documentType(const QString &written, const QStringList &labels = {});

/// Whether a document that writes one here and the other there contradicts itself: not of two spellings, nor of one
/// that says less.
[[nodiscard]] bool contradict(const SqlType &one, const SqlType &other);

} // namespace triptych::documents
