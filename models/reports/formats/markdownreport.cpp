// SPDX-License-Identifier: MIT
#include "reports/formats/markdownreport.h"

#include "reports/formats/readablesummary.h"

namespace triptych {

namespace {

QString lineText(const Line &line)
{
    QString text;
    for (const Span &span : line)
        text += span.isName ? codeSpan(span.text) : escapedForMarkdown(span.text);
    return text;
}

QString blockText(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return QString(block.level, QLatin1Char('#')) + QLatin1Char(' ') + lineText(block.lines.first())
            + QLatin1Char('\n');
    case Block::Kind::Paragraph:
        return lineText(block.lines.first()) + QLatin1Char('\n');
    case Block::Kind::Bullets: {
        QString text;
        for (const Line &line : block.lines)
            text += QStringLiteral("- ") + lineText(line) + QLatin1Char('\n');
        return text;
    }
    case Block::Kind::Table:
        break;
    }
    return markdownText(block.table);
}

} // namespace

QByteArray markdownReport(const QList<Report> &reports)
{
    QStringList texts;
    for (const Block &block : readableSummary(reports))
        texts.append(blockText(block));
    return texts.join(QLatin1Char('\n')).toUtf8();
}

} // namespace triptych
