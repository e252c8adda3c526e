// SPDX-License-Identifier: MIT
#include "heading.h"

#include "columntext.h"
#include "sources/documents/names.h"
#include "tokens.h"
#include "wordset.h"

#include <QRegularExpression>

#include <algorithm>

namespace triptych::documents {

namespace {

bool isTableWord(const QString &word)
{
    static const QSet<QString> words = wordSet({u"table", u"tabla", u"tabela", u"tabelle", u"tablo", u"tabulka",
        u"tabella", u"tableau", u"\u0442\u0430\u0431\u043B\u0438\u0446\u0430", u"\u30C6\u30FC\u30D6\u30EB",
        u"\u30C6\u30FC\u30D6\u30EB\u540D", u"\u8868", u"\u8868\u540D", u"\u6570\u636E\u8868", u"\uD14C\uC774\uBE14",
        u"\uD14C\uC774\uBE14\uBA85", u"entity", u"entidad", u"entidade", u"relation", u"\u062C\u062F\u0648\u0644"});
    return words.contains(word.toLower());
}

bool isViewWord(const QString &word)
{
    static const QSet<QString> words
        = wordSet({u"view", u"vista", u"vue", u"\u30D3\u30E5\u30FC", u"\u89C6\u56FE", u"\uBDF0", u"sicht"});
    return words.contains(word.toLower());
}

bool isCollectionWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        {u"collection", u"subcollection", u"sub-collection", u"colecci\u00F3n", u"cole\u00E7\u00E3o", u"kollektion",
            u"koleksi", u"\uCEEC\uB809\uC158", u"\u30B3\u30EC\u30AF\u30B7\u30E7\u30F3", u"\u96C6\u5408"});
    return words.contains(word.toLower());
}

bool isDigitOrMark(QChar c)
{
    return c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(')') || c == QLatin1Char('(');
}

/// The text after a number such as "3.", "3.1", "(3)" or "3)", and after pictures.
QString withoutOrnament(QString text)
{
    while (true) {
        const qsizetype space = text.indexOf(QLatin1Char(' '));
        if (space <= 0)
            return text;
        const QString first = text.left(space);
        const bool isNumber = std::ranges::all_of(first, isDigitOrMark)
            && !std::ranges::all_of(first, [](QChar c) { return c.isDigit(); });
        const bool isKeycap = first.contains(QChar(0xFE0F)) || first.contains(QChar(0x20E3));
        const bool isPicture = std::ranges::none_of(
            first, [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('"') || c == QLatin1Char('_'); });
        if (!isNumber && !isKeycap && !isPicture)
            return text;
        text = text.mid(space + 1).trimmed();
    }
}

QString withoutPicturesAfter(const QString &text)
{
    const auto isPicture = [](QChar c) {
        return c.isSpace() || c.isSurrogate() || c.category() == QChar::Symbol_Other
            || c.category() == QChar::Other_Format || c.category() == QChar::Mark_NonSpacing;
    };
    qsizetype end = text.size();
    while (end > 0 && isPicture(text[end - 1]))
        --end;
    return text.left(end);
}

bool isDottedName(const QString &text)
{
    if (text.isEmpty() || (text.contains(QLatin1Char(' ')) && !text.contains(QLatin1Char('"'))))
        return false;
    const QStringList parts = dottedParts(text);
    const bool isQuotedName = text.startsWith(QLatin1Char('"'));
    return parts.size() <= 3 && !text.endsWith(QLatin1Char('.'))
        && (isQuotedName || std::ranges::all_of(parts, isIdentifier));
}

/// What a template has where a name will stand: "[table_name]", "<table>", "{{ name }}".
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression placeholder(
        QStringLiteral("^(?:<[^<>]+>|\\{+[^{}]+\\}+|\\[[^\\[\\]]*\\b(?:table|name|entity)[^\\[\\]]*\\])$"),
        QRegularExpression::CaseInsensitiveOption);
    return placeholder.match(text.trimmed()).hasMatch();
}

/// A name in code: no path, call or statement.
bool isNameInCode(const QString &text)
{
    return !text.isEmpty() && !text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('('))
        && !text.contains(QLatin1Char('{')) && !text.contains(QLatin1Char('=')) && !isPlaceholder(text);
}

