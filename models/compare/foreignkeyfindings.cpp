// SPDX-License-Identifier: MIT
#include "compare/judge.h"
#include "compare/standing.h"

#include <QMap>

#include <algorithm>

namespace triptych {

namespace {

/// An action that a side does not state is no difference.
bool actionsAgree(const Stated<ReferentialAction> &one, const Stated<ReferentialAction> &other)
{
    return !one.isKnown() || !other.isKnown() || one.value() == other.value();
}

void appendAction(QString &text, const char *event, const Stated<ReferentialAction> &action)
{
    if (action.isKnown() && action.value() != ReferentialAction::NoAction)
        text += QLatin1String(event) + sqlText(action.value());
}

} // namespace

QString foreignKeyText(const ForeignKey &key)
{
    QString text = displayText(key.target);
    if (key.targetColumns.size() == 1)
        text += QLatin1Char('.') + key.targetColumns.first();
    else if (!key.targetColumns.isEmpty())
        text += QLatin1Char('(') + columnListText(key.targetColumns) + QLatin1Char(')');
    appendAction(text, " ON UPDATE ", key.onUpdate);
    appendAction(text, " ON DELETE ", key.onDelete);
    return text;
}

int Judge::tableRowOf(Side side, const QualifiedName &name) const
{
    if (const int row = m_tableRows[side]->value(name, -1); row >= 0)
        return row;
    const QList<int> sameName = m_tableRowsByName[side]->value(name.name);
    const auto fits = [&](int row) {
        const QString schema = m_comparison.table(tableAt(row), side)->name.schema;
        return schema.isEmpty() || name.schema.isEmpty();
    };
    const auto found = std::ranges::find_if(sameName, fits);
    return found == sameName.end() ? -1 : *found;
}

/// The referenced columns, in the order of the referencing ones; not stated = the target's primary key, as any side
/// knows it.
QStringList Judge::targetColumns(Side side, const ForeignKey &key, const TableRow &row) const
{
    const auto keysOf = [&](Side on, const QStringList &names) {
        QStringList keys;
        for (const QString &name : names)
            keys.append(rowKey(row, on, name));
        return keys;
    };
    if (!key.targetColumns.isEmpty())
        return keysOf(side, key.targetColumns);
    Sides order{side};
    std::ranges::copy(sidesWith(row), std::back_inserter(order));
    for (const Side on : order) {
        const Table *target = m_comparison.table(row, on);
        const bool known = target && target->primaryKey.isKnown();
        if (known && target->primaryKey.value().columns.size() == key.columns.size())
            return keysOf(on, target->primaryKey.value().columns);
    }
    return {};
}

Judge::Target Judge::target(Side side, const ForeignKey &key) const
{
    Target result;
    result.tableRow = tableRowOf(side, key.target);
    if (result.tableRow >= 0) {
        result.columns = targetColumns(side, key, tableAt(result.tableRow));
    } else {
        result.name = displayText(key.target);
        for (const QString &name : key.targetColumns)
            result.columns.append(QLatin1Char(':') + name);
    }
    return result;
}

QList<Judge::ForeignKeyRow> Judge::alignForeignKeys(int tableRow) const
{
    const TableRow &table = tableAt(tableRow);
    QList<ForeignKeyRow> rows;
    const auto place = [&](Side side, const ForeignKey &key, bool sameTargetOnly) {
        QMap<QString, QString>
            pairs; // referencing column → referenced one, in an order that no side's spelling changes
        Target to = target(side, key);
        for (qsizetype i = 0; i < key.columns.size(); ++i)
            pairs.insert(rowKey(table, side, key.columns[i]), to.columns.value(i));
        if (!to.columns.isEmpty())
            to.columns = pairs.values();
        const auto fits = [&](const ForeignKeyRow &row) {
            const auto sameTarget = [&](Side other) { return row.targets[other] && *row.targets[other] == to; };
            return !row.keys[side] && row.columns == pairs.keys()
                && (!sameTargetOnly || std::ranges::any_of(allSides, sameTarget));
        };
        auto found = std::ranges::find_if(rows, fits);
        if (found == rows.end()) {
            if (sameTargetOnly)
                return false;
            found = rows.insert(rows.end(), ForeignKeyRow{pairs.keys(), {}, {}});
        }
        found->keys[side] = &key;
        found->targets[side] = to;
        return true;
    };
    for (const Side side : sidesWith(table)) {
        QList<const ForeignKey *> rest;
        for (const ForeignKey &key : m_comparison.table(table, side)->foreignKeys.items) {
            if (!place(side, key, true))
                rest.append(&key);
        }
        for (const ForeignKey *key : rest)
            place(side, *key, false);
    }
    return rows;
}

void Judge::judgeForeignKeys(int tableRow, QList<Finding> &findings) const
{
    QMap<QString, int> seen;
    QList<Finding> own;
    for (const ForeignKeyRow &row : alignForeignKeys(tableRow))
        judgeForeignKeyRow(tableRow, row, own);
    for (Finding &finding : own) {
        // Several keys over the same columns are told apart by their order.
        if (const int times = ++seen[finding.id]; times > 1)
            finding.id += QLatin1Char('#') + QString::number(times);
    }
    findings.append(own);
}

void Judge::judgeForeignKeyRow(int tableRow, const ForeignKeyRow &row, QList<Finding> &findings) const
{
    const TableRow &table = tableAt(tableRow);
    QList<int> columnRows;
    for (const QString &key : row.columns) {
        if (!key.startsWith(QLatin1Char(':')))
            columnRows.append(key.toInt());
    }
    std::ranges::sort(columnRows);
    Finding finding = makeFinding(FindingKind::ForeignKey, tableRow, columnRows);
    Sides speaking;
    for (const Side side : sidesWith(table)) {
        const Listed<ForeignKey> &listed = m_comparison.table(table, side)->foreignKeys;
        const bool hasColumns = std::ranges::all_of(
            columnRows, [&](int column) { return table.columns[column].index[side].has_value(); });
        if (row.keys[side]) {
            finding.says[side] = Stated(foreignKeyText(**row.keys[side]));
            finding.where[side] = (*row.keys[side])->origin;
            finding.foreignKeys[side] = int(*row.keys[side] - listed.items.constData());
        } else if (!hasColumns) {
            continue; // that the column is missing says it all
        } else if (!listed.isComplete()) {
            finding.says[side] = Stated<QString>::unknown(*listed.incomplete);
            continue;
        } else {
            finding.says[side] = Stated(QString());
        }
        speaking.append(side);
    }
    const Standing stand = standing(speaking, [&](Side one, Side other) {
        if (!row.keys[one] || !row.keys[other])
            return !row.keys[one] && !row.keys[other];
        const Target &oneTarget = *row.targets[one];
        const Target &otherTarget = *row.targets[other];
        const bool columnsAgree
            = oneTarget.columns.isEmpty() || otherTarget.columns.isEmpty() || oneTarget.columns == otherTarget.columns;
        return oneTarget.tableRow == otherTarget.tableRow && oneTarget.name == otherTarget.name && columnsAgree
            && actionsAgree((*row.keys[one])->onUpdate, (*row.keys[other])->onUpdate)
            && actionsAgree((*row.keys[one])->onDelete, (*row.keys[other])->onDelete);
    });
    if (!stand.disagree)
        return;
    finding.alone = stand.alone;
    if (columnRows.size() > 1) {
        QStringList names;
        for (const int column : columnRows)
            names.append(m_comparison.name(table, table.columns[column]));
        finding.id += QLatin1Char('(') + columnListText(names) + QLatin1Char(')');
    }
    findings.append(finding);
}

} // namespace triptych
