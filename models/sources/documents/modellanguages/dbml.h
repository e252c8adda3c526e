// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Reads DBML, the database markup language: tables, their partials, enums and references. What a column's settings
/// don't say is unknown; a reference "-" does not say which side holds the key.
[[nodiscard]] Readings readDbml(const Passage &passage, const Cancellation &cancellation);

/// Whether a text is DBML: it has a block "Table name {".
[[nodiscard]] bool isDbml(const QByteArray &utf8);

} // namespace triptych::documents
