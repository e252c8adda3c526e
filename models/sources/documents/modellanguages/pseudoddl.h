// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Reads what people sketch when they leave out most of SQL: "name (" or "name {" on a line, a line "column type marks"
/// for each column, and the closing bracket on a line. Marks are pk, unique, not null, null, increments, default x and
/// "FK -> t(c)".
[[nodiscard]] Readings readPseudoDdl(const Passage &passage, const Cancellation &cancellation);

/// Whether a text is such a sketch: it has a table, and each of its columns a type that databases have.
[[nodiscard]] bool isPseudoDdl(const QByteArray &utf8);

} // namespace triptych::documents
