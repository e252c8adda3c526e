// SPDX-License-Identifier: MIT
#include "compare/coverage.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace triptych {

namespace {

struct CoverageText
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Coverage)
};

/// Whether two sides mean one table: a name with no schema is any table of that name.
bool isSameTable(const QualifiedName &name, const QualifiedName &other, Qt::CaseSensitivity caseCounts)
{
    const auto same
        = [caseCounts](const QString &one, const QString &two) { return one.compare(two, caseCounts) == 0; };
    if (name.name.isEmpty())
        return same(name.schema, other.schema); // all of that schema
    return same(name.name, other.name)
        && (name.schema.isEmpty() || other.schema.isEmpty() || same(name.schema, other.schema));
}

const LeftOutTable *leftOutTable(const Comparison &comparison, const TableRow &row, Side side)
{
    if (row.index[side])
        return nullptr;
    for (const LeftOutTable &leftOut : (*comparison.schemas[side])->leftOut) {
        for (const Side other : comparison.sides()) {
            const Table *table = comparison.table(row, other);
            const bool caseCounts
                = (*comparison.schemas[side])->caseSensitiveNames && (*comparison.schemas[other])->caseSensitiveNames;
            if (table && isSameTable(leftOut.name, table->name, caseCounts ? Qt::CaseSensitive : Qt::CaseInsensitive))
                return &leftOut;
        }
    }
    return nullptr;
}

QString viewReason()
{
    return CoverageText::tr("It is a view.");
}

/// The side that has a view in the row: other sides need not describe what it shows (equivalence.md).
std::optional<Side> sideWithView(const Comparison &comparison, const TableRow &row)
{
    const auto found = std::ranges::find_if(allSides, [&](Side side) {
        const Table *table = comparison.table(row, side);
        return table && table->isView();
    });
    return found == allSides.end() ? std::nullopt : std::optional(*found);
}

/// Counts a row as compared, or tells why it was not; `matched` gathers what the row stands for of what sides leave
/// out.
void addRow(Coverage &coverage, const Comparison &comparison, const TableRow &row, QSet<const LeftOutTable *> &matched)
{
    UncomparedTable table{displayText(comparison.name(row)), {}};
    int telling = 0;
    bool isLeftOut = false;
    for (const Side side : comparison.sides()) {
        const Listed<Table> &listed = (*comparison.schemas[side])->tables;
        if (const LeftOutTable *leftOut = leftOutTable(comparison, row, side)) {
            table.reasons[side] = leftOut->reason;
            matched.insert(leftOut);
            isLeftOut = true;
        } else if (const auto viewSide = sideWithView(comparison, row); viewSide && !row.index[side]) {
            table.reasons[*viewSide] = viewReason();
            isLeftOut = true;
        } else if (!row.index[side] && !listed.isComplete()) {
            table.reasons[side] = *listed.incomplete;
        } else {
            ++telling;
        }
    }
    if (telling >= 2)
        ++coverage.compared;
    else
        (isLeftOut ? coverage.leftOut : coverage.unknown).append(table);
}

} // namespace

std::optional<QString> leftOutReason(const Comparison &comparison, const TableRow &row, Side side)
{
    if (const LeftOutTable *leftOut = leftOutTable(comparison, row, side))
        return leftOut->reason;
    if (!row.index[side] && sideWithView(comparison, row))
        return viewReason();
    return std::nullopt;
}

Coverage coverage(const Comparison &comparison)
{
    Coverage coverage;
    QSet<const LeftOutTable *> matched;
    for (const TableRow &row : comparison.tables)
        addRow(coverage, comparison, row, matched);
    QMap<QString, PerSide<QString>> others; // that no side describes
    for (const Side side : comparison.sides()) {
        const Schema &schema = **comparison.schemas[side];
        if (schema.tables.items.isEmpty())
            coverage.empty.append(side);
        for (const LeftOutTable &leftOut : schema.leftOut) {
            if (!matched.contains(&leftOut) && !leftOut.name.name.isEmpty())
                others[displayText(leftOut.name)][side] = leftOut.reason;
        }
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other)
        coverage.leftOut.append({other.key(), *other});
    std::ranges::stable_sort(coverage.leftOut, {}, &UncomparedTable::name);
    return coverage;
}

} // namespace triptych
