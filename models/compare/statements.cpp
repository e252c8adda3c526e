// SPDX-License-Identifier: MIT
#include "compare/statements.h"

#include <algorithm>
#include <functional>

namespace triptych {

namespace {

/// One row while it is built.
struct Row
{
    PerSide<const Item *> items;
};

using Same = std::function<bool(const Item &, const Item &)>;

bool fits(const Row &row, Side side, const Item &item, const Same &same)
{
    return !row.items[side] && std::ranges::any_of(allSides, [&](Side other) {
        return row.items[other] && same(**row.items[other], item);
    });
}

bool sameSignature(const Item &one, const Item &other)
{
    return one.signature == other.signature;
}

bool sameName(const Item &one, const Item &other)
{
    return one.isWhole && other.isWhole && !one.name.isEmpty() && one.name == other.name;
}

bool sameColumns(const Item &one, const Item &other)
{
    return one.isWhole && other.isWhole && !one.columns.isEmpty() && one.columns == other.columns;
}

} // namespace

QList<ItemRow> alignItems(const PerSide<QList<Item>> &items)
{
    PerSide<QList<Item>> sorted = items;
    QList<Row> rows;
    for (const Side side : allSides) {
        if (!sorted[side])
            continue;
        std::ranges::stable_sort(
            *sorted[side], {}, [](const Item &item) { return std::pair(item.signature, item.name); });
        QList<const Item *> rest;
        for (const Item &item : *sorted[side])
            rest.append(&item);
        for (const Same &same : {Same(sameSignature), Same(sameName), Same(sameColumns)}) {
            rest.removeIf([&](const Item *item) {
                const auto row
                    = std::ranges::find_if(rows, [&](const Row &each) { return fits(each, side, *item, same); });
                if (row != rows.end())
                    row->items[side] = item;
                return row != rows.end();
            });
        }
        for (const Item *item : std::as_const(rest)) {
            rows.append(Row());
            rows.last().items[side] = item;
        }
    }
    QList<ItemRow> result;
    for (const Row &row : std::as_const(rows)) {
        result.append(ItemRow());
        for (const Side side : allSides) {
            if (row.items[side])
                result.last()[side] = (*row.items[side])->index;
        }
    }
    return result;
}

} // namespace triptych
