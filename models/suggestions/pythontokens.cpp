// SPDX-License-Identifier: MIT
#include "suggestions/pythontokens.h"

#include "suggestions/suggestions.h"

namespace triptych {

namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c.isMark() || c.isSurrogate();
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('\'') || c == QLatin1Char('"');
}

/// The end of the string whose quotes begin there, -1 where it does not end (Python reference, 2.4.1).
qsizetype stringEnd(const QString &text, qsizetype start)
{
    const QString three(3, text[start]);
    const bool isLong = QStringView(text).mid(start).startsWith(three);
    const QString quotes = isLong ? three : QString(text[start]);
    for (qsizetype at = start + quotes.size(); at < text.size(); ++at) {
        if (text[at] == QLatin1Char('\\'))
            ++at;
        else if (QStringView(text).mid(at).startsWith(quotes))
            return at + quotes.size();
        else if (!isLong && text[at] == QLatin1Char('\n'))
            return -1;
    }
    return -1;
}

PythonToken tokenAt(const QString &text, qsizetype start)
{
    using Kind = PythonToken::Kind;
    qsizetype end = start;
    while (end < text.size() && isNamePart(text[end]))
        ++end;
    const bool isPrefixed = end > start && end - start <= 2 && end < text.size() && isQuote(text[end]);
    if (isQuote(text[start]) || isPrefixed) {
        const qsizetype closing = stringEnd(text, end);
        return closing < 0 ? PythonToken{Kind::Unfinished, start, text.size()}
                           : PythonToken{Kind::String, start, closing};
    }
    if (end > start)
        return {Kind::Name, start, end};
    if (text[start] == QLatin1Char('#')) {
        const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), start);
        return {Kind::Comment, start, lineEnd < 0 ? text.size() : lineEnd};
    }
    return {Kind::Operator, start, start + 1};
}

} // namespace

QList<PythonToken> pythonTokens(const QString &text)
{
    QList<PythonToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        tokens.append(tokenAt(text, at));
        at = tokens.last().end;
    }
    return tokens;
}

int bracketStep(const QString &text, const PythonToken &token)
{
    if (token.kind != PythonToken::Kind::Operator)
        return 0;
    const QChar c = text[token.start];
    return QStringLiteral("([{").contains(c) ? 1 : QStringLiteral(")]}").contains(c) ? -1 : 0;
}

QStringList logicalLine(const QStringList &file, int line)
{
    QStringList lines;
    for (qsizetype at = line - 1; at >= 0 && at < file.size(); ++at) {
        lines.append(file[at]);
        const QString text = lines.join(QLatin1Char('\n'));
        int depth = 0;
        bool isFinished = !text.endsWith(QLatin1Char('\\'));
        for (const PythonToken &token : pythonTokens(text)) {
            depth += bracketStep(text, token);
            isFinished = isFinished && token.kind != PythonToken::Kind::Unfinished;
        }
        if (depth <= 0 && isFinished)
            return lines;
    }
    return {};
}

} // namespace triptych
