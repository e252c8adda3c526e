// SPDX-License-Identifier: MIT
#pragma once

#include "jsonvalue.h"
#include "schema/schema.h"

namespace triptych::snapshot {

/// A table as a snapshot writes it. What is not as expected is the document's error.
/// \param key the table's name as the reports write it; stands in for "schema" and "name"
[[nodiscard]] Table tableOf(const QString &key, const JsonValue &json);

/// What stands under "origin"; an absent one is empty.
[[nodiscard]] Origin originOf(const JsonValue &json);

/// The reason that stands for a key under "unknown" or "incomplete".
[[nodiscard]] std::optional<QString> reasonFor(const JsonValue &json, QLatin1String reasons, QLatin1String key);

/// A text that may be null or absent.
[[nodiscard]] QString textAt(const JsonValue &json, QLatin1String key);

} // namespace triptych::snapshot
