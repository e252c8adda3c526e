// SPDX-License-Identifier: MIT
#include "cursor.h"

#include <algorithm>

namespace triptych::documents::sql {

bool isWord(const Token &token, const char *word)
{
    return token.kind == Token::Kind::Word && token.text == QLatin1String(word);
}

bool isSymbol(const Token &token, char symbol)
{
    return token.kind == Token::Kind::Symbol && token.text.size() == 1 && token.text[0] == QLatin1Char(symbol);
}

QList<Tokens> items(Tokens tokens)
{
    QList<Tokens> result;
    int depth = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (isSymbol(tokens[i], '(') || isSymbol(tokens[i], '[')) {
            ++depth;
        } else if (isSymbol(tokens[i], ')') || isSymbol(tokens[i], ']')) {
            --depth;
        } else if (depth == 0 && isSymbol(tokens[i], ',')) {
            result << tokens.subspan(start, i - start);
            start = i + 1;
        }
    }
    if (start < tokens.size())
        result << tokens.subspan(start);
    return result;
}

QString sqlText(const QByteArray &text, Tokens tokens)
{
    QByteArray result;
    qsizetype end = -1;
    for (const Token &token : tokens) {
        if (end >= 0 && token.start > end)
            result += ' ';
        result += text.mid(token.start, token.end - token.start);
        end = token.end;
    }
    return QString::fromUtf8(result);
}

const Token &Cursor::peek(std::size_t ahead) const
{
    static const Token none;
    return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : none;
}

bool Cursor::isOneOf(std::initializer_list<const char *> words, std::size_t ahead) const
{
    return std::ranges::any_of(words, [&](const char *word) { return is(word, ahead); });
}

bool Cursor::accept(std::initializer_list<const char *> words)
{
    std::size_t ahead = 0;
    for (const char *word : words) {
        if (!is(word, ahead++))
            return false;
    }
    m_at += ahead;
    return true;
}

bool Cursor::acceptSymbol(char symbol)
{
    const bool found = isSymbol(peek(), symbol);
    m_at += found ? 1 : 0;
    return found;
}

void Cursor::skipTo(const char *word)
{
    while (!atEnd() && !is(word))
        ++m_at;
    m_at += atEnd() ? 0 : 1;
}

std::optional<QString> Cursor::name()
{
    const Token &token = peek();
    if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted)
        return std::nullopt;
    ++m_at;
    return token.text;
}

std::optional<QString> Cursor::string()
{
    if (peek().kind != Token::Kind::String)
        return std::nullopt;
    return m_tokens[m_at++].text;
}

QStringList Cursor::dottedName()
{
    QStringList parts;
    do {
        const auto part = name();
        if (!part)
            break;
        parts << *part;
    } while (acceptSymbol('.'));
    return parts;
}

std::optional<QualifiedName> Cursor::qualifiedName()
{
    const QStringList parts = dottedName();
    if (parts.isEmpty())
        return std::nullopt;
    return QualifiedName{parts.value(parts.size() - 2), parts.last()};
}

std::optional<Tokens> Cursor::bracketed()
{
    if (!isSymbol(peek(), '('))
        return std::nullopt;
    int depth = 0;
    for (std::size_t i = m_at; i < m_tokens.size(); ++i) {
        if (isSymbol(m_tokens[i], '('))
            ++depth;
        else if (isSymbol(m_tokens[i], ')') && --depth == 0) {
            const Tokens inside = m_tokens.subspan(m_at + 1, i - m_at - 1);
            m_at = i + 1;
            return inside;
        }
    }
    return std::nullopt;
}

QStringList Cursor::names()
{
    const std::size_t start = m_at;
    QStringList result;
    for (const Tokens &item : items(bracketed().value_or(Tokens()))) {
        Cursor each(m_text, item);
        const auto column = each.name();
        if (!column) {
            m_at = start;
            return {};
        }
        result << *column;
    }
    return result;
}

Tokens Cursor::rest()
{
    const Tokens result = m_tokens.subspan(std::min(m_at, m_tokens.size()));
    m_at = m_tokens.size();
    return result;
}

} // namespace triptych::documents::sql
