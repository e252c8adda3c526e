// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"
#include "tokens.h"

#include <initializer_list>
#include <optional>
#include <span>

namespace triptych::documents::sql {

using Tokens = std::span<const Token>;

[[nodiscard]] bool isWord(const Token &token, const char *word);
[[nodiscard]] bool isSymbol(const Token &token, char symbol);

/// What stands between commas outside of brackets; nothing where there are no tokens.
[[nodiscard]] QList<Tokens> items(Tokens tokens);

/// The SQL of tokens on one line, without the comments between them.
[[nodiscard]] QString sqlText(const QByteArray &text, Tokens tokens);

/// Walks over tokens. Each accept… and each reading moves on only where it finds what it looks for.
class Cursor
{
public:
    /// \param text what the tokens were cut from
    Cursor(const QByteArray &text, Tokens tokens) : m_text(text), m_tokens(tokens) { }

    [[nodiscard]] bool atEnd() const { return m_at >= m_tokens.size(); }
    [[nodiscard]] const Token &peek(std::size_t ahead = 0) const; ///< an empty symbol behind the end
    [[nodiscard]] bool is(const char *word, std::size_t ahead = 0) const { return isWord(peek(ahead), word); }
    [[nodiscard]] bool isOneOf(std::initializer_list<const char *> words, std::size_t ahead = 0) const;

    bool accept(const char *word) { return accept({word}); }
    bool accept(std::initializer_list<const char *> words); ///< all of them, in that order
    bool acceptSymbol(char symbol);
    void skip() { ++m_at; }
    void skipTo(const char *word); ///< behind it; to the end where it is not there

    [[nodiscard]] std::optional<QString> name();
    [[nodiscard]] std::optional<QString> string();
    /// A relation's or type's name; a database's before it is passed over.
    [[nodiscard]] std::optional<QualifiedName> qualifiedName();
    [[nodiscard]] QStringList dottedName(); ///< a column's, with its table's before
    /// What stands in brackets; nullopt: no bracket opens here, or it is never closed.
    [[nodiscard]] std::optional<Tokens> bracketed();
    [[nodiscard]] QStringList names(); ///< in brackets: columns; none where it is not such a list
    /// All up to a token at which `ends` is true, outside of brackets and CASE; the first token is always in it.
    template <typename Ends>
    [[nodiscard]] Tokens until(Ends ends);
    [[nodiscard]] Tokens rest();
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] Tokens since(std::size_t position) const { return m_tokens.subspan(position, m_at - position); }

    [[nodiscard]] QString text(Tokens tokens) const { return sqlText(m_text, tokens); }
    [[nodiscard]] const QByteArray &source() const { return m_text; }

private:
    const QByteArray &m_text;
    Tokens m_tokens;
    std::size_t m_at = 0;
};

template <typename Ends>
Tokens Cursor::until(Ends ends)
{
    const std::size_t start = m_at;
    int depth = 0;
    for (; !atEnd(); ++m_at) {
        if (m_at > start && depth == 0 && ends(*this))
            break;
        const Token &token = peek();
        if (isSymbol(token, '(') || isSymbol(token, '[') || isWord(token, "case"))
            ++depth;
        else if (isSymbol(token, ')') || isSymbol(token, ']') || isWord(token, "end"))
            --depth;
    }
    return m_tokens.subspan(start, m_at - start);
}

} // namespace triptych::documents::sql
