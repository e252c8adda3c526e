// SPDX-License-Identifier: MIT
#include "sources/python/value.h"

#include <QLocale>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int deepestText = 8;

QString quoted(const QString &text)
{
    QString result = text;
    result.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + result + QLatin1Char('\'');
}

QString textOf(const Value &value, int depth);

QString joined(const QList<Value> &values, int depth)
{
    QStringList parts;
    for (const Value &each : values)
        parts.append(textOf(each, depth));
    return parts.join(QLatin1String(", "));
}

QString sequenceText(const Sequence &sequence, int depth)
{
    const QString inner = joined(sequence.items, depth);
    if (sequence.type == Sequence::Type::List)
        return QLatin1Char('[') + inner + QLatin1Char(']');
    if (sequence.type == Sequence::Type::Set)
        return QLatin1Char('{') + inner + QLatin1Char('}');
    return QLatin1Char('(') + inner + QLatin1String(sequence.items.size() == 1 ? ",)" : ")");
}

QString instanceText(const Instance &instance, int depth)
{
    const QString callee = textOf(instance.callee, depth);
    if (instance.form == Instance::Form::Attribute)
        return object<Instance>(instance.callee) ? callee + QLatin1Char('.') + instance.name : instance.name;
    if (instance.form == Instance::Form::Subscript)
        return callee + QLatin1Char('[') + joined(instance.arguments, depth) + QLatin1Char(']');
    if (instance.form == Instance::Form::Operator && instance.arguments.size() == 2)
        return textOf(instance.arguments[0], depth) + QLatin1Char(' ') + instance.name + QLatin1Char(' ')
            + textOf(instance.arguments[1], depth);
    if (instance.form == Instance::Form::Operator)
        return instance.name + joined(instance.arguments, depth);
    QStringList parts;
    for (const Value &each : instance.arguments)
        parts.append(textOf(each, depth));
    for (const auto &[name, each] : instance.keywords)
        parts.append(name + QLatin1Char('=') + textOf(each, depth));
    return callee + QLatin1Char('(') + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

QString dictionaryText(const Dictionary &dictionary, int depth)
{
    QStringList parts;
    for (const auto &[key, each] : dictionary.items)
        parts.append(textOf(key, depth) + QLatin1String(": ") + textOf(each, depth));
    return QLatin1Char('{') + parts.join(QLatin1String(", ")) + QLatin1Char('}');
}

QString textOf(const Value &value, int depth)
{
    if (depth > deepestText)
        return QString(QChar(0x2026));
    if (const auto *text = as<QString>(value))
        return quoted(*text);
    if (const auto *external = as<External>(value))
        return external->name();
    if (const auto *sequence = object<Sequence>(value))
        return sequenceText(*sequence, depth + 1);
    if (const auto *dictionary = object<Dictionary>(value))
        return dictionaryText(*dictionary, depth + 1);
    if (const auto *instance = object<Instance>(value))
        return instanceText(*instance, depth + 1);
    if (const auto *cls = object<Class>(value))
        return cls->name;
    if (const auto *function = object<Function>(value))
        return function->name.isEmpty() ? QStringLiteral("lambda") : function->name;
    if (const auto *module = object<Module>(value))
        return module->name;
    if (const auto *unknownValue = as<Unknown>(value))
        return unknownValue->note->expression;
    return toText(value).value_or(QStringLiteral("?"));
}

std::optional<double> number(const Value &value)
{
    if (const auto *integer = as<qint64>(value))
        return double(*integer);
    if (const auto *real = as<double>(value))
        return *real;
    if (const auto *boolean = as<bool>(value))
        return *boolean ? 1 : 0;
    return {};
}

std::optional<bool> equalItems(const QList<Value> &left, const QList<Value> &right)
{
    if (left.size() != right.size())
        return false;
    for (qsizetype i = 0; i < left.size(); ++i) {
        if (object<Sequence>(left[i]) || object<Sequence>(right[i]))
            return {};
        const auto same = equal(left[i], right[i]);
        if (!same || !*same)
            return same;
    }
    return true;
}

} // namespace

