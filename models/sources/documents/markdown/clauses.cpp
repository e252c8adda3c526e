// SPDX-License-Identifier: MIT
#include "clauses.h"

#include "defaulttext.h"
#include "phrases.h"
#include "sources/documents/names.h"
#include "sources/documents/types.h"
#include "tokens.h"

#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

/// Looks through one line of words.
class ClauseScanner
{
public:
    ClauseScanner(const QString &text, Voice voice, Clauses &clauses)
        : m_text(text), m_tokens(tokensOf(text)), m_voice(voice), m_clauses(clauses)
    {
        static const QString ornaments = QStringLiteral("\u2500*`<");
        m_tokens.removeIf(
            [](const Token &token) { return token.text.size() == 1 && ornaments.contains(token.text[0]); });
    }

    void scan()
    {
        bool isStart = true;
        while (m_at < m_tokens.size()) {
            const qsizetype arrow = arrowLength();
            const qsizetype at = m_at;
            if (isStart && arrow > 0 && foreignKey(false)) {
                m_clauses.beginsKnown = m_clauses.beginsKnown || at == 0;
                isStart = true;
            } else if (isBoundary()) {
                m_at += std::max<qsizetype>(arrow, 1);
                isStart = true;
            } else if ((isStart || m_voice == Voice::Statement) && clause(isStart)) {
                m_clauses.beginsKnown = m_clauses.beginsKnown || at == 0;
                isStart = true;
            } else {
                static const QSet<QString> fillers{QStringLiteral("composite"), QStringLiteral("part"),
                    QStringLiteral("of"), QStringLiteral("surrogate"), QStringLiteral("and"), QStringLiteral("the")};
                isStart = isStart && fillers.contains(m_tokens[m_at].text);
                ++m_at;
            }
        }
    }

private:
    [[nodiscard]] const QString &textAt(qsizetype at) const
    {
        static const QString none;
        return at >= 0 && at < m_tokens.size() ? m_tokens[at].text : none;
    }

    [[nodiscard]] qsizetype phraseLength(const Phrases &all) const
    {
        const auto candidates = all.constFind(textAt(m_at));
        if (candidates == all.constEnd())
            return 0;
        for (const QStringList &phrase : *candidates) {
            bool matches = true;
            for (qsizetype at = 1; at < phrase.size() && matches; ++at)
                matches = textAt(m_at + at) == phrase[at];
            if (matches)
                return phrase.size();
        }
        return 0;
    }

    [[nodiscard]] bool isBoundary(qsizetype at) const
    {
        return at >= m_tokens.size() || !(m_tokens[at].isWord || isQuoted(m_tokens[at].text));
    }
    [[nodiscard]] bool isBoundary() const { return isBoundary(m_at) && textAt(m_at) != QLatin1String("@"); }

    /// Of "->", "=>", "-->", ">" or an arrow's sign.
    [[nodiscard]] qsizetype arrowLength() const
    {
        qsizetype length = 0;
        while (textAt(m_at + length) == QLatin1String("-") || textAt(m_at + length) == QLatin1String("="))
            ++length;
        static const QString arrows = QStringLiteral(">\u2192\u21D2\u27F6\u2794\u279C\u2B08\u21E8");
        const QString sign = textAt(m_at + length);
        return sign.size() == 1 && arrows.contains(sign) ? length + 1 : 0;
    }

    bool clause(bool isStart)
    {
        const QString before = textAt(m_at - 1);
        const bool isDenied = before == QLatin1String("not") || before == QLatin1String("no")
            || before == QLatin1String("set") || before == QLatin1String("if") || before == QLatin1String("is")
            || before == QLatin1String("when");
        if (isDenied && !isBoundary(m_at - 1))
            return false;
        return primaryKey() || (phraseLength(foreignKeyPhrases()) > 0 && foreignKey(true)) || nullability() || unique()
            || defaultValue() || autoincrement() || formerName(isStart);
    }

    bool take(qsizetype length)
    {
        m_at += length;
        return length > 0;
    }

    /// Whether nothing follows a phrase of that length that goes on with the sentence.
    [[nodiscard]] bool endsAfter(qsizetype length) const
    {
        static const QSet<QString> joints{QStringLiteral("and"), QStringLiteral("not"), QStringLiteral("default"),
            QStringLiteral("unique"), QStringLiteral("references"), QStringLiteral("fk"), QStringLiteral("pk")};
        return isBoundary(m_at + length) || joints.contains(textAt(m_at + length));
    }

