// SPDX-License-Identifier: MIT
#include "tokens.h"

#include <algorithm>
#include <cstring>

namespace triptych::documents::sql {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0;
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c) || c == '$';
}

bool isOperator(char c)
{
    return c != '\0' && std::strchr("+-*/<>=~!@#%^&|?", c);
}

constexpr const char *ellipsis = "\xE2\x80\xA6";

/// ASCII only, as PostgreSQL folds in UTF-8.
QString folded(QByteArray name)
{
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return QString::fromUtf8(name);
}

/// Whether a statement that makes or changes a relation begins here, at a line's first letter.
bool beginsStatement(const char *text, qsizetype size)
{
    static constexpr const char *beginnings[] = {"create table ", "create index ", "create unique index ",
        "create type ", "create view ", "alter table ", "comment on ", "drop table ", "insert into "};
    return std::ranges::any_of(beginnings, [&](const char *beginning) {
        const auto length = qsizetype(qstrlen(beginning));
        return size >= length && qstrnicmp(text, length, beginning, length) == 0;
    });
}

/// E'a\tb' as it is meant; a backslash before any other letter stands for that letter.
QString unescaped(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const char c = text[++i];
        result += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'b' ? '\b' : c == 'f' ? '\f' : c;
    }
    return QString::fromUtf8(result);
}

} // namespace

Token Tokenizer::made(Token::Kind kind, qsizetype end, const QString &text)
{
    const Token token{kind, text, m_at, end, m_line};
    m_line += int(std::count(m_text.constData() + m_at, m_text.constData() + end, '\n'));
    m_at = end;
    return token;
}

bool Tokenizer::isFirstOnLine() const
{
    qsizetype before = m_at;
    while (before > 0 && (m_text[before - 1] == ' ' || m_text[before - 1] == '\t'))
        --before;
    return before == 0 || m_text[before - 1] == '\n';
}

void Tokenizer::skipLine()
{
    const qsizetype end = m_text.indexOf('\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
}

/// Comments nest (PostgreSQL manual, 4.1.5). False: this one has no end.
bool Tokenizer::skipBlockComment()
{
    int depth = 0;
    int line = m_line;
    for (qsizetype i = m_at; i < m_text.size(); ++i) {
        if (m_text[i] == '\n') {
            ++line;
        } else if (m_text[i] == '/' && at(i + 1) == '*') {
            ++depth;
            ++i;
        } else if (m_text[i] == '*' && at(i + 1) == '/') {
            ++i;
            if (--depth == 0) {
                m_at = i + 1;
                m_line = line;
                return true;
            }
        }
    }
    return false;
}

void Tokenizer::skipBlanks()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '\n') {
            ++m_line;
            ++m_at;
        } else if (isBlank(c)) {
            ++m_at;
        } else if (c == '-' && at(m_at + 1) == '-') {
            if (isElision())
                return;
            skipLine();
        } else if ((c == '\\' || c == '#') && isFirstOnLine()) {
            skipLine();
        } else if (c != '/' || at(m_at + 1) != '*' || !skipBlockComment()) {
            return;
        }
    }
}

/// Whether a comment on a line of its own says that something is left out: "-- ... more columns", "-- etc.".
bool Tokenizer::isElision() const
{
    if (!isFirstOnLine())
        return false;
    qsizetype start = m_at + 2;
    while (at(start) == ' ' || at(start) == '\t' || at(start) == '-')
        ++start;
    const QByteArray text = m_text.mid(start, 16).toLower();
    return text.startsWith("...") || text.startsWith(ellipsis) || text.startsWith("etc")
        || text.startsWith("more columns") || text.startsWith("more fields") || text.startsWith("other columns")
        || text.startsWith("other fields");
}

bool Tokenizer::atEnd()
{
    skipBlanks();
    return m_at >= m_text.size();
}

void Tokenizer::skipCopiedRows()
{
    if (m_hasNoRowsEnd)
        return;
    const qsizetype lineEnd = m_text.indexOf('\n', m_at);
    qsizetype end = lineEnd < 0 ? -1 : m_text.indexOf("\n\\.", lineEnd);
    while (end >= 0 && at(end + 3) != '\n' && at(end + 3) != '\r' && at(end + 3) != '\0')
        end = m_text.indexOf("\n\\.", end + 3);
    m_hasNoRowsEnd = end < 0;
    if (!m_hasNoRowsEnd)
        static_cast<void>(made(Token::Kind::String, end + 3, {}));
}