const Value *Dictionary::find(const QString &key) const
{
    const auto found = std::ranges::find_if(items, [&](const auto &item) {
        const auto *text = as<QString>(item.first);
        return text && *text == key;
    });
    return found == items.end() ? nullptr : &found->second;
}

void Dictionary::set(const Value &key, const Value &value)
{
    const auto found
        = std::ranges::find_if(items, [&](const auto &item) { return equal(item.first, key).value_or(false); });
    if (found != items.end())
        found->second = value;
    else
        items.append({key, value});
}

void Class::declare(const QString &member, int line)
{
    if (!lines.contains(member))
        declared.append(member);
    lines.insert(member, line);
}

Node Class::annotation(const QString &member) const
{
    const auto found = std::ranges::find_if(annotations, [&](const auto &each) { return each.first == member; });
    return found == annotations.end() ? Node() : found->second;
}

bool Function::hasDecorator(QLatin1String wanted) const
{
    return std::ranges::any_of(decorators, [&](const Value &decorator) {
        if (const auto *external = as<External>(decorator))
            return external->name() == wanted || external->path.contains(wanted + QLatin1Char('.'));
        const auto *instance = object<Instance>(decorator);
        return instance && pythonText(decorator).contains(wanted);
    });
}

const Value *keyword(const Instance &call, QLatin1String name)
{
    const auto found = std::ranges::find_if(call.keywords, [&](const auto &item) { return item.first == name; });
    return found == call.keywords.end() ? nullptr : &found->second;
}

const Value *argument(const Instance &call, int position, QLatin1String name)
{
    return position < call.arguments.size() ? &call.arguments[position] : keyword(call, name);
}

Origin originOf(const Module *module, Node node)
{
    return {module ? module->file : QString(), node.isNull() ? 0 : node.line(), {}};
}

Unknown unknown(const Module *module, Node node, const QString &reason)
{
    return {std::make_shared<const Note>(Note{originOf(module, node), node.summary(), reason})};
}

QString pythonText(const Value &value)
{
    return textOf(value, 0);
}

QString sourceText(const Value &value)
{
    const auto *instance = object<Instance>(value);
    return instance && !instance->node.isNull() ? instance->node.summary() : pythonText(value);
}

std::optional<QString> toText(const Value &value)
{
    if (const auto *text = as<QString>(value))
        return *text;
    if (const auto *integer = as<qint64>(value))
        return QString::number(*integer);
    if (const auto *boolean = as<bool>(value))
        return *boolean ? QStringLiteral("True") : QStringLiteral("False");
    if (isNone(value))
        return QStringLiteral("None");
    if (const auto *real = as<double>(value)) {
        const QString text = QString::number(*real, 'g', QLocale::FloatingPointShortest);
        return text.contains(QLatin1Char('.')) || text.contains(QLatin1Char('e')) ? text : text + QLatin1String(".0");
    }
    return {};
}

std::optional<bool> truth(const Value &value)
{
    if (const auto *text = as<QString>(value))
        return !text->isEmpty();
    if (const auto n = number(value))
        return *n != 0;
    if (isNone(value))
        return false;
    if (const auto *sequence = object<Sequence>(value)) {
        if (sequence->items.isEmpty() && sequence->open)
            return {};
        return !sequence->items.isEmpty();
    }
    if (const auto *dictionary = object<Dictionary>(value)) {
        if (dictionary->items.isEmpty() && dictionary->open)
            return {};
        return !dictionary->items.isEmpty();
    }
    if (object<Class>(value) || object<Function>(value) || object<Module>(value))
        return true;
    return {};
}

std::optional<bool> equal(const Value &left, const Value &right)
{
    if (isUnknown(left) || isUnknown(right))
        return {};
    const auto a = number(left);
    const auto b = number(right);
    if (a && b)
        return *a == *b;
    const auto *x = object<Sequence>(left);
    const auto *y = object<Sequence>(right);
    if (x && y)
        return x->open || y->open ? std::nullopt : equalItems(x->items, y->items);
    const auto opaque = [](const Value &value) { return as<External>(value) || object<Instance>(value); };
    if (left == right)
        return true;
    if (opaque(left) || opaque(right))
        return {};
    return false;
}

} // namespace triptych::python
