// SPDX-License-Identifier: MIT
#include "columntext.h"

#include "sources/documents/names.h"

#include <algorithm>
#include <array>

namespace triptych::documents {

namespace {

constexpr std::array dashes{QChar(u'-'), QChar(u'\u2013'), QChar(u'\u2014')};

bool isDash(QChar c)
{
    return std::ranges::find(dashes, c) != dashes.end();
}

/// A word (in lower case), a quoted string or name with its quotes, or one other character.
struct Token
{
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isWord = false; ///< a word or quoted name
};

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == QLatin1Char('_') || c == QLatin1Char('$');
}

/// The end of the token that starts there. A hyphen inside a word is part of it: USER-DEFINED.
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

/// Reads what follows a column's name.
class FactsParser
{
public:
    explicit FactsParser(const QString &text) : m_text(text), m_tokens(tokensOf(text)) { }

    ColumnText parse(const QString &name)
    {
        ColumnText column;
        column.name = name;
        if (is(u"null") && (is(u"null", 1) || (is(u"not", 1) && is(u"null", 2))))
            ++m_at; // what SQLAlchemy prints for a type that it could not reflect
        else if (!startsConstraint() && !startsProse())
            column.type = type(column.labels);
        while (m_at < m_tokens.size()) {
            const bool separated = skipSeparator();
            if (!separated && startsProse())
                break;
            if (!constraint(column, separated)) {
                if (separated)
                    break;
                column.notUnderstood = m_text.mid(m_tokens[m_at].start).trimmed();
                break;
            }
            if (separated)
                take(u")");
        }
        return column;
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

    /// Takes a comma, semicolon or bracket after which a default follows. Other words of SQL are prose there: "unique
    /// for each user".
    bool skipSeparator()
    {
        const bool separates = is(u",") || is(u";") || is(u"(");
        const bool follows = separates && is(u"default", 1);
        m_at += follows ? 1 : 0;
        return follows;
    }

    [[nodiscard]] bool startsProse() const
    {
        if (m_at >= m_tokens.size())
            return false;
        const QString &text = m_tokens[m_at].text;
        return text.size() == 1 && (isDash(text[0]) || QStringLiteral(",;(:#.").contains(text[0]));
    }

    bool constraint(ColumnText &column, bool separated)
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
            return defaultValue(column, separated);
        else if (is(u"check") && is(u"(", 1))
            column.check = check();
        else if (is(u"comment"))
            return comment(column);
        else
            return false;
        return true;
    }

    /// What follows DEFAULT. After a comma or colon it is prose unless it is one term: "default: active", but not
    /// "default: as the form says".
    bool defaultValue(ColumnText &column, bool separated)
    {
        const qsizetype first = m_at;
        const bool isProse = take(u":") || take(u"=") || separated;
        const QString text = expression();
        if (text.isEmpty() || (isProse && !isOneTerm(text))) {
            m_at = first;
            return text.isEmpty();
        }
        column.hasDefault = !isProse || text.compare(QLatin1String("none"), Qt::CaseInsensitive) != 0;
        column.defaultExpression = *column.hasDefault ? text : QString();
        return true;
    }

    /// A number, word, string or call.
    static bool isOneTerm(const QString &text)
    {
        int depth = 0;
        for (const Token &token : tokensOf(text)) {
            const bool isApart = token.start > 0 && text[token.start - 1].isSpace();
            if (depth == 0 && isApart)
                return false;
            depth += token.text == QLatin1String("(") ? 1 : token.text == QLatin1String(")") ? -1 : 0;
        }
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
        const bool isQuoted = text.size() > 1 && (text[0] == QLatin1Char('\'') || text[0] == QLatin1Char('"'));
        if (isQuoted)
            column.comment = text.mid(1, text.size() - 2);
        m_at = isQuoted ? m_at + 1 : first;
        return isQuoted;
    }

    /// The type's text, empty (and nothing taken) where none stands.
    QString type(QStringList &labels)
    {
        const qsizetype first = m_at;
        if (m_at >= m_tokens.size() || !m_tokens[m_at].isWord)
            return {};
        const QString name = m_tokens[m_at++].text;
        while (is(u".") && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].isWord)
            m_at += 2;
        const bool isLabelled = name == QLatin1String("enum") && enumLabels(labels);
        nameContinues(name);
        if (!isLabelled)
            brackets(u"(", u")");
        if (name == QLatin1String("time") || name == QLatin1String("timestamp"))
            timeZone();
        while (is(u"[") || is(u"array")) {
            take(u"array");
            brackets(u"[", u"]");
        }
        const qsizetype start = m_tokens[first].start;
        return m_text.mid(start, m_tokens[m_at - 1].end - start).simplified();
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
            const bool isQuoted = text.size() > 1 && (text[0] == QLatin1Char('\'') || text[0] == QLatin1Char('"'));
            if (!isQuoted && !token.isWord)
                break;
            labels.append(isQuoted ? text.mid(1, text.size() - 2) : text);
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

QString withoutSeparator(const QString &text)
{
    const QString rest = text.trimmed();
    const bool separated = !rest.isEmpty() && (rest[0] == QLatin1Char(':') || isDash(rest[0]));
    return separated ? rest.mid(1).trimmed() : rest;
}

/// Where a plain name ends: at a colon, else at a dash between spaces; -1: nowhere.
qsizetype plainNameEnd(const QString &text)
{
    qsizetype end = text.indexOf(QLatin1Char(':'));
    for (const QChar dash : dashes) {
        if (end < 0)
            end = text.indexOf(QLatin1Char(' ') + dash + QLatin1Char(' '));
    }
    return end < 0 ? end : end + (text[end] == QLatin1Char(' ') ? 1 : 0);
}

std::optional<ColumnText> parsePlain(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1Char('"'))) {
        const qsizetype closing = trimmed.indexOf(QLatin1Char('"'), 1);
        if (closing > 1)
            return FactsParser(withoutSeparator(trimmed.mid(closing + 1))).parse(identifier(trimmed.left(closing + 1)));
    }
    const qsizetype end = plainNameEnd(trimmed);
    const QString name = identifier(end < 0 ? trimmed : trimmed.left(end));
    if (name.isEmpty() || (end < 0 && !std::ranges::all_of(name, isWordPart)))
        return std::nullopt;
    return FactsParser(end < 0 ? QString() : withoutSeparator(trimmed.mid(end))).parse(name);
}

} // namespace

std::optional<ColumnText> parseColumnText(const TextLine &line)
{
    const auto isBlank = [](const Span &span) { return span.text.trimmed().isEmpty(); };
    const auto first = std::ranges::find_if_not(line.spans, isBlank);
    if (first == line.spans.end())
        return std::nullopt;
    const TextLine rest{line.spans.mid(first - line.spans.begin() + 1), line.line};
    const QString facts = rest.text();
    const bool isMarked = first->style != Span::Style::Plain;
    if (!isMarked || (facts.trimmed().isEmpty() && first->text.contains(QLatin1Char(':'))))
        return parsePlain(first->text + facts);

    QString name = first->text.trimmed();
    if (first->style == Span::Style::Strong && name.endsWith(QLatin1Char(':')))
        name.chop(1);
    name = identifier(name);
    return name.isEmpty() ? std::nullopt : std::optional(FactsParser(withoutSeparator(facts)).parse(name));
}

} // namespace triptych::documents