Token Tokenizer::quoted(char quote, bool escapes, Token::Kind kind)
{
    const qsizetype start = m_at + 1;
    bool doubled = false;
    for (qsizetype i = start; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '\\' && escapes) {
            ++i;
        } else if (c == '\n' && m_endsConstantsAtStatements
            && beginsStatement(m_text.constData() + i + 1, m_text.size() - i - 1)) {
            return made(Token::Kind::Broken, i, {});
        } else if (c == quote && at(i + 1) == quote) {
            doubled = true;
            ++i;
        } else if (c == quote) {
            const QByteArray inside = m_text.mid(start, i - start);
            QString text = escapes ? unescaped(inside) : QString::fromUtf8(inside);
            if (doubled)
                text.replace(QString(2, QLatin1Char(quote)), QString(QLatin1Char(quote)));
            return made(kind, i + 1, text);
        }
    }
    return made(Token::Kind::Broken, m_text.size(), {});
}

Token Tokenizer::dollarQuoted(qsizetype tagLength)
{
    const QByteArray tag = m_text.mid(m_at, tagLength);
    const qsizetype start = m_at + tagLength;
    const qsizetype end = m_text.indexOf(tag, start);
    if (end < 0)
        return made(Token::Kind::Broken, m_text.size(), {});
    return made(Token::Kind::String, end + tagLength, QString::fromUtf8(m_text.mid(start, end - start)));
}

Token Tokenizer::word()
{
    qsizetype end = m_at;
    while (
        end < m_text.size() && isNamePart(m_text[end]) && (m_text[end] != *ellipsis || m_text.mid(end, 3) != ellipsis))
        ++end;
    return made(Token::Kind::Word, end, folded(m_text.mid(m_at, end - m_at)));
}

Token Tokenizer::number()
{
    qsizetype end = m_at;
    while (isNamePart(at(end)) || (at(end) == '.' && at(end + 1) != '.')
        || ((at(end) == '+' || at(end) == '-') && (at(end - 1) == 'e' || at(end - 1) == 'E')))
        ++end;
    return made(Token::Kind::Number, end, QString::fromUtf8(m_text.mid(m_at, end - m_at)));
}

Token Tokenizer::symbol()
{
    if (m_text.mid(m_at, 3) == "...")
        return made(Token::Kind::Ellipsis, m_at + 3, {});
    qsizetype end = m_at;
    while (isOperator(at(end)) && !(end > m_at && at(end) == '-' && at(end + 1) == '-')
        && !(end > m_at && at(end) == '/' && at(end + 1) == '*'))
        ++end;
    if (end > m_at)
        return made(Token::Kind::Operator, end, QString::fromUtf8(m_text.mid(m_at, end - m_at)));
    const qsizetype length = at(m_at) == ':' && at(m_at + 1) == ':' ? 2 : 1;
    return made(Token::Kind::Symbol, m_at + length, QString::fromUtf8(m_text.mid(m_at, length)));
}

Token Tokenizer::next()
{
    skipBlanks();
    const char c = at(m_at);
    if (c == '/' && at(m_at + 1) == '*') // what is left of a comment that has no end
        return made(Token::Kind::Broken, m_text.size(), {});
    if (c == '-' && at(m_at + 1) == '-') {
        const qsizetype end = m_text.indexOf('\n', m_at);
        return made(Token::Kind::Ellipsis, end < 0 ? m_text.size() : end, QStringLiteral("--"));
    }
    if (c == '\'')
        return quoted('\'', false, Token::Kind::String);
    if (c == '"' || c == '`')
        return quoted(c, false, Token::Kind::Quoted);
    if (c != '\0' && std::strchr("eEbBxXnN", c) && at(m_at + 1) == '\'') {
        const int line = m_line;
        const qsizetype start = m_at++;
        Token token = quoted('\'', c == 'e' || c == 'E', Token::Kind::String);
        token.start = start;
        token.line = line;
        return token;
    }
    if (m_text.mid(m_at, 3) == ellipsis)
        return made(Token::Kind::Ellipsis, m_at + 3, {});
    if (isNameStart(c))
        return word();
    if (isDigit(c) || (c == '.' && isDigit(at(m_at + 1))))
        return number();
    if (c == '$') {
        qsizetype end = m_at + 1;
        while (isNamePart(at(end)) && at(end) != '$')
            ++end;
        if (at(end) == '$' && !isDigit(at(m_at + 1)))
            return dollarQuoted(end + 1 - m_at);
    }
    return symbol();
}

} // namespace triptych::documents::sql