/// "Order items" and "order_items": one name in two spellings, but for an ending.
bool isSpelling(const QString &words, const QString &name)
{
    const auto letters = [](const QString &text) {
        QString result;
        std::ranges::copy_if(text.toLower(), std::back_inserter(result), [](QChar c) { return c.isLetterOrNumber(); });
        return result;
    };
    const QString one = letters(words);
    const QString other = letters(name);
    const qsizetype stem = std::min(one.size(), other.size()) - 1;
    return stem > 0 && std::abs(one.size() - other.size()) < 4 && one.left(stem) == other.left(stem);
}

QualifiedName nameOf(const QString &text)
{
    QStringList parts = dottedParts(text);
    if (parts.size() == 3) // a database's, a schema's and a table's
        parts.removeFirst();
    return parts.size() == 2 ? QualifiedName{parts[0], parts[1]} : relationName(text);
}

/// Finds the name in a heading that is not in back-ticks.
class PlainHeading
{
public:
    explicit PlainHeading(const QString &text) : m_text(text) { }

    Heading read()
    {
        m_rest = withoutOrnament(m_text);
        leadingWord();
        m_rest = withoutOrnament(m_rest);
        if (isPlaceholder(m_text) || isPlaceholder(m_rest))
            return {};
        const QString name = withoutTitleQuotes(find());
        m_heading.isName = !name.isEmpty();
        m_heading.names = {m_heading.isName ? nameOf(name) : relationName(m_rest == m_text ? m_text : m_rest)};
        m_heading.isMarked = m_heading.isMarked || name.contains(QLatin1Char('.')) || name.contains(QLatin1Char('_'))
            || name.startsWith(QLatin1Char('"'));
        return m_heading;
    }

private:
    void mark(const QString &word)
    {
        m_heading.isMarked = m_heading.isMarked || isTableWord(word);
        m_heading.isView = m_heading.isView || isViewWord(word);
        m_heading.isCollection = m_heading.isCollection || isCollectionWord(word);
    }
    static bool isKind(const QString &word) { return isTableWord(word) || isViewWord(word) || isCollectionWord(word); }

    /// Takes "Table:", "Materialized view", "Tabla" off the front.
    void leadingWord()
    {
        const QLatin1String materialized("materialized ");
        QString rest = m_rest;
        if (rest.startsWith(materialized, Qt::CaseInsensitive))
            rest = rest.mid(materialized.size());
        qsizetype end = 0;
        while (
            end < rest.size() && !rest[end].isSpace() && rest[end] != QLatin1Char(':') && rest[end] != QChar(u'\uFF1A'))
            ++end;
        const QString word = rest.left(end);
        QString after = rest.mid(end).trimmed();
        if (!isKind(word) || after.isEmpty())
            return;
        const bool hasColon = after.startsWith(QLatin1Char(':')) || after.startsWith(QChar(u'\uFF1A'));
        after = hasColon ? after.mid(1).trimmed() : after;
        if (!hasColon && find(withoutOrnament(after)).isEmpty())
            return;
        mark(word);
        m_rest = after;
    }

    QString find() { return find(m_rest); }

    /// psql prints the schema in the table's quotes: "public.users".
    static QString withoutTitleQuotes(const QString &name)
    {
        const QLatin1Char quote('"');
        const bool isTitle
            = name.startsWith(quote) && name.indexOf(quote, 1) == name.size() - 1 && name.contains(QLatin1Char('.'));
        return isTitle ? name.mid(1, name.size() - 2) : name;
    }

    QString find(const QString &text)
    {
        const QString clean = withoutPicturesAfter(text);
        if (isDottedName(clean))
            return clean;
        if (const QString name = beforeOrInBrackets(clean); !name.isEmpty())
            return name;
        for (const QString &joint : {QStringLiteral(" \u2014 "), QStringLiteral(" \u2013 "), QStringLiteral(" - "),
                 QStringLiteral(": "), QStringLiteral(" | "), QStringLiteral(", ")}) {
            const qsizetype at = clean.indexOf(joint);
            if (at <= 0)
                continue;
            if (const QString name = find(clean.left(at)); !name.isEmpty())
                return name;
            const QString after = clean.mid(at + joint.size());
            return isDottedName(after) && after.contains(QLatin1Char('_')) ? after : QString();
        }
        return beforeTrailingWord(clean);
    }

