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

QString findingSentence(const QList<Side> &sides, const Finding &finding)
{
    QString sentence = Summary::tr("%1  %2 (%3)", "kind, place, what the sides say")
                           .arg(text(finding.kind), placeText(finding), saysText(sides, finding));
    if (finding.confidence)
        sentence += Summary::tr(" %1 % sure", "confidence of a rename").arg(qRound(*finding.confidence * 100));
    if (finding.alone)
        sentence += Summary::tr(". %1", "after a finding: who stands alone").arg(aloneText(finding));
    return sentence;
}

} // namespace triptych
