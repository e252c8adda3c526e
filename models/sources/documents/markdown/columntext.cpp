// SPDX-License-Identifier: MIT
#include "columntext.h"

#include "sources/documents/names.h"
#include "sources/documents/types.h"
#include "tokens.h"

#include <algorithm>

namespace triptych::documents {

namespace {

QString withoutSeparator(const QString &text)
{
    const QString rest = text.trimmed();
    const bool isArrow = rest.size() > 1 && rest[0] == QLatin1Char('-') && rest[1] == QLatin1Char('>');
    const bool separated = !rest.isEmpty() && !isArrow && (rest[0] == QLatin1Char(':') || isDash(rest[0]));
    return separated ? withoutSeparator(rest.mid(1)) : rest;
}

/// Whether the words before a colon are a name and not a name with its type.
bool isNameOfWords(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto isPlain = [](QChar c) { return isWordPart(c) || c.isSpace() || c == QLatin1Char('\\') || c.isSymbol(); };
    static const QStringList everyday{QStringLiteral("name"), QStringLiteral("date"), QStringLiteral("time"),
        QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("path"), QStringLiteral("line")};
    const bool saysType = words.size() > 1 && isTypeWord(words[1]) && !everyday.contains(words[1].toLower());
    return !saysType && std::ranges::all_of(text, isPlain);
}

/// Where a plain name ends: at a colon, else at a dash between spaces, else after its first word; -1: nowhere.
qsizetype plainNameEnd(const QString &text)
{
    qsizetype end = text.indexOf(QLatin1Char(':'));
    for (const QChar dash : {QChar(u'-'), QChar(u'\u2013'), QChar(u'\u2014')}) {
        if (end < 0)
            end = text.indexOf(QLatin1Char(' ') + dash + QLatin1Char(' '));
    }
    if (end >= 0 && isNameOfWords(text.left(end)))
        return end + (text[end] == QLatin1Char(' ') ? 1 : 0);

    qsizetype word = 0;
    while (word < text.size() && (isWordPart(text[word]) || text[word] == QLatin1Char('\\')))
        ++word;
    const QString rest = text.mid(word).trimmed();
    const bool isArrow = rest.startsWith(QLatin1String("->")) || rest.startsWith(QChar(u'\u2192'));
    if (rest.startsWith(QLatin1Char('(')) || isArrow)
        return word;
    ColumnText facts;
    parseFacts(rest, facts);
    return !facts.type.isEmpty() || facts.primaryKey || facts.nullable ? word : -1;
}

/// Several names with commas or slashes between; empty where they are not names.
QStringList namesOf(const QString &text)
{
    const QString whole = identifier(text);
    QStringList names;
    for (const QString &part : QString(text).replace(QLatin1Char('/'), QLatin1Char(',')).split(QLatin1Char(',')))
        names.append(identifier(part));
    if (names.size() > 1 && std::ranges::all_of(names, isIdentifier))
        return names;
    return whole.isEmpty() ? QStringList() : QStringList{whole};
}

std::optional<ColumnText> parsePlain(const QString &text)
{
    const QString trimmed = text.trimmed();
    ColumnText column;
    if (trimmed.startsWith(QLatin1Char('"'))) {
        const qsizetype closing = trimmed.indexOf(QLatin1Char('"'), 1);
        if (closing > 1) {
            column.names = {identifier(trimmed.left(closing + 1))};
            parseFacts(withoutSeparator(trimmed.mid(closing + 1)), column);
            return column;
        }
    }
    const qsizetype end = plainNameEnd(trimmed);
    const bool isList = trimmed.contains(QLatin1Char(',')) || trimmed.contains(QLatin1String(" / "));
    if (end < 0 && isList) { // a, b (type)
        const qsizetype open = trimmed.indexOf(QLatin1String(" ("));
        column.names = namesOf(open < 0 ? trimmed : trimmed.left(open));
        if (column.names.size() < 2)
            return std::nullopt;
        parseFacts(open < 0 ? QString() : trimmed.mid(open), column);
        return column;
    }
    column.names = namesOf(end < 0 ? trimmed : trimmed.left(end));
    if (column.names.isEmpty() || (end < 0 && !std::ranges::all_of(column.names.first(), isWordPart)))
        return std::nullopt;
    parseFacts(end < 0 ? QString() : withoutSeparator(trimmed.mid(end)), column);
    return column;
}

/// What stands after the names: a type in back-ticks of its own, or the line as it goes on.
void parseRest(const QList<Span> &rest, ColumnText &column)
{
    const auto isMark = [](const Span &span) { return withoutSeparator(span.text).isEmpty(); };
    const auto first = std::ranges::find_if_not(rest, isMark);
    QString after;
    for (auto span = first; span != rest.end(); ++span)
        after += span == first ? QString() : span->text;
    if (first != rest.end() && first->style == Span::Style::Code) {
        ColumnText probe;
        parseFacts(first->text, probe);
        if (!probe.type.isEmpty() && probe.notUnderstood.isEmpty()) {
            parseFacts(first->text, column);
            apply(readClauses(after, Voice::Prose), column);
            return;
        }
    }
    QString text;
    for (const Span &span : rest)
        text += span.text;
    parseFacts(withoutSeparator(text), column);
}

/// "Soft delete: `deleted_at`": words about a column, and not a name before its type.
bool tellsOfColumn(const QStringList &names, const QList<Span> &rest)
{
    const bool isOneCode = rest.size() == 1 && rest.first().style == Span::Style::Code;
    return isOneCode && names.size() == 1 && names.first().contains(QLatin1Char(' ')) && isIdentifier(rest.first().text)
        && !isTypeWord(rest.first().text.toLower());
}

bool joinsNames(const QString &text)
{
    const QString joint = text.trimmed();
    return joint == QLatin1String(",") || joint == QLatin1String("/") || joint == QLatin1String("&")
        || joint == QLatin1String("and");
}

} // namespace

bool isIdentifier(const QString &name)
{
    const auto isPart = [](QChar c) { return isWordPart(c) && !c.isSurrogate(); };
    return !name.isEmpty() && std::ranges::all_of(name, isPart);
}

std::optional<ColumnText> parseColumnText(const TextLine &line)
{
    const auto isBlank = [](const Span &span) { return span.text.trimmed().isEmpty(); };
    auto span = std::ranges::find_if_not(line.spans, isBlank);
    if (span == line.spans.end() || span->style == Span::Style::Struck)
        return std::nullopt;
    QList<Span> rest = line.spans.mid(span - line.spans.begin() + 1);
    QString facts;
    for (const Span &each : rest)
        facts += each.text;
    const bool isMarked = span->style != Span::Style::Plain;
    const qsizetype plainEnd = isMarked || rest.isEmpty() ? -1 : plainNameEnd(span->text.trimmed() + QLatin1Char(' '));
    if (plainEnd > 0 && withoutSeparator(span->text.trimmed().mid(plainEnd)).isEmpty()) { // name: `type`
        ColumnText column;
        column.names = namesOf(span->text.trimmed().left(plainEnd));
        if (tellsOfColumn(column.names, rest))
            return std::nullopt;
        parseRest(rest, column);
        return column;
    }
    const bool holdsAll = facts.trimmed().isEmpty()
        && (span->text.contains(QLatin1Char(':')) || span->text.trimmed().contains(QLatin1Char(' ')));
    if (!isMarked || (holdsAll && plainNameEnd(span->text.trimmed()) > 0))
        return parsePlain(span->text + facts);

    ColumnText column;
    QString name = span->text.trimmed();
    if (span->style == Span::Style::Strong && name.endsWith(QLatin1Char(':')))
        name.chop(1);
    column.names = namesOf(name);
    while (rest.size() > 1 && joinsNames(rest[0].text) && rest[1].style == span->style) {
        column.names += identifier(rest[1].text);
        rest = rest.mid(2);
    }
    if (column.names.isEmpty())
        return std::nullopt;
    parseRest(rest, column);
    return column;
}

} // namespace triptych::documents
