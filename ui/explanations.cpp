// SPDX-License-Identifier: MIT
#include "ui/explanations.h"

#include "words/reasons.h"
#include "words/words.h"

namespace triptych {

namespace {

Explanation explanation(const EqualSpelling &spelling)
{
    Explanation result;
    result.what = text(spelling.kind);
    QStringList understood;
    for (const Side side : allSides) {
        if (!spelling.says[side])
            continue;
        result.written << QStringLiteral("%1: %2").arg(text(side), statedText(Stated(*spelling.says[side])));
        if (const QString canonical = spelling.canonical[side].value_or(QString()); !canonical.isEmpty())
            understood << canonical;
    }
    understood.removeDuplicates();
    result.understood = understood.join(QStringLiteral(" = "));
    result.why = rulesText(spelling.rule);
    return result;
}

} // namespace

QList<Explanation> explanations(const Comparison &comparison, int tableRow, int columnRow)
{
    QList<Explanation> result;
    for (const EqualSpelling &each : equalSpellings(comparison, tableRow)) {
        if (each.columnRow == columnRow)
            result << explanation(each);
    }
    return result;
}

} // namespace triptych
