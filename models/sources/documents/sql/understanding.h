// SPDX-License-Identifier: MIT
#pragma once

#include "statements.h"

#include <optional>

namespace triptych::documents::sql {

/// What PostgreSQL's own parser has against a statement.
struct Problem
{
    Token at;
    QString reason;
};

/// nullopt: libpg_query understands it, or something is left out of it on purpose.
/// \param text what the statement was cut from
[[nodiscard]] std::optional<Problem> whyNotUnderstood(const QByteArray &text, const Statement &statement);

} // namespace triptych::documents::sql
