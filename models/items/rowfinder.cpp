// SPDX-License-Identifier: MIT
#include "items/rowfinder.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace triptych {

namespace {

/// A word of the searched text, parted at its dots.
using Word = QStringList;

QList<Word> wordsOf(const QString &text)
{
    QList<Word> result;
    const QString folded = foldedForMatching(text.normalized(QString::NormalizationForm_C).simplified());
    for (const QString &word : folded.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        result.append(word.split(QLatin1Char('.')));
    return result;
}

/// The names that a row is in, outermost first: of a table its schema, of a column that and the table.
using Scope = QVarLengthArray<const FuzzyName *, 2>;

/// How the parts of a word match names one in the other, the last part the innermost. What a row is in counts half.
std::optional<int> scopeScore(const Word &word, qsizetype parts, const Scope &scope, qsizetype end)
{
    if (parts > end)
        return std::nullopt;
    int total = 0;
    for (qsizetype i = 0; i < parts; ++i) {
        const auto score = fuzzyScore(word[i], *scope[end - parts + i]);
        if (!score)
            return std::nullopt;
        total += *score / 2;
    }
    return total;
}

/// What a word is worth for the rows of one scope, whatever their own names.
struct ScopedWord
{
    std::optional<int> within; ///< all of it matches what the rows are in
    qsizetype withinEnd = 0; ///< up to that name of the scope
    std::optional<int> before; ///< all but its last part does, up to the innermost name
};

QList<ScopedWord> scopedWords(const QList<Word> &words, const Scope &scope)
{
    QList<ScopedWord> result;
    for (const Word &word : words) {
        ScopedWord scoped;
        for (qsizetype end = scope.size(); end >= word.size(); --end) {
            if (const auto score = scopeScore(word, word.size(), scope, end); score > scoped.within) {
                scoped.within = score;
                scoped.withinEnd = end;
            }
        }
        scoped.before = scopeScore(word, word.size() - 1, scope, scope.size());
        result.append(scoped);
    }
    return result;
}

/// Whether some row in a scope may match: every word has a place there.
bool canMatch(const QList<ScopedWord> &words)
{
    return std::ranges::all_of(words, [](const ScopedWord &word) { return word.within || word.before; });
}

/// How a row matches, and which words its own name was matched by; the others match its scope.
struct RowScore
{
    int score = 0;
    QVarLengthArray<bool, 8> isOwn;
};

std::optional<RowScore> rowScore(const QList<Word> &words, const QList<ScopedWord> &scoped, const FuzzyName &name)
{
    RowScore result;
    int leastLoss = std::numeric_limits<int>::max(); // if a word that fits the scope better is taken for the name
    qsizetype cheapest = -1;
    bool hasOwn = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        std::optional<int> own;
        if (scoped[i].before) {
            if (const auto score = fuzzyScore(words[i].last(), name))
                own = *score + *scoped[i].before;
        }
        if (!own && !scoped[i].within)
            return std::nullopt;
        const bool isOwn = own >= scoped[i].within;
        result.score += isOwn ? *own : *scoped[i].within;
        result.isOwn.append(isOwn);
        hasOwn = hasOwn || isOwn;
        if (const int loss = own && !isOwn ? *scoped[i].within - *own : leastLoss; loss < leastLoss) {
            leastLoss = loss;
            cheapest = i;
        }
    }
    if (hasOwn)
        return result;
    if (cheapest < 0)
        return std::nullopt;
    result.isOwn[cheapest] = true;
    result.score -= leastLoss;
    return result;
}

struct Hit
{
    int score = 0;
    RowRef row;
    int side = 0; ///< index in RowNames::tables() of its table
    int length = 0; ///< of its own name
};

bool isLikelier(const Hit &one, const Hit &other)
{
    const auto key
        = [](const Hit &hit) { return std::tuple(-hit.score, hit.row.column >= 0, hit.length, hit.row, hit.side); };
    return key(one) < key(other);
}

/// All that match in one table.
void addHits(QList<Hit> &hits, const QList<RowNames::SideNames> &sides, int tableRow, const QList<Word> &words)
{
    for (int i = 0; i < sides.size(); ++i) {
        const RowNames::SideNames &side = sides[i];
        if (side.isNewName) {
            if (const auto match = rowScore(words, scopedWords(words, {&side.schema}), side.name))
                hits.append({match->score, {tableRow, -1}, i, int(side.name.written.size())});
        }
        const QList<ScopedWord> scoped = scopedWords(words, {&side.schema, &side.name});
        if (!canMatch(scoped))
            continue;
        for (const RowNames::ColumnName &column : side.columns) {
            if (const auto match = rowScore(words, scoped, column.name))
                hits.append({match->score, {tableRow, column.row}, i, int(column.name.written.size())});
        }
    }
}

/// A row's names, outermost first, its own the last; and how they match.
class Naming
{
public:
    Naming(const RowNames::SideNames &side, const FuzzyName *column, const QList<Word> &words)
        : m_words(words),
          m_table(displayText(QualifiedName{side.schema.written, side.name.written})), m_scope{&side.schema},
          m_name(column ? *column : side.name)
    {
        if (column)
            m_scope.append(&side.name);
        m_scoped = scopedWords(words, m_scope);
        m_match = rowScore(words, m_scoped, m_name);
    }

    /// Nullopt: they do not match.
    [[nodiscard]] std::optional<int> score() const { return m_match ? std::optional(m_match->score) : std::nullopt; }

    [[nodiscard]] QString text() const
    {
        return isTable() ? m_table : QStringLiteral("%1.%2").arg(m_table, m_name.written);
    }

