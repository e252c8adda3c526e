// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace triptych::documents::sql {

/// A word, sign or constant of SQL.
struct Token
{
    enum class Kind {
        Word, ///< a keyword or a bare name, in small letters as PostgreSQL folds it
        Quoted, ///< a name in double quotes or back-ticks, these taken off
        String, ///< a string constant of any kind, its quotes taken off
        Number,
        Symbol, ///< one of ( ) [ ] , ; : . = or what is none of the others
        Operator, ///< a run of + - * / < > = ~ ! @ # % ^ & | ?
        Ellipsis, ///< "..." or "…": something is left out; its text is not empty where a comment says it
        Broken ///< a constant or comment that has no end
    };

    Kind kind = Kind::Symbol;
    QString text;
    qsizetype start = 0; ///< in the text, in bytes
    qsizetype end = 0;
    int line = 1; ///< of the text, counted from 1
};

/// Cuts SQL into tokens (PostgreSQL manual, 4.1), comments and psql's own lines left out. MySQL's quotes and its
/// comments are understood too.
class Tokenizer
{
public:
    /// \param text must live longer than this
    explicit Tokenizer(const QByteArray &text) : m_text(text) { }

    [[nodiscard]] bool atEnd(); ///< also where only comments follow
    [[nodiscard]] Token next(); ///< only where it is not at the end

    /// Whether a constant ends, as broken, before a line that begins a statement: a quote was forgotten.
    void setEndsConstantsAtStatements(bool ends) { m_endsConstantsAtStatements = ends; }

    /// Passes over the data that follow COPY … FROM stdin, up to their end "\."; stays where there is none.
    void skipCopiedRows();

private:
    void skipBlanks();
    void skipLine();
    [[nodiscard]] bool isElision() const;
    bool skipBlockComment();
    [[nodiscard]] char at(qsizetype place) const { return place < m_text.size() ? m_text[place] : '\0'; }
    [[nodiscard]] bool isFirstOnLine() const;
    Token quoted(char quote, bool escapes, Token::Kind kind);
    Token dollarQuoted(qsizetype tagLength);
    Token word();
    Token number();
    Token symbol();
    Token made(Token::Kind kind, qsizetype end, const QString &text);

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_endsConstantsAtStatements = false;
    bool m_hasNoRowsEnd = false; ///< no "\." stands further down
};

} // namespace triptych::documents::sql
