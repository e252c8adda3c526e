// SPDX-License-Identifier: MIT
#include "tokens.h"

#include <algorithm>
#include <array>

namespace triptych::documents {

namespace {

constexpr std::array dashes{QChar(u'-'), QChar(u'\u2013'), QChar(u'\u2014')};

/// The end of the token that starts there.
qsizetype tokenEnd(const QString &text, qsizetype start)
{
    const QChar first = text[start];
    if (first == QLatin1Char('"') || first == QLatin1Char('\'')) {
        const qsizetype closing = text.indexOf(first, start + 1);
        return closing < 0 ? start + 1 : closing + 1;
    }
    qsizetype end = start;
    const auto isInside = [&](qsizetype at) {
        return isWordPart(text[at])
            || (text[at] == QLatin1Char('-') && at > start && at + 1 < text.size() && text[at - 1].isLetter()
                && text[at + 1].isLetter());
    };
    while (end < text.size() && isInside(end))
        ++end;
    return std::max(end, start + 1);
}

} // namespace

bool isDash(QChar c)
{
    return std::ranges::find(dashes, c) != dashes.end();
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('_') || c == QLatin1Char('$');
}

bool isQuoted(const QString &text)
{
    const bool isQuote = !text.isEmpty() && (text[0] == QLatin1Char('\'') || text[0] == QLatin1Char('"'));
    return isQuote && text.size() > 1 && text.endsWith(text[0]);
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype end = tokenEnd(text, at);
        const bool isName = text[at] == QLatin1Char('"') && end - at > 2;
        const bool isWord = isWordPart(text[at]);
        const QString spelled = text.mid(at, end - at);
        tokens.append({isWord ? spelled.toLower() : spelled, at, end, isWord || isName});
        at = end;
    }
    return tokens;
}

} // namespace triptych::documents