    /// The places in the text that match, ascending.
    [[nodiscard]] QList<int> matched() const
    {
        const QString &table = isTable() ? m_name.written : m_scope[1]->written;
        const qsizetype tableStart = m_table.size() - table.size();
        const std::array starts{tableStart > 0 ? 0 : hidden, tableStart, m_table.size() + 1};
        QSet<int> result;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const qsizetype end = m_match->isOwn[i] ? m_scope.size() + 1 : m_scoped[i].withinEnd;
            for (qsizetype part = 0; part < m_words[i].size(); ++part) {
                const qsizetype at = end - m_words[i].size() + part;
                const auto places = fuzzyPlaces(m_words[i][part], at < m_scope.size() ? *m_scope[at] : m_name);
                for (const int place : starts[std::size_t(at)] == hidden ? QList<int>() : places)
                    result.insert(int(starts[std::size_t(at)]) + place);
            }
        }
        QList<int> sorted = result.values();
        std::ranges::sort(sorted);
        return sorted;
    }

private:
    static constexpr qsizetype hidden = -1; ///< a schema that the text leaves out

    [[nodiscard]] bool isTable() const { return m_scope.size() == 1; }

    const QList<Word> &m_words;
    QString m_table;
    Scope m_scope;
    FuzzyName m_name;
    QList<ScopedWord> m_scoped;
    std::optional<RowScore> m_match;
};

FoundRow describe(const RowNames &names, const Hit &hit, const QList<Word> &words)
{
    const QList<RowNames::SideNames> &sides = names.tables()[hit.row.table];
    const TableRow &table = names.comparison()->tables[hit.row.table];
    FuzzyName column;
    if (hit.row.column >= 0)
        column = FuzzyName(names.comparison()->name(table, table.columns[hit.row.column]));
    const Naming shown(sides.first(), hit.row.column >= 0 ? &column : nullptr, words);
    if (shown.score() >= hit.score)
        return {hit.row, shown.text(), shown.matched(), {}, {}, {}};
    const RowNames::SideNames &side = sides[hit.side];
    const auto named = std::ranges::find(side.columns, hit.row.column, &RowNames::ColumnName::row);
    const Naming other(side, named == side.columns.end() ? nullptr : &named->name, words);
    return {hit.row, shown.text(), {}, side.side, other.text(), other.matched()};
}

RowNames::SideNames sideNames(const Comparison &comparison, const TableRow &row, Side side, const Table &table)
{
    RowNames::SideNames result{side, FuzzyName(table.name.schema), FuzzyName(table.name.name), {}, true};
    for (int i = 0; i < row.columns.size(); ++i) {
        if (const Column *column = comparison.column(row, row.columns[i], side))
            result.columns.append({i, FuzzyName(column->name)});
    }
    return result;
}

/// Leaves out of `later` what `earlier` says too.
void removeKnown(RowNames::SideNames &later, const RowNames::SideNames &earlier)
{
    if (later.name.written != earlier.name.written || later.schema.written != earlier.schema.written)
        return;
    later.isNewName = false;
    auto known = earlier.columns.begin();
    later.columns.removeIf([&](const RowNames::ColumnName &column) {
        while (known != earlier.columns.end() && known->row < column.row)
            ++known;
        return known != earlier.columns.end() && known->row == column.row && known->name.written == column.name.written;
    });
}

} // namespace

RowNames::RowNames(std::shared_ptr<const Comparison> comparison) : m_comparison(std::move(comparison))
{
    m_tables.reserve(m_comparison->tables.size());
    for (const TableRow &row : m_comparison->tables) {
        const SchemaNames stated = schemaNames(*m_comparison, row);
        const FuzzyName schema(stated.size() == 1 ? stated.first() : m_comparison->name(row).schema);
        QList<SideNames> &sides = m_tables.emplaceBack();
        for (const Side side : m_comparison->sides()) {
            const Table *table = m_comparison->table(row, side);
            if (!table)
                continue;
            SideNames names = sideNames(*m_comparison, row, side, *table);
            if (names.schema.written.isEmpty())
                names.schema = schema;
            for (const SideNames &earlier : std::as_const(sides))
                removeKnown(names, earlier);
            sides.append(std::move(names));
        }
    }
}

FoundRow foundRow(const Comparison &comparison, RowRef row)
{
    const TableRow &table = comparison.tables[row.table];
    QString text = displayText(comparison.name(table));
    if (row.column >= 0)
        text += QLatin1Char('.') + comparison.name(table, table.columns[row.column]);
    return {row, text, {}, {}, {}, {}};
}

QList<FoundRow> findRows(
    const RowNames &names, const QString &text, int limit, const std::function<bool()> &isCancelled)
{
    const QList<Word> words = wordsOf(text);
    if (words.isEmpty())
        return {};
    QList<Hit> hits;
    for (int row = 0; row < names.tables().size(); ++row) {
        if (row % 64 == 0 && isCancelled())
            return {};
        addHits(hits, names.tables()[row], row, words);
    }
    // A row may be hit by each side's names: of `limit` rows all hits are among the first of so many.
    const auto end = hits.begin() + std::min<qsizetype>(hits.size(), limit * qsizetype(allSides.size()));
    std::ranges::partial_sort(hits, end, isLikelier);
    QList<FoundRow> result;
    QSet<std::pair<int, int>> seen;
    for (auto hit = hits.begin(); hit != end && result.size() < limit; ++hit) {
        if (const auto key = std::pair(hit->row.table, hit->row.column); !seen.contains(key)) {
            seen.insert(key);
            result.append(describe(names, *hit, words));
        }
    }
    return result;
}

} // namespace triptych
