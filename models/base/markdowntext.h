// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace triptych {

/// With blanks for line breaks and tabs.
[[nodiscard]] QString onOneLine(QString text);
/// On one line, and what Markdown would understand in it escaped; an underscore within a word is only itself: users_id
/// stays readable.
[[nodiscard]] QString escapedForMarkdown(const QString &text);
/// On one line as Markdown's code, between more backticks than it holds in a row (CommonMark, 6.1).
[[nodiscard]] QString codeSpan(const QString &text);

} // namespace triptych
