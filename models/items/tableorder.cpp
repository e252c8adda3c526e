// SPDX-License-Identifier: MIT
#include "items/tableorder.h"

#include <algorithm>
#include <array>
#include <list>
#include <numeric>

namespace triptych {

namespace {

/// The tables, those with the most and gravest passing findings first.
QList<int> byFindings(const Comparison &comparison, const FindingFilter &filter)
{
    /// The number of all findings, and of those of each severity, the gravest first.
    using Weight = std::array<int, 4>;
    QList<Weight> weights(comparison.tables.size(), Weight{});
    for (const Finding &finding : comparison.findings) {
        if (!passesByNature(filter, comparison, finding))
            continue;
        Weight &weight = weights[finding.tableRow];
        ++weight[0];
        ++weight[1 + std::size_t(Severity::Critical) - std::size_t(finding.severity)];
    }
    QList<int> rows(comparison.tables.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](int row) { return weights[row]; });
    return rows;
}

/// The tables as the sides list them, the most trusted side first.
QList<int> bySource(const Comparison &comparison)
{
    std::list<int> rows;
    std::vector<std::list<int>::iterator> placed(std::size_t(comparison.tables.size()), rows.end());
    for (const Side side : comparison.settings.truth) {
        if (!comparison.isCompared(side))
            continue;
        QList<int> rowOf((*comparison.schemas[side])->tables.items.size(), -1);
        for (int row = 0; row < comparison.tables.size(); ++row) {
            if (const auto table = comparison.tables[row].index[side])
                rowOf[*table] = row;
        }
        auto after = rows.begin();
        for (const int row : rowOf) {
            if (row < 0)
                continue;
            auto &place = placed[std::size_t(row)];
            if (place == rows.end())
                place = rows.insert(after, row);
            after = std::next(place);
        }
    }
    return {rows.begin(), rows.end()};
}

} // namespace

QList<int> tablePlaces(const Comparison &comparison, TableOrder order, const FindingFilter &filter)
{
    QList<int> rows;
    switch (order) {
    case TableOrder::Name:
        rows.resize(comparison.tables.size());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    case TableOrder::Findings:
        rows = byFindings(comparison, filter);
        break;
    case TableOrder::Source:
        rows = bySource(comparison);
        break;
    }
    QList<int> places(rows.size());
    for (int place = 0; place < rows.size(); ++place)
        places[rows[place]] = place;
    return places;
}

} // namespace triptych