    bool primaryKey()
    {
        const qsizetype length = phraseLength(primaryKeyPhrases());
        const QString next = textAt(m_at + length);
        static const QSet<QString> goingOn{QStringLiteral("part"), QStringLiteral("identifier"),
            QStringLiteral("auto-increment"), QStringLiteral("uuid"), QStringLiteral("auto_increment"),
            QStringLiteral("autoincrement"), QStringLiteral("auto"), QStringLiteral("serial"), QStringLiteral("column"),
            QStringLiteral("generated")};
        const bool isLone = endsAfter(length) || goingOn.contains(next);
        const bool isPrimary = m_voice == Voice::Statement && length == 0 && endsAfter(1)
            && (textAt(m_at) == QLatin1String("primary") || textAt(m_at) == QLatin1String("pri"));
        if (isPrimary) {
            m_clauses.primaryKey = true;
            return take(1);
        }
        if (length == 0 || (m_voice == Voice::Prose && !isLone))
            return false;
        m_clauses.primaryKey = true;
        const bool isBoth = textAt(m_at) == QLatin1String("pk_fk") || textAt(m_at) == QLatin1String("pkfk");
        return (isBoth && foreignKey(true)) || take(length);
    }

    bool nullability()
    {
        const qsizetype length = phraseLength(notNullPhrases());
        if (length > 0 && (m_voice == Voice::Statement || endsAfter(length))) {
            m_clauses.nullable = false;
            return take(length);
        }
        const QString word = textAt(m_at);
        if (!endsAfter(1) && m_voice == Voice::Prose)
            return false;
        if (word == QLatin1String("null") || word == QLatin1String("nullable") || word == QLatin1String("optional")) {
            if (!m_clauses.nullable)
                m_clauses.nullable = true;
            return take(1);
        }
        if (word == QLatin1String("required") && endsAfter(1)) {
            m_clauses.nullable = false;
            return take(1);
        }
        return false;
    }

    bool unique()
    {
        const qsizetype length = phraseLength(uniquePhrases());
        const QString next = textAt(m_at + length);
        // "UNIQUE (a, b)" and "unique per user" are of several columns.
        const bool isOfMore = next == QLatin1String("(")
            || (!endsAfter(length)
                && (m_voice == Voice::Prose || next == QLatin1String("per") || next == QLatin1String("with")
                    || next == QLatin1String("together") || next == QLatin1String("within")
                    || next == QLatin1String("for") || next == QLatin1String("in") || next == QLatin1String("among")
                    || next == QLatin1String("across") || next == QLatin1String("by")));
        if (length == 0 || isOfMore)
            return false;
        m_clauses.unique = true;
        return take(length);
    }

    bool autoincrement()
    {
        const qsizetype length = phraseLength(autoincrementPhrases());
        if (length == 0 || (m_voice == Voice::Prose && !endsAfter(length)))
            return false;
        m_clauses.autoincrement = true;
        return take(length);
    }

    /// Up to a comma, semicolon or closing bracket outside of brackets, or the next known constraint.
    bool defaultValue()
    {
        static const QSet<QString> words{QStringLiteral("default"), QStringLiteral("defaults"),
            QStringLiteral("\u0434\u0435\u0444\u043E\u043B\u0442"), QStringLiteral("\u9ED8\u8BA4")};
        if (!words.contains(textAt(m_at)))
            return false;
        qsizetype first = m_at + 1;
        while (QStringList{QStringLiteral(":"), QStringLiteral("="), QStringLiteral("to"), QStringLiteral("value")}
                   .contains(textAt(first)))
            ++first;
        qsizetype end = first;
        int depth = 0;
        const qsizetype start = m_at;
        for (; end < m_tokens.size(); ++end) {
            const QString &text = m_tokens[end].text;
            m_at = end;
            const bool isNext = end > first
                && (phraseLength(notNullPhrases()) > 0 || phraseLength(uniquePhrases()) > 0
                    || phraseLength(primaryKeyPhrases()) > 0 || phraseLength(foreignKeyPhrases()) > 0
                    || text == QLatin1String("check"));
            const bool ends = text == QLatin1String(",") || text == QLatin1String(";") || text == QLatin1String(")")
                || (text == QLatin1String(".") && !isWordFollowing(end));
            if (depth == 0 && (ends || isNext))
                break;
            depth += text == QLatin1String("(") ? 1 : text == QLatin1String(")") ? -1 : 0;
        }
        m_at = start;
        if (end == first)
            return take(1);
        const QString value = m_text.mid(m_tokens[first].start, m_tokens[end - 1].end - m_tokens[first].start);
        if (const auto expression = documentDefault(value); expression.isKnown())
            m_clauses.defaultExpression = expression;
        m_at = end;
        return true;
    }

