// SPDX-License-Identifier: MIT
#include "languages.h"

#include "sql/sqlreader.h"
#include "sql/statements.h"

#include <QFileInfo>
#include <QHash>

namespace triptych::documents {

namespace {

/// Whether the first statement is one that makes a schema, or sets up a script that will.
bool beginsAsSql(const QByteArray &text)
{
    using Kind = sql::StatementKind;
    constexpr qsizetype longestSetting = 8;
    sql::Splitter statements(text);
    const auto first = statements.next();
    if (!first)
        return false;
    switch (first->kind) {
    case Kind::Other:
    case Kind::Comment:
    case Kind::Select:
        return false;
    case Kind::Set:
    case Kind::Drop:
        return first->isClosed && first->tokens.size() <= longestSetting;
    default:
        return true;
    }
}

} // namespace

PassageReader readerOfFence(const QString &info, const QByteArray &text)
{
    static const QHash<QString, PassageReader> languages{
        {QStringLiteral("sql"), readSql},
        {QStringLiteral("postgresql"), readSql},
        {QStringLiteral("postgres"), readSql},
        {QStringLiteral("pgsql"), readSql},
        {QStringLiteral("plpgsql"), readSql},
        {QStringLiteral("mysql"), readSql},
        {QStringLiteral("sqlite"), readSql},
        {QStringLiteral("ddl"), readSql},
    };
    const QString word = info.trimmed().section(QLatin1Char(' '), 0, 0).toLower();
    if (const PassageReader reader = languages.value(word, nullptr))
        return reader;
    const bool isPlain = word.isEmpty() || word == QLatin1String("text") || word == QLatin1String("psql");
    return isPlain && beginsAsSql(text) ? readSql : nullptr;
}

PassageReader readerOfFile(const QString &path, const QByteArray &utf8)
{
    if (beginsAsSql(utf8))
        return readSql;
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("sql") || ending == QLatin1String("ddl") ? readSql : nullptr;
}

} // namespace triptych::documents
