// SPDX-License-Identifier: MIT
#include "sources/python/sqltext.h"

#include <QSet>

#include <algorithm>

namespace triptych::python {

namespace {

/// Key words that no column can have as its plain name (PostgreSQL manual, appendix C).
bool isReserved(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString text = QStringLiteral(
            "all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate "
            "collation column concurrently constraint create cross current_catalog current_date current_role "
            "current_schema current_time current_timestamp current_user default deferrable desc distinct do else end "
            "except false fetch for foreign freeze from full grant group having ilike in initially inner intersect "
            "into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null "
            "offset on only or order outer overlaps placing primary references returning right select session_user "
            "similar some symmetric system_user table tablesample then to trailing true union unique user using "
            "variadic verbose when where window with");
        const QStringList list = text.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

} // namespace

QString sqlIdentifier(const QString &name)
{
    const bool plain = !name.isEmpty() && !name.front().isDigit() && std::ranges::all_of(name, [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c.isDigit() || c == QLatin1Char('_');
    });
    if (plain && !isReserved(name))
        return name;
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString sqlLiteral(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("\'\'")) + QLatin1Char('\'');
}

} // namespace triptych::python
