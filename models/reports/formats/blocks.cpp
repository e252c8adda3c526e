// SPDX-License-Identifier: MIT
#include "reports/formats/blocks.h"

namespace triptych {

Line plainLine(const QString &text)
{
    return {{text, false}};
}

Line lineWith(const QString &text, const QStringList &names, const QString &words)
{
    Line line;
    qsizetype start = 0;
    for (qsizetype place = text.indexOf(QLatin1Char('%')); place >= 0;
         place = text.indexOf(QLatin1Char('%'), place + 1)) {
        const QChar which = place + 1 < text.size() ? text[place + 1] : QChar();
        if (which != QLatin1Char('1') && which != QLatin1Char('2'))
            continue;
        line.append({text.mid(start, place - start), false});
        start = place + 2;
        if (which == QLatin1Char('2'))
            line.append({words, false});
        for (qsizetype i = 0; which == QLatin1Char('1') && i < names.size(); ++i)
            line += {{i > 0 ? QStringLiteral(", ") : QString(), false}, {names[i], true}};
    }
    line.append({text.mid(start), false});
    line.removeIf([](const Span &span) { return !span.isName && span.text.isEmpty(); });
    return line;
}

Block heading(int level, const Line &line)
{
    return {Block::Kind::Heading, level, {line}, {}};
}

Block heading(int level, const QString &text)
{
    return heading(level, plainLine(text));
}

Block paragraph(const QString &text)
{
    return {Block::Kind::Paragraph, 0, {plainLine(text)}, {}};
}

Block bullets(const QList<Line> &lines)
{
    return {Block::Kind::Bullets, 0, lines, {}};
}

Block tableBlock(const TextTable &table)
{
    return {Block::Kind::Table, 0, {}, table};
}

} // namespace triptych
