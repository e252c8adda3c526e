// SPDX-License-Identifier: MIT
#pragma once

#include "compare/renames/vocabulary.h"

#include <QHash>
#include <QList>
#include <QString>

namespace triptych {

/// A word of an identifier.
struct Word
{
    QString text; ///< lower case, singular, abbreviations written out
    QString stem;
    double substance = 1; ///< vocabulary::substance
    vocabulary::Meaning meaning;

    bool operator==(const Word &) const = default;
};

/// An identifier taken apart: at underscores and other signs, at capitals ("userId", "HTTPPort") and at digits.
struct SplitName
{
    QString letters; ///< lower case, letters and digits only: equal for "createdAt", "created_at", "createdat",
                     ///< "_created_at"
    QList<Word> words;

    bool operator==(const SplitName &) const = default;
};

[[nodiscard]] SplitName splitName(const QString &name);

/// How common words are among the names of one table (or of all tables): a word that many names share tells them apart
/// less.
class WordCount
{
public:
    void add(const SplitName &name);
    /// 1 for a word that only `without` names have, down towards 0 for one that is everywhere.
    [[nodiscard]] double rarity(const Word &word, int without) const;

private:
    QHash<QString, int> m_namesByStem;
};

/// How two identifiers stand to each other. Symmetric.
struct NameLikeness
{
    bool sameWords = false; ///< nothing but spelling differs: case, underscores, plural, abbreviation
    bool opposed = false; ///< they differ in words that exclude each other: start_at, end_at
    bool sameSubstance = false; ///< they differ only in words of little substance: "created" and "created_at"
    bool contained = false; ///< all the substance of the one is in the other: "meta" in "private_meta"
    double sharedWords = 0; ///< 0…1: weight of the shared words in both
    double spelling = 0; ///< 0…1: by the edit distance of all their letters

    bool operator==(const NameLikeness &) const = default;
};

[[nodiscard]] NameLikeness compareNames(const SplitName &left, const SplitName &right, const WordCount &count);

} // namespace triptych
