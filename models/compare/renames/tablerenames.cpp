// SPDX-License-Identifier: MIT
#include "compare/renames/tablerenames.h"

#include "compare/renames/assignment.h"
#include "compare/renames/namelikeness.h"
#include "compare/renames/renames.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace triptych {

namespace {

using Names = QSet<QString>;

/// What tells a left-over table from others.
struct Leftover
{
    SplitName name;
    Names columns;
    Names targets; ///< tables that it refers to
    Names referrers; ///< tables that refer to it
};

/// How two left-over tables stand to each other; what neither side tells is 0.
struct TableLikeness
{
    NameLikeness name;
    double columns = 0; ///< 0…1: weight of the shared columns in all
    double targets = 0;
    double referrers = 0;
};

QString fold(const QString &name)
{
    return name.toLower();
}

/// The tables that refer to those of the wanted names, by the latter.
QHash<QString, Names> referrersByTarget(const Schema &schema, const Names &wanted)
{
    QHash<QString, Names> result;
    for (const Table &table : schema.tables.items) {
        for (const ForeignKey &key : table.foreignKeys.items) {
            if (const QString target = fold(key.target.name); wanted.contains(target))
                result[target].insert(fold(table.name.name));
        }
    }
    return result;
}

QList<Leftover> leftoversOf(const Schema &schema, const QList<int> &indexes)
{
    Names names;
    for (const int index : indexes)
        names.insert(fold(schema.tables.items[index].name.name));
    const QHash<QString, Names> referrers = referrersByTarget(schema, names);
    QList<Leftover> result;
    result.reserve(indexes.size());
    for (const int index : indexes) {
        const Table &table = schema.tables.items[index];
        Leftover each{splitName(table.name.name), {}, {}, referrers.value(fold(table.name.name))};
        for (const Column &column : table.columns.items)
            each.columns.insert(fold(column.name));
        for (const ForeignKey &key : table.foreignKeys.items)
            each.targets.insert(fold(key.target.name));
        result.append(each);
    }
    return result;
}

/// How much each column tells a table from others: its rarity among the left-over tables, and the substance of its name
/// ("id" tells next to nothing).
QHash<QString, double> columnWeights(const QList<Leftover> &left, const QList<Leftover> &right)
{
    QHash<QString, int> tables;
    for (const QList<Leftover> *side : {&left, &right}) {
        for (const Leftover &table : *side) {
            for (const QString &column : table.columns)
                ++tables[column];
        }
    }
    QHash<QString, double> result;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        double substance = 0;
        for (const Word &word : splitName(it.key()).words)
            substance = std::max(substance, word.substance);
        constexpr int itself = 2; // once on each side
        result.insert(it.key(), substance / (1 + std::log1p(std::max(0, it.value() - itself))));
    }
    return result;
}

/// The weight of the columns that both tables have in that of all they have; less where few columns speak.
double columnLikeness(const Leftover &left, const Leftover &right, const QHash<QString, double> &weights)
{
    double shared = 0;
    double all = 0;
    for (const QString &column : left.columns) {
        const double weight = weights.value(column);
        all += weight;
        shared += right.columns.contains(column) ? weight : 0;
    }
    for (const QString &column : right.columns)
        all += left.columns.contains(column) ? 0 : weights.value(column);
    constexpr double enough = 1.5;
    return all > 0 ? shared / all * (1 - std::exp(-shared / enough)) : 0;
}

double setLikeness(const Names &left, const Names &right)
{
    const Names shared = left & right;
    const qsizetype all = left.size() + right.size() - shared.size();
    return all > 0 ? double(shared.size()) / double(all) : 0;
}

/// The odds of a rename. Tables with nothing alike but a general word stay far below one half; equal names but for
/// spelling, or nearly all columns, are above it on their own.
double odds(const TableLikeness &likeness)
{
    const double score = -4.5 + (likeness.name.sameWords ? 3.0 : 0) + 2.5 * likeness.name.sharedWords
        + 1.0 * likeness.name.spelling + 6.5 * likeness.columns + 0.5 * likeness.targets + 1.0 * likeness.referrers;
    return std::exp(score);
}

