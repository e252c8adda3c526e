// SPDX-License-Identifier: MIT
#include "compare/align.h"

#include "compare/renames/renames.h"
#include "compare/renames/tablerenames.h"

#include <QMultiHash>

#include <algorithm>
#include <functional>

namespace triptych {

namespace {

using Schemas = PerSide<std::shared_ptr<const Schema>>;

/// Whether two names that differ in case only are one name: one of them is prose.
bool ignoresCase(const AlignedRow &row, Side side, const Schemas &schemas)
{
    if (!(*schemas[side])->caseSensitiveNames)
        return true;
    return std::ranges::any_of(
        allSides, [&](Side other) { return row.index[other] && !(*schemas[other])->caseSensitiveNames; });
}

/// Rows by the folded name of what stands in them; the caller tells exact from folded matches.
class RowIndex
{
public:
    void add(const QString &name, int row) { m_rows.insert(name.toCaseFolded(), row); }

    /// The rows under that name, in the order they were made.
    [[nodiscard]] QList<int> rows(const QString &name) const
    {
        QList<int> found = m_rows.values(name.toCaseFolded());
        std::ranges::sort(found);
        return found;
    }

private:
    QMultiHash<QString, int> m_rows;
};

/// How well a side's item fits a row of its name; the higher the better, 0 not at all.
enum Fit { None, OtherCase, OtherSchema, DefaultSchema, Exact };

Fit tableFit(const QualifiedName &name, const QualifiedName &rowName, bool anyCase)
{
    if (name == rowName)
        return Exact;
    const bool oneHasNoSchema = name.schema.isEmpty() || rowName.schema.isEmpty();
    if (name.name == rowName.name && oneHasNoSchema)
        return name.schema + rowName.schema == QLatin1String("public") ? DefaultSchema : OtherSchema;
    const bool schemasAgree = oneHasNoSchema || name.schema.compare(rowName.schema, Qt::CaseInsensitive) == 0;
    const bool sameButCase = name.name.compare(rowName.name, Qt::CaseInsensitive) == 0;
    return anyCase && schemasAgree && sameButCase ? OtherCase : None;
}

/// Adds the items 0 … count-1 of one side to the rows: each to the row that it fits best and that has no item of this
/// side yet, better fits first, so that a loose match never takes the place of an exact one; the rest to rows of their
/// own.
template <typename FitOf, typename NameOf>
void alignSide(Side side, int count, FitOf fitOf, NameOf nameOf, QList<AlignedRow> &rows, RowIndex &index)
{
    struct Match
    {
        int item;
        int row;
        Fit fit;
    };
    QList<Match> matches;
    for (int item = 0; item < count; ++item) {
        for (const int row : index.rows(nameOf(item))) {
            if (const Fit fit = fitOf(item, rows[row]); fit != None)
                matches.append({item, row, fit});
        }
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::fit);

    QList<bool> placed(count, false);
    for (const Match &match : matches) {
        std::optional<int> &slot = rows[match.row].index[side];
        if (!placed[match.item] && !slot) {
            slot = match.item;
            placed[match.item] = true;
        }
    }
    for (int item = 0; item < count; ++item) {
        if (placed[item])
            continue;
        AlignedRow row;
        row.index[side] = item;
        index.add(nameOf(item), int(rows.size()));
        rows.append(row);
    }
}

/// The rows that one side has and the other lacks, by the item on that side.
QHash<int, int> rowsOnlyIn(Side side, Side other, const QList<AlignedRow> &rows)
{
    QHash<int, int> result;
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].index[side] && !rows[row].index[other])
            result.insert(*rows[row].index[side], row);
    }
    return result;
}

QList<int> sortedKeys(const QHash<int, int> &hash)
{
    QList<int> keys = hash.keys();
    std::ranges::sort(keys);
    return keys;
}

bool haveNoSideInCommon(const AlignedRow &one, const AlignedRow &other)
{
    return std::ranges::none_of(allSides, [&](Side side) { return one.index[side] && other.index[side]; });
}

/// Moves what stands in `from` into `into`; the emptied row is dropped by the caller.
void mergeRows(AlignedRow &into, AlignedRow &from, RenameReason reason)
{
    for (const Side side : allSides) {
        if (from.index[side])
            into.index[side] = std::exchange(from.index[side], std::nullopt);
    }
    // Two merges meet in one row when all three sides differ; the weaker reason speaks for the row.
    if (!into.rename || into.rename->confidence > reason.confidence)
        into.rename = std::move(reason);
    from.rename.reset();
}

bool isEmpty(const AlignedRow &row)
{
    return std::ranges::none_of(allSides, [&](Side side) { return row.index[side].has_value(); });
}

/// Above this many pairs of left-over names nothing is suggested: two sources that share so little are not versions of
/// one schema, and weighing each against each would take minutes.
constexpr qsizetype mostPairs = 250'000;

