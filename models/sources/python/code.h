// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "sources/python/toplevel.h"

#include <QHash>

#include <memory>

namespace triptych::python {

/// What a file says, before anything of it runs.
struct Code
{
    QByteArray source;
    QList<SyntaxTree> trees; ///< one, or one for each top-level statement of a file with syntax errors
    QList<Node> statements;
    QList<SyntaxProblem> problems;
    /// The statements that bind each name at the top level, so that one name can be asked for without running all.
    QHash<QString, QList<int>> binders;
    QList<int> stars; ///< the statements `from module import *`
};

/// A file beyond this is data, not models.
constexpr qsizetype largestFile = 8 * 1024 * 1024;

/// The bytes of a file that is small enough for models, as UTF-8.
[[nodiscard]] Result<QByteArray> readSource(const QString &file);

/// Parses a file's bytes. May be called side by side. What was parsed lately is remembered: a file with the same bytes
/// is not parsed again.
[[nodiscard]] std::shared_ptr<const Code> codeOf(const QString &file, const QByteArray &source);
/// The same of a file that is read for it; one that can't be read has that problem and no statements.
[[nodiscard]] std::shared_ptr<const Code> readCode(const QString &file);
/// The code of a file that can't be read.
[[nodiscard]] std::shared_ptr<const Code> unreadableCode(const Error &error);

/// The names that a statement binds in its own scope, also inside if, try, with and loops.
[[nodiscard]] QStringList boundNames(Node statement);

} // namespace triptych::python
