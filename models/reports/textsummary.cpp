// SPDX-License-Identifier: MIT
#include "reports/textsummary.h"

#include "base/printable.h"
#include "reports/findingwords.h"
#include "reports/summaryparts.h"
#include "reports/texttable.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace triptych {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Summary)
};

/// What was compared, a side a line: "Database       media_share @ db.example:5432 · 57 tables, 757 columns".
QStringList sourceLines(const Report &report)
{
    qsizetype width = 0;
    for (const Side side : report.sides)
        width = std::max(width, text(side).size());
    QStringList lines;
    for (const Side side : report.sides) {
        const ReportedSource source = report.sources[side].value_or(ReportedSource());
        const QString name = text(side).leftJustified(width);
        if (!source.tables || !source.columns) {
            lines.append(Summary::tr("%1  %2", "side, source").arg(name, source.title));
            continue;
        }
        const QString tables = Summary::tr("%n table(s)", nullptr, *source.tables);
        const QString columns = Summary::tr("%n column(s)", nullptr, *source.columns);
        lines.append(
            Summary::tr("%1  %2 · %3, %4", "side, source, tables, columns").arg(name, source.title, tables, columns));
    }
    return lines;
}

/// What a terminal shows in the severity's colour: of the 256 (xterm), one that contrasts by 4:1 with white and black.
QString emphasized(const QString &text, Severity severity, TextStyle style)
{
    if (style == TextStyle::Plain)
        return text;
    const int color = severity == Severity::Critical ? 161 : severity == Severity::Warning ? 130 : 31;
    return QStringLiteral("\x1b[1;38;5;%1m%2\x1b[0m").arg(color).arg(text);
}

/// "Critical: 30 (Missing 25, Renamed 4, Primary key 1)", of findings ordered by kind.
QString headingOf(const QList<Finding> &findings, Severity severity, TextStyle style)
{
    QStringList kinds;
    for (const FindingKind kind : allFindingKinds) {
        if (const auto count = std::ranges::count(findings, kind, &Finding::kind); count > 0)
            kinds.append(Summary::tr("%1 %2", "kind, number").arg(text(kind)).arg(count));
    }
    return Summary::tr("%1: %2 (%3)", "severity, number, kinds")
        .arg(emphasized(text(severity), severity, style))
        .arg(findings.size())
        .arg(kinds.join(Summary::tr(", ", "between kinds")));
}

/// A line each, whole tables before what is in one.
QStringList findingLines(const Report &report, Severity severity, TextStyle style)
{
    QList<Finding> findings;
    std::ranges::copy_if(report.findings, std::back_inserter(findings),
        [&](const Finding &each) { return each.severity == severity && isDrift(each.kind); });
    if (findings.isEmpty())
        return {};
    std::ranges::stable_sort(findings, {}, [](const Finding &each) {
        const bool isOfTable = each.kind <= FindingKind::Renamed && each.column.isEmpty();
        return std::tuple(!isOfTable, each.kind);
    });
    qsizetype width = 0;
    for (const Finding &finding : std::as_const(findings))
        width = std::max(width, text(finding.kind).size());
    QStringList lines{QString(), headingOf(findings, severity, style)};
    for (const Finding &finding : std::as_const(findings)) {
        const QString kind = text(finding.kind).leftJustified(width);
        const QString line = Summary::tr("  %1  %2", "kind, finding");
        const QString detail = printable(onOneLine(findingDetail(report.sides, finding)));
        lines.append(line.arg(emphasized(kind, severity, style), detail));
    }
    return lines;
}

QStringList noteLines(const Report &report)
{
    QStringList lines;
    for (const auto &[side, note] : report.notes)
        lines.append(
            Summary::tr("  %1  %2: %3", "side, place, reason").arg(text(side), displayText(note.origin), note.reason));
    if (!lines.isEmpty())
        lines = QStringList{QString(), Summary::tr("Notes")} + lines;
    return lines;
}

QStringList printableLines(QStringList lines)
{
    for (QString &line : lines)
        line = printable(onOneLine(line));
    return lines;
}

/// How much drift there is to see, of what was compared.
QString countsLine(const Report &report)
{
    const int cosmetic = report.count(FindingKind::Cosmetic);
    if (report.findings.size() == cosmetic && report.unjudged.isEmpty())
        return report.hidden.isEmpty() ? Summary::tr("No drift.") : Summary::tr("No drift but what is hidden.");
    QString line = severityCounts(report);
    if (!report.unjudged.isEmpty())
        line += Summary::tr(
            "; %n type mismatch(es) that may be spellings not shown", nullptr, int(report.unjudged.size()));
    if (cosmetic > 0)
        line += Summary::tr("; %n type(s) that only work together not shown", nullptr, cosmetic);
    return line;
}

} // namespace

QString textSummary(const Report &report, TextStyle style)
{
    constexpr qsizetype screen = 40; // lines; what is longer is read from its end
    QStringList lines = printableLines(sourceLines(report));
    lines += QString();
    if (report.coverage)
        lines += printableLines(coverageLines(*report.coverage));
    const bool isSomething = !report.coverage || !report.coverage->isNothing();
    if (isSomething)
        lines += countsLine(report);
    lines += printableLines(hidingLines(report));
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info})
        lines += findingLines(report, severity, style);
    lines += printableLines(possibleRenameLines(report) + noteLines(report));
    if (isSomething && lines.size() > screen)
        lines += {QString(), countsLine(report)};
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString textSummary(const Comparison &comparison)
{
    return textSummary(reportOf(comparison, {}));
}

} // namespace triptych
