// SPDX-License-Identifier: MIT
#include "reports/findingwords.h"

#include "words/words.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(triptych::Summary)
};

} // namespace

QString sidesTitle(const QList<Side> &sides)
{
    QStringList names;
    for (const Side side : sides)
        names.append(text(side));
    return names.join(QStringLiteral(" ↔ "));
}

QString placeText(const Finding &finding)
{
    const QString table = displayText(finding.table);
    return finding.column.isEmpty() ? table : table + QLatin1Char('.') + finding.column;
}

QString saysText(const QList<Side> &sides, const Finding &finding)
{
    QStringList parts;
    for (const Side side : sides) {
        parts.append(Summary::tr("%1: %2", "side and what it says")
                         .arg(withinSentence(text(side)), statedText(finding.says[side])));
    }
    return parts.join(Summary::tr(", ", "between what the sides say"));
}

QString findingDetail(const QList<Side> &sides, const Finding &finding)
{
    QString detail
        = Summary::tr("%1 (%2)", "place, what the sides say").arg(placeText(finding), saysText(sides, finding));
    if (finding.confidence)
        detail += Summary::tr(" %1 % sure", "confidence of a rename").arg(qRound(*finding.confidence * 100));
    if (finding.alone)
        detail += Summary::tr(". %1", "after a finding: who stands alone").arg(aloneText(finding));
    return detail;
}

QString findingSentence(const QList<Side> &sides, const Finding &finding)
{
    return Summary::tr("%1  %2", "kind, finding").arg(text(finding.kind), findingDetail(sides, finding));
}

} // namespace triptych
