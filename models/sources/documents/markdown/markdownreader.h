// SPDX-License-Identifier: MIT
#pragma once

#include "sources/documents/reading.h"

#include <QDate>

#include <optional>

namespace triptych::documents {

/// Reads Markdown (CommonMark with GitHub's extensions): what its sections say in the dialects that are written in
/// prose.
[[nodiscard]] Readings readMarkdown(const Passage &passage, const Cancellation &cancellation);

/// The date that a document's head gives for itself: "Last updated (UTC): 2025-10-27 23:26:20".
[[nodiscard]] std::optional<QDate> generationDate(const QByteArray &utf8);

} // namespace triptych::documents
