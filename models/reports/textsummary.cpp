// SPDX-License-Identifier: MIT
#include "reports/textsummary.h"

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
QStringList sourceLines(const Comparison &comparison)
{
    qsizetype width = 0;
    for (const Side side : comparison.sides())
        width = std::max(width, text(side).size());
    QStringList lines;
    for (const Side side : comparison.sides()) {
        const Schema &schema = **comparison.schemas[side];
        const QString tables = Summary::tr("%n table(s)", nullptr, int(schema.tables.items.size()));
        const QString columns = Summary::tr("%n column(s)", nullptr, schema.columnCount());
        lines.append(Summary::tr("%1  %2 · %3, %4", "side, source, tables, columns")
                         .arg(text(side).leftJustified(width), schema.source.title, tables, columns));
    }
    return lines;
}

/// "notifications.users_id" or "notifications".
QString placeText(const Finding &finding)
{
    const QString table = displayText(finding.table);
    return finding.column.isEmpty() ? table : table + QLatin1Char('.') + finding.column;
}

/// What each side says: "database: not null, models: null".
QString saysText(const Comparison &comparison, const Finding &finding)
{
    QStringList parts;
    for (const Side side : comparison.sides()) {
        const auto &said = finding.says[side];
        const bool none = said && said->isKnown() && said->value().isEmpty();
        parts.append(Summary::tr("%1: %2", "side and what it says")
                         .arg(withinSentence(text(side)), none ? Summary::tr("none") : statedText(said)));
    }
    return parts.join(Summary::tr(", ", "between what the sides say"));
}

QString findingLine(const Comparison &comparison, const Finding &finding)
{
    QString line = Summary::tr("  %1  %2 (%3)", "kind, place, what the sides say")
                       .arg(text(finding.kind), placeText(finding), saysText(comparison, finding));
    if (finding.confidence)
        line += Summary::tr(" %1 % sure", "confidence of a rename").arg(qRound(*finding.confidence * 100));
    if (finding.alone)
        line += Summary::tr(". %1", "after a finding: who stands alone").arg(aloneText(finding));
    return line;
}

QStringList findingLines(const Comparison &comparison, Severity severity)
{
    QList<Finding> findings;
    std::ranges::copy_if(comparison.findings, std::back_inserter(findings),
        [&](const Finding &each) { return each.severity == severity && isDrift(each.kind); });
    if (findings.isEmpty())
        return {};
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    QStringList lines{QString(), text(severity)};
    for (const Finding &finding : findings)
        lines.append(findingLine(comparison, finding));
    return lines;
}

QStringList noteLines(const Comparison &comparison)
{
    QStringList lines;
    for (const Side side : comparison.sides()) {
        for (const Note &note : (*comparison.schemas[side])->notes)
            lines.append(Summary::tr("  %1  %2: %3", "side, place, reason")
                             .arg(text(side), displayText(note.origin), note.reason));
    }
    if (!lines.isEmpty())
        lines = QStringList{QString(), Summary::tr("Notes")} + lines;
    return lines;
}

/// How much drift there is to see, of what was compared.
QString countsLine(const Comparison &comparison)
{
    const int cosmetic = comparison.count(FindingKind::Cosmetic);
    if (comparison.findings.size() == cosmetic)
        return comparison.ignored.isEmpty() ? Summary::tr("No drift.") : Summary::tr("No drift but what is hidden.");
    const auto count = [&](Severity severity) {
        return int(std::ranges::count_if(comparison.findings,
            [&](const Finding &finding) { return finding.severity == severity && isDrift(finding.kind); }));
    };
    QString line = Summary::tr("%1 critical, %2 warnings, %3 infos", "counts")
                       .arg(count(Severity::Critical))
                       .arg(count(Severity::Warning))
                       .arg(count(Severity::Info));
    if (cosmetic > 0)
        line += Summary::tr("; %n type(s) that only work together not shown", nullptr, cosmetic);
    return line;
}

} // namespace

QString textSummary(const Comparison &comparison)
{
    const Coverage seen = coverage(comparison);
    QStringList lines = sourceLines(comparison);
    lines += QString();
    lines += coverageLines(seen);
    if (!seen.isNothing())
        lines += countsLine(comparison);
    lines += hidingLines(comparison);
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info})
        lines += findingLines(comparison, severity);
    lines += possibleRenameLines(comparison);
    lines += noteLines(comparison);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace triptych
