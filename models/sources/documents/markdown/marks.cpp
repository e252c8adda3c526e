// SPDX-License-Identifier: MIT
#include "marks.h"

#include "wordset.h"

#include <algorithm>

namespace triptych::documents {

namespace {

/// Lower case, with no brackets after it and no picture selectors.
QString key(const QString &cell)
{
    QString text = cell.section(QLatin1Char('('), 0, 0).simplified().toLower();
    text.remove(QChar(0xFE0F));
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

bool isMark(const QString &key)
{
    static const QSet<QString> marks = wordSet({u"\u2713", u"\u2714", u"\u2705", u"\u2611", u"x", u"o", u"*", u"\u2022",
        u"\u25CF", u"\u25CB", u"\u25EF", u"\u221A", u"\u25CE", u"+"});
    return marks.contains(key);
}

bool isNotNull(const QString &key)
{
    static const QSet<QString> words = wordSet({u"not null", u"nn", u"required", u"non-null", u"non null", u"notnull",
        u"mandatory", u"not nullable", u"\u5FC5\u9808", u"\u5FC5\u586B", u"\uD544\uC218", u"\u975E\u7A7A", u"pk",
        u"primary key", u"obligatorio", u"obrigat\u00F3rio"});
    return words.contains(key);
}

} // namespace

std::optional<Meaning> meaningOf(const QString &cell, std::optional<Meaning> ofBlank)
{
    static const QSet<QString> yes = wordSet({u"yes", u"y", u"true", u"t", u"1", u"\u662F", u"\u306F\u3044", u"s\u00ED",
        u"si", u"sim", u"oui", u"ja", u"\u0434\u0430", u"\uC608", u"\uB124", u"tak", u"ano", u"\u53EF",
        u"\u0E43\u0E0A\u0E48", u"evet", u"\u5141\u8BB8"});
    static const QSet<QString> no = wordSet({u"no", u"n", u"false", u"f", u"0", u"\u5426", u"\u3044\u3044\u3048",
        u"n\u00E3o", u"nao", u"non", u"nein", u"\u043D\u0435\u0442", u"\uC544\uB2C8\uC624", u"\uC544\uB2C8\uC694",
        u"nie", u"ne", u"\u4E0D\u53EF", u"\u274C", u"\u2717", u"\u2718", u"\u2715", u"\u2716", u"\u00D7", u"\u2610",
        u"never", u"hay\u0131r", u"\u4E0D\u5141\u8BB8"});
    static const QSet<QString> nullable = wordSet({u"null", u"nullable", u"optional", u"opcional"});
    const QString word = key(cell);
    if (word.isEmpty())
        return ofBlank;
    if (yes.contains(word) || isMark(word))
        return Meaning{true, false};
    if (no.contains(word))
        return Meaning{false, false};
    if (isNotNull(word))
        return Meaning{false, true};
    if (nullable.contains(word))
        return Meaning{true, true};
    return std::nullopt;
}

std::optional<Meaning> meaningOfBlank(const QStringList &cells)
{
    QStringList keys;
    for (const QString &cell : cells) {
        if (const QString each = key(cell); !each.isEmpty())
            keys.append(each);
    }
    if (keys.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(keys, isMark))
        return Meaning{false, false};
    const auto isWritten = [](const QString &each) { return each == QLatin1String("not null"); };
    return std::ranges::all_of(keys, isWritten) ? std::optional(Meaning{true, true}) : std::nullopt;
}

bool isEllipsis(const QString &text)
{
    QString word = text.trimmed().toLower();
    while (word.startsWith(QLatin1Char('(')) || word.startsWith(QLatin1Char('*')))
        word.remove(0, 1);
    return word.startsWith(QChar(u'\u2026')) || word.startsWith(QLatin1String("..."))
        || word.startsWith(QLatin1String("etc"));
}

} // namespace triptych::documents
