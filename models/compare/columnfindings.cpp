// SPDX-License-Identifier: MIT
#include "compare/judge.h"
#include "compare/standing.h"

namespace triptych {

QString columnText(const Column &column)
{
    QStringList words;
    if (column.type.isKnown())
        words.append(column.type.value().text);
    if (column.nullable.isKnown() && !column.nullable.value())
        words.append(QStringLiteral("not null"));
    return words.isEmpty() ? column.name : words.join(QLatin1Char(' '));
}

void Judge::judgeColumnExistence(int tableRow, int columnRow, QList<Finding> &findings) const
{
    const TableRow &row = tableAt(tableRow);
    const PerSide<int> &index = row.columns[columnRow].index;
    Sides speaking;
    PerSide<Stated<QString>> says;
    for (const Side side : sidesWith(row)) {
        const Listed<Column> &columns = m_comparison.table(row, side)->columns;
        if (!index[side] && !columns.isComplete())
            says[side] = Stated<QString>::unknown(*columns.incomplete);
        else
            speaking.append(side);
    }
    const Standing stand
        = standing(speaking, [&](Side one, Side other) { return index[one].has_value() == index[other].has_value(); });
    if (!stand.disagree)
        return;

    Finding finding = makeFinding(FindingKind::Missing, tableRow, {columnRow});
    finding.alone = stand.alone;
    finding.says = says;
    for (const Side side : speaking) {
        if (const Column *column = columnAt(tableRow, columnRow, side)) {
            finding.says[side] = Stated(columnText(*column));
            finding.where[side] = column->origin;
        }
    }
    findings.append(finding);
}

void Judge::judgeColumnName(int tableRow, int columnRow, const AlignedRow &aligned, QList<Finding> &findings) const
{
    if (!aligned.rename)
        return;
    Finding finding = makeFinding(FindingKind::Renamed, tableRow, {columnRow});
    Sides speaking;
    for (const Side side : m_sides) {
        if (const Column *column = columnAt(tableRow, columnRow, side)) {
            speaking.append(side);
            finding.says[side] = Stated(column->name);
            finding.where[side] = column->origin;
        }
    }
    finding.alone = standing(speaking, [&](Side one, Side other) {
        return namesAgree(
            one, columnAt(tableRow, columnRow, one)->name, other, columnAt(tableRow, columnRow, other)->name);
    }).alone;
    finding.confidence = aligned.rename->confidence;
    finding.reasons = aligned.rename->reasons;
    finding.status = aligned.rename->status;
    if (finding.status == RenameStatus::Confirmed)
        finding.severity = Severity::Info; // settled
    findings.append(finding);
}

void Judge::judgeNullability(int tableRow, int columnRow, QList<Finding> &findings) const
{
    Sides speaking;
    for (const Side side : m_sides) {
        const Column *column = columnAt(tableRow, columnRow, side);
        if (column && column->nullable.isKnown())
            speaking.append(side);
    }
    const Standing stand = standing(speaking, [&](Side one, Side other) {
        return columnAt(tableRow, columnRow, one)->nullable.value()
            == columnAt(tableRow, columnRow, other)->nullable.value();
    });
    if (!stand.disagree)
        return;

    Finding finding = makeFinding(FindingKind::Nullable, tableRow, {columnRow});
    finding.alone = stand.alone;
    for (const Side side : m_sides) {
        const Column *column = columnAt(tableRow, columnRow, side);
        if (!column)
            continue;
        const Stated<bool> &nullable = column->nullable;
        finding.says[side] = nullable.isKnown()
            ? Stated(nullable.value() ? QStringLiteral("null") : QStringLiteral("not null"))
            : Stated<QString>::unknown(nullable.reason());
        finding.where[side] = column->origin;
    }
    findings.append(finding);
}

void Judge::judgeType(int tableRow, int columnRow, QList<Finding> &findings)
{
    Statements statements;
    Sides speaking;
    const Stated<SqlType> *first = nullptr;
    bool isSame = true;
    for (const Side side : m_sides) {
        const Column *column = columnAt(tableRow, columnRow, side);
        if (!column)
            continue;
        isSame = isSame && (!first || *first == column->type);
        first = first ? first : &column->type;
    }
    if (isSame)
        return;
    for (const Side side : m_sides) {
        const Column *column = columnAt(tableRow, columnRow, side);
        if (!column)
            continue;
        const Stated<SqlType> &type = column->type;
        statements[side] = {type.isKnown() ? Stated(type.value().text) : Stated<QString>::unknown(type.reason()), {},
            {}, column->origin};
        if (type.isKnown())
            speaking.append(side);
    }

    TypeGrade worst = TypeGrade::Same;
    QStringList rules;
    const auto grade = [&](Side one, Side other) {
        const TypeVerdict verdict = m_types.compare(
            columnAt(tableRow, columnRow, one)->type.value(), columnAt(tableRow, columnRow, other)->type.value());
        statements[one]->canonical = verdict.left;
        statements[other]->canonical = verdict.right;
        if (verdict.grade == TypeGrade::Compatible && !rules.contains(verdict.rule))
            rules.append(verdict.rule);
        else if (verdict.grade == TypeGrade::Same && !verdict.rule.isEmpty())
            statements[other]->rules.append(verdict.rule);
        worst = std::max(worst, verdict.grade);
        return verdict.grade;
    };
    for (qsizetype i = 0; i < speaking.size(); ++i) {
        for (qsizetype j = i + 1; j < speaking.size(); ++j)
            grade(speaking[i], speaking[j]);
    }
    const auto agree = [&](Side one, Side other) { return worst == TypeGrade::Same || grade(one, other) < worst; };
    const auto kind = worst == TypeGrade::Compatible ? FindingKind::Cosmetic : FindingKind::Type;
    if (Finding *finding = judge(kind, tableRow, {columnRow}, statements, speaking, agree, findings))
        finding->reasons = rules;
}

} // namespace triptych
