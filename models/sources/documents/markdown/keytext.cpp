// SPDX-License-Identifier: MIT
#include "keytext.h"

#include "sources/documents/names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace triptych::documents {

namespace {

struct Token
{
    enum class Kind { Name, Comma, Open, Close, Arrow };

    Kind kind = Kind::Name;
    QString text; ///< of a name, as written
    bool isCode = false; ///< in back-ticks
};

struct Separator
{
    QStringView text;
    Token::Kind kind;
};

constexpr std::array separators{
    Separator{u",", Token::Kind::Comma},
    Separator{u"(", Token::Kind::Open},
    Separator{u")", Token::Kind::Close},
    Separator{u"[", Token::Kind::Open},
    Separator{u"]", Token::Kind::Close},
    Separator{u"-->", Token::Kind::Arrow},
    Separator{u"->", Token::Kind::Arrow},
    Separator{u"=>", Token::Kind::Arrow},
    Separator{u"\u2192", Token::Kind::Arrow},
    Separator{u"\u21D2", Token::Kind::Arrow},
    Separator{u"\u27F6", Token::Kind::Arrow},
    Separator{u"\u2794", Token::Kind::Arrow},
};

bool isIdentifierPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('_') || c == QLatin1Char('"');
}

/// Splits text into names and separators. A plain name ends at a space; one in back-ticks may hold spaces; one in
/// double quotes may hold anything.
class Lexer
{
public:
    QList<Token> tokensOf(const TextLine &line)
    {
        for (const Span &span : line.spans) {
            m_isCode = span.style == Span::Style::Code;
            lex(span.text);
            endName();
        }
        return m_tokens;
    }

private:
    void lex(const QString &text)
    {
        bool inQuotes = false;
        for (qsizetype at = 0; at < text.size();) {
            inQuotes ^= text[at] == QLatin1Char('"');
            const QStringView rest = QStringView(text).mid(at);
            const auto separator
                = std::ranges::find_if(separators, [&](const Separator &s) { return rest.startsWith(s.text); });
            if (!inQuotes && separator != separators.end()) {
                endName();
                m_tokens.append({separator->kind, {}, m_isCode});
                at += separator->text.size();
                continue;
            }
            if (!inQuotes && !m_isCode && text[at].isSpace())
                endName();
            else
                m_name += text[at];
            ++at;
        }
    }

    void endName()
    {
        const QString name = m_name.trimmed();
        m_name.clear();
        if (name.compare(QLatin1String("references"), Qt::CaseInsensitive) == 0)
            m_tokens.append({Token::Kind::Arrow, {}, m_isCode});
        else if (!name.isEmpty())
            m_tokens.append({Token::Kind::Name, name, m_isCode});
    }

    QList<Token> m_tokens;
    QString m_name;
    bool m_isCode = false;
};

/// Reads what the tokens say, from left to right; every member leaves the place as it was when it finds nothing.
class KeyParser
{
public:
    explicit KeyParser(const TextLine &line) : m_tokens(Lexer().tokensOf(line)) { }

    [[nodiscard]] bool atEnd() const { return m_at == m_tokens.size(); }
    [[nodiscard]] std::optional<Token::Kind> next() const
    {
        return atEnd() ? std::nullopt : std::optional(m_tokens[m_at].kind);
    }

    bool take(Token::Kind kind)
    {
        const bool found = next() == kind;
        m_at += found ? 1 : 0;
        return found;
    }

    /// Names as written, in brackets or not.
    std::optional<QList<Token>> names()
    {
        const qsizetype start = m_at;
        const bool bracketed = take(Token::Kind::Open);
        QList<Token> result;
        do {
            if (!take(Token::Kind::Name))
                break;
            result.append(m_tokens[m_at - 1]);
        } while (take(Token::Kind::Comma));
        if (result.isEmpty() || (bracketed && !take(Token::Kind::Close))
            || m_tokens[m_at - 1].kind == Token::Kind::Comma) {
            m_at = start;
            return std::nullopt;
        }
        return result;
    }

    /// Columns in brackets after a lone target. What is not written as the target is, is prose: "`users.id` (many to
    /// one)".
    std::optional<QList<Token>> bracketedColumns(const QList<Token> &targets)
    {
        const qsizetype start = m_at;
        const auto columns = targets.size() == 1 && next() == Token::Kind::Open ? names() : std::nullopt;
        const auto isColumn = [&](const Token &token) {
            return token.isCode == targets.first().isCode && !referentialAction(token.text)
                && (token.isCode || std::ranges::all_of(token.text, isIdentifierPart));
        };
        if (columns && std::ranges::all_of(*columns, isColumn))
            return columns;
        m_at = start;
        return std::nullopt;
    }

    /// Takes the words up to the first column or bracket, in lower case.
    QString wordsBeforeColumn(const std::function<bool(const QString &)> &isColumn)
    {
        QStringList words;
        for (; next() == Token::Kind::Name && !isColumn(nameHere()); ++m_at)
            words.append(nameHere().toLower());
        return words.join(QLatin1Char(' '));
    }

