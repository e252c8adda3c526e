// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/canonicaltype.h"

#include <QString>

namespace triptych {

/// The expression after USING by which ALTER COLUMN … TYPE converts what a column holds; empty where PostgreSQL
/// converts it by itself. Left to itself it refuses a text that is too long, where a written cast would cut it.
[[nodiscard]] QString usingExpression(
    const QString &column, const CanonicalType &from, const CanonicalType &to, const QString &toSql);

} // namespace triptych
