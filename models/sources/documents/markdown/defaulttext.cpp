// SPDX-License-Identifier: MIT
#include "defaulttext.h"

#include "tokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace triptych::documents {

namespace {

const QSet<QString> &vagueWords()
{
    static const QSet<QString> words{QStringLiteral("auto"), QStringLiteral("generated"), QStringLiteral("computed"),
        QStringLiteral("uuid"), QStringLiteral("cuid"), QStringLiteral("random"), QStringLiteral("varies"),
        QStringLiteral("timestamp"), QStringLiteral("today"), QStringLiteral("empty"), QStringLiteral("current"),
        QStringLiteral("required"), QStringLiteral("n"), QStringLiteral("auto-increment"),
        QStringLiteral("auto_increment"), QStringLiteral("autoincrement"), QStringLiteral("identity"),
        QStringLiteral("serial"), QStringLiteral("bigserial"), QStringLiteral("sequence"), QStringLiteral("yes"),
        QStringLiteral("no"), QStringLiteral("see"), QStringLiteral("uuidv4"), QStringLiteral("uuid4"),
        QStringLiteral("autoincrement()"), QStringLiteral("cuid()"), QStringLiteral("uuid()")};
    return words;
}

/// What people write without the brackets or in short.
QString spelledOut(const QString &word)
{
    static const QHash<QString, QString> calls{{QStringLiteral("now"), QStringLiteral("now()")},
        {QStringLiteral("gen_random_uuid"), QStringLiteral("gen_random_uuid()")},
        {QStringLiteral("uuid_generate_v4"), QStringLiteral("uuid_generate_v4()")},
        {QStringLiteral("{}"), QStringLiteral("'{}'")}, {QStringLiteral("[]"), QStringLiteral("'[]'")}};
    return calls.value(word);
}

bool isBareWordOfSql(const QString &word)
{
    static const QSet<QString> words{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"),
        QStringLiteral("current_timestamp"), QStringLiteral("current_date"), QStringLiteral("current_time"),
        QStringLiteral("localtimestamp"), QStringLiteral("localtime"), QStringLiteral("current_user"),
        QStringLiteral("session_user"), QStringLiteral("user")};
    return words.contains(word);
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok && !text.contains(QLatin1Char('n'), Qt::CaseInsensitive);
}

/// An expression rather than a sentence: a call, literal or brackets, and nothing after but a cast, an operator or AT
/// TIME ZONE.
bool isExpression(const QString &text)
{
    const QList<Token> tokens = tokensOf(text);
    int depth = 0;
    bool wasTerm = false;
    for (const Token &token : tokens) {
        const bool opens = token.text == QLatin1String("(") || token.text == QLatin1String("[");
        const bool closes = token.text == QLatin1String(")") || token.text == QLatin1String("]");
        const bool isTerm = token.isWord || isQuoted(token.text);
        const bool isApart = token.start > 0 && text[token.start - 1].isSpace();
        static const QSet<QString> joining{QStringLiteral("at"), QStringLiteral("time"), QStringLiteral("zone"),
            QStringLiteral("interval"), QStringLiteral("varying"), QStringLiteral("precision"), QStringLiteral("with"),
            QStringLiteral("without")};
        if (depth == 0 && wasTerm && isApart && (opens || (isTerm && !joining.contains(token.text))))
            return false;
        depth += opens ? 1 : closes ? -1 : 0;
        wasTerm = (isTerm && token.text != QLatin1String("interval") && token.text != QLatin1String("zone"))
            || (closes && depth == 0);
    }
    return depth == 0;
}

} // namespace

Stated<std::optional<QString>> documentDefault(const QString &written)
{
    const QString text = written.simplified();
    const QString word = text.toLower();
    const bool isDashes = std::ranges::all_of(text, isDash);
    if (isDashes || vagueWords().contains(word) || word == QLatin1String("n/a"))
        return {};
    if (word == QLatin1String("none") || word == QLatin1String("no default"))
        return std::optional<QString>();
    if (const QString call = spelledOut(word); !call.isEmpty())
        return std::optional(call);
    if (isBareWordOfSql(word) || isNumber(text) || (isQuoted(text) && text[0] == QLatin1Char('\'')))
        return std::optional(text);
    if (isQuoted(text))
        return std::optional(QLatin1Char('\'') + text.mid(1, text.size() - 2) + QLatin1Char('\''));
    const auto isPart = [](QChar c) { return isWordPart(c) || c == QLatin1Char('-'); };
    if (std::ranges::all_of(text, isPart))
        return std::optional(QLatin1Char('\'') + text + QLatin1Char('\''));
    const bool isCall = text.contains(QLatin1Char('(')) || text.contains(QLatin1String("::"));
    const bool isLiteral = text.startsWith(QLatin1Char('\''));
    const bool isTimed = isBareWordOfSql(word.section(QLatin1Char(' '), 0, 0));
    return (isCall || isLiteral || isTimed) && isExpression(text) ? Stated(std::optional(text))
                                                                  : Stated<std::optional<QString>>();
}

} // namespace triptych::documents
