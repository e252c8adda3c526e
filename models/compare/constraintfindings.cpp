// SPDX-License-Identifier: MIT
#include "compare/judge.h"

#include "compare/canonical/literal.h"

#include <QMap>

#include <algorithm>

namespace triptych {

namespace {

QString nullsText(bool notDistinct)
{
    return notDistinct ? QStringLiteral(" NULLS NOT DISTINCT") : QString();
}

QString lastPart(const QString &name)
{
    return name.section(QLatin1Char('.'), -1);
}

/// One key; `what` is the column or expression.
QString keyText(const IndexKey &key, const QString &what)
{
    QString text = what;
    if (!key.collation.isEmpty())
        text += QStringLiteral(" COLLATE ") + lastPart(key.collation);
    if (!key.operatorClass.isEmpty())
        text += QLatin1Char(' ') + lastPart(key.operatorClass);
    if (key.descending)
        text += QStringLiteral(" DESC");
    if (key.nullsFirst.value_or(key.descending) != key.descending)
        text += *key.nullsFirst ? QStringLiteral(" NULLS FIRST") : QStringLiteral(" NULLS LAST");
    return text;
}

QString indexText(const Index &index, const QStringList &keys, const QStringList &include, const QString &predicate)
{
    const QString method = index.method.isEmpty() || index.method == QLatin1String("btree")
        ? QString()
        : index.method + QLatin1Char(' ');
    QString text = (index.unique ? QStringLiteral("UNIQUE ") : QString()) + method + QLatin1Char('(')
        + columnListText(keys) + QLatin1Char(')');
    if (!include.isEmpty())
        text += QStringLiteral(" INCLUDE (") + columnListText(include) + QLatin1Char(')');
    text += nullsText(index.nullsNotDistinct);
    return predicate.isEmpty() ? text : text + QStringLiteral(" WHERE ") + predicate;
}

} // namespace

bool isPlainUnique(const Index &index)
{
    const bool isBtree = index.method.isEmpty() || index.method == QLatin1String("btree");
    const auto isPlain = [](const IndexKey &key) { return key == IndexKey{key.column} && !key.column.isEmpty(); };
    return index.unique && isBtree && index.predicate.isEmpty() && index.include.isEmpty()
        && std::ranges::all_of(index.keys, isPlain);
}

QString indexText(const Index &index)
{
    QStringList keys;
    for (const IndexKey &key : index.keys)
        keys.append(keyText(key, key.column.isEmpty() ? key.expression : key.column));
    return indexText(index, keys, index.include, index.predicate);
}

ExpressionPlace Judge::placeIn(int tableRow, Side side)
{
    ExpressionPlace place;
    place.columnName = [this, tableRow, side](const QString &name) { return commonName(tableRow, side, name); };
    place.columnType = [this, tableRow, side](const QString &name) -> std::optional<CanonicalType> {
        const Column *column = m_comparison.table(tableAt(tableRow), side)->column(name);
        return column && column->type.isKnown() ? m_types.canonical(column->type.value().sql) : std::nullopt;
    };
    return place;
}

QString Judge::commonName(int tableRow, Side side, const QString &column) const
{
    const TableRow &row = tableAt(tableRow);
    const int columnRow = columnRowOf(row, side, column);
    return columnRow < 0 ? column : m_comparison.name(row, row.columns[columnRow]);
}

QStringList Judge::commonNames(int tableRow, Side side, const QStringList &columns) const
{
    QStringList names;
    for (const QString &column : columns)
        names.append(commonName(tableRow, side, column));
    return names;
}

QList<Judge::Constraint> Judge::uniqueConstraints(int tableRow, Side side) const
{
    const Table *table = m_comparison.table(tableAt(tableRow), side);
    QList<Constraint> constraints;
    const auto add = [&](const QString &name, const QStringList &columns, bool notDistinct, const Origin &origin) {
        QStringList names = commonNames(tableRow, side, columns);
        names.sort();
        Constraint constraint{name, columnListText(columns) + nullsText(notDistinct), {}, columns, columns, origin, {}};
        constraint.canonical = columnListText(names) + nullsText(notDistinct);
        constraint.set = columnListText(names);
        constraints.append(constraint);
    };
    for (const UniqueConstraint &each : table->uniqueConstraints.items)
        add(each.name, each.columns, each.nullsNotDistinct, each.origin);
    for (int i = 0; i < table->indexes.items.size(); ++i) {
        const Index &index = table->indexes.items[i];
        if (!isPlainUnique(index))
            continue;
        add(index.name, keyTexts(index), index.nullsNotDistinct, index.origin);
        constraints.last().byIndex = i;
    }
    return constraints;
}

QList<Judge::Constraint> Judge::plainIndexes(int tableRow, Side side)
{
    const ExpressionPlace place = placeIn(tableRow, side);
    QList<Constraint> constraints;
    const QList<Index> &indexes = m_comparison.table(tableAt(tableRow), side)->indexes.items;
    for (int i = 0; i < indexes.size(); ++i) {
        const Index &index = indexes[i];
        if (isPlainUnique(index))
            continue;
        Constraint constraint{index.name, indexText(index), {}, {}, {}, index.origin, {}};
        constraint.byIndex = i;
        const auto understood = [&](const QString &sql) {
            const auto canonical = m_expressions.of(sql, place);
            constraint.columns += canonical ? canonical->columns : QStringList();
            constraint.rules += canonical ? canonical->rules : QStringList();
            return canonical ? canonical->unqualifiedText : sql.simplified();
        };
        QStringList keys;
        for (const IndexKey &key : index.keys) {
            if (!key.column.isEmpty())
                constraint.columns += key.column;
            const QString what = key.column.isEmpty() ? understood(key.expression) : place.columnName(key.column);
            keys.append(keyText(key, what));
            constraint.on += what;
        }
        constraint.columns += index.include;
        QStringList include = commonNames(tableRow, side, index.include);
        include.sort(); // what is only carried has no order
        const QString predicate = index.predicate.isEmpty() ? QString() : understood(index.predicate);
        constraint.canonical = indexText(index, keys, include, predicate);
        constraint.set = columnListText(constraint.on);
        constraint.rules.removeDuplicates();
        constraints.append(constraint);
    }
    return constraints;
}

std::optional<QList<Judge::Constraint>> Judge::checks(int tableRow, Side side)
{
    const ExpressionPlace place = placeIn(tableRow, side);
    QList<Constraint> constraints;
    for (const CheckConstraint &each : m_comparison.table(tableAt(tableRow), side)->checks.items) {
        const auto canonical = m_expressions.of(each.expression, place);
        if (!canonical)
            return std::nullopt;
        QStringList names = commonNames(tableRow, side, canonical->columns);
        names.sort();
        constraints.append({each.name, each.expression, canonical->unqualifiedText, canonical->columns,
            canonical->columns, each.origin, canonical->rules});
        constraints.last().set = columnListText(names);
    }
    return constraints;
}

bool Judge::isImplied(FindingKind kind, int tableRow, Side side, const Constraint &constraint)
{
    const TableRow &row = tableAt(tableRow);
    const Table *table = m_comparison.table(row, side);
    if (kind == FindingKind::Unique) {
        if (!table->primaryKey.isKnown())
            return false;
        QStringList key = commonNames(tableRow, side, table->primaryKey.value().columns);
        key.sort();
        return !key.isEmpty() && columnListText(key) == constraint.set;
    }
    if (kind != FindingKind::Check)
        return false;
    // What a mapper's Enum or Boolean writes for itself.
    return std::ranges::any_of(table->columns.items, [&](const Column &column) {
        if (!column.type.isKnown())
            return false;
        QStringList values;
        for (const QString &label : column.type.value().labels)
            values.append(quotedLiteral(label));
        const auto type = m_types.canonical(column.type.value().sql);
        if (type && type->name == QLatin1String("bool"))
            values = {QStringLiteral("0"), QStringLiteral("1")};
        if (values.isEmpty())
            return false;
        values.sort();
        const QString name = commonName(tableRow, side, column.name);
        const QString generated = values.size() == 1 ? QStringLiteral("(%1 = %2)").arg(name, values.first())
                                                     : QStringLiteral("(%1 IN (%2))").arg(name, columnListText(values));
        return constraint.canonical == generated;
    });
}

bool Judge::isInAll(int tableRow, Side side, const QStringList &columns) const
{
    const TableRow &row = tableAt(tableRow);
    return std::ranges::all_of(columns, [&](const QString &name) {
        const int column = columnRowOf(row, side, name);
        return column < 0
            || std::ranges::all_of(sidesWith(row), [&](Side on) { return row.columns[column].index[on].has_value(); });
    });
}

void Judge::judgeConstraints(int tableRow, QList<Finding> &findings)
{
    const Sides sides = sidesWith(tableAt(tableRow));
    const auto tableOf = [&](Side side) { return m_comparison.table(tableAt(tableRow), side); };
    Constraints uniques;
    Constraints indexes;
    Constraints checkConstraints;
    for (const Side side : sides) {
        const Table *table = tableOf(side);
        const auto &indexReason = table->indexes.incomplete;
        const auto &uniqueReason = table->uniqueConstraints.incomplete;
        uniques[side] = {uniqueConstraints(tableRow, side), uniqueReason ? uniqueReason : indexReason};
        indexes[side] = {plainIndexes(tableRow, side), indexReason};
        const auto understood = checks(tableRow, side);
        checkConstraints[side] = {understood.value_or(QList<Constraint>()),
            understood ? table->checks.incomplete : std::optional(QStringLiteral("not_understood"))};
    }
    judgeAligned(FindingKind::Unique, tableRow, uniques, findings);
    judgeAligned(FindingKind::Index, tableRow, indexes, findings);
    judgeAligned(FindingKind::Check, tableRow, checkConstraints, findings);
}

void Judge::judgeAligned(FindingKind kind, int tableRow, const Constraints &constraints, QList<Finding> &findings)
{
    if (!m_comparison.settings.severities.of(kind))
        return;
    PerSide<QList<Item>> items;
    bool isEmpty = true;
    for (const Side side : allSides) {
        if (!constraints[side])
            continue;
        items[side].emplace();
        for (int i = 0; i < constraints[side]->items.size(); ++i) {
            const Constraint &each = constraints[side]->items[i];
            // Two that do the same are one.
            const bool isRepeated = kind == FindingKind::Unique
                && std::ranges::any_of(
                    *items[side], [&](const Item &item) { return item.signature == each.canonical; });
            if (!isRepeated)
                items[side]->append({i, each.canonical, each.name, each.set, isInAll(tableRow, side, each.columns)});
            isEmpty = false;
        }
    }
    if (isEmpty)
        return;
    QMap<QString, int> seen;
    for (const ItemRow &row : alignItems(items))
        judgeItemRow(kind, tableRow, constraints, row, seen, findings);
}

void Judge::judgeItemRow(FindingKind kind, int tableRow, const Constraints &constraints, const ItemRow &row,
    QMap<QString, int> &seen, QList<Finding> &findings)
{
    const TableRow &table = tableAt(tableRow);
    const auto at = [&](Side side) -> const Constraint & { return constraints[side]->items[*row[side]]; };
    const Side first = firstSide(row);
    QList<int> columnRows;
    for (const Side side : allSides) {
        for (const QString &column : row[side] ? at(side).columns : QStringList()) {
            const int columnRow = columnRowOf(table, side, column);
            if (columnRow >= 0 && !columnRows.contains(columnRow))
                columnRows.append(columnRow);
        }
    }
    std::ranges::sort(columnRows);

    Statements statements;
    Sides speaking;
    for (const Side side : sidesWith(table)) {
        const auto isThere = [&](int column) { return table.columns[column].index[side].has_value(); };
        if (row[side]) {
            const Constraint &own = at(side);
            statements[side] = {Stated(own.says), own.canonical, own.rules, own.origin};
        } else if (!std::ranges::all_of(columnRows, isThere) || isImplied(kind, tableRow, side, at(first))) {
            continue; // that the column is missing says it all
        } else if (const auto &incomplete = constraints[side]->incomplete) {
            statements[side] = {Stated<QString>::unknown(*incomplete), {}, {}, {}};
            continue;
        } else {
            statements[side] = {Stated(QString()), {}, {}, m_comparison.table(table, side)->origin};
        }
        speaking.append(side);
    }
    const auto agree = [&](Side one, Side other) { return statements[one]->canonical == statements[other]->canonical; };
    Finding *finding = judge(kind, tableRow, columnRows, statements, speaking, agree, findings);
    if (!finding)
        return;
    for (const Side side : allSides) {
        if (!row[side])
            continue;
        if (const auto &index = at(side).byIndex)
            finding->indexes[side] = *index;
        else
            finding->constraints[side] = *row[side];
    }
    if (columnRows.size() != 1)
        finding->id += QLatin1Char('(') + columnListText(at(first).on) + QLatin1Char(')');
    // Several over the same columns are told apart by their order.
    if (const int times = ++seen[finding->id]; times > 1)
        finding->id += QLatin1Char('#') + QString::number(times);
}

} // namespace triptych
