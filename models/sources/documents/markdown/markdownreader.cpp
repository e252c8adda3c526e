// SPDX-License-Identifier: MIT
#include "markdownreader.h"

#include "heading.h"
#include "labels.h"
#include "sectionreader.h"
#include "sources/documents/languages.h"

#include <algorithm>

namespace triptych::documents {

namespace {

/// Whether that section is a part of the table above it: "#### Columns".
bool isPartOfTable(const Section &section)
{
    if (!section.heading || section.parents.isEmpty())
        return false;
    const auto label = headingLabel(section.heading->lines.first());
    return label && label->label == Label::Columns;
}

void readFences(
    const QList<Block> &blocks, const Passage &passage, const Cancellation &cancellation, Readings &readings)
{
    QString heading;
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading)
            heading = block.lines.first().text();
        for (const QList<Block> &item : block.items)
            readFences(item, passage, cancellation, readings);
        if (block.kind != Block::Kind::Fence || cancellation.isCancelled())
            continue;
        Passage fence{block.text, passage.file, passage.line + block.line - 1};
        if (isTitleOfFence(heading, fence.utf8)) {
            fence.utf8.prepend(heading.toUtf8() + '\n');
            --fence.line;
        }
        if (const PassageReader read = readerOfFence(block.info, block.text)) {
            const Readings found = read(fence, cancellation);
            readings.tables += found.tables;
            readings.notes += found.notes;
        }
    }
}

} // namespace

Readings readMarkdown(const Passage &passage, const Cancellation &cancellation)
{
    const QList<Block> document = parseBlocks(passage.utf8);
    Readings readings;
    readFences(document, passage, cancellation, readings);
    for (const Section &section : sectionsOf(document)) {
        if (cancellation.isCancelled())
            break;
        if (!isPartOfTable(section))
            readings.tables += readSection(section, passage.file);
        readings.tellsOfDocumentStore = readings.tellsOfDocumentStore
            || (section.heading && tellsOfDocumentStore(section.heading->lines.first().text()));
    }
    std::ranges::stable_sort(readings.tables, {}, [](const Reading &reading) { return reading.table.origin.line; });
    return readings;
}

std::optional<QDate> generationDate(const QByteArray &utf8)
{
    for (const QByteArray &written : utf8.left(4096).split('\n')) {
        const QString line = QString::fromUtf8(written);
        if (line.startsWith(QLatin1String("##")))
            break;
        if (!line.contains(QLatin1String("updated"), Qt::CaseInsensitive)
            && !line.contains(QLatin1String("generated"), Qt::CaseInsensitive))
            continue;
        for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QDate date = QDate::fromString(word.left(10), Qt::ISODate);
            if (date.isValid())
                return date;
        }
    }
    return std::nullopt;
}

} // namespace triptych::documents