    /// "Merchants Table"
    QString beforeTrailingWord(const QString &text)
    {
        const qsizetype space = text.lastIndexOf(QLatin1Char(' '));
        const QString before = text.left(std::max<qsizetype>(space, 0)).trimmed();
        if (space > 0 && isKind(text.mid(space + 1)) && isDottedName(before)) {
            mark(text.mid(space + 1));
            return before;
        }
        return {};
    }

    /// "users (core)", "User accounts (user_accounts)"
    QString beforeOrInBrackets(const QString &text)
    {
        const QString even
            = QString(text).replace(QChar(u'\uFF08'), QLatin1Char('(')).replace(QChar(u'\uFF09'), QLatin1Char(')'));
        const qsizetype open = even.indexOf(QLatin1Char('('));
        const qsizetype close = even.indexOf(QLatin1Char(')'), open);
        if (open <= 0 || close < 0)
            return {};
        const QString before = even.left(open).trimmed();
        QString inside = even.mid(open + 1, close - open - 1).trimmed();
        const qsizetype colon = inside.indexOf(QLatin1Char(':'));
        if (colon > 0 && isTableWord(inside.left(colon).trimmed()))
            inside = inside.mid(colon + 1).trimmed();
        const QString outer = isDottedName(before) ? before : beforeTrailingWord(before);
        const bool isForeign = std::ranges::any_of(before, [](QChar c) { return c.isLetter() && c.unicode() > 0x2FF; });
        const bool isInner = isDottedName(inside)
            && (isForeign || inside.contains(QLatin1Char('.'))
                || (outer.isEmpty() && (inside.contains(QLatin1Char('_')) || isSpelling(before, inside)))
                || (inside == inside.toLower() && before != before.toLower() && isSpelling(before, inside)));
        return isInner ? inside : outer;
    }

    QString m_text;
    QString m_rest;
    Heading m_heading;
};

/// The words right before a span of code, without a colon.
QString wordBefore(const QList<Span> &spans, qsizetype at)
{
    QString before = at > 0 ? spans[at - 1].text.trimmed() : QString();
    while (!before.isEmpty() && !before.back().isLetterOrNumber())
        before.chop(1);
    const auto isPart = [](QChar c) { return isWordPart(c); };
    const auto start = std::find_if_not(before.rbegin(), before.rend(), isPart);
    return before.mid(before.rend() - start);
}

bool joinsTables(const QString &text)
{
    static const QSet<QString> joints = wordSet({u"and", u",", u"&", u"+", u"/", u"y", u"e", u"und", u"et", u"i",
        u"\u0438", u"\u3068", u"\u3001", u"\u548C", u"\uC640", u"\uACFC"});
    return joints.contains(text.trimmed().toLower());
}

std::optional<Heading> fromCode(const QList<Span> &spans)
{
    Heading heading;
    heading.isName = true;
    heading.isMarked = true;
    QList<qsizetype> codes;
    for (qsizetype at = 0; at < spans.size(); ++at) {
        if (spans[at].style == Span::Style::Code && isNameInCode(spans[at].text))
            codes.append(at);
        else if (spans[at].style != Span::Style::Code)
            heading.isCollection = heading.isCollection || isCollectionWord(wordBefore(spans, at + 1));
    }
    if (codes.isEmpty())
        return std::nullopt;
    heading.isView = isViewWord(wordBefore(spans, codes.first()));
    for (const qsizetype at : std::as_const(codes)) {
        if (isTableWord(wordBefore(spans, at)))
            heading.names = {nameOf(spans[at].text)};
    }
    if (!heading.names.isEmpty())
        return heading;
    heading.names = {nameOf(spans[codes.first()].text)};
    for (qsizetype next = 1; next < codes.size() && codes[next] == codes[next - 1] + 2; ++next) {
        if (!joinsTables(spans[codes[next] - 1].text))
            break;
        heading.names.append(nameOf(spans[codes[next]].text));
    }
    return heading;
}

