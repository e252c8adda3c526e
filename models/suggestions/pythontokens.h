// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace triptych {

/// A piece of Python that brackets and commas are told by.
struct PythonToken
{
    enum class Kind { Name, String, Operator, Comment, Unfinished };

    Kind kind = Kind::Operator;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The tokens of a text, spaces and line ends left out. A string that does not end is one token, Unfinished.
[[nodiscard]] QList<PythonToken> pythonTokens(const QString &text);

/// How much deeper in brackets a token leads: 1, -1 or 0.
[[nodiscard]] int bracketStep(const QString &text, const PythonToken &token);

} // namespace triptych
