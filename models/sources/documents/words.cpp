// SPDX-License-Identifier: MIT
#include "words.h"

#include <cstring>

namespace triptych::documents {

namespace {

/// Cuts line after line.
class Cutter
{
public:
    Cutter(const QByteArray &utf8, const WordRules &rules)
        : m_lines(QString::fromUtf8(utf8).split(QLatin1Char('\n'))), m_rules(rules),
          m_comment(QLatin1String(rules.lineComment))
    { }

    QList<WordLine> run()
    {
        QList<WordLine> result;
        for (m_number = 0; m_number < m_lines.size(); ++m_number) {
            WordLine line{int(m_number) + 1, m_lines[m_number], {}};
            if (line.text.endsWith(QLatin1Char('\r')))
                line.text.chop(1);
            cut(line);
            if (!line.words.isEmpty())
                result << line;
        }
        return result;
    }

private:
    void cut(WordLine &line)
    {
        const QString &text = line.text;
        qsizetype at = 0;
        while (at < text.size()) {
            const QChar c = text[at];
            const QStringView rest = QStringView(text).mid(at);
            if (m_inComment) {
                const qsizetype end = rest.indexOf(QLatin1String("*/"));
                m_inComment = end < 0;
                at = end < 0 ? text.size() : at + end + 2;
            } else if (c.isSpace()) {
                ++at;
            } else if (!m_comment.isEmpty() && rest.startsWith(m_comment)
                && (!m_rules.isCommentOnlyFirst || line.words.isEmpty())) {
                return;
            } else if (rest.startsWith(QLatin1String("/*"))) {
                m_inComment = true;
                at += 2;
            } else if (isIn(c, m_rules.quotes)) {
                at = cutQuoted(line, at);
            } else if (isWordPart(c)) {
                qsizetype end = at;
                while (end < text.size() && isWordPart(text[end]))
                    ++end;
                line.words << Word{Word::Kind::Word, text.mid(at, end - at), '\0', line.line, at, end};
                at = end;
            } else {
                line.words << Word{Word::Kind::Sign, QString(c), '\0', line.line, at, at + 1};
                ++at;
            }
        }
    }

    qsizetype cutQuoted(WordLine &line, qsizetype at)
    {
        const QChar quote = line.text[at];
        const QString three(3, quote);
        if (QStringView(line.text).mid(at).startsWith(three))
            return cutLong(line, at, three);
        QString text;
        qsizetype end = at + 1;
        for (; end < line.text.size() && line.text[end] != quote; ++end) {
            const bool isEscape = line.text[end] == QLatin1Char('\\') && end + 1 < line.text.size();
            text += line.text[isEscape ? ++end : end];
        }
        end = std::min(end + 1, line.text.size());
        line.words << Word{Word::Kind::Quoted, text, quote.toLatin1(), line.line, at, end};
        return end;
    }

    /// Goes on in the lines below; where none ends it, it ends with its own line.
    qsizetype cutLong(WordLine &line, qsizetype at, const QString &quotes)
    {
        const qsizetype end = line.text.indexOf(quotes, at + 3);
        Word word{Word::Kind::Quoted, {}, quotes[0].toLatin1(), line.line, at, line.text.size()};
        if (end >= 0) {
            word.text = line.text.mid(at + 3, end - at - 3);
            word.end = end + 3;
            line.words << word;
            return word.end;
        }
        qsizetype last = m_neverEnds ? m_lines.size() : m_number + 1;
        while (last < m_lines.size() && !m_lines[last].contains(quotes))
            ++last;
        m_neverEnds = m_neverEnds || last == m_lines.size();
        line.words << word;
        if (last == m_lines.size())
            return line.text.size();
        m_number = last;
        const QString &text = m_lines[last];
        WordLine after{line.line, text.mid(text.indexOf(quotes) + 3), {}};
        cut(after);
        line.words += after.words;
        return line.text.size();
    }

    static bool isIn(QChar c, const char *signs)
    {
        return c.unicode() < 128 && c.unicode() > 0 && std::strchr(signs, c.toLatin1());
    }
    [[nodiscard]] bool isWordPart(QChar c) const
    {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isIn(c, m_rules.wordSigns);
    }

    QStringList m_lines;
    WordRules m_rules;
    QString m_comment;
    qsizetype m_number = 0;
    bool m_inComment = false;
    bool m_neverEnds = false; ///< no three quotes stand further down
};

} // namespace

QString WordLine::written(qsizetype from, qsizetype to) const
{
    if (from >= to || from >= words.size())
        return {};
    const qsizetype start = words[from].start;
    return text.mid(start, words[std::min(to, words.size()) - 1].end - start);
}

QList<WordLine> wordLines(const QByteArray &utf8, const WordRules &rules)
{
    return Cutter(utf8, rules).run();
}

QList<WordLine> blockLines(const QList<WordLine> &lines)
{
    QList<WordLine> result;
    for (const WordLine &line : lines) {
        WordLine part{line.line, line.text, {}};
        const auto finish = [&] {
            if (!part.words.isEmpty())
                result << part;
            part.words.clear();
        };
        for (const Word &word : line.words) {
            if (word.is('}'))
                finish();
            part.words << word;
            if (word.is('{') || word.is('}'))
                finish();
        }
        finish();
    }
    return result;
}

} // namespace triptych::documents
