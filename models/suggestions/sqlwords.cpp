// SPDX-License-Identifier: MIT
#include "suggestions/sqlwords.h"

#include "compare/canonical/canonicalexpression.h"
#include "compare/canonical/parsetree.h"

#include <pg_query.h>

#include <QJsonArray>

#include <algorithm>

namespace triptych {

namespace {

constexpr int longestName = 63; // NAMEDATALEN - 1, in bytes

bool isParsed(const QString &sql)
{
    const PgQueryParseResult raw = pg_query_parse(sql.toUtf8().constData());
    const bool parsed = raw.error == nullptr;
    pg_query_free_parse_result(raw);
    return parsed;
}

/// Whether the name is read as it stands. An unreserved key word, and only that, is both a column's name and the
/// beginning of a qualified type's (PostgreSQL manual, appendix C).
bool isPlain(const QString &name)
{
    const auto isFirst
        = [](QChar c) { return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('_'); };
    const auto isPart = [&](QChar c) { return isFirst(c) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')); };
    if (name.isEmpty() || !isFirst(name[0]) || !std::ranges::all_of(name, isPart))
        return false;
    if (name == QLatin1String("system_user")) // reserved since PostgreSQL 16
        return false;
    return isParsed(QStringLiteral("CREATE TABLE %1 (%1 %1.a)").arg(name));
}

QByteArray cutToCharacters(QByteArray utf8, qsizetype bytes)
{
    if (utf8.size() <= bytes)
        return utf8;
    const auto isContinuation = [](char c) { return (uchar(c) & 0xC0U) == 0x80U; };
    while (bytes > 0 && isContinuation(utf8[bytes]))
        --bytes;
    return utf8.left(bytes);
}

} // namespace

QString sqlIdentifier(const QString &name)
{
    if (isPlain(name))
        return name;
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString sqlIdentifiers(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(sqlIdentifier(name));
    return quoted.join(QStringLiteral(", "));
}

QString sqlIdentifier(const QualifiedName &name)
{
    const QString own = sqlIdentifier(name.name);
    return name.schema.isEmpty() ? own : sqlIdentifier(name.schema) + QLatin1Char('.') + own;
}

QString sqlLiteral(const QString &text)
{
    QString quoted = QString(text).replace(QLatin1Char('\''), QStringLiteral("''"));
    const bool hasBackslash = quoted.contains(QLatin1Char('\\'));
    if (hasBackslash) // right whatever standard_conforming_strings says
        quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return (hasBackslash ? QStringLiteral("E'") : QStringLiteral("'")) + quoted + QLatin1Char('\'');
}

QString generatedName(const QString &table, const QString &columns, const QString &label, const QSet<QString> &taken)
{
    const QByteArray first = table.toUtf8();
    const QByteArray second = columns.toUtf8();
    for (int pass = 0;; ++pass) {
        const QByteArray end = '_' + label.toUtf8() + (pass > 0 ? QByteArray::number(pass) : QByteArray());
        const qsizetype room = longestName - end.size() - (second.isEmpty() ? 0 : 1);
        qsizetype firstSize = first.size();
        qsizetype secondSize = second.size();
        while (firstSize + secondSize > room)
            --(firstSize > secondSize ? firstSize : secondSize);
        QByteArray name = cutToCharacters(first, firstSize);
        if (!second.isEmpty())
            name += '_' + cutToCharacters(second, secondSize);
        if (const QString result = QString::fromUtf8(name + end); !taken.contains(result))
            return result;
    }
}

QStringList columnsIn(const QString &expression)
{
    const auto canonical = canonicalExpression(expression);
    return canonical ? canonical->columns : QStringList();
}

QString sequenceOf(const QString &defaultExpression)
{
    const auto tree = parseExpression(defaultExpression);
    const QJsonObject call = tree ? fieldsOf(tree->node, QLatin1String("FuncCall")) : QJsonObject();
    if (nameParts(call.value(QLatin1String("funcname"))).value(0) != QLatin1String("nextval"))
        return {};
    QJsonObject argument = call.value(QLatin1String("args")).toArray().first().toObject();
    if (const QJsonObject cast = fieldsOf(argument, QLatin1String("TypeCast")); !cast.isEmpty())
        argument = cast.value(QLatin1String("arg")).toObject();
    const QJsonObject constant = fieldsOf(argument, QLatin1String("A_Const"));
    return constant.value(QLatin1String("sval"))[QLatin1String("sval")].toString();
}

} // namespace triptych