    /// Columns in brackets or not, with commas or a word such as "and" between; nothing where other words go on.
    std::optional<QStringList> columnsOfSentence(const std::function<bool(const QString &)> &isColumn)
    {
        const bool bracketed = take(Token::Kind::Open);
        QStringList result;
        bool ends = false;
        while (!ends && next() == Token::Kind::Name && isColumn(nameHere())) {
            ends = !m_tokens[m_at].isCode && m_tokens[m_at].text.endsWith(QLatin1Char('.'));
            result.append(nameHere());
            ++m_at;
            const bool hasComma = take(Token::Kind::Comma);
            const bool hasWord = next() == Token::Kind::Name && joinsNames(nameHere());
            m_at += hasWord ? 1 : 0;
            if (!hasComma && !hasWord)
                break;
            if (next() != Token::Kind::Name || !isColumn(nameHere()))
                return std::nullopt;
        }
        if (result.isEmpty() || (bracketed && !take(Token::Kind::Close)))
            return std::nullopt;
        const bool goesOn = next() == Token::Kind::Name && nameHere()[0].isLetterOrNumber();
        return bracketed || ends || !goesOn ? std::optional(result) : std::nullopt;
    }

    /// The words that are left, in upper case.
    [[nodiscard]] QStringList wordsLeft() const
    {
        QStringList words;
        for (qsizetype at = m_at; at < m_tokens.size(); ++at) {
            if (m_tokens[at].kind == Token::Kind::Name)
                words += m_tokens[at].text.toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        return words;
    }

private:
    /// The name that comes next, without the full stop of a sentence.
    [[nodiscard]] QString nameHere() const
    {
        const Token &token = m_tokens[m_at];
        const bool ends = !token.isCode && token.text.size() > 1 && token.text.endsWith(QLatin1Char('.'));
        return ends ? token.text.chopped(1) : identifier(token.text);
    }

    static bool joinsNames(const QString &word)
    {
        static const QSet<QString> words{QStringLiteral("and"), QStringLiteral("&"), QStringLiteral("+"),
            QStringLiteral("y"), QStringLiteral("e"), QStringLiteral("und"), QStringLiteral("et"),
            QStringLiteral("\u0438"), QStringLiteral("\u548C"), QStringLiteral("\u3068")};
        return words.contains(word.toLower());
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
};

/// Whether the words before the columns of a sentence say that they are the primary key, and no more.
bool saysPrimaryKey(const QString &words)
{
    static const QRegularExpression key(QStringLiteral(
        "^(?:(?:the|its?|a|has|uses|with|la|el|der|die|ein|uma|una|un|une) )*"
        "(?:(?:composite|compound|combined|joint|zusammengesetzter) )*"
        "(?:primary keys?|pk|clave primaria|llave primaria|chave prim\u00E1ria|cl\u00E9 "
        "primaire|prim\u00E4rschl\u00FCssel)"
        "(?: (?:compuesta|composta|composite))?"
        "(?: (?:is|are|on|of|over|across|from|by|the|columns?|consists|composed|composite|made|up|es|est|ist|\u00E9|"
        "por|sur|de|aus|besteht|columnas|colunas))* ?[:=]?$"));
    return key.match(words).hasMatch();
}

QStringList identifiers(const QList<Token> &written)
{
    QStringList result;
    for (const Token &token : written)
        result.append(identifier(token.text));
    return result;
}

/// The action after ON DELETE or ON UPDATE, where there is one.
Stated<ReferentialAction> actionAfter(const QStringList &words, const QString &event)
{
    for (qsizetype at = 0; at + 2 < words.size(); ++at) {
        if (words[at] != QLatin1String("ON") || words[at + 1] != event)
            continue;
        for (const int length : {2, 1}) {
            if (const auto action = referentialAction(words.mid(at + 2, length).join(QLatin1Char(' '))))
                return *action;
        }
    }
    return {};
}

/// Splits dotted targets into one table and its columns; false where they name several tables or no column of one.
bool splitTargets(const QList<Token> &targets, ForeignKey &key)
{
    for (const Token &target : targets) {
        QStringList parts = dottedParts(target.text);
        if (parts.size() > 1 && !isSchemasTable(parts))
            key.targetColumns.append(parts.takeLast());
        else if (targets.size() > 1)
            return false;
        if (parts.size() > 2)
            return false;
        const QualifiedName table{parts.size() == 2 ? parts.first() : QString(), parts.last()};
        if (&target != &targets.first() && table != key.target)
            return false;
        key.target = table;
    }
    return true;
}

} // namespace

std::optional<QStringList> parseColumnNames(const TextLine &line)
{
    KeyParser parser(line);
    const auto names = parser.names();
    return names && parser.atEnd() ? std::optional(identifiers(*names)) : std::nullopt;
}

std::optional<QStringList> parseKeySentence(const TextLine &line, const std::function<bool(const QString &)> &isColumn)
{
    KeyParser parser(line);
    return saysPrimaryKey(parser.wordsBeforeColumn(isColumn)) ? parser.columnsOfSentence(isColumn) : std::nullopt;
}

std::optional<ForeignKey> parseForeignKey(const TextLine &line)
{
    KeyParser parser(line);
    const auto columns = parser.names();
    if (!columns || !parser.take(Token::Kind::Arrow))
        return std::nullopt;
    auto targets = parser.names();
    if (!targets)
        return std::nullopt;

    ForeignKey key;
    for (const Token &column : *columns)
        key.columns.append(dottedParts(column.text).last());
    if (const auto inBrackets = parser.bracketedColumns(*targets)) {
        key.target = relationName(targets->first().text);
        key.targetColumns = identifiers(*inBrackets);
    } else if (!splitTargets(*targets, key)) {
        return std::nullopt;
    }
    if (!key.targetColumns.isEmpty() && key.targetColumns.size() != key.columns.size())
        return std::nullopt;
    const QStringList words = parser.wordsLeft();
    key.onDelete = actionAfter(words, QStringLiteral("DELETE"));
    key.onUpdate = actionAfter(words, QStringLiteral("UPDATE"));
    return key;
}

} // namespace triptych::documents
