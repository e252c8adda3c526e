// SPDX-License-Identifier: MIT
#pragma once

#include "compare/finding.h"

#include <QList>
#include <QString>

namespace triptych {

// A finding in words, in the person's language, without the rows of its comparison.

/// "Database ↔ Models", of what was compared.
[[nodiscard]] QString sidesTitle(const QList<Side> &sides);
/// "notifications.users_id", or "notifications" where it is about the table.
[[nodiscard]] QString placeText(const Finding &finding);
/// What each side says: "database: not null, models: null".
[[nodiscard]] QString saysText(const QList<Side> &sides, const Finding &finding);
/// "notifications.title (database: not null, models: null)", a rename with how sure it is, and who stands alone.
[[nodiscard]] QString findingDetail(const QList<Side> &sides, const Finding &finding);
/// Likewise behind the kind: "Nullable  notifications.title (…)".
[[nodiscard]] QString findingSentence(const QList<Side> &sides, const Finding &finding);

} // namespace triptych
