// SPDX-License-Identifier: MIT
#include "compare/comparison.h"

#include <algorithm>

namespace triptych {

QList<Side> Comparison::sides() const
{
    QList<Side> result;
    std::ranges::copy_if(allSides, std::back_inserter(result), [this](Side side) { return isCompared(side); });
    return result;
}

const Table *Comparison::table(const TableRow &row, Side side) const
{
    const std::optional<int> index = row.index[side];
    return index ? &(*schemas[side])->tables.items[*index] : nullptr;
}

const Column *Comparison::column(const TableRow &tableRow, const ColumnRow &row, Side side) const
{
    const std::optional<int> index = row.index[side];
    return index ? &table(tableRow, side)->columns.items[*index] : nullptr;
}

QualifiedName Comparison::name(const TableRow &row) const
{
    for (const Side side : allSides) {
        if (const Table *found = table(row, side))
            return found->name;
    }
    return {};
}

QString Comparison::name(const TableRow &tableRow, const ColumnRow &row) const
{
    for (const Side side : allSides) {
        if (const Column *found = column(tableRow, row, side))
            return found->name;
    }
    return {};
}

int Comparison::count(FindingKind kind) const
{
    return int(std::ranges::count(findings, kind, &Finding::kind));
}

int Comparison::count(Severity severity) const
{
    return int(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace triptych
