// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <span>

namespace triptych::documents {

/// How a small language is cut into words.
struct WordRules
{
    const char *lineComment; ///< up to the line's end
    const char *quotes; ///< of which each begins and ends a text
    const char *wordSigns = "_"; ///< that words hold besides letters and digits
    bool isCommentOnlyFirst = false; ///< a line comment stands at the beginning of a line
};

struct Word
{
    enum class Kind { Word, Quoted, Sign };

    Kind kind = Kind::Sign;
    QString text; ///< without its quotes
    char quote = '\0';
    int line = 1; ///< counted from 1
    qsizetype start = 0; ///< in the line, in letters
    qsizetype end = 0;

    [[nodiscard]] bool is(char sign) const { return kind == Kind::Sign && text == QLatin1Char(sign); }
    [[nodiscard]] bool is(const char *word) const
    {
        return kind == Kind::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool isName() const { return kind == Kind::Word || kind == Kind::Quoted; }
};

/// A line of a text with its words; those of a text in quotes that goes over several lines are one word of its first.
struct WordLine
{
    int line = 1;
    QString text;
    QList<Word> words;

    /// What is written from one word up to before another.
    [[nodiscard]] QString written(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool holds(qsizetype at, char sign) const
    {
        return at >= 0 && at < words.size() && words[at].is(sign);
    }
    [[nodiscard]] bool holds(qsizetype at, const char *word) const
    {
        return at >= 0 && at < words.size() && words[at].is(word);
    }
};

/// The lines of a text that have words. Three quotes of one kind hold a text of several lines; a backslash keeps a
/// quote from ending one; /* */ comments are left out.
[[nodiscard]] QList<WordLine> wordLines(const QByteArray &utf8, const WordRules &rules);

/// The lines of a language of blocks, each parted behind a "{" and around a "}".
[[nodiscard]] QList<WordLine> blockLines(const QList<WordLine> &lines);

} // namespace triptych::documents
