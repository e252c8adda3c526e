// SPDX-License-Identifier: MIT
#pragma once

#include "translations/translationfile.h"

namespace triptych {

/// What is wrong with a translation, in short, such as "unfinished" or "places: %1 %2, not %1"; empty where nothing is.
[[nodiscard]] QStringList faults(const QString &language, const TranslatedText &text);

} // namespace triptych
