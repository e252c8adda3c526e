// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/syntaxtree.h"

namespace triptych::python {

/// A place that is not Python.
struct SyntaxProblem
{
    int line = 0;
    QString expression;
    QString reason;
};

/// A file's statements, with what keeps them alive.
struct TopLevel
{
    QList<SyntaxTree> trees;
    QList<Node> statements;
    QList<SyntaxProblem> problems;
};

/// Parses a file so that what the grammar can't take costs one statement, not the file: where the whole does not parse,
/// each piece that begins in the first column is parsed by itself.
[[nodiscard]] TopLevel readTopLevel(const QByteArray &source);

} // namespace triptych::python
