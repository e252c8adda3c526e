// SPDX-License-Identifier: MIT
#pragma once

#include "tokens.h"

#include <optional>

namespace triptych::documents::sql {

/// What a statement is about, as far as a schema hangs on it.
enum class StatementKind {
    CreateTable,
    CreateIndex,
    CreateType,
    CreateDomain,
    CreateSchema,
    CreateView,
    CreateSequence,
    AlterTable,
    AlterSequence,
    AlterType,
    AlterDomain,
    Comment,
    Drop,
    Set,
    Select,
    Other
};

struct Statement
{
    StatementKind kind = StatementKind::Other;
    QList<Token> tokens; ///< without the semicolon; of a kind that says nothing more only the first
    bool isBroken = false; ///< a constant or a comment in it has no end
    bool isClosed = false; ///< by a semicolon

    [[nodiscard]] int line() const { return tokens.isEmpty() ? 1 : tokens.first().line; }
};

/// Parts a script at its semicolons. Where one is forgotten, or a bracket or a quote is, the next statement begins all
/// the same where a line begins with its words: one broken statement costs only itself, which libpg_query's own
/// splitting does not promise.
class Splitter
{
public:
    explicit Splitter(const QByteArray &text) : m_tokens(text) { }

    [[nodiscard]] std::optional<Statement> next(); ///< nullopt: there is no more

private:
    void take(Statement &statement, Token token);

    Tokenizer m_tokens;
    QList<Token> m_held; ///< read already, of the next statement
    int m_depth = 0; ///< of brackets
    bool m_holdsStatements = false; ///< a function's or rule's body does, each with its semicolon
    int m_blocks = 0; ///< BEGIN ATOMIC and CASE of a function's body
};

} // namespace triptych::documents::sql
