// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Reads a Prisma schema. A field of a model's type is a relation and no column; what a client makes up is no default.
/// A type without @db stands for a family of types.
[[nodiscard]] Readings readPrisma(const Passage &passage, const Cancellation &cancellation);

/// Whether a text is a Prisma schema: it has a block "model Name {".
[[nodiscard]] bool isPrisma(const QByteArray &utf8);

} // namespace triptych::documents