/// The person's decisions about the names of one place: the tables, or one table's columns.
class Decisions
{
public:
    Decisions(const QList<RenameDecision> &all, const QStringList &tables)
    {
        std::ranges::copy_if(all, std::back_inserter(m_decisions), [&](const RenameDecision &each) {
            return tables.isEmpty() ? each.table.isEmpty() : tables.contains(each.table);
        });
    }

    /// Nullopt: undecided.
    [[nodiscard]] std::optional<bool> isConfirmed(const QString &one, const QString &other) const
    {
        const auto found = std::ranges::find_if(m_decisions, [&](const RenameDecision &each) {
            return (each.name == one && each.otherName == other) || (each.name == other && each.otherName == one);
        });
        return found == m_decisions.end() ? std::nullopt : std::optional(found->confirmed);
    }
    [[nodiscard]] bool isEmpty() const { return m_decisions.isEmpty(); }

private:
    QList<RenameDecision> m_decisions;
};

/// What the renames of one place are found by.
struct RenameSearch
{
    const QList<Side> &sides;
    std::function<QString(Side, int)> nameOf; ///< of an item of a side
    const Decisions &decisions;
    bool suggests; ///< false: only what is confirmed
};

/// Merges the rows of two names, each of one side only, that the person said are one thing.
void mergeConfirmed(const RenameSearch &search, Side first, Side second, QList<AlignedRow> &rows)
{
    if (search.decisions.isEmpty())
        return;
    const auto left = rowsOnlyIn(first, second, rows);
    const auto right = rowsOnlyIn(second, first, rows);
    for (const int item : sortedKeys(left)) {
        for (const int other : sortedKeys(right)) {
            AlignedRow &into = rows[left.value(item)];
            AlignedRow &from = rows[right.value(other)];
            if (search.decisions.isConfirmed(search.nameOf(first, item), search.nameOf(second, other)).value_or(false)
                && haveNoSideInCommon(into, from))
                mergeRows(into, from, {1, {QStringLiteral("decided")}, RenameStatus::Confirmed});
        }
    }
}

/// Merges rows of different names that are confirmed, or that a suggestion at or above likelyRename pairs, for each
/// pair of sides in turn; gives the less likely ones.
template <typename Suggest>
QList<UnsureRename> mergeRenames(const RenameSearch &search, QList<AlignedRow> &rows, Suggest suggest)
{
    QList<UnsureRename> unsure;
    const QList<Side> &sides = search.sides;
    for (qsizetype first = 0; first < sides.size(); ++first) {
        for (qsizetype second = first + 1; second < sides.size(); ++second) {
            mergeConfirmed(search, sides[first], sides[second], rows);
            const auto left = rowsOnlyIn(sides[first], sides[second], rows);
            const auto right = rowsOnlyIn(sides[second], sides[first], rows);
            if (!search.suggests || left.isEmpty() || right.isEmpty() || left.size() * right.size() > mostPairs)
                continue;
            for (const auto &rename : suggest(sides[first], sides[second], sortedKeys(left), sortedKeys(right))) {
                AlignedRow &into = rows[left.value(rename.left)];
                AlignedRow &from = rows[right.value(rename.right)];
                const QString name = search.nameOf(sides[first], rename.left);
                const QString otherName = search.nameOf(sides[second], rename.right);
                if (!haveNoSideInCommon(into, from) || search.decisions.isConfirmed(name, otherName))
                    continue; // undecided ones only: the confirmed are merged, the rejected stay apart
                const RenameReason reason{rename.confidence, rename.reasons, RenameStatus::Suggested};
                if (rename.confidence >= likelyRename)
                    mergeRows(into, from, reason);
                else
                    unsure.append({sides[first], sides[second], rename.left, rename.right, reason});
            }
        }
    }
    rows.removeIf(isEmpty);
    // One of the two may have found another partner meanwhile.
    unsure.removeIf([&](const UnsureRename &each) {
        return std::ranges::any_of(rows, [&](const AlignedRow &row) {
            const bool isFirst = row.index[each.side] == each.item;
            const bool isSecond = row.index[each.otherSide] == each.otherItem;
            return (isFirst && row.index[each.otherSide]) || (isSecond && row.index[each.side]);
        });
    });
    return unsure;
}

QList<Side> comparedSides(const Schemas &schemas)
{
    QList<Side> sides;
    std::ranges::copy_if(allSides, std::back_inserter(sides), [&](Side side) { return schemas[side].has_value(); });
    return sides;
}

