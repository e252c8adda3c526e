// SPDX-License-Identifier: MIT
#include "compare/coverage.h"
#include "compare/judge.h"
#include "compare/standing.h"

#include <QSet>

namespace triptych {

QString columnListText(const QStringList &columns)
{
    return columns.join(QStringLiteral(", "));
}

/// Whether the side has the table of that name, and it is compared with another one of it.
bool Judge::isNamesake(int tableRow, Side side) const
{
    return std::ranges::any_of(sidesWith(tableAt(tableRow)), [&](Side has) {
        const int row = m_tableRows[has]->value(m_comparison.table(tableAt(tableRow), has)->name, -1);
        return row >= 0 && row != tableRow && tableAt(row).index[side].has_value();
    });
}

void Judge::judgeTableExistence(int tableRow, QList<Finding> &findings) const
{
    const TableRow &row = tableAt(tableRow);
    Finding finding = makeFinding(FindingKind::Missing, tableRow, {});
    Sides speaking;
    for (const Side side : m_sides) {
        const Listed<Table> &tables = (*m_comparison.schemas[side])->tables;
        if (const Table *table = m_comparison.table(row, side)) {
            finding.says[side] = Stated(displayText(table->name));
            finding.where[side] = table->origin;
        } else if (const std::optional<QString> reason = leftOutReason(m_comparison, row, side)) {
            finding.says[side] = Stated<QString>::unknown(*reason);
            continue;
        } else if (isNamesake(tableRow, side)) {
            finding.says[side] = Stated<QString>::unknown(QStringLiteral("namesake"));
            continue;
        } else if (!tables.isComplete()) {
            finding.says[side] = Stated<QString>::unknown(*tables.incomplete);
            continue;
        }
        speaking.append(side);
    }
    const Standing stand = standing(
        speaking, [&](Side one, Side other) { return row.index[one].has_value() == row.index[other].has_value(); });
    finding.alone = stand.alone;
    if (stand.disagree)
        findings.append(finding);
}

void Judge::judgeTableName(int tableRow, QList<Finding> &findings) const
{
    const std::optional<RenameReason> &rename = m_tables[tableRow].rename;
    if (!rename)
        return;
    const TableRow &row = tableAt(tableRow);
    Finding finding = makeFinding(FindingKind::Renamed, tableRow, {});
    for (const Side side : sidesWith(row)) {
        const Table *table = m_comparison.table(row, side);
        finding.says[side] = Stated(displayText(table->name));
        finding.where[side] = table->origin;
    }
    finding.alone = standing(sidesWith(row), [&](Side one, Side other) {
        return namesAgree(
            one, m_comparison.table(row, one)->name.name, other, m_comparison.table(row, other)->name.name);
    }).alone;
    finding.confidence = rename->confidence;
    finding.reasons = rename->reasons;
    finding.status = rename->status;
    if (finding.status == RenameStatus::Confirmed)
        finding.severity = Severity::Info; // settled
    findings.append(finding);
}

void Judge::judgePrimaryKey(int tableRow, QList<Finding> &findings) const
{
    const TableRow &row = tableAt(tableRow);
    PerSide<QSet<QString>> keys;
    QSet<QString> inAny;
    Sides speaking;
    Finding finding = makeFinding(FindingKind::PrimaryKey, tableRow, {});
    for (const Side side : sidesWith(row)) {
        const Stated<PrimaryKey> &key = m_comparison.table(row, side)->primaryKey;
        if (!key.isKnown()) {
            finding.says[side] = Stated<QString>::unknown(key.reason());
            continue;
        }
        speaking.append(side);
        keys[side].emplace();
        for (const QString &column : key.value().columns)
            keys[side]->insert(rowKey(row, side, column));
        inAny |= *keys[side];
        finding.says[side] = Stated(columnListText(key.value().columns));
        finding.where[side] = key.value().origin;
    }
    const Standing stand = standing(speaking, [&](Side one, Side other) { return keys[one] == keys[other]; });
    if (!stand.disagree)
        return;
    finding.alone = stand.alone;
    for (int column = 0; column < row.columns.size(); ++column) {
        const QString key = QString::number(column);
        const bool inAll = std::ranges::all_of(speaking, [&](Side side) { return keys[side]->contains(key); });
        if (inAny.contains(key) && !inAll)
            finding.columnRows.append(column);
    }
    findings.append(finding);
}

} // namespace triptych
