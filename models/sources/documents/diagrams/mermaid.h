// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Reads Mermaid's entity relationship diagrams, and class diagrams whose classes are tables: no methods, and types
/// that columns have. A type stands for its family; a line between two entities is no foreign key, and the mark FK does
/// not say of what.
[[nodiscard]] Readings readMermaid(const Passage &passage, const Cancellation &cancellation);

/// Whether a text is one of those diagrams: its first line says so, after comments and front matter.
[[nodiscard]] bool isMermaid(const QByteArray &utf8);

} // namespace triptych::documents
