// SPDX-License-Identifier: MIT
#include "sources/python/operators.h"

#include "sources/python/interpreter.h"
#include "sources/python/sqlalchemynames.h"

#include <algorithm>
#include <cmath>

namespace triptych::python {

namespace {

std::optional<Value> integers(const QString &operation, qint64 a, qint64 b)
{
    qint64 result = 0;
    if (operation == QLatin1String("+"))
        return __builtin_add_overflow(a, b, &result) ? std::nullopt : std::optional<Value>(result);
    if (operation == QLatin1String("-"))
        return __builtin_sub_overflow(a, b, &result) ? std::nullopt : std::optional<Value>(result);
    if (operation == QLatin1String("*"))
        return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional<Value>(result);
    if (operation == QLatin1String("**") && b >= 0 && b < 63) {
        result = 1;
        for (qint64 i = 0; i < b; ++i) {
            if (__builtin_mul_overflow(result, a, &result))
                return {};
        }
        return result;
    }
    if (operation == QLatin1String("<<") && b >= 0 && b < 40 && a >= 0 && a < (1 << 22))
        return a << b;
    if (operation == QLatin1String("|"))
        return a | b;
    if (operation == QLatin1String("&"))
        return a & b;
    const bool divides = b != 0 && b != -1;
    if (operation == QLatin1String("//") && divides)
        return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
    if (operation == QLatin1String("%") && divides)
        return (a % b + b) % b;
    return {};
}

/// `'%s_%d' % values`
std::optional<Value> formatted(const QString &format, const Value &right)
{
    QList<Value> values{right};
    if (const auto *tuple = object<Sequence>(right); tuple && tuple->type == Sequence::Type::Tuple)
        values = tuple->items;
    const auto *names = object<Dictionary>(right);
    QString result;
    qsizetype next = 0;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != QLatin1Char('%')) {
            result += format[i];
            continue;
        }
        if (++i >= format.size())
            return {};
        std::optional<Value> value;
        if (format[i] == QLatin1Char('(') && names) {
            const qsizetype end = format.indexOf(QLatin1Char(')'), i);
            const Value *found = end < 0 ? nullptr : names->find(format.mid(i + 1, end - i - 1));
            if (!found || end + 1 >= format.size())
                return {};
            value = *found;
            i = end + 1;
        }
        if (format[i] == QLatin1Char('%')) {
            result += QLatin1Char('%');
            continue;
        }
        if (!value && next < values.size())
            value = values[next++];
        const bool plain
            = format[i] == QLatin1Char('s') || (format[i] == QLatin1Char('d') && value && as<qint64>(*value));
        const auto text = value && plain ? toText(*value) : std::nullopt;
        if (!text || result.size() > largestSize)
            return {};
        result += *text;
    }
    return result;
}

std::optional<Value> repeated(const Value &value, qint64 times, Interpreter &interpreter)
{
    const qint64 count = std::max<qint64>(times, 0);
    if (const auto *text = as<QString>(value))
        return count * text->size() > largestSize ? std::nullopt : std::optional<Value>(text->repeated(count));
    const auto *sequence = object<Sequence>(value);
    if (!sequence || sequence->open || count > largestSize || count * sequence->items.size() > largestSize)
        return {};
    QList<Value> items;
    for (qint64 i = 0; i < count; ++i)
        items += sequence->items;
    return interpreter.makeSequence(sequence->type, items);
}

std::optional<Value> added(const Sequence &left, const Sequence &right, Interpreter &interpreter)
{
    if (left.items.size() + right.items.size() > largestSize)
        return {};
    Sequence *result = interpreter.makeSequence(left.type, left.items + right.items);
    result->open = left.open ? left.open : right.open;
    return result;
}

std::optional<bool> contains(const Value &container, const Value &item)
{
    if (const auto *text = as<QString>(container)) {
        const auto *part = as<QString>(item);
        return part ? std::optional(text->contains(*part)) : std::nullopt;
    }
    QList<Value> items;
    bool open = false;
    if (const auto *sequence = object<Sequence>(container)) {
        items = sequence->items;
        open = sequence->open.has_value();
    } else if (const auto *dictionary = object<Dictionary>(container)) {
        for (const auto &[key, value] : dictionary->items)
            items.append(key);
        open = dictionary->open.has_value();
    } else {
        return {};
    }
    for (const Value &each : items) {
        const auto same = equal(each, item);
        if (same && *same)
            return true;
        open = open || !same;
    }
    return open ? std::nullopt : std::optional(false);
}