QStringList reasonsFor(const TableLikeness &likeness)
{
    constexpr double alike = 0.6;
    QStringList result;
    if (likeness.name.sameWords)
        result.append(QStringLiteral("same_words"));
    if (likeness.columns >= alike)
        result.append(QStringLiteral("same_columns"));
    if (!likeness.name.sameWords && (likeness.name.sharedWords >= alike || likeness.name.spelling >= alike))
        result.append(QStringLiteral("similar_name"));
    if (likeness.targets >= alike)
        result.append(QStringLiteral("same_foreign_keys"));
    if (likeness.referrers >= alike)
        result.append(QStringLiteral("same_references"));
    return result;
}

/// All pairs of left-over tables and what they come to.
class TablePairs
{
public:
    TablePairs(const QList<Leftover> &left, const QList<Leftover> &right)
        : m_columns(right.size()), m_rowSum(left.size(), 0), m_columnSum(right.size(), 0)
    {
        const QHash<QString, double> weights = columnWeights(left, right);
        WordCount count;
        for (const QList<Leftover> *side : {&left, &right})
            std::ranges::for_each(*side, [&](const Leftover &each) { count.add(each.name); });
        for (qsizetype row = 0; row < left.size(); ++row) {
            for (qsizetype column = 0; column < right.size(); ++column)
                add(row, column, likenessOf(left[row], right[column], weights, count));
        }
    }

    [[nodiscard]] const TableLikeness &likeness(const WeightedPair &pair) const
    {
        return m_likeness[at(pair.row, pair.column)];
    }

    /// The pairs at or above possibleRename, by the rule of renameProbabilities: a table became one other, or none.
    [[nodiscard]] QList<WeightedPair> candidates() const
    {
        QList<WeightedPair> result;
        for (int row = 0; row < m_rowSum.size(); ++row) {
            for (int column = 0; column < m_columns; ++column) {
                const double odd = m_odds[at(row, column)];
                const double probability = odd / (1 + m_rowSum[row] + m_columnSum[column] - odd);
                const double rounded = std::round(probability * 1000) / 1000;
                if (rounded >= possibleRename)
                    result.append({row, column, rounded});
            }
        }
        return result;
    }

private:
    static TableLikeness likenessOf(
        const Leftover &left, const Leftover &right, const QHash<QString, double> &weights, const WordCount &count)
    {
        return {compareNames(left.name, right.name, count), columnLikeness(left, right, weights),
            setLikeness(left.targets, right.targets), setLikeness(left.referrers, right.referrers)};
    }

    void add(qsizetype row, qsizetype column, const TableLikeness &likeness)
    {
        const double odd = likeness.name.opposed ? 0 : odds(likeness);
        m_likeness.append(likeness);
        m_odds.append(odd);
        m_rowSum[row] += odd;
        m_columnSum[column] += odd;
    }

    [[nodiscard]] qsizetype at(qsizetype row, qsizetype column) const { return row * m_columns + column; }

    qsizetype m_columns;
    QList<TableLikeness> m_likeness;
    QList<double> m_odds;
    QList<double> m_rowSum;
    QList<double> m_columnSum;
};

} // namespace

QList<TableRename> suggestTableRenames(
    const Schema &left, const Schema &right, const QList<int> &leftOnly, const QList<int> &rightOnly)
{
    if (leftOnly.isEmpty() || rightOnly.isEmpty())
        return {};
    const TablePairs pairs(leftoversOf(left, leftOnly), leftoversOf(right, rightOnly));
    QList<TableRename> result;
    const QList<WeightedPair> candidates = pairs.candidates();
    for (const WeightedPair &pair : bestAssignment(candidates)) {
        if (!hasCloseRival(pair, candidates))
            result.append({leftOnly[pair.row], rightOnly[pair.column], pair.weight, reasonsFor(pairs.likeness(pair))});
    }
    std::ranges::sort(result, {}, &TableRename::left);
    return result;
}

} // namespace triptych
