// SPDX-License-Identifier: MIT
#include "reports/summaryparts.h"

#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace triptych {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Summary)
};

QString sideList(const QList<Side> &sides)
{
    QStringList names;
    for (const Side side : sides)
        names.append(withinSentence(text(side)));
    return names.join(Summary::tr(", ", "between sides"));
}

/// The first few of many names.
QString someOf(const QStringList &names)
{
    constexpr qsizetype most = 5;
    const QString shown = names.first(std::min(most, names.size())).join(Summary::tr(", ", "between tables"));
    const int hidden = int(names.size() - std::min(most, names.size()));
    return hidden > 0 ? Summary::tr("%1 and %n more", nullptr, hidden).arg(shown) : shown;
}

/// A line for each reason that a side has, with the tables it holds for.
QStringList reasonLines(const QList<UncomparedTable> &tables, const QString &unsaid)
{
    std::map<std::pair<Side, QString>, QStringList> byReason;
    for (const UncomparedTable &table : tables) {
        for (const Side side : allSides) {
            if (table.reasons[side])
                byReason[{side, *table.reasons[side]}].append(table.name);
        }
    }
    QStringList lines;
    for (const auto &[key, names] : byReason)
        lines.append(Summary::tr("  %1: %2 (%3)", "side, reason, tables")
                         .arg(text(key.first), key.second.isEmpty() ? unsaid : key.second, someOf(names)));
    return lines;
}

/// "table tmp_*, of ana: scratch tables".
QString ruleText(const ReportedRule &rule)
{
    return Summary::tr("%1: %2", "rule and reason")
        .arg(rule.owner.isEmpty() ? rule.pattern
                                  : Summary::tr("%1, of %2", "rule and owner").arg(rule.pattern, rule.owner),
            rule.reason);
}

/// "2 rules and the baseline hide 14 findings".
QString hiddenLine(const Report &report)
{
    const int rules
        = int(std::ranges::count_if(report.rules, [](const ReportedRule &rule) { return rule.use.hides > 0; }));
    const QString findings = Summary::tr("%n finding(s)", nullptr, int(report.hidden.size()));
    const QString names = Summary::tr("%n rule(s)", nullptr, rules);
    if (rules == 0)
        return Summary::tr("The baseline hides %1.", "findings").arg(findings);
    return report.baseline.hides > 0
        ? Summary::tr("%1 and the baseline hide %2.", "rules, findings").arg(names, findings)
        : Summary::tr("%1 hide %2.", "rules, findings", rules).arg(names, findings);
}

/// "users.id in database" or "users in models".
QString placeText(const QString &place, Side side)
{
    return Summary::tr("%1 in %2", "place and side").arg(place, withinSentence(text(side)));
}

} // namespace

QString severityCounts(const Report &report)
{
    const QStringList counts{Summary::tr("%n critical", nullptr, report.count(Severity::Critical)),
        Summary::tr("%n warning(s)", nullptr, report.count(Severity::Warning)),
        Summary::tr("%n info(s)", nullptr, report.count(Severity::Info))};
    return counts.join(Summary::tr(", ", "between kinds"));
}

QStringList coverageLines(const Coverage &coverage)
{
    QStringList lines;
    if (coverage.isNothing()) {
        lines.append(Summary::tr("Nothing was compared: there is no table that two sides tell of."));
    } else {
        QString line = Summary::tr("Compared %1 of %n table(s)", nullptr, coverage.total()).arg(coverage.compared);
        if (!coverage.leftOut.isEmpty())
            line += Summary::tr("; %n left out", nullptr, int(coverage.leftOut.size()));
        if (!coverage.unknown.isEmpty())
            line += Summary::tr("; of %n it is not known who has them", nullptr, int(coverage.unknown.size()));
        lines.append(line + QLatin1Char('.'));
    }
    lines += reasonLines(coverage.leftOut, Summary::tr("left out"));
    lines += reasonLines(coverage.unknown, Summary::tr("may have more tables than it tells"));
    if (!coverage.empty.isEmpty())
        lines.append(Summary::tr("  No table at all in: %1.", "sides").arg(sideList(coverage.empty)));
    return lines;
}

QStringList hidingLines(const Report &report)
{
    QStringList lines;
    if (!report.hidden.isEmpty())
        lines.append(hiddenLine(report));
    for (const ReportedRule &rule : report.rules) {
        if (rule.use.isExpired)
            lines.append(
                Summary::tr("  Expired on %1: %2", "date, rule").arg(rule.until.toString(Qt::ISODate), ruleText(rule)));
        else if (rule.use.isUnused)
            lines.append(Summary::tr("  Unused: %1", "rule").arg(ruleText(rule)));
    }
    const auto [hides, resolved, changed] = report.baseline;
    if (resolved > 0)
        lines.append(Summary::tr("  %n finding(s) that the baseline accepts are there no more.", nullptr, resolved));
    if (changed > 0)
        lines.append(Summary::tr("  %n finding(s) have changed since the baseline.", nullptr, changed));
    return lines;
}

QStringList possibleRenameLines(const Report &report)
{
    QStringList lines;
    for (const ReportedRename &rename : report.possibleRenames) {
        lines.append(Summary::tr("  %1 may be %2 (%3 % sure)", "place, place, confidence")
                         .arg(placeText(rename.place, rename.side), placeText(rename.otherPlace, rename.otherSide))
                         .arg(qRound(rename.confidence * 100)));
    }
    if (!lines.isEmpty())
        lines = QStringList{QString(), Summary::tr("Possible renames")} + lines;
    return lines;
}

} // namespace triptych
