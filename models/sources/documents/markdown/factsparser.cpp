// SPDX-License-Identifier: MIT
#include "columntext.h"

#include "defaulttext.h"
#include "sources/documents/types.h"
#include "tokens.h"

#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

/// Reads what follows a column's name.
class FactsParser
{
public:
    explicit FactsParser(const QString &text) : m_text(text), m_tokens(tokensOf(text)) { }

    /// What follows a column's name in a line.
    void parseLine(ColumnText &column)
    {
        if (is(u"null") && (is(u"null", 1) || (is(u"not", 1) && is(u"null", 2))))
            ++m_at; // what SQLAlchemy prints for a type that it could not reflect
        else if (is(u"("))
            leadingBrackets(column);
        if (column.type.isEmpty() && startsType())
            column.type = type(column);
        else if (column.type.isEmpty() && m_at < m_tokens.size() && m_tokens[m_at].isWord && !startsConstraint()) {
            addClauses(column, false);
            return;
        }
        constraints(column, true);
    }

    /// A cell or span that is a type.
    void parseType(ColumnText &column)
    {
        if (!startsConstraint() && !startsProse() && !startsMark())
            column.type = type(column);
        constraints(column, false);
    }

private:
    [[nodiscard]] bool is(QStringView text, int ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].text == text;
    }
    bool take(QStringView text)
    {
        const bool found = is(text);
        m_at += found ? 1 : 0;
        return found;
    }
    bool take(QStringView first, QStringView second)
    {
        const bool found = is(first) && is(second, 1);
        m_at += found ? 2 : 0;
        return found;
    }

    [[nodiscard]] bool startsConstraint() const
    {
        return is(u"null") || (is(u"not") && is(u"null", 1)) || (is(u"primary") && is(u"key", 1)) || is(u"unique")
            || is(u"default") || (is(u"check") && is(u"(", 1)) || is(u"comment");
    }

    /// A mark that is no type: PK, FK.
    [[nodiscard]] bool startsMark() const
    {
        if (m_at >= m_tokens.size() || isTypeWord(m_tokens[m_at].text))
            return false;
        return readClauses(m_text.mid(m_tokens[m_at].start), Voice::Statement).beginsKnown;
    }

    /// Whether a type stands here, and not the first word of a sentence.
    bool startsType()
    {
        if (m_at >= m_tokens.size() || startsConstraint())
            return false;
        const Token &token = m_tokens[m_at];
        if (isQuoted(token.text) && !token.isWord)
            return is(u"|", 1);
        if (!token.isWord)
            return false;
        const QString written = m_text.mid(token.start, token.end - token.start);
        const bool isKnown = isTypeWord(written);
        const qsizetype first = m_at;
        ColumnText ignored;
        type(ignored);
        const bool isFollowed = m_at >= m_tokens.size() || startsProse() || is(u")") || is(u"[");
        const bool isConstrained = !isFollowed && (startsConstraint() || startsMark());
        const bool isLone = m_at == first + 1;
        m_at = first;
        if (isKnown)
            return isFollowed || isConstrained || !isEverydayWord(written.toLower());
        return isConstrained || (isFollowed && (!isLone || isTypeName(written)));
    }

    /// "(uuid, pk)": a type and more; "(PK)" before a colon: more, and the type after.
    void leadingBrackets(ColumnText &column)
    {
        const qsizetype open = m_at;
        brackets(u"(", u")");
        const qsizetype close = m_at - 1;
        if (close <= open)
            return;
        const qsizetype start = m_tokens[open].end;
        const QString inside = m_text.mid(start, m_tokens[close].start - start);
        FactsParser parser(inside);
        if (parser.startsType()) {
            column.type = parser.type(column);
            parser.addClauses(column, false);
        } else {
            apply(readClauses(inside, Voice::Prose), column);
        }
        if (column.type.isEmpty() && (is(u":") || (m_at < m_tokens.size() && isDash(m_tokens[m_at].text[0]))))
            ++m_at;
    }

    /// \param isStrict whether what is not understood is told of
    void constraints(ColumnText &column, bool isStrict)
    {
        while (m_at < m_tokens.size() && !startsProse() && constraint(column)) { }
        addClauses(column, isStrict);
    }

    /// What the words that are left say.
    void addClauses(ColumnText &column, bool isStrict)
    {
        if (m_at >= m_tokens.size())
            return;
        const QString rest = m_text.mid(m_tokens[m_at].start);
        const Clauses clauses = readClauses(rest, Voice::Prose);
        apply(clauses, column);
        if (isStrict && !startsProse() && !clauses.beginsKnown)
            column.notUnderstood = rest.trimmed();
    }

    [[nodiscard]] bool startsProse() const
    {
        if (m_at >= m_tokens.size())
            return false;
        const QString &text = m_tokens[m_at].text;
        return text.size() == 1 && (isDash(text[0]) || QStringLiteral(",;(:#.").contains(text[0]));
    }

    bool constraint(ColumnText &column)
    {
        if (take(u"not", u"null"))
            column.nullable = false;
        else if (take(u"null"))
            column.nullable = true;
        else if (take(u"primary", u"key"))
            column.primaryKey = true;
        else if (take(u"unique"))
            column.unique = true;
        else if (take(u"default"))
            return defaultValue(column);
        else if (is(u"check") && is(u"(", 1))
            column.check = check();
        else if (is(u"comment"))
            return comment(column);
        else
            return false;
        return true;
    }

    /// What follows DEFAULT. After a colon it may be prose, and a bare word is a string's.
    bool defaultValue(ColumnText &column)
    {
        const qsizetype first = m_at;
        const bool isLoose = take(u":") || take(u"=");
        const QString text = expression();
        const auto read = documentDefault(text);
        const bool isBareWord = read.isKnown() && std::ranges::all_of(text, isWordPart);
        if (text.isEmpty() || (isLoose && !read.isKnown())) {
            m_at = first;
            return text.isEmpty();
        }
        column.defaultExpression = isLoose || isBareWord ? read : Stated(std::optional(text));
        return true;
    }

    /// CHECK (expression)
    QString check()
    {
        const qsizetype first = ++m_at;
        brackets(u"(", u")");
        if (m_at == first)
            return {};
        const qsizetype start = m_tokens[first].end;
        return m_text.mid(start, m_tokens[m_at - 1].start - start).trimmed();
    }

    /// COMMENT 'text'; any other comment is prose.
    bool comment(ColumnText &column)
    {
        const qsizetype first = m_at++;
        take(u":") || take(u"=");
        const QString text = m_at < m_tokens.size() ? m_tokens[m_at].text : QString();
        const bool quoted = isQuoted(text);
        if (quoted)
            column.comment = text.mid(1, text.size() - 2);
        m_at = quoted ? m_at + 1 : first;
        return quoted;
    }

    /// The type's text, empty (and nothing taken) where none stands. What makes it nullable ("string?", "| null") is
    /// told apart.
    QString type(ColumnText &column)
    {
        const qsizetype first = m_at;
        if (m_at >= m_tokens.size())
            return {};
        if (isQuoted(m_tokens[m_at].text) && is(u"|", 1))
            return union_(column.labels);
        if (!m_tokens[m_at].isWord)
            return {};
        const QString name = m_tokens[m_at++].text;
        const auto joins = [&] { return m_tokens[m_at + 1].isWord && m_tokens[m_at].end == m_tokens[m_at + 1].start; };
        while (is(u".") && m_at + 1 < m_tokens.size() && joins())
            m_at += 2;
        const bool isLabelled = name == QLatin1String("enum") && enumLabels(column.labels);
        nameContinues(name);
        if (!isLabelled && startsModifiers(name))
            brackets(u"(", u")");
        brackets(u"<", u">");
        if (name == QLatin1String("time") || name == QLatin1String("timestamp"))
            timeZone();
        while (is(u"[") || is(u"array")) {
            take(u"array");
            const qsizetype before = m_at;
            brackets(u"[", u"]");
            if (is(u"[") && m_at == before)
                break;
        }
        const qsizetype start = m_tokens[first].start;
        const QString text = m_text.mid(start, m_tokens[m_at - 1].end - start).simplified();
        take(u"unsigned");
        if (take(u"?") || take(u"|", u"null") || take(u"|", u"undefined") || take(u"or", u"null"))
            column.nullable = true;
        return text;
    }

    /// Whether brackets after a type are its length and not a remark: "varchar(20)", but not "text (encrypted)".
    [[nodiscard]] bool startsModifiers(const QString &name) const
    {
        if (!is(u"(") || m_at + 1 >= m_tokens.size())
            return false;
        const bool isSpatial = name == QLatin1String("geometry") || name == QLatin1String("geography");
        const bool isHeld = name == QLatin1String("array") || name == QLatin1String("list");
        const bool isOwn = !isTypeWord(name) && m_tokens[m_at].start == m_tokens[m_at - 1].end;
        return m_tokens[m_at + 1].text[0].isDigit() || isSpatial || isHeld || isOwn;
    }

    /// 'a' | 'b': the labels of a union of strings.
    QString union_(QStringList &labels)
    {
        const qsizetype first = m_at;
        do {
            const QString &text = m_at < m_tokens.size() ? m_tokens[m_at].text : QString();
            if (!isQuoted(text))
                break;
            labels.append(text.mid(1, text.size() - 2));
            ++m_at;
        } while (take(u"|"));
        return m_text.mid(m_tokens[first].start, m_tokens[m_at - 1].end - m_tokens[first].start);
    }

    /// The labels after "enum": ('a', 'b') or : a, b, c.
    bool enumLabels(QStringList &labels)
    {
        const qsizetype first = m_at;
        const bool inBrackets = take(u"(");
        if (!inBrackets && !take(u":"))
            return false;
        while (m_at < m_tokens.size() && !startsConstraint()) {
            const Token &token = m_tokens[m_at];
            const QString text = m_text.mid(token.start, token.end - token.start);
            const bool quoted = isQuoted(text);
            if (!quoted && !token.isWord)
                break;
            labels.append(quoted ? text.mid(1, text.size() - 2) : text);
            ++m_at;
            if (!take(u",") && !take(u"|") && !take(u"/"))
                break;
        }
        const bool ends = !labels.isEmpty() && (!inBrackets || take(u")"));
        if (!ends) {
            labels.clear();
            m_at = first;
        }
        return ends;
    }

    /// The further words of PostgreSQL's type names of several words.
    void nameContinues(const QString &name)
    {
        if (name == QLatin1String("double")) {
            take(u"precision");
        } else if (name == QLatin1String("national")) {
            if (take(u"character") || take(u"char"))
                take(u"varying");
        } else if (name == QLatin1String("character") || name == QLatin1String("char")
            || name == QLatin1String("bit")) {
            take(u"varying");
        } else if (name == QLatin1String("interval")) {
            static const QStringList fields{QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("day"),
                QStringLiteral("hour"), QStringLiteral("minute"), QStringLiteral("second")};
            while (m_at < m_tokens.size() && (is(u"to") || fields.contains(m_tokens[m_at].text)))
                ++m_at;
        }
    }

    void timeZone()
    {
        if ((is(u"with") || is(u"without")) && is(u"time", 1) && is(u"zone", 2))
            m_at += 3;
    }

    /// Takes a bracketed group, if one starts here and ends.
    void brackets(QStringView open, QStringView close)
    {
        if (!is(open))
            return;
        int depth = 0;
        for (qsizetype at = m_at; at < m_tokens.size(); ++at) {
            depth += m_tokens[at].text == open ? 1 : m_tokens[at].text == close ? -1 : 0;
            if (depth == 0) {
                m_at = at + 1;
                return;
            }
        }
    }

    /// A default's expression: up to the next constraint or prose outside of brackets.
    QString expression()
    {
        const qsizetype first = m_at;
        int depth = 0;
        while (m_at < m_tokens.size()) {
            if (depth == 0 && (is(u")") || (m_at > first && (startsConstraint() || endsExpression()))))
                break;
            depth += is(u"(") || is(u"[") ? 1 : is(u")") || is(u"]") ? -1 : 0;
            ++m_at;
        }
        if (m_at == first)
            return {};
        const qsizetype start = m_tokens[first].start;
        return m_text.mid(start, m_tokens[m_at - 1].end - start);
    }

    /// Prose after an expression: a comma, or a dash with a space on both sides.
    [[nodiscard]] bool endsExpression() const
    {
        const Token &token = m_tokens[m_at];
        if (is(u",") || is(u";"))
            return true;
        return isDash(token.text[0]) && token.start > 0 && m_text[token.start - 1].isSpace()
            && token.end < m_text.size() && m_text[token.end].isSpace();
    }

    QString m_text;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
};

} // namespace

void apply(const Clauses &clauses, ColumnText &column)
{
    column.primaryKey = column.primaryKey || clauses.primaryKey;
    column.unique = column.unique || clauses.unique;
    column.autoincrement = column.autoincrement || clauses.autoincrement;
    column.hasUnknownTarget = column.hasUnknownTarget || clauses.hasUnknownTarget;
    if (!column.nullable)
        column.nullable = clauses.nullable;
    if (!column.defaultExpression.isKnown())
        column.defaultExpression = clauses.defaultExpression;
    if (!column.foreignKey)
        column.foreignKey = clauses.foreignKey;
    if (column.formerName.isEmpty())
        column.formerName = clauses.formerName;
}

ColumnText parseTypeCell(const QString &text)
{
    ColumnText column;
    FactsParser(text).parseType(column);
    return column;
}

void parseFacts(const QString &text, ColumnText &column)
{
    FactsParser(text).parseLine(column);
}

} // namespace triptych::documents
