// SPDX-License-Identifier: MIT
#include "indextext.h"

#include "columntext.h"
#include "marks.h"
#include "sources/documents/names.h"
#include "tokens.h"
#include "wordset.h"

#include <algorithm>

namespace triptych::documents {

namespace {

using IsColumn = std::function<bool(const QString &)>;

/// Reads one line of words from left to right.
class IndexParser
{
public:
    IndexParser(const QString &text, const IsColumn &isColumn)
        : m_text(text), m_tokens(tokensOf(text)), m_isColumn(isColumn)
    {
        m_tokens.removeIf([](const Token &token) { return token.text == QLatin1String("`"); });
    }

    std::optional<Index> read()
    {
        static const QSet<QString> tellingMore = wordSet({u"where", u"partial", u"primary", u"foreign", u"check", u"pk",
            u"fk", u"expression", u"full-text", u"fulltext", u"include", u"covering", u"references", u"exclude"});
        if (std::ranges::any_of(m_tokens, [](const Token &each) { return tellingMore.contains(each.text); }))
            return std::nullopt;
        for (qsizetype at = 0; at < m_tokens.size() && m_index.keys.isEmpty(); ++at)
            readWord(at);
        if (m_index.keys.isEmpty())
            return std::nullopt;
        readMethod();
        return m_index;
    }

private:
    [[nodiscard]] bool is(qsizetype at, QLatin1String text) const
    {
        return at >= 0 && at < m_tokens.size() && m_tokens[at].text == text;
    }
    [[nodiscard]] QString written(qsizetype at) const
    {
        return identifier(m_text.mid(m_tokens[at].start, m_tokens[at].end - m_tokens[at].start));
    }

    void readWord(qsizetype at)
    {
        static const QSet<QString> words = wordSet({u"index", u"indexes", u"on", u"using", u"btree", u"composite",
            u"create", u"a", u"the", u"for", u"constraint", u"key"});
        const QString &word = m_tokens[at].text;
        if (is(at, QLatin1String("("))) {
            if (isCall(at))
                m_tokens.clear();
            else
                readKeys(at + 1, true);
        } else if (!m_tokens[at].isWord) {
            return;
        } else if (word == QLatin1String("unique")) {
            m_index.unique = true;
        } else if (m_isColumn(written(at))) {
            readKeys(at, false);
        } else if (m_index.name.isEmpty() && at <= 3 && word.contains(QLatin1Char('_')) && !words.contains(word)
            && !is(at - 1, QLatin1String("on"))) {
            m_index.name = written(at);
        }
    }

    /// "lower(email)", which is no column: but "ix_email(email)", "on users(email)", "UNIQUE(email)".
    [[nodiscard]] bool isCall(qsizetype bracket) const
    {
        static const QSet<QString> words
            = wordSet({u"unique", u"index", u"key", u"btree", u"gin", u"gist", u"hash", u"brin", u"constraint"});
        const bool isJoined
            = bracket > 0 && m_tokens[bracket - 1].isWord && m_tokens[bracket - 1].end == m_tokens[bracket].start;
        const QString name = isJoined ? m_tokens[bracket - 1].text : QString();
        return isJoined && !name.contains(QLatin1Char('_')) && !words.contains(name)
            && !is(bracket - 2, QLatin1String("on"));
    }

    /// The columns from there on, up to the closing bracket or, without one, as far as commas join them.
    void readKeys(qsizetype at, bool isBracketed)
    {
        QList<IndexKey> keys;
        for (; at < m_tokens.size() && m_tokens[at].isWord && m_isColumn(written(at)); ++at) {
            IndexKey key{written(at)};
            key.descending = is(at + 1, QLatin1String("desc"));
            at += key.descending || is(at + 1, QLatin1String("asc")) ? 2 : 1;
            keys.append(key);
            if (!is(at, QLatin1String(",")) && !is(at, QLatin1String("+")))
                break;
        }
        const bool isEnd = at >= m_tokens.size() || !m_tokens[at].isWord || is(at, QLatin1String("for"));
        const bool ends = isBracketed ? is(at, QLatin1String(")")) : isEnd;
        if (!ends || (!isBracketed && is(at, QLatin1String(",")))) {
            m_tokens.clear();
            return;
        }
        m_index.keys = keys;
        m_after = at + (isBracketed ? 1 : 0);
    }

    /// What stands right behind the columns, or before them: "USING gin", "(unique)", ", btree".
    void readMethod()
    {
        static const QSet<QString> methods
            = wordSet({u"gin", u"gist", u"hash", u"brin", u"spgist", u"hnsw", u"ivfflat"});
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            const bool isNear = at < m_after + 2;
            if (methods.contains(m_tokens[at].text))
                m_index.method = m_tokens[at].text;
            else if (isNear && is(at, QLatin1String("unique")))
                m_index.unique = true;
        }
    }

    QString m_text;
    QList<Token> m_tokens;
    const IsColumn &m_isColumn;
    Index m_index;
    qsizetype m_after = 0;
};

QString withoutBrackets(const QString &cell)
{
    const QString text = cell.trimmed();
    return text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')) ? text.mid(1, text.size() - 2) : text;
}

} // namespace

std::optional<Index> parseIndex(const QString &text, const IsColumn &isColumn)
{
    return IndexParser(text, isColumn).read();
}

QList<TextLine> indexLines(const Grid &grid, const GridHeader &header)
{
    QList<TextLine> lines;
    for (const QList<TextLine> &row : grid.rows) {
        const auto unique = meaningOf(row.value(header.indexOf(Role::Unique)).text(), {});
        QString text = row.first().text().trimmed();
        text += unique && unique->isTrue && !unique->isWord ? QStringLiteral(" unique (") : QStringLiteral(" (");
        text += withoutBrackets(row.value(header.indexOf(Role::Name)).text()) + QLatin1Char(')');
        for (qsizetype at = 1; at < header.roles.size(); ++at) {
            const bool isTelling = header.roles[at] == Role::Type || header.roles[at] == Role::Other;
            text += isTelling ? QLatin1Char(' ') + row.value(at).text() : QString();
        }
        lines.append({{{text, Span::Style::Plain}}, row.first().line});
    }
    return lines;
}

} // namespace triptych::documents
