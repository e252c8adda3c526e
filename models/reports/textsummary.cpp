// SPDX-License-Identifier: MIT
#include "reports/textsummary.h"

#include "reports/findingwords.h"
#include "reports/summaryparts.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

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

QStringList findingLines(const Report &report, Severity severity)
{
    QList<Finding> findings;
    std::ranges::copy_if(report.findings, std::back_inserter(findings),
        [&](const Finding &each) { return each.severity == severity && isDrift(each.kind); });
    if (findings.isEmpty())
        return {};
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    QStringList lines{QString(), text(severity)};
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("  ") + findingSentence(report.sides, finding));
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

/// How much drift there is to see, of what was compared.
QString countsLine(const Report &report)
{
    const int cosmetic = report.count(FindingKind::Cosmetic);
    if (report.findings.size() == cosmetic && report.unjudged.isEmpty())
        return report.hidden.isEmpty() ? Summary::tr("No drift.") : Summary::tr("No drift but what is hidden.");
    QString line = Summary::tr("%1 critical, %2 warnings, %3 infos", "counts")
                       .arg(report.count(Severity::Critical))
                       .arg(report.count(Severity::Warning))
                       .arg(report.count(Severity::Info));
    if (!report.unjudged.isEmpty())
        line += Summary::tr(
            "; %n type mismatch(es) that may be spellings not shown", nullptr, int(report.unjudged.size()));
    if (cosmetic > 0)
        line += Summary::tr("; %n type(s) that only work together not shown", nullptr, cosmetic);
    return line;
}

} // namespace

QString textSummary(const Report &report)
{
    QStringList lines = sourceLines(report);
    lines += QString();
    if (report.coverage)
        lines += coverageLines(*report.coverage);
    if (!report.coverage || !report.coverage->isNothing())
        lines += countsLine(report);
    lines += hidingLines(report);
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info})
        lines += findingLines(report, severity);
    lines += possibleRenameLines(report);
    lines += noteLines(report);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString textSummary(const Comparison &comparison)
{
    return textSummary(reportOf(comparison, {}));
}

} // namespace triptych
