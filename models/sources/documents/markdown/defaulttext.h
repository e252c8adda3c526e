// SPDX-License-Identifier: MIT
#pragma once

#include "schema/stated.h"

namespace triptych::documents {

/// What a document gives as a column's default, as an SQL expression: `'active'` of a bare word, a call or literal as
/// it stands, a known nullopt of "none". Unknown where it is prose, or says no more than that there is one.
[[nodiscard]] Stated<std::optional<QString>> documentDefault(const QString &written);

} // namespace triptych::documents
