// SPDX-License-Identifier: MIT
#include "statements.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace triptych::documents::sql {

namespace {

constexpr qsizetype shownTokens = 40; ///< of a statement that says nothing more after them

bool isWord(const Token &token, const char *word)
{
    return token.kind == Token::Kind::Word && token.text == QLatin1String(word);
}

bool isOneOf(const Token &token, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&](const char *word) { return isWord(token, word); });
}

bool isSymbol(const Token &token, char symbol)
{
    return token.kind == Token::Kind::Symbol && token.text == QLatin1Char(symbol);
}

/// Words between CREATE or ALTER and what is made.
bool isModifier(const Token &token)
{
    return isOneOf(token,
        {"or", "replace", "global", "local", "temporary", "temp", "unlogged", "unique", "foreign", "materialized",
            "recursive", "external"});
}

StatementKind kindOf(const QList<Token> &tokens)
{
    using Kind = StatementKind;
    static const QHash<QString, Kind> alone{{QStringLiteral("comment"), Kind::Comment},
        {QStringLiteral("drop"), Kind::Drop}, {QStringLiteral("set"), Kind::Set},
        {QStringLiteral("select"), Kind::Select}};
    static const QHash<QString, Kind> created{{QStringLiteral("table"), Kind::CreateTable},
        {QStringLiteral("index"), Kind::CreateIndex}, {QStringLiteral("type"), Kind::CreateType},
        {QStringLiteral("domain"), Kind::CreateDomain}, {QStringLiteral("schema"), Kind::CreateSchema},
        {QStringLiteral("view"), Kind::CreateView}, {QStringLiteral("sequence"), Kind::CreateSequence}};
    static const QHash<QString, Kind> altered{{QStringLiteral("table"), Kind::AlterTable},
        {QStringLiteral("view"), Kind::AlterTable}, {QStringLiteral("sequence"), Kind::AlterSequence},
        {QStringLiteral("type"), Kind::AlterType}, {QStringLiteral("domain"), Kind::AlterDomain}};
    const Token &first = tokens.first();
    if (first.kind != Token::Kind::Word)
        return Kind::Other;
    const auto object = std::find_if(tokens.begin() + 1, tokens.end(), std::not_fn(isModifier));
    const bool hasObject = object != tokens.end() && object->kind == Token::Kind::Word;
    if (isWord(first, "create"))
        return hasObject ? created.value(object->text, Kind::Other) : Kind::Other;
    if (isWord(first, "alter"))
        return hasObject ? altered.value(object->text, Kind::Other) : Kind::Other;
    return alone.value(first.text, Kind::Other);
}

bool saysAllAtOnce(StatementKind kind)
{
    return kind == StatementKind::Other || kind == StatementKind::CreateView || kind == StatementKind::Select;
}

/// Whether two words begin a statement, wherever they stand at the beginning of a line; CREATE is reserved.
bool beginStatement(const Token &first, const Token &second)
{
    static const QSet<QString> made{QStringLiteral("table"), QStringLiteral("index"), QStringLiteral("type"),
        QStringLiteral("domain"), QStringLiteral("view"), QStringLiteral("sequence"), QStringLiteral("function"),
        QStringLiteral("procedure"), QStringLiteral("schema"), QStringLiteral("trigger"), QStringLiteral("extension"),
        QStringLiteral("policy")};
    if (second.kind != Token::Kind::Word)
        return false;
    if (isWord(first, "create"))
        return made.contains(second.text) || isModifier(second);
    return (isWord(first, "alter") && isOneOf(second, {"table", "sequence"}))
        || (isWord(first, "comment") && isWord(second, "on")) || (isWord(first, "drop") && isWord(second, "table"))
        || (isWord(first, "insert") && isWord(second, "into")) || (isWord(first, "copy") && isWord(second, "public"));
}

} // namespace

void Splitter::take(Statement &statement, Token token)
{
    QList<Token> &tokens = statement.tokens;
    if (isSymbol(token, '('))
        ++m_depth;
    else if (isSymbol(token, ')'))
        m_depth = std::max(0, m_depth - 1);
    m_holdsStatements = m_holdsStatements || (tokens.size() < 4 && isOneOf(token, {"function", "procedure", "rule"}));
    if (m_holdsStatements) {
        const bool opens = isOneOf(token, {"atomic"}) || (m_blocks > 0 && isWord(token, "case"));
        m_blocks += opens ? 1 : m_blocks > 0 && isWord(token, "end") ? -1 : 0;
    }
    statement.isBroken = statement.isBroken || token.kind == Token::Kind::Broken;
    const bool isSettled = tokens.size() > 8;
    if (!isSettled || !saysAllAtOnce(statement.kind) || tokens.size() < shownTokens) {
        tokens.append(std::move(token));
        if (!isSettled)
            statement.kind = kindOf(tokens);
    }
}

std::optional<Statement> Splitter::next()
{
    Statement statement;
    m_depth = 0;
    m_blocks = 0;
    m_holdsStatements = false;
    Token beforeThat;
    beforeThat.line = 0;
    Token before = beforeThat;
    for (Token &held : std::exchange(m_held, {})) {
        beforeThat = std::exchange(before, held);
        take(statement, std::move(held));
    }

    bool copiesRows = false;
    while (!m_tokens.atEnd()) {
        m_tokens.setEndsConstantsAtStatements(!statement.tokens.isEmpty() && !m_holdsStatements
            && (statement.kind != StatementKind::Other || !isOneOf(statement.tokens.first(), {"create", "do"})));
        Token token = m_tokens.next();
        if (isSymbol(token, ';')) {
            const bool isInside = m_holdsStatements && (m_blocks > 0 || m_depth > 0);
            if (statement.tokens.isEmpty() || isInside)
                continue;
            statement.isClosed = true;
            break;
        }
        copiesRows = copiesRows
            || (isWord(before, "from") && isWord(token, "stdin") && isWord(statement.tokens.first(), "copy"));
        const bool startsLine = beforeThat.line > 0 && before.line > beforeThat.line;
        if (startsLine && beginStatement(before, token)) {
            if (statement.tokens.last().start == before.start)
                statement.tokens.removeLast();
            m_held = {before, std::move(token)};
            break;
        }
        beforeThat = before;
        before = token;
        take(statement, std::move(token));
    }
    if (copiesRows && statement.isClosed)
        m_tokens.skipCopiedRows();
    return statement.tokens.isEmpty() ? std::nullopt : std::optional(std::move(statement));
}

} // namespace triptych::documents::sql
