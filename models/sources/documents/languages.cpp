// SPDX-License-Identifier: MIT
#include "languages.h"

#include "sources/documents/diagrams/mermaid.h"
#include "sources/documents/diagrams/plantuml.h"
#include "sources/documents/modellanguages/dbml.h"
#include "sources/documents/modellanguages/prisma.h"
#include "sources/documents/modellanguages/pseudoddl.h"
#include "sources/documents/psql/psqlreader.h"
#include "sources/documents/sql/cursor.h"
#include "sources/documents/sql/sqlreader.h"
#include "sources/documents/sql/statements.h"
#include "sources/documents/tbls/tblsreader.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

/// Whether the first statement is one that makes a schema, or sets up a script that will. Prose may begin as a
/// statement does, but has not its signs.
bool beginsAsSql(const QByteArray &text)
{
    using Kind = sql::StatementKind;
    constexpr qsizetype longestSetting = 8;
    sql::Splitter statements(text);
    const auto first = statements.next();
    if (!first)
        return false;
    const QList<sql::Token> &tokens = first->tokens;
    const bool isShort = first->isClosed && tokens.size() <= longestSetting;
    switch (first->kind) {
    case Kind::Other:
    case Kind::Comment:
    case Kind::Select:
        return false;
    case Kind::CreateTable:
        return std::ranges::any_of(tokens, [](const sql::Token &token) { return sql::isSymbol(token, '('); });
    case Kind::Set:
        return isShort && tokens.size() > 2 && (tokens[2].text == QLatin1String("=") || sql::isWord(tokens[2], "to"));
    case Kind::Drop:
        return isShort && tokens.size() > 2
            && (sql::isWord(tokens[1], "table") || sql::isWord(tokens[1], "schema") || sql::isWord(tokens[1], "type"));
    default:
        return first->isClosed;
    }
}

/// Whose text says by itself what it is, besides SQL.
PassageReader readerOfText(const QByteArray &text)
{
    return isMermaid(text)  ? readMermaid
        : isPlantUml(text)  ? readPlantUml
        : isTbls(text)      ? readTbls
        : beginsAsSql(text) ? readSql
                            : nullptr;
}

/// Of a text that nothing names, what its blocks look like.
PassageReader readerOfSketch(const QByteArray &text)
{
    return isPrisma(text) ? readPrisma : isDbml(text) ? readDbml : isPseudoDdl(text) ? readPseudoDdl : nullptr;
}

PassageReader readerOfWord(const QString &word)
{
    static const QHash<QString, PassageReader> languages{
        {QStringLiteral("sql"), readSql},
        {QStringLiteral("postgresql"), readSql},
        {QStringLiteral("postgres"), readSql},
        {QStringLiteral("pgsql"), readSql},
        {QStringLiteral("plpgsql"), readSql},
        {QStringLiteral("mysql"), readSql},
        {QStringLiteral("mariadb"), readSql},
        {QStringLiteral("sqlite"), readSql},
        {QStringLiteral("sqlite3"), readSql},
        {QStringLiteral("ddl"), readSql},
        {QStringLiteral("mermaid"), readMermaid},
        {QStringLiteral("mmd"), readMermaid},
        {QStringLiteral("plantuml"), readPlantUml},
        {QStringLiteral("puml"), readPlantUml},
        {QStringLiteral("pu"), readPlantUml},
        {QStringLiteral("iuml"), readPlantUml},
        {QStringLiteral("uml"), readPlantUml},
        {QStringLiteral("dbml"), readDbml},
        {QStringLiteral("prisma"), readPrisma},
    };
    return languages.value(word, nullptr);
}

} // namespace

PassageReader readerOfFence(const QString &info, const QByteArray &text)
{
    if (isPsqlOutput(text))
        return readPsql;
    static const QSet<QString> plain{QString(), QStringLiteral("text"), QStringLiteral("txt"), QStringLiteral("psql"),
        QStringLiteral("plaintext"), QStringLiteral("console"), QStringLiteral("schema")};
    static const QRegularExpression noWord(QStringLiteral("[^A-Za-z0-9_+-]"));
    const QString word = info.trimmed().remove(QLatin1Char('{')).section(noWord, 0, 0).toLower();
    const PassageReader reader = readerOfWord(word);
    const bool isSketch = reader == readSql && !isMermaid(text) && !beginsAsSql(text) && isPseudoDdl(text);
    if (reader)
        return isSketch ? readPseudoDdl : reader;
    if (!plain.contains(word))
        return nullptr;
    if (const PassageReader byText = readerOfText(text))
        return byText;
    return readerOfSketch(text);
}

bool isTitleOfFence(const QString &heading, const QByteArray &text)
{
    return isPsqlTitle(heading) && isPsqlOutput(text);
}

PassageReader readerOfFile(const QString &path, const QByteArray &utf8)
{
    if (const PassageReader byText = readerOfText(utf8))
        return byText;
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("txt") ? readerOfSketch(utf8) : readerOfWord(ending);
}

} // namespace triptych::documents