/// A name is put together once for each row, not for each comparison of two.
template <typename NameOf>
void sortByName(QList<AlignedRow> &rows, NameOf nameOf)
{
    QList<std::pair<QString, qsizetype>> order;
    order.reserve(rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        order.append({nameOf(rows[row]), row});
    std::ranges::sort(order);
    QList<AlignedRow> sorted;
    sorted.reserve(rows.size());
    for (const auto &[name, row] : std::as_const(order))
        sorted.append(rows[row]);
    rows = std::move(sorted);
}

/// The rows of tables whose columns have the same names in the same order, as most have; nullopt: they have not.
std::optional<QList<AlignedRow>> rowsByPlace(const PerSide<const Table *> &tables)
{
    const QList<Column> *first = nullptr;
    for (const Side side : allSides) {
        const QList<Column> *columns = tables[side] ? &(*tables[side])->columns.items : nullptr;
        if (first && columns && !std::ranges::equal(*first, *columns, {}, &Column::name, &Column::name))
            return std::nullopt;
        first = first ? first : columns;
    }
    QList<AlignedRow> rows(first ? first->size() : 0);
    for (int i = 0; i < rows.size(); ++i) {
        for (const Side side : allSides) {
            if (tables[side])
                rows[i].index[side] = i;
        }
    }
    return rows;
}

} // namespace

Alignment alignTables(const Schemas &schemas, const ComparisonSettings &settings)
{
    Alignment alignment;
    QList<AlignedRow> &rows = alignment.rows;
    RowIndex index;
    const auto nameOfRow = [&](const AlignedRow &row) -> const QualifiedName & {
        const Side side = firstSide(row.index);
        return (*schemas[side])->tables.items[*row.index[side]].name;
    };
    const QList<Side> sides = comparedSides(schemas);
    for (const Side side : sides) {
        const QList<Table> &tables = (*schemas[side])->tables.items;
        const auto fitOf = [&](int item, const AlignedRow &row) {
            return tableFit(tables[item].name, nameOfRow(row), ignoresCase(row, side, schemas));
        };
        const auto nameOf = [&](int item) { return tables[item].name.name; };
        alignSide(side, int(tables.size()), fitOf, nameOf, rows, index);
    }
    const Decisions decisions(settings.renames, {});
    const auto nameOfItem = [&](Side side, int item) { return displayText((*schemas[side])->tables.items[item].name); };
    const RenameSearch search{sides, nameOfItem, decisions, settings.severities.of(FindingKind::Renamed).has_value()};
    alignment.unsure = mergeRenames(
        search, rows, [&](Side left, Side right, const QList<int> &leftOnly, const QList<int> &rightOnly) {
            const Schema &one = **schemas[left];
            const Schema &other = **schemas[right];
            if (!one.tables.isComplete() || !other.tables.isComplete())
                return QList<TableRename>();
            const auto withoutViews = [](QList<int> items, const Schema &schema) { // which nobody misses
                items.removeIf([&](int item) { return schema.tables.items[item].isView(); });
                return items;
            };
            return suggestTableRenames(one, other, withoutViews(leftOnly, one), withoutViews(rightOnly, other));
        });
    sortByName(rows, [&](const AlignedRow &row) { return displayText(nameOfRow(row)); });
    return alignment;
}

Alignment alignColumns(const PerSide<const Table *> &tables, const Schemas &schemas, const ComparisonSettings &settings)
{
    if (auto rows = rowsByPlace(tables))
        return {*std::move(rows), {}};
    Alignment alignment;
    QList<AlignedRow> &rows = alignment.rows;
    RowIndex index;
    QList<Side> sides;
    QStringList tableNames;
    for (const Side side : allSides) {
        if (!tables[side])
            continue;
        sides.append(side);
        tableNames.append(displayText((*tables[side])->name));
        const QList<Column> &columns = (*tables[side])->columns.items;
        const auto nameOf = [&](int item) { return columns[item].name; };
        const auto fitOf = [&](int item, const AlignedRow &row) {
            const Side first = firstSide(row.index);
            if ((*tables[first])->columns.items[*row.index[first]].name == columns[item].name)
                return Exact;
            return ignoresCase(row, side, schemas) ? OtherCase : None;
        };
        alignSide(side, int(columns.size()), fitOf, nameOf, rows, index);
    }
    const Decisions decisions(settings.renames, tableNames);
    const auto nameOfItem = [&](Side side, int item) { return (*tables[side])->columns.items[item].name; };
    const RenameSearch search{sides, nameOfItem, decisions, settings.severities.of(FindingKind::Renamed).has_value()};
    alignment.unsure = mergeRenames(
        search, rows, [&](Side left, Side right, const QList<int> &leftOnly, const QList<int> &rightOnly) {
            // What an incomplete list lacks may still be there under its own name.
            const bool complete = (*tables[left])->columns.isComplete() && (*tables[right])->columns.isComplete();
            return complete ? suggestColumnRenames(**tables[left], **tables[right], leftOnly, rightOnly)
                            : QList<ColumnRename>();
        });
    return alignment;
}

} // namespace triptych
