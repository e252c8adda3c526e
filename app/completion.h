// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace triptych {

/// The first word by which a shell's completion asks (packaging/completions).
inline constexpr const char *completionWord = "__complete";

/// What may stand in the place of the last word: a line each, with a tab and what it does where there is something to
/// say. Nothing where a file's name or free text is meant. In the person's language.
/// \param words what stands behind the program's name, up to the cursor
[[nodiscard]] QString completions(const QStringList &words);

} // namespace triptych
