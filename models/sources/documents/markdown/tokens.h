// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace triptych::documents {

/// A word (in lower case), a quoted string or name with its quotes, or one other character.
struct Token
{
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isWord = false; ///< a word or quoted name
};

/// Splits text into tokens; spaces part them. A hyphen inside a word is part of it: USER-DEFINED.
[[nodiscard]] QList<Token> tokensOf(const QString &text);

/// Whether that is a letter, digit or sign of an SQL identifier, or of a name in any script.
[[nodiscard]] bool isWordPart(QChar c);

/// A hyphen or a longer dash.
[[nodiscard]] bool isDash(QChar c);

/// Whether text is 'a string' or "a name" in quotes of its own.
[[nodiscard]] bool isQuoted(const QString &text);

} // namespace triptych::documents
