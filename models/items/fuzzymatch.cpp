// SPDX-License-Identifier: MIT
#include "items/fuzzymatch.h"

#include <QVarLengthArray>

#include <algorithm>

namespace triptych {

namespace {

constexpr int matched = 16; ///< for each character; more than it can lose in a gap of a usual name
constexpr int nameStart = 12; ///< the first character of the name: no other place gives more, so prefixes win
constexpr int wordStart = 9;
constexpr int camelStart = 8;
constexpr int inRun = 5; ///< a character right after the one matched before it
constexpr int skipped = -1; ///< for each character between two that match
constexpr int whole = 32; ///< nothing but the typed text

QChar foldedChar(QChar c)
{
    while (c.decompositionTag() == QChar::Canonical) {
        const QString parts = c.decomposition();
        if (parts.isEmpty() || parts.front().isSurrogate())
            break;
        c = parts.front();
    }
    return c.toCaseFolded();
}

/// What a place in a name is worth for a match that begins there.
int bonusAt(const QString &name, qsizetype i)
{
    if (i == 0)
        return nameStart;
    const QChar before = name[i - 1];
    const QChar c = name[i];
    if (!before.isLetterOrNumber() && !before.isMark() && !before.isSurrogate())
        return wordStart;
    const bool isCamel = before.isLower() && c.isUpper();
    return isCamel || before.isDigit() != c.isDigit() ? camelStart : 0;
}

bool isAbbreviation(const QString &typed, const QString &name)
{
    qsizetype from = 0;
    for (const QChar c : typed) {
        const qsizetype at = name.indexOf(c, from);
        if (at < 0)
            return false;
        from = at + 1;
    }
    return true;
}

/// The best way to spread the typed characters over a name, found for all their beginnings: the best score with the
/// last of them at each place. A run keeps the bonus of the place where it began.
class Spread
{
public:
    Spread(const QString &typed, const FuzzyName &name) : m_typed(typed), m_name(name), m_length(name.folded.size())
    {
        m_cells.resize(typed.size() * m_length);
        for (qsizetype i = 0; i < typed.size(); ++i)
            fillRow(i);
    }

    [[nodiscard]] int score() const
    {
        const int best = cell(m_typed.size() - 1, bestEnd()).score;
        return m_typed.size() == m_length ? best + whole : best;
    }

    [[nodiscard]] QList<int> places() const
    {
        QList<int> result(m_typed.size());
        qsizetype place = bestEnd();
        for (qsizetype i = m_typed.size() - 1; i >= 0; --i) {
            result[i] = int(place);
            place = cell(i, place).before;
        }
        return result;
    }

private:
    static constexpr int none = -1000000;

    struct Cell
    {
        int score = none; ///< with this typed character at this place
        int bonus = 0; ///< of the run that it is in
        qsizetype before = -1; ///< the place of the typed character before it
    };

    [[nodiscard]] const Cell &cell(qsizetype i, qsizetype place) const { return m_cells[i * m_length + place]; }

    void fillRow(qsizetype i)
    {
        qsizetype best = -1; // of the places before the neighbour, for the typed character before this one
        for (qsizetype place = i; place < m_length; ++place) {
            if (i > 0 && place >= 2 && reached(i - 1, place - 2, place) > reached(i - 1, best, place))
                best = place - 2;
            if (m_name.folded[place] != m_typed[i])
                continue;
            Cell &target = m_cells[i * m_length + place];
            const int bonus = bonusAt(m_name.written, place);
            if (i == 0)
                target = {matched + bonus, bonus, -1};
            else if (best >= 0)
                target = {reached(i - 1, best, place) + matched + bonus, bonus, best};
            if (i > 0 && cell(i - 1, place - 1).score > none) {
                const Cell &neighbour = cell(i - 1, place - 1);
                const int run = std::max({neighbour.bonus, bonus, inRun});
                if (const int score = neighbour.score + matched + run; score >= target.score)
                    target = {score, run, place - 1};
            }
        }
    }

    /// The score with typed character i at a place, less what is skipped on the way to a later one.
    [[nodiscard]] int reached(qsizetype i, qsizetype place, qsizetype later) const
    {
        return place < 0 ? none : cell(i, place).score + skipped * int(later - place - 1);
    }

    [[nodiscard]] qsizetype bestEnd() const
    {
        qsizetype best = m_typed.size() - 1;
        for (qsizetype place = best + 1; place < m_length; ++place) {
            if (cell(m_typed.size() - 1, place).score > cell(m_typed.size() - 1, best).score)
                best = place;
        }
        return best;
    }

    const QString &m_typed;
    const FuzzyName &m_name;
    qsizetype m_length;
    QVarLengthArray<Cell, 256> m_cells; ///< typed character by place
};

} // namespace

QString foldedForMatching(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Written only where it changes: a text that is folded already stays shared.
        if (const QChar folded = foldedChar(text[i]); folded != text[i])
            result[i] = folded;
    }
    return result;
}

std::optional<int> fuzzyScore(const QString &typed, const FuzzyName &name)
{
    if (typed.isEmpty())
        return 0;
    return isAbbreviation(typed, name.folded) ? std::optional(Spread(typed, name).score()) : std::nullopt;
}

QList<int> fuzzyPlaces(const QString &typed, const FuzzyName &name)
{
    return !typed.isEmpty() && isAbbreviation(typed, name.folded) ? Spread(typed, name).places() : QList<int>();
}

} // namespace triptych
