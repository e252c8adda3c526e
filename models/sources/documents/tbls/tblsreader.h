// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

namespace triptych::documents {

/// Reads the schema.json that tbls writes. A relation that only its configuration names is no foreign key.
[[nodiscard]] Readings readTbls(const Passage &passage, const Cancellation &cancellation);

/// Whether a text is such a file.
[[nodiscard]] bool isTbls(const QByteArray &utf8);

} // namespace triptych::documents
