// SPDX-License-Identifier: MIT
#include "section.h"

#include "sources/documents/names.h"

#include <algorithm>

namespace triptych::documents {

namespace {

/// The text after a number such as "3.", "3.1" or "3)" and a space; the whole text where none stands before it.
QString withoutNumber(const QString &text)
{
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    const QString number = text.left(space);
    const auto isNumberPart = [](QChar c) { return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(')'); };
    const bool isNumber = space > 0 && number[0].isDigit() && std::ranges::all_of(number, isNumberPart)
        && !std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
    return isNumber ? text.mid(space + 1).trimmed() : text;
}

/// The text after "word:", or after "word" where a quoted name follows; the whole text where it begins otherwise.
QString withoutWord(const QString &text, QLatin1String word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return text;
    const QString rest = text.mid(word.size()).trimmed();
    if (rest.startsWith(QLatin1Char(':')))
        return rest.mid(1).trimmed();
    return rest.startsWith(QLatin1Char('"')) ? rest : text;
}

constexpr QLatin1String tableWord("table");
constexpr QLatin1String viewWord("view");
constexpr QLatin1String materializedWord("materialized");

QString headingText(const Section &section)
{
    return section.heading->lines.first().text().trimmed();
}

} // namespace

QList<Section> sectionsOf(const QList<Block> &document)
{
    QList<Section> sections;
    QList<const Block *> above;
    for (auto block = document.begin(); block != document.end(); ++block) {
        if (block->kind != Block::Kind::Heading)
            continue;
        const auto isOutside
            = [&](const Block &other) { return other.kind == Block::Kind::Heading && other.level <= block->level; };
        while (!above.isEmpty() && above.last()->level >= block->level)
            above.removeLast();
        QStringList parents;
        for (const Block *parent : above)
            parents.append(parent->lines.first().text());
        sections.append({&*block, {block + 1, std::find_if(block + 1, document.end(), isOutside)}, parents});
        above.append(&*block);
    }
    return sections;
}

QualifiedName tableName(const Section &section)
{
    const QList<Span> &spans = section.heading->lines.first().spans;
    const auto code = std::ranges::find(spans, Span::Style::Code, &Span::style);
    if (code != spans.end())
        return relationName(code->text);
    return relationName(withoutWord(withoutWord(withoutNumber(headingText(section)), tableWord), viewWord));
}

bool isView(const Section &section)
{
    const auto words = [](const QString &text) {
        QStringList result = withoutNumber(text).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!result.isEmpty() && result.first() == materializedWord)
            result.removeFirst();
        return result;
    };
    const bool isUnderViews = std::ranges::any_of(section.parents, [&](const QString &parent) {
        const QStringList parentWords = words(parent);
        return parentWords.size() == 1
            && (parentWords.first() == viewWord || parentWords.first() == QLatin1String("views"));
    });
    if (isUnderViews)
        return true;
    const QStringList own = words(headingText(section));
    const bool isMarked = std::ranges::any_of(
        section.heading->lines.first().spans, [](const Span &span) { return span.style == Span::Style::Code; });
    return own.size() > 1 && (own.first() == QLatin1String("view:") || (own.first() == viewWord && isMarked));
}

} // namespace triptych::documents
