// SPDX-License-Identifier: MIT
#include "ui/rowdetails.h"

#include "project/decisions.h"
#include "words/reasons.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace triptych {

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(triptych::RowDetails)
};

const QString separator = QStringLiteral(" · ");

int percent(double confidence)
{
    return qRound(confidence * 100);
}

QStringList reasonTexts(const QStringList &keys)
{
    QStringList texts;
    for (const QString &key : keys)
        texts << reasonText(key);
    return texts;
}

/// Whether what a side's spelling was understood as tells more than the spelling: for a type the field beside does.
bool tellsCanonical(FindingKind kind)
{
    return kind != FindingKind::Type && kind != FindingKind::Cosmetic && kind != FindingKind::Unique;
}

QString saysText(const Comparison &comparison, const Finding &finding, Side side)
{
    QString text = statedText(comparison, finding, side);
    if (finding.canonical[side] && tellsCanonical(finding.kind))
        text = QStringLiteral("%1 ≈ %2").arg(text, *finding.canonical[side]);
    const auto &says = finding.says[side];
    if (says && !says->isKnown() && !says->reason().isEmpty())
        text = Details::tr("%1 (%2)", "unknown, and why").arg(text, reasonText(says->reason()));
    return QStringLiteral("%1: %2").arg(triptych::text(side), text);
}

QString missingText(const Comparison &comparison, const Finding &finding)
{
    QStringList lacking;
    for (const Side side : comparison.sides()) {
        if (!finding.says[side])
            lacking << text(side);
    }
    return Details::tr("Missing in %1").arg(lacking.join(QLatin1String(", ")));
}

QString renamedText(const Finding &finding)
{
    if (finding.status == RenameStatus::Confirmed)
        return Details::tr("Renamed, confirmed");
    return finding.confidence ? Details::tr("Renamed, %1 % sure").arg(percent(*finding.confidence))
                              : text(finding.kind);
}

FindingSentence sentence(const Comparison &comparison, const Finding &finding)
{
    QStringList why;
    QString what = text(finding.kind);
    if (finding.kind == FindingKind::Missing) {
        what = missingText(comparison, finding);
    } else if (finding.kind == FindingKind::Renamed) {
        what = renamedText(finding);
        if (!finding.confidence)
            why << othersText(comparison, finding, comparison.sides().first());
    } else {
        for (const Side side : comparison.sides())
            why << saysText(comparison, finding, side);
    }
    why << reasonTexts(finding.reasons);
    if (const QString alone = aloneText(finding); !alone.isEmpty())
        why << alone;
    return {finding.kind, what, why.join(separator)};
}

/// The renames that this row may be one end of.
QList<FindingSentence> possibleRenames(const Comparison &comparison, int tableRow, int columnRow)
{
    const auto nameOf = [&](int table, int column) {
        const TableRow &row = comparison.tables[table];
        return column < 0 ? displayText(comparison.name(row)) : comparison.name(row, row.columns[column]);
    };
    QList<FindingSentence> sentences;
    for (const PossibleRename &each : comparison.possibleRenames) {
        const bool isFirst = each.tableRow == tableRow && each.columnRow == columnRow;
        const bool isOther = each.otherTableRow == tableRow && each.otherColumnRow == columnRow;
        if (!isFirst && !isOther)
            continue;
        const QString sure = QString::number(percent(each.confidence));
        const QString what = isFirst
            ? Details::tr("Possibly renamed to %1, %2 % sure")
                  .arg(nameOf(each.otherTableRow, each.otherColumnRow), sure)
            : Details::tr("Possibly renamed from %1, %2 % sure").arg(nameOf(each.tableRow, each.columnRow), sure);
        const Side where = isFirst ? each.otherSide : each.side;
        const QStringList why
            = QStringList{Details::tr("in %1", "a side").arg(text(where))} + reasonTexts(each.reasons);
        sentences << FindingSentence{FindingKind::Renamed, what, why.join(separator)};
    }
    return sentences;
}

/// The renames that the person said are none, and that this row would be one end of.
QList<FindingSentence> rejectedRenames(const Comparison &comparison, int tableRow, int columnRow)
{
    const TableRow &row = comparison.tables[tableRow];
    const QString name
        = columnRow < 0 ? displayText(comparison.name(row)) : comparison.name(row, row.columns[columnRow]);
    QList<FindingSentence> sentences;
    for (const int index : decisionsAbout(comparison, tableRow, columnRow)) {
        const RenameDecision &decision = comparison.settings.renames[index];
        const QString other = decision.name == name ? decision.otherName : decision.name;
        if (!decision.confirmed)
            sentences << FindingSentence{FindingKind::Renamed, Details::tr("Not a rename of %1").arg(other),
                reasonText(QStringLiteral("decided"))};
    }
    return sentences;
}

/// A table's row sums up what its columns have.
void addColumnCounts(const Comparison &comparison, const TableRow &table, QList<FindingSentence> &sentences)
{
    for (const FindingKind kind : allFindingKinds) {
        const auto count = std::ranges::count_if(table.findings, [&](int index) {
            const Finding &finding = comparison.findings[index];
            return finding.kind == kind && !finding.columnRows.isEmpty() && !finding.column.isEmpty();
        });
        if (count > 0)
            sentences << FindingSentence{kind, text(kind), Details::tr("in %n column(s)", nullptr, int(count))};
    }
}

} // namespace

QList<int> rowFindings(const Comparison &comparison, int tableRow, int columnRow)
{
    const TableRow &table = comparison.tables[tableRow];
    if (columnRow >= 0)
        return table.columns[columnRow].findings;
    QList<int> own = table.findings;
    own.removeIf([&](int index) { return !comparison.findings[index].column.isEmpty(); });
    return own;
}

Origin rowOrigin(const Comparison &comparison, int tableRow, int columnRow, Side side)
{
    const TableRow &row = comparison.tables[tableRow];
    const Table *table = comparison.table(row, side);
    if (columnRow < 0)
        return table ? table->origin : Origin();
    const Column *column = table ? comparison.column(row, row.columns[columnRow], side) : nullptr;
    return column ? column->origin : Origin();
}

RowDetails rowDetails(const Comparison &comparison, int tableRow, int columnRow)
{
    const TableRow &table = comparison.tables[tableRow];
    RowDetails details;
    details.title = displayText(comparison.name(table));
    if (columnRow >= 0)
        details.title += QLatin1Char('.') + comparison.name(table, table.columns[columnRow]);
    details.sides = comparison.sides();
    details.fields = detailFields(comparison, tableRow, columnRow);
    for (const int index : rowFindings(comparison, tableRow, columnRow))
        details.sentences << sentence(comparison, comparison.findings[index]);
    if (columnRow < 0)
        addColumnCounts(comparison, table, details.sentences);
    details.sentences << possibleRenames(comparison, tableRow, columnRow)
                      << rejectedRenames(comparison, tableRow, columnRow);
    return details;
}

QString plainText(const RowDetails &details)
{
    QStringList header{details.title};
    for (const Side side : details.sides)
        header << text(side);
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const DetailField &field : details.fields) {
        QStringList line{field.label};
        for (const Side side : details.sides)
            line << QString(field.cells[side]->text).replace(QLatin1Char('\n'), QLatin1String("; "));
        lines << line.join(QLatin1Char('\t'));
    }
    for (const FindingSentence &each : details.sentences)
        lines << (each.why.isEmpty() ? each.what : QStringLiteral("%1: %2").arg(each.what, each.why));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace triptych