    [[nodiscard]] bool isWordFollowing(qsizetype at) const
    {
        return at + 1 < m_tokens.size() && m_tokens[at + 1].start == m_tokens[at].end && m_tokens[at + 1].isWord;
    }

    bool formerName(bool isStart)
    {
        const QString word = textAt(m_at);
        const bool isFrom = word == QLatin1String("renamed") && textAt(m_at + 1) == QLatin1String("from");
        if (!isStart || (word != QLatin1String("formerly") && !isFrom))
            return false;
        m_at += isFrom ? 2 : 1;
        if (m_at < m_tokens.size() && m_tokens[m_at].isWord && endsAfter(1))
            m_clauses.formerName
                = identifier(m_text.mid(m_tokens[m_at].start, m_tokens[m_at].end - m_tokens[m_at].start));
        return true;
    }

    /// What stands between the mark of a foreign key and its target.
    void skipToTarget()
    {
        static const QSet<QString> joining{QStringLiteral(":"), QStringLiteral("("), QStringLiteral("["),
            QStringLiteral("to"), QStringLiteral("the"), QStringLiteral("references"), QStringLiteral("ref"),
            QStringLiteral("fk"), QStringLiteral("on"), QStringLiteral("table"), QStringLiteral("part"),
            QStringLiteral(","), QStringLiteral("pk"), QStringLiteral("vers"), QStringLiteral("zu"),
            QStringLiteral("auf"), QStringLiteral("a"), QStringLiteral("al"), QStringLiteral("para"),
            QStringLiteral("\u043A"), QStringLiteral("\u043D\u0430"), QStringLiteral(")")};
        while (m_at < m_tokens.size()) {
            const qsizetype arrow = arrowLength();
            const bool isOwnColumn = m_tokens[m_at].isWord && isArrowAt(m_at + 1) && !isArrowBefore(m_at);
            if (arrow > 0)
                m_at += arrow;
            else if ((joining.contains(textAt(m_at)) && !isDotted(m_at)) || isOwnColumn)
                ++m_at;
            else
                return;
        }
    }
    [[nodiscard]] bool isDotted(qsizetype at) const
    {
        return m_tokens[at].isWord && textAt(at + 1) == QLatin1String(".") && isWordFollowing(at + 1);
    }
    [[nodiscard]] bool isArrowAt(qsizetype at) const
    {
        static const QString signs = QStringLiteral("\u2192\u21D2\u27F6\u2794\u279C");
        return signs.contains(textAt(at)) && !textAt(at).isEmpty();
    }
    [[nodiscard]] bool isArrowBefore(qsizetype at) const { return at > 0 && isArrowAt(at - 1); }

    QString spelled(qsizetype at) const
    {
        return m_text.mid(m_tokens[at].start, m_tokens[at].end - m_tokens[at].start);
    }

    /// A target's dotted name; empty where none stands.
    QStringList dottedName()
    {
        QStringList parts;
        while (m_at < m_tokens.size() && m_tokens[m_at].isWord) {
            parts.append(identifier(spelled(m_at)));
            ++m_at;
            if (textAt(m_at) != QLatin1String(".") || !isWordFollowing(m_at)
                || m_tokens[m_at].start != m_tokens[m_at - 1].end)
                break;
            ++m_at;
        }
        return parts;
    }

    /// Columns in brackets after a target: "(id)".
    QStringList bracketed()
    {
        if (textAt(m_at) != QLatin1String("(") || m_at + 2 >= m_tokens.size())
            return {};
        const QString word = spelled(m_at + 1); // and no remark: "(CASCADE)", "(one-to-one)", "(optional)"
        const bool isLone = m_tokens[m_at + 1].isWord && textAt(m_at + 2) == QLatin1String(")");
        if (!isLone || word.contains(QLatin1Char('-')) || referentialAction(word)
            || readClauses(word, Voice::Statement).beginsKnown)
            return {};
        m_at += 3;
        return {identifier(spelled(m_at - 2))};
    }