/// What parts of a schema's description are called, and no table ever.
const QSet<QString> &schemaParts()
{
    static const QSet<QString> parts = wordSet({u"overview", u"introduction", u"summary", u"schema", u"schemas",
        u"tables", u"columns", u"fields", u"structure", u"indexes", u"indices", u"constraints", u"relationships",
        u"relations", u"enums", u"enum", u"database", u"viewpoints"});
    return parts;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Token &token : tokensOf(text)) {
        if (token.isWord)
            words.append(token.text);
    }
    return words;
}

} // namespace

Heading parseHeading(const TextLine &line)
{
    if (const auto heading = fromCode(line.spans))
        return *heading;
    return PlainHeading(line.text().trimmed()).read();
}

bool isPartOfSchema(const QString &text)
{
    return schemaParts().contains(withoutOrnament(text.simplified()).toLower());
}

bool isPartOfDocument(const QString &text)
{
    static const QSet<QString> parts = schemaParts()
        + wordSet({u"example", u"examples", u"parameters", u"params", u"request", u"response", u"requests",
            u"responses", u"body", u"headers", u"query", u"options", u"arguments", u"args", u"props", u"properties",
            u"configuration", u"config", u"usage", u"returns", u"output", u"input", u"inputs", u"outputs", u"errors",
            u"flags", u"endpoints", u"environment", u"variables", u"constants", u"migrations", u"changelog",
            u"glossary", u"legend", u"conventions", u"types", u"payload", u"definitions", u"definition", u"attributes",
            u"details", u"entities", u"models", u"description", u"triggers", u"functions", u"labels", u"nullability",
            u"defaults", u"uniqueness"});
    static const QSet<QString> general = wordSet({u"data", u"model", u"models", u"design", u"reference", u"dictionary",
        u"the", u"of", u"and", u"our", u"core", u"main", u"entity", u"entities", u"layout", u"diagram", u"er", u"erd",
        u"sql", u"postgresql", u"postgres", u"db", u"documentation", u"list", u"all", u"table", u"column", u"common",
        u"shared", u"standard", u"recommended", u"audit", u"naming", u"in", u"every", u"each", u"for", u"to"});
    const QStringList words = wordsOf(withoutOrnament(text.simplified()));
    const bool isGeneral = words.size() > 1 && std::ranges::all_of(words, [](const QString &word) {
        return general.contains(word) || parts.contains(word);
    });
    return isGeneral || parts.contains(withoutOrnament(text.simplified()).toLower());
}

bool tellsOfInterface(const QString &text)
{
    const QStringList words = wordsOf(text);
    static const QSet<QString> methods = wordSet({u"get", u"post", u"put", u"patch", u"delete", u"head"});
    static const QSet<QString> anywhere
        = wordSet({u"api", u"apis", u"endpoint", u"endpoints", u"rest", u"graphql", u"webhook", u"webhooks", u"request",
            u"response", u"parameters", u"payload", u"props", u"cli", u"env", u"configuration", u"config",
            u"environment", u"changelog", u"component", u"components", u"grpc", u"dto", u"dtos", u"command-line"});
    const bool isCall = !words.isEmpty() && methods.contains(words.first()) && text.contains(QLatin1Char('/'));
    return isCall || std::ranges::any_of(words, [](const QString &word) { return anywhere.contains(word); });
}

bool tellsOfDocumentStore(const QString &text)
{
    const QStringList words = wordsOf(text);
    static const QSet<QString> stores = wordSet({u"mongodb", u"mongo", u"mongoose", u"firestore", u"firebase",
        u"dynamodb", u"couchdb", u"couchbase", u"cosmosdb", u"realm", u"redis", u"elasticsearch", u"neo4j",
        u"cassandra", u"collections", u"subcollections"});
    static const QSet<QString> relational
        = wordSet({u"postgresql", u"postgres", u"mysql", u"sql", u"tables", u"relational", u"sqlite", u"mariadb"});
    const auto isIn
        = [](const QSet<QString> &all) { return [&all](const QString &word) { return all.contains(word); }; };
    return std::ranges::any_of(words, isIn(stores)) && std::ranges::none_of(words, isIn(relational));
}

} // namespace triptych::documents
