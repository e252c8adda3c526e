// SPDX-License-Identifier: MIT
#include "reports/report.h"

#include <algorithm>

namespace triptych {

namespace {

/// Without what only its comparison can tell.
Finding withoutRows(Finding finding)
{
    finding.tableRow = -1;
    finding.columnRows.clear();
    finding.foreignKeys = {};
    finding.constraints = {};
    finding.indexes = {};
    return finding;
}

HiddenFinding hiddenFinding(const Comparison &comparison, const IgnoredFinding &ignored)
{
    if (ignored.rule == IgnoredFinding::byBaseline)
        return {withoutRows(ignored.finding), QStringLiteral("baseline"), {}};
    const IgnoreRule &rule = comparison.settings.rules[ignored.rule];
    return {withoutRows(ignored.finding), patternText(rule), rule.reason};
}

void addHiding(Report &report, const Comparison &comparison)
{
    const HidingUse use = hidingUse(comparison);
    for (int i = 0; i < use.rules.size(); ++i) {
        const IgnoreRule &rule = comparison.settings.rules[i];
        report.rules.append({patternText(rule), rule.reason, rule.owner, rule.until, use.rules[i]});
    }
    report.baseline = {use.baselineHides, int(use.resolved.size()), int(use.changed.size())};
}

/// "users.id" or "users".
QString placeText(const Comparison &comparison, int tableRow, int columnRow)
{
    const TableRow &row = comparison.tables[tableRow];
    const QString table = displayText(comparison.name(row));
    return columnRow < 0 ? table : table + QLatin1Char('.') + comparison.name(row, row.columns[columnRow]);
}

/// Whether anything of a name is to be seen, or rules hide it all.
bool isShown(const Comparison &comparison, int tableRow, int columnRow)
{
    const TableRow &row = comparison.tables[tableRow];
    return !(columnRow < 0 ? row.findings : row.columns[columnRow].findings).isEmpty();
}

void addPossibleRenames(Report &report, const Comparison &comparison)
{
    for (const PossibleRename &rename : comparison.possibleRenames) {
        if (isShown(comparison, rename.tableRow, rename.columnRow)
            && isShown(comparison, rename.otherTableRow, rename.otherColumnRow))
            report.possibleRenames.append(
                {rename.side, placeText(comparison, rename.tableRow, rename.columnRow), rename.otherSide,
                    placeText(comparison, rename.otherTableRow, rename.otherColumnRow), rename.confidence});
    }
}

} // namespace

int Report::count(Severity severity) const
{
    return int(std::ranges::count_if(
        findings, [severity](const Finding &each) { return each.severity == severity && isDrift(each.kind); }));
}

int Report::count(FindingKind kind) const
{
    return int(std::ranges::count(findings, kind, &Finding::kind));
}

QList<Side> sidesOf(const QList<Report> &reports)
{
    QList<Side> sides;
    for (const Side side : allSides) {
        if (std::ranges::any_of(reports, [side](const Report &report) { return report.sides.contains(side); }))
            sides.append(side);
    }
    return sides;
}

Report reportOf(const Comparison &comparison, const QDateTime &utc)
{
    Report report;
    report.at = utc;
    report.sides = comparison.sides();
    report.coverage = coverage(comparison);
    for (const Side side : std::as_const(report.sides)) {
        const Schema &schema = **comparison.schemas[side];
        QStringList files = schema.source.files;
        files.sort();
        report.sources[side]
            = ReportedSource{schema.source.title, files, int(schema.tables.items.size()), schema.columnCount()};
        for (const Note &note : schema.notes)
            report.notes.append({side, note});
    }
    for (const Finding &finding : comparison.findings)
        report.findings.append(withoutRows(finding));
    for (const IgnoredFinding &ignored : comparison.ignored)
        report.hidden.append(hiddenFinding(comparison, ignored));
    addHiding(report, comparison);
    addPossibleRenames(report, comparison);
    return report;
}

} // namespace triptych
