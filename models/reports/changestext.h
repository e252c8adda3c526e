// SPDX-License-Identifier: MIT
#pragma once

#include "reports/changes.h"

#include <QString>

namespace triptych {

// What changed since an earlier comparison, in the person's language.

/// "3 new · 1 changed · 12 resolved · 2 decided · 4 not compared this time", or "nothing new".
[[nodiscard]] QString changesTitle(const Changes &changes);
/// "Missing 2, Nullable 1", in the order of the kinds.
[[nodiscard]] QString countsByKind(const QList<KeptFinding> &findings);
/// "notifications.title"
[[nodiscard]] QString placeText(const KeptFinding &finding);
/// What each side says: "database: varchar(255) · models: —".
[[nodiscard]] QString saysText(const KeptFinding &finding, const QList<Side> &sides);
/// What each side says now, and said before where that is something else: "models: null → not null".
[[nodiscard]] QString saysText(const Changes::Changed &changed, const QList<Side> &sides);

/// What was decided, and then what each side says: "is ignored now".
[[nodiscard]] QString saysText(const Changes::Decided &decided, const QList<Side> &sides);

enum class TextFormat { Plain, Markdown };
/// All of it: a heading, the counts, the findings of each group on a line; of the unchanged ones the counts by kind.
[[nodiscard]] QString changesText(const Changes &changes, TextFormat format);

} // namespace triptych