    bool foreignKey(bool isMarked)
    {
        if (deniesForeignKey(m_text.toLower())) {
            m_at += isMarked ? phraseLength(foreignKeyPhrases()) : 0;
            return isMarked;
        }
        const qsizetype start = m_at;
        const bool isReference = textAt(m_at) == QLatin1String("references") || textAt(m_at) == QLatin1String("ref");
        m_at += isMarked ? phraseLength(foreignKeyPhrases()) : 0;
        const qsizetype afterMark = m_at;
        const bool isInBrackets = isMarked && textAt(m_at) == QLatin1String("(");
        skipToTarget();
        QStringList parts = dottedName();
        const qsizetype afterName = m_at;
        const QStringList columns = bracketed();
        const bool isPrecise = parts.size() > 1 || !columns.isEmpty();
        const bool isLone = isBoundary(afterName) || textAt(afterName) == QLatin1String("table")
            || textAt(afterName) == QLatin1String("on") || referentialAction(textAt(afterName)).has_value();
        const bool isLoose = m_voice == Voice::Prose && (isReference || !isMarked);
        if (parts.isEmpty() || parts.size() > 3 || (!isPrecise && (!isLone || isLoose))
            || (parts.size() == 1 && isNoTarget(parts.first().toLower()))
            || (!isPrecise && isInBrackets && isTypeWord(parts.first()))) {
            m_clauses.hasUnknownTarget = m_clauses.hasUnknownTarget || (isMarked && !isReference);
            m_at = isMarked ? afterMark : start;
            return isMarked;
        }
        ForeignKey key;
        key.targetColumns = columns;
        if (columns.isEmpty() && parts.size() > 1 && !isSchemasTable(parts))
            key.targetColumns = {parts.takeLast()};
        key.target = {parts.size() == 2 ? parts.first() : QString(), parts.last()};
        readActions(key);
        m_clauses.foreignKey = m_clauses.foreignKey ? m_clauses.foreignKey : std::optional(key);
        return true;
    }

    void readActions(ForeignKey &key)
    {
        QStringList words;
        qsizetype at = m_at;
        for (; at < m_tokens.size() && words.size() < 12; ++at) {
            const QString text = textAt(at);
            if (text == QLatin1String(";") || text == QLatin1String("."))
                break;
            if (m_tokens[at].isWord || text == QLatin1String(","))
                words.append(text.toUpper());
        }
        const auto actionAt = [&](qsizetype place) -> std::optional<ReferentialAction> {
            for (const int length : {2, 1}) {
                if (const auto action = referentialAction(words.mid(place, length).join(QLatin1Char(' '))))
                    return action;
            }
            return std::nullopt;
        };
        for (qsizetype word = 0; word < words.size(); ++word) {
            const bool isDelete = words[word] == QLatin1String("DELETE");
            const bool isUpdate = words[word] == QLatin1String("UPDATE");
            const auto action = isDelete || isUpdate ? actionAt(word + 1) : std::nullopt;
            if (action)
                (isDelete ? key.onDelete : key.onUpdate) = *action;
        }
        // "(CASCADE)" alone is what happens on a delete.
        if (!key.onDelete.isKnown() && !key.onUpdate.isKnown()) {
            if (const auto action = actionAt(0))
                key.onDelete = *action;
        }
        while (m_at < m_tokens.size() && QStringLiteral("(])").contains(textAt(m_at)))
            ++m_at;
        static const QSet<QString> ofActions{QStringLiteral("on"), QStringLiteral("delete"), QStringLiteral("update"),
            QStringLiteral("cascade"), QStringLiteral("set"), QStringLiteral("null"), QStringLiteral("restrict"),
            QStringLiteral("no"), QStringLiteral("action"), QStringLiteral("default")};
        const bool startsAction = textAt(m_at) == QLatin1String("on") || referentialAction(textAt(m_at))
            || (textAt(m_at) == QLatin1String("set") && textAt(m_at + 1) == QLatin1String("null"));
        while (startsAction && ofActions.contains(textAt(m_at)))
            ++m_at;
    }

    QString m_text;
    QList<Token> m_tokens;
    Voice m_voice;
    Clauses &m_clauses;
    qsizetype m_at = 0;
};

} // namespace

Clauses readClauses(const QString &text, Voice voice)
{
    Clauses clauses;
    if (text.trimmed().isEmpty())
        return clauses;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        ClauseScanner(line, voice, clauses).scan();
    return clauses;
}

} // namespace triptych::documents
