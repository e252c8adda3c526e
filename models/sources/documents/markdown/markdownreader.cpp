// SPDX-License-Identifier: MIT
#include "markdownreader.h"

#include "bulletreader.h"

#include <array>

namespace triptych::documents {

namespace {

/// The dialects, in the order in which they are tried on a section.
constexpr std::array<SectionReader, 1> dialects{readBullets};

std::optional<Reading> readSection(const Section &section, const QString &file)
{
    for (const SectionReader read : dialects) {
        if (auto reading = read(section, file))
            return reading;
    }
    return std::nullopt;
}

} // namespace

Readings readMarkdown(const Passage &passage, const Cancellation &cancellation)
{
    const QList<Block> document = parseBlocks(passage.utf8);
    Readings readings;
    for (const Section &section : sectionsOf(document)) {
        if (cancellation.isCancelled())
            break;
        if (auto reading = readSection(section, passage.file)) {
            if (isView(section))
                reading->table.kind = RelationKind::View;
            readings.tables.append(*std::move(reading));
        }
    }
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
