// SPDX-License-Identifier: MIT
#include "compare/renames/assignment.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace triptych {

namespace {

/// Solves the square assignment problem for the least cost with dual prices and shortest augmenting paths (Kuhn,
/// Munkres). Row 0 and column 0 are the method's own: real ones count from 1.
class Hungarian
{
public:
    explicit Hungarian(const QList<QList<double>> &cost)
        : m_cost(cost), m_size(int(cost.size())), m_rowPrice(m_size + 1, 0), m_columnPrice(m_size + 1, 0),
          m_rowOf(m_size + 1, 0)
    {
        for (int row = 1; row <= m_size; ++row)
            assign(row);
    }

    /// The row that got the column; both from 0.
    [[nodiscard]] int rowOf(int column) const { return m_rowOf[column + 1] - 1; }

private:
    void assign(int row)
    {
        QList<double> slack(m_size + 1, std::numeric_limits<double>::infinity());
        QList<int> cameFrom(m_size + 1, 0);
        QList<bool> reached(m_size + 1, false);
        m_rowOf[0] = row;
        int column = 0;
        while (m_rowOf[column] != 0) {
            reached[column] = true;
            column = extend(column, slack, cameFrom, reached);
        }
        while (column != 0) {
            m_rowOf[column] = m_rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    /// Lets prices change until one more column is within reach, and returns it.
    int extend(int column, QList<double> &slack, QList<int> &cameFrom, const QList<bool> &reached)
    {
        const int row = m_rowOf[column];
        int nearest = 0;
        for (int each = 1; each <= m_size; ++each) {
            if (reached[each])
                continue;
            const double reduced = m_cost[row - 1][each - 1] - m_rowPrice[row] - m_columnPrice[each];
            if (reduced < slack[each]) {
                slack[each] = reduced;
                cameFrom[each] = column;
            }
            if (nearest == 0 || slack[each] < slack[nearest])
                nearest = each;
        }
        const double change = slack[nearest];
        for (int each = 0; each <= m_size; ++each) {
            if (reached[each]) {
                m_rowPrice[m_rowOf[each]] += change;
                m_columnPrice[each] -= change;
            } else {
                slack[each] -= change;
            }
        }
        return nearest;
    }

    const QList<QList<double>> &m_cost;
    int m_size;
    QList<double> m_rowPrice;
    QList<double> m_columnPrice;
    QList<int> m_rowOf;
};

/// Numbers distinct values by their order.
QMap<int, int> numbered(const QList<WeightedPair> &pairs, int WeightedPair::*member)
{
    QMap<int, int> result;
    for (const WeightedPair &pair : pairs)
        result.insert(pair.*member, 0);
    int next = 0;
    for (int &number : result)
        number = next++;
    return result;
}

} // namespace

QList<WeightedPair> bestAssignment(const QList<WeightedPair> &pairs)
{
    const QMap<int, int> rows = numbered(pairs, &WeightedPair::row);
    const QMap<int, int> columns = numbered(pairs, &WeightedPair::column);
    const qsizetype size = std::max(rows.size(), columns.size());
    QList<QList<double>> cost(size, QList<double>(size, 0));
    for (const WeightedPair &pair : pairs)
        cost[rows[pair.row]][columns[pair.column]] = -pair.weight;
    const Hungarian solution(cost);
    QList<WeightedPair> result;
    std::ranges::copy_if(pairs, std::back_inserter(result),
        [&](const WeightedPair &pair) { return solution.rowOf(columns[pair.column]) == rows[pair.row]; });
    std::ranges::sort(result, {}, &WeightedPair::row);
    return result;
}

bool hasCloseRival(const WeightedPair &pair, const QList<WeightedPair> &pairs)
{
    constexpr double close = 0.98;
    return std::ranges::any_of(pairs, [&](const WeightedPair &other) {
        return (other.row == pair.row) != (other.column == pair.column) && other.weight >= close * pair.weight;
    });
}

} // namespace triptych
