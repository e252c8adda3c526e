// SPDX-License-Identifier: MIT
#include "sectiontable.h"

#include "columntext.h"
#include "labels.h"
#include "tokens.h"

#include <algorithm>

namespace triptych::documents {

namespace {

/// The name in "**Hotel** (`hotels` table)".
std::optional<Span> codeInBrackets(const TextLine &line)
{
    const QList<Span> &spans = line.spans;
    const bool isBracketed = spans.size() > 2 && spans[0].style == Span::Style::Strong
        && spans[1].text.trimmed() == QLatin1String("(") && spans[2].style == Span::Style::Code
        && spans.value(3).text.contains(QLatin1Char(')'));
    return isBracketed && isIdentifier(spans[2].text.trimmed()) ? std::optional(spans[2]) : std::nullopt;
}

} // namespace

SectionTable::SectionTable(const Section &section)
{
    if (section.heading)
        m_heading = parseHeading(section.heading->lines.first());
    m_names = m_heading.names;
    const QString text = section.heading ? section.heading->lines.first().text() : QString();
    const auto isIn = [&](auto tells) { return tells(text) || std::ranges::any_of(section.parents, tells); };
    m_isInterface = isIn(tellsOfInterface);
    const bool isOneName = m_heading.isName && isIdentifier(text.trimmed()); // "collections" may be a table
    m_isInDocumentStore = (!isOneName && tellsOfDocumentStore(text))
        || std::ranges::any_of(section.parents, tellsOfDocumentStore) || m_heading.isCollection;
    m_isPart = !m_heading.isMarked && isPartOfDocument(text);
    const bool isBelowTable = section.parents.size() > 1 && !isPartOfDocument(section.parents.last());
    m_isPartOnly = m_isPart && ((isBelowTable && !section.isAmongTables) || !m_heading.isName || isPartOfSchema(text));
    m_isView = m_heading.isView || isUnderViews(section);
}

bool SectionTable::takesColumns(bool isDatabases, bool isLabelled) const
{
    if (m_names.isEmpty())
        return false;
    if (m_isNamed)
        return true;
    // A part of the table above, unless only a table of that name can be meant.
    if (m_isPartOnly || (m_isPart && !isDatabases))
        return false;
    if (!isDatabases && m_isInterface)
        return false;
    return m_heading.isName || (isDatabases && (isLabelled || !m_isInterface));
}

bool SectionTable::nameBy(const TextLine &line)
{
    const Heading heading = parseHeading(line);
    if (!heading.isName)
        return false;
    m_names = heading.names;
    m_isNamed = true;
    return true;
}

std::optional<TextLine> SectionTable::nameBefore(const Block &block) const
{
    if (block.lines.isEmpty())
        return std::nullopt;
    const TextLine &line = block.lines.last();
    const auto isColon = [](const Span &span) { return span.text.trimmed() == QLatin1String(":"); };
    const bool isStrong = std::ranges::all_of(line.spans, [&](const Span &span) {
        return span.style == Span::Style::Strong || span.text.trimmed().isEmpty() || isColon(span);
    });
    const bool isCode = line.spans.value(0).style == Span::Style::Code
        && (line.spans.size() == 1 || (line.spans.size() == 2 && isColon(line.spans[1])));
    const auto label = splitLabel(line);
    const QString after = line.spans.value(1).text.trimmed(); // "**`users`** – who signs in"
    const bool isDescribed = line.spans.value(0).style == Span::Style::Code && !after.isEmpty()
        && (isDash(after[0]) || after[0] == QLatin1Char(':') || after[0] == QLatin1Char('('));
    if (isDescribed && (m_isPart || !m_heading.isName) && isIdentifier(line.spans.first().text.trimmed()))
        return TextLine{{line.spans.first()}, line.line};
    if (const auto name = codeInBrackets(line); name && (m_isPart || !m_heading.isName))
        return TextLine{{*name}, line.line};
    if ((!isStrong && !isCode) || (label && label->label != Label::Other))
        return std::nullopt;

    QString text = line.text().trimmed();
    if (text.endsWith(QLatin1Char(':')))
        text.chop(1);
    const TextLine bare{{{text, isCode ? Span::Style::Code : Span::Style::Plain}}, line.line};
    const Heading heading = parseHeading(bare);
    if (!heading.isName || isPartOfDocument(text))
        return std::nullopt;
    // Under a table's own heading other words are those of a part: "**Details**".
    const bool isOfAnother = m_heading.isName && !m_isPart
        && m_heading.names.first().name.compare(heading.names.first().name, Qt::CaseInsensitive) != 0;
    return isOfAnother && !heading.isMarked ? std::nullopt : std::optional(bare);
}

} // namespace triptych::documents
