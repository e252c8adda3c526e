// SPDX-License-Identifier: MIT
#include "definitions.h"

#include <limits>

namespace triptych::documents::sql {

namespace {

constexpr QLatin1String systemSchema("pg_catalog");

QString operatorAt(Cursor &cursor)
{
    std::optional<Tokens> written;
    if (cursor.accept("operator"))
        written = cursor.bracketed();
    const Tokens tokens = written ? *written : cursor.rest();
    QString text = cursor.text(tokens);
    const QString system = systemSchema + QLatin1Char('.');
    return text.startsWith(system) ? text.mid(system.size()) : text;
}

/// The key itself: a column, a call or an expression in brackets.
bool readKey(Cursor &cursor, IndexKey &key)
{
    if (const auto expression = cursor.bracketed()) {
        key.expression = cursor.text(*expression);
        return !key.expression.isEmpty();
    }
    const bool isName = cursor.peek().kind == Token::Kind::Word || cursor.peek().kind == Token::Kind::Quoted;
    if (!isName)
        return false;
    const bool isCall = isSymbol(cursor.peek(1), '(') || isSymbol(cursor.peek(1), '.');
    if (!isCall) {
        key.column = *cursor.name();
        return true;
    }
    const std::size_t start = cursor.position();
    static_cast<void>(cursor.qualifiedName());
    if (!cursor.bracketed())
        return false;
    key.expression = cursor.text(cursor.since(start));
    return true;
}

} // namespace

std::optional<KeyElement> keyElement(const QByteArray &text, Tokens tokens)
{
    Cursor cursor(text, tokens);
    KeyElement element;
    if (!readKey(cursor, element.key))
        return std::nullopt;
    if (cursor.accept("collate"))
        element.key.collation = collationAt(cursor);
    if (!cursor.atEnd() && !cursor.isOneOf({"asc", "desc", "nulls", "with"})) {
        const auto operatorClass = cursor.qualifiedName();
        if (!operatorClass)
            return std::nullopt;
        element.key.operatorClass = operatorClass->name;
        static_cast<void>(cursor.bracketed()); // its parameters
    }
    element.key.descending = cursor.accept("desc");
    if (!element.key.descending)
        static_cast<void>(cursor.accept("asc"));
    if (cursor.accept("nulls")) {
        const bool first = cursor.accept("first");
        if (!first && !cursor.accept("last"))
            return std::nullopt;
        if (first != element.key.descending)
            element.key.nullsFirst = first;
    }
    if (cursor.accept("with"))
        element.op = operatorAt(cursor);
    return cursor.atEnd() ? std::optional(element) : std::nullopt;
}

std::optional<Index> indexOf(Cursor cursor, QualifiedName *table)
{
    cursor.skip();
    Index index;
    index.unique = cursor.accept("unique");
    cursor.skipTo("index");
    static_cast<void>(cursor.accept("concurrently"));
    static_cast<void>(cursor.accept({"if", "not", "exists"}));
    if (!cursor.is("on"))
        index.name = cursor.qualifiedName().value_or(QualifiedName()).name;
    if (!cursor.accept("on"))
        return std::nullopt;
    static_cast<void>(cursor.accept("only"));
    const auto on = cursor.qualifiedName();
    if (table)
        *table = on.value_or(QualifiedName());
    if (cursor.accept("using"))
        index.method = cursor.name().value_or(QString());
    if (index.method == QLatin1String("btree"))
        index.method.clear();
    for (const Tokens &item : items(cursor.bracketed().value_or(Tokens()))) {
        const auto element = keyElement(cursor.source(), item);
        if (!element)
            return std::nullopt;
        index.keys << element->key;
    }
    while (!cursor.atEnd()) {
        if (cursor.accept("include"))
            index.include = cursor.names();
        else if (cursor.accept({"nulls", "not", "distinct"}))
            index.nullsNotDistinct = true;
        else if (cursor.accept("where"))
            index.predicate = cursor.text(cursor.rest());
        else
            cursor.skip();
    }
    return index.keys.isEmpty() ? std::nullopt : std::optional(index);
}

QString sequenceOptions(const QByteArray &text, Tokens tokens, const QString &columnType)
{
    const bool isSmall = columnType.startsWith(QLatin1String("small")) || columnType == QLatin1String("int2");
    const bool isBig = columnType.startsWith(QLatin1String("big")) || columnType == QLatin1String("int8");
    const qint64 last = isSmall ? std::numeric_limits<qint16>::max()
        : isBig                 ? std::numeric_limits<qint64>::max()
                                : std::numeric_limits<qint32>::max();
    std::optional<qint64> increment, minimum, maximum, start, cache;
    bool cycles = false;
    Cursor cursor(text, tokens);
    const auto number = [&](std::optional<qint64> &into) {
        const bool isNegative = cursor.peek().text == QLatin1String("-");
        if (isNegative)
            cursor.skip();
        bool isNumber = false;
        const qint64 value
            = ((isNegative ? QStringLiteral("-") : QString()) + cursor.peek().text).toLongLong(&isNumber);
        if (isNumber) {
            into = value;
            cursor.skip();
        }
    };
    while (!cursor.atEnd()) {
        if (cursor.accept("increment")) {
            static_cast<void>(cursor.accept("by"));
            number(increment);
        } else if (cursor.accept("start")) {
            static_cast<void>(cursor.accept("with"));
            number(start);
        } else if (cursor.accept({"no", "cycle"}) || cursor.accept({"no", "minvalue"})
            || cursor.accept({"no", "maxvalue"})) {
            continue;
        } else if (cursor.accept("minvalue")) {
            number(minimum);
        } else if (cursor.accept("maxvalue")) {
            number(maximum);
        } else if (cursor.accept("cache")) {
            number(cache);
        } else if (cursor.accept("cycle")) {
            cycles = true;
        } else {
            cursor.skip(); // its name, its owner
        }
    }
    const bool isAscending = increment.value_or(1) > 0;
    const qint64 usualMinimum = isAscending ? 1 : -last - 1;
    const qint64 usualMaximum = isAscending ? last : -1;
    const qint64 usualStart = isAscending ? minimum.value_or(usualMinimum) : maximum.value_or(usualMaximum);
    QStringList options;
    const auto add = [&](const char *option, const std::optional<qint64> &value, qint64 usual) {
        if (value.value_or(usual) != usual)
            options << QLatin1String(option) + QLatin1Char(' ') + QString::number(*value);
    };
    add("INCREMENT BY", increment, 1);
    add("MINVALUE", minimum, usualMinimum);
    add("MAXVALUE", maximum, usualMaximum);
    add("START WITH", start, usualStart);
    add("CACHE", cache, 1);
    if (cycles)
        options << QStringLiteral("CYCLE");
    return options.join(QLatin1Char(' '));
}

QString collationAt(Cursor &cursor)
{
    const auto name = cursor.qualifiedName();
    if (!name || (name->schema.isEmpty() && name->name == QLatin1String("default"))
        || (name->schema == systemSchema && name->name == QLatin1String("default")))
        return {};
    const bool isSystem = name->schema.isEmpty() || name->schema == systemSchema;
    return isSystem ? name->name : name->schema + QLatin1Char('.') + name->name;
}

} // namespace triptych::documents::sql
