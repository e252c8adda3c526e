// SPDX-License-Identifier: MIT
#include "section.h"

#include "columnlists.h"
#include "heading.h"

#include <QHash>

#include <algorithm>

namespace triptych::documents {

QList<Section> sectionsOf(const QList<Block> &document)
{
    const auto isHeading = [](const Block &block) { return block.kind == Block::Kind::Heading; };
    const auto isTable = [](const Section &section) {
        const TextLine &heading = section.heading->lines.first();
        return !isPartOfDocument(heading.text()) && parseHeading(heading).isName && describesColumns(section.blocks);
    };
    QList<const Block *> parentOf;
    QList<Section> sections{{nullptr, {document.begin(), std::ranges::find_if(document, isHeading)}, {}}};
    QList<const Block *> above;
    QHash<std::pair<const Block *, int>, qsizetype> tables; // under a heading, on a level
    for (auto block = document.begin(); block != document.end(); ++block) {
        if (!isHeading(*block))
            continue;
        const auto isOutside = [&](const Block &other) { return isHeading(other) && other.level <= block->level; };
        while (!above.isEmpty() && above.last()->level >= block->level)
            above.removeLast();
        QStringList parents;
        for (const Block *parent : above)
            parents.append(parent->lines.first().text());
        sections.append({&*block, {block + 1, std::find_if(block + 1, document.end(), isOutside)}, parents});
        parentOf.append(above.isEmpty() ? nullptr : above.last());
        if (isTable(sections.last()))
            ++tables[{parentOf.last(), block->level}];
        above.append(&*block);
    }
    for (qsizetype at = 1; at < sections.size(); ++at) {
        const Block *parent = parentOf[at - 1];
        sections[at].isAmongTables = parent && tables.value({parent, sections[at].heading->level}) > 0;
    }
    return sections;
}

bool isUnderViews(const Section &section)
{
    return std::ranges::any_of(section.parents, [](const QString &parent) {
        QStringList words = parent.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words.removeIf([](const QString &word) {
            return word == QLatin1String("materialized") || word == QLatin1String("database")
                || std::ranges::none_of(word, [](QChar c) { return c.isLetter(); });
        });
        return words == QStringList{QStringLiteral("views")} || words == QStringList{QStringLiteral("view")};
    });
}

} // namespace triptych::documents