/// Negative, zero or positive; nullopt where the two have no order.
std::optional<int> order(const Value &left, const Value &right)
{
    const auto *a = as<QString>(left);
    const auto *b = as<QString>(right);
    if (a && b)
        return a->compare(*b);
    const auto *m = as<qint64>(left);
    const auto *n = as<qint64>(right);
    if (m && n)
        return *m < *n ? -1 : *m > *n;
    const auto *x = object<Sequence>(left);
    const auto *y = object<Sequence>(right);
    if (!x || !y || x->open || y->open)
        return {};
    for (qsizetype i = 0; i < std::min(x->items.size(), y->items.size()); ++i) {
        if (object<Sequence>(x->items[i]))
            return {};
        const auto each = order(x->items[i], y->items[i]);
        if (!each || *each != 0)
            return each;
    }
    return x->items.size() < y->items.size() ? -1 : x->items.size() > y->items.size();
}

std::optional<bool> negated(std::optional<bool> value)
{
    return value ? std::optional(!*value) : value;
}

int digitsOf(QChar kind)
{
    return kind == QLatin1Char('x') ? 2 : kind == QLatin1Char('u') ? 4 : kind == QLatin1Char('U') ? 8 : 0;
}

} // namespace

std::optional<Value> binaryOperation(
    const QString &operation, const Value &left, const Value &right, Interpreter &interpreter)
{
    const auto *a = as<qint64>(left);
    const auto *b = as<qint64>(right);
    if (a && b)
        return integers(operation, *a, *b);
    const auto *text = as<QString>(left);
    const auto *end = as<QString>(right);
    if (text && operation == QLatin1String("%"))
        return formatted(*text, right);
    if (operation == QLatin1String("+")) {
        if (text && end)
            return text->size() + end->size() > largestSize ? std::nullopt : std::optional<Value>(*text + *end);
        const auto *x = object<Sequence>(left);
        const auto *y = object<Sequence>(right);
        if (x && y)
            return added(*x, *y, interpreter);
    }
    if (operation == QLatin1String("*") && (a || b))
        return repeated(a ? right : left, a ? *a : *b, interpreter);
    const auto *x = object<Dictionary>(left);
    const auto *y = object<Dictionary>(right);
    if (operation == QLatin1String("|") && x && y) {
        auto *result = interpreter.make<Dictionary>();
        result->items = x->items;
        result->open = x->open ? x->open : y->open;
        for (const auto &[key, value] : y->items)
            result->set(key, value);
        return result;
    }
    return {};
}

namespace {

/// Whether a symbol certainly stands for an object, not for None: a table, a column, an instance of a class.
bool isObject(const Value &value)
{
    const auto *symbol = object<Instance>(value);
    if (!symbol)
        return false;
    if (symbol->form == Instance::Form::Attribute)
        return symbol->name == QLatin1String("__table__");
    return symbol->form == Instance::Form::Call && (object<Class>(symbol->callee) || !calledName(value).isEmpty());
}

} // namespace

std::optional<bool> compare(const QString &operation, const Value &left, const Value &right)
{
    if (isUnknown(left) || isUnknown(right))
        return {};
    if (operation == QLatin1String("=="))
        return equal(left, right);
    if (operation == QLatin1String("!="))
        return negated(equal(left, right));
    if (operation == QLatin1String("in"))
        return contains(right, left);
    if (operation == QLatin1String("not in"))
        return negated(contains(right, left));
    if (operation == QLatin1String("is") || operation == QLatin1String("is not")) {
        std::optional<bool> same;
        if (!as<External>(left) && !object<Instance>(left) && !as<External>(right) && !object<Instance>(right))
            same = left == right;
        else if (left == right)
            same = true;
        else if (isNone(right) && isObject(left))
            same = false;
        return operation == QLatin1String("is") ? same : negated(same);
    }
    const auto ordered = order(left, right);
    if (!ordered)
        return {};
    if (operation == QLatin1String("<"))
        return *ordered < 0;
    if (operation == QLatin1String("<="))
        return *ordered <= 0;
    if (operation == QLatin1String(">"))
        return *ordered > 0;
    return *ordered >= 0;
}

QString unescaped(const QString &raw)
{
    static constexpr QStringView from = u"ntr\\'\"abfv0";
    static constexpr QStringView to = u"\n\t\r\\'\"\a\b\f\v\0";
    QString result;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != QLatin1Char('\\') || i + 1 >= raw.size()) {
            result += raw[i];
            continue;
        }
        const QChar kind = raw[++i];
        const int digits = digitsOf(kind);
        bool valid = false;
        const uint code = digits ? raw.mid(i + 1, digits).toUInt(&valid, 16) : 0;
        const qsizetype simple = from.indexOf(kind);
        if (valid && code <= QChar::LastValidCodePoint) {
            const char32_t character = code;
            result += QString::fromUcs4(&character, 1);
            i += digits;
        } else if (simple >= 0) {
            result += to[simple];
        } else if (kind != QLatin1Char('\n')) {
            result += QLatin1Char('\\');
            result += kind;
        }
    }
    return result;
}

} // namespace triptych::python
