// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// A key that tells how a verdict came about, in words: of a rename ("same_words"), of types that work together
/// ("json"), of what was taken for the same ("now"), or of what was not compared ("not_understood"). A key that is not
/// known is given as it is.
[[nodiscard]] QString reasonText(const QString &key);

/// Likewise of several keys as EqualSpelling::rule joins them.
[[nodiscard]] QString rulesText(const QString &keys);

} // namespace triptych
