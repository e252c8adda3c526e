// SPDX-License-Identifier: MIT
#include "compare/renames/namelikeness.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace triptych {

namespace {

/// Above this a word carries meaning of its own (vocabulary::substance).
constexpr double substantial = 0.4;
constexpr double sameWord = 0.95;

/// Whether a new word begins at `at`: after a small letter, before the last capital of several, between letters and
/// digits.
bool isBoundary(const QString &name, qsizetype at)
{
    const QChar before = name[at - 1];
    const QChar here = name[at];
    if (before.isDigit() != here.isDigit())
        return true;
    if (!here.isUpper())
        return false;
    return before.isLower() || (at + 1 < name.size() && name[at + 1].isLower());
}

void appendWord(SplitName &name, const QString &raw)
{
    const QString lower = raw.toLower();
    name.letters += lower;
    const QString known = vocabulary::expanded(lower);
    const QString whole = known == lower ? vocabulary::expanded(vocabulary::singular(lower)) : known;
    for (const QString &text : whole.split(QLatin1Char(' '))) {
        const QString stem = vocabulary::stem(text);
        name.words.append({text, stem, vocabulary::substance(text), vocabulary::meaning(stem)});
    }
}

/// Levenshtein's distance, in one row of memory.
int editDistance(QStringView left, QStringView right)
{
    QVarLengthArray<int, 64> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const int substituted = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({substituted, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// 0…1: one word, a form of it, a synonym, its beginning, a slip of the pen.
double wordLikeness(const Word &left, const Word &right)
{
    if (left.text == right.text)
        return 1;
    if (left.stem == right.stem)
        return sameWord;
    if (vocabulary::areSynonyms(left.meaning, right.meaning))
        return 0.7;
    const bool leftIsShorter = left.stem.size() <= right.stem.size();
    const QString &shorter = leftIsShorter ? left.stem : right.stem;
    const QString &longer = leftIsShorter ? right.stem : left.stem;
    if (shorter.size() < 3 || shorter[0] != longer[0] || vocabulary::areOpposites(left.meaning, right.meaning))
        return 0;
    if (longer.startsWith(shorter))
        return 0.85;
    const qsizetype slips = longer.size() >= 8 ? 2 : longer.size() >= 5 ? 1 : 0;
    if (longer.size() - shorter.size() <= slips && editDistance(shorter, longer) <= slips)
        return 0.9;
    const auto [differs, unused] = std::ranges::mismatch(shorter, longer);
    const qsizetype common = differs - shorter.begin();
    return common >= 5 && 5 * common >= 4 * shorter.size() ? 0.75 : 0;
}

using Likenesses = QVarLengthArray<double, 8>;

/// Which word of the other name each word of one stands for, best matches first.
struct Matching
{
    Likenesses left; ///< likeness of each left word to its partner, 0: it has none
    Likenesses right;
};

Matching matchWords(const QList<Word> &left, const QList<Word> &right)
{
    struct Pair
    {
        double likeness;
        qsizetype left;
        qsizetype right;
    };
    QVarLengthArray<Pair, 32> pairs;
    for (qsizetype i = 0; i < left.size(); ++i) {
        for (qsizetype j = 0; j < right.size(); ++j) {
            if (const double likeness = wordLikeness(left[i], right[j]); likeness > 0)
                pairs.append({likeness, i, j});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::likeness);
    Matching result{Likenesses(left.size(), 0), Likenesses(right.size(), 0)};
    for (const Pair &pair : pairs) {
        if (result.left[pair.left] == 0 && result.right[pair.right] == 0)
            result.left[pair.left] = result.right[pair.right] = pair.likeness;
    }
    return result;
}

bool areOpposed(const QList<Word> &left, const QList<Word> &right, const Matching &matching)
{
    for (qsizetype i = 0; i < left.size(); ++i) {
        for (qsizetype j = 0; j < right.size(); ++j) {
            if (matching.left[i] == 0 && matching.right[j] == 0 && left[i].stem != right[j].stem
                && vocabulary::areOpposites(left[i].meaning, right[j].meaning))
                return true;
        }
    }
    return false;
}

/// What one name has in common with the other, by weight.
struct Share
{
    double shared = 0;
    double all = 0;
    bool substance = false; ///< some word of substance is shared
    bool whole = true; ///< every word of substance is shared
};

Share shareOf(const QList<Word> &words, const Likenesses &likeness, const WordCount &count)
{
    Share result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double weight = words[i].substance * count.rarity(words[i], likeness[i] > 0 ? 2 : 1);
        result.all += weight;
        result.shared += weight * likeness[i];
        if (words[i].substance < substantial)
            continue;
        result.substance = result.substance || likeness[i] > 0;
        result.whole = result.whole && likeness[i] > 0;
    }
    return result;
}

bool isWhole(const Likenesses &likeness)
{
    return std::ranges::all_of(likeness, [](double each) { return each >= sameWord; });
}

} // namespace

SplitName splitName(const QString &name)
{
    SplitName result;
    QString word;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool inWord = name[at].isLetterOrNumber();
        if (!word.isEmpty() && (!inWord || isBoundary(name, at))) {
            appendWord(result, word);
            word.clear();
        }
        if (inWord)
            word += name[at];
    }
    if (!word.isEmpty())
        appendWord(result, word);
    return result;
}

void WordCount::add(const SplitName &name)
{
    for (auto word = name.words.begin(); word != name.words.end(); ++word) {
        const bool isRepeated
            = std::any_of(name.words.begin(), word, [&](const Word &each) { return each.stem == word->stem; });
        if (!isRepeated)
            ++m_namesByStem[word->stem];
    }
}

double WordCount::rarity(const Word &word, int without) const
{
    const int others = std::max(0, m_namesByStem.value(word.stem) - without);
    return 1 / (1 + 0.5 * std::log1p(others));
}

NameLikeness compareNames(const SplitName &left, const SplitName &right, const WordCount &count)
{
    NameLikeness result;
    const Matching matching = matchWords(left.words, right.words);
    const Share leftShare = shareOf(left.words, matching.left, count);
    const Share rightShare = shareOf(right.words, matching.right, count);
    const bool haveWords = !left.words.isEmpty() && !right.words.isEmpty();
    result.sameWords
        = haveWords && (left.letters == right.letters || (isWhole(matching.left) && isWhole(matching.right)));
    result.opposed = !result.sameWords && areOpposed(left.words, right.words, matching);
    const bool related = leftShare.substance && rightShare.substance;
    result.sameSubstance = result.sameWords || (related && leftShare.whole && rightShare.whole);
    result.contained = result.sameWords || (related && (leftShare.whole || rightShare.whole));
    const double all = leftShare.all + rightShare.all;
    result.sharedWords = result.sameWords ? 1 : all > 0 ? (leftShare.shared + rightShare.shared) / all : 0;
    const qsizetype longest = std::max(left.letters.size(), right.letters.size());
    if (longest > 0)
        result.spelling = 1 - double(editDistance(left.letters, right.letters)) / double(longest);
    return result;
}

} // namespace triptych
