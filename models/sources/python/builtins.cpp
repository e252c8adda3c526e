// SPDX-License-Identifier: MIT
#include "sources/python/builtins.h"

#include "sources/python/mappedclass.h"
#include "sources/python/operators.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace triptych::python {

namespace {

struct Call
{
    const Arguments &arguments;
    Interpreter &interpreter;
    Frame &frame;
    Node node;

    [[nodiscard]] const Value *at(qsizetype index) const
    {
        return index < arguments.positional.size() ? &arguments.positional[index] : nullptr;
    }
    [[nodiscard]] const QString *text(qsizetype index) const { return at(index) ? as<QString>(*at(index)) : nullptr; }
    [[nodiscard]] const qint64 *number(qsizetype index) const { return at(index) ? as<qint64>(*at(index)) : nullptr; }
};

using Builtin = std::optional<Value> (*)(const Call &);

std::optional<Value> sequenceOf(const Call &call, Sequence::Type type)
{
    Sequence *result = call.interpreter.makeSequence(type, {});
    if (const Value *over = call.at(0))
        result->items = call.interpreter.iterate(*over, result->open, call.frame, call.node);
    return result;
}

std::optional<Value> toList(const Call &call)
{
    return sequenceOf(call, Sequence::Type::List);
}

std::optional<Value> toTuple(const Call &call)
{
    return sequenceOf(call, Sequence::Type::Tuple);
}

std::optional<Value> toSet(const Call &call)
{
    return sequenceOf(call, Sequence::Type::Set);
}

std::optional<Value> toDictionary(const Call &call)
{
    auto *result = call.interpreter.make<Dictionary>();
    result->open = call.arguments.open;
    if (const Value *first = call.at(0)) {
        if (const auto *other = object<Dictionary>(*first)) {
            result->items = other->items;
            result->open = other->open;
        } else {
            for (const Value &item : call.interpreter.iterate(*first, result->open, call.frame, call.node)) {
                const auto *pair = object<Sequence>(item);
                if (!pair || pair->items.size() != 2)
                    return {};
                result->set(pair->items[0], pair->items[1]);
            }
        }
    }
    for (const auto &[name, value] : call.arguments.keywords)
        result->set(name, value);
    return result;
}

std::optional<Value> toString(const Call &call)
{
    const auto text = call.at(0) ? toText(*call.at(0)) : std::nullopt;
    return text ? std::optional<Value>(*text) : std::nullopt;
}

std::optional<Value> toInteger(const Call &call)
{
    if (const auto *number = call.number(0))
        return *number;
    const auto *text = call.text(0);
    bool valid = false;
    const qint64 number = text ? text->toLongLong(&valid) : 0;
    return valid ? std::optional<Value>(number) : std::nullopt;
}

std::optional<Value> length(const Call &call)
{
    if (!call.at(0))
        return {};
    if (const auto *text = call.text(0))
        return qint64(text->size());
    std::optional<Unknown> open;
    const auto items = call.interpreter.iterate(*call.at(0), open, call.frame, call.node);
    return open ? std::nullopt : std::optional<Value>(qint64(items.size()));
}

std::optional<Value> range(const Call &call)
{
    if (!call.number(0))
        return {};
    const qint64 from = call.number(1) ? *call.number(0) : 0;
    const qint64 to = call.number(1) ? *call.number(1) : *call.number(0);
    const qint64 by = call.number(2) ? *call.number(2) : 1;
    if (by <= 0 || from < -largestSize || to > largestSize)
        return {};
    QList<Value> items;
    for (qint64 i = from; i < to; i += by)
        items.append(i);
    return call.interpreter.makeSequence(Sequence::Type::List, items);
}

std::optional<Value> enumerate(const Call &call)
{
    if (!call.at(0))
        return {};
    Sequence *result = call.interpreter.makeSequence(Sequence::Type::List, {});
    qint64 number = call.number(1) ? *call.number(1) : 0;
    for (const Value &item : call.interpreter.iterate(*call.at(0), result->open, call.frame, call.node))
        result->items.append(call.interpreter.makeSequence(Sequence::Type::Tuple, {number++, item}));
    return result;
}

std::optional<Value> zip(const Call &call)
{
    Sequence *result = call.interpreter.makeSequence(Sequence::Type::List, {});
    QList<QList<Value>> columns;
    qsizetype shortest = largestSize;
    for (const Value &each : call.arguments.positional) {
        columns.append(call.interpreter.iterate(each, result->open, call.frame, call.node));
        shortest = std::min(shortest, columns.last().size());
    }
    for (qsizetype i = 0; !columns.isEmpty() && i < shortest; ++i) {
        QList<Value> row;
        for (const auto &column : columns)
            row.append(column[i]);
        result->items.append(call.interpreter.makeSequence(Sequence::Type::Tuple, row));
    }
    return result;
}

std::optional<Value> sorted(const Call &call)
{
    if (!call.at(0) || !call.arguments.keywords.isEmpty())
        return {};
    Sequence *result = call.interpreter.makeSequence(Sequence::Type::List, {});
    result->items = call.interpreter.iterate(*call.at(0), result->open, call.frame, call.node);
    const bool comparable = std::ranges::all_of(result->items, [](const Value &each) { return as<QString>(each); })
        || std::ranges::all_of(result->items, [](const Value &each) { return as<qint64>(each); });
    if (!comparable)
        return {};
    std::ranges::stable_sort(result->items,
        [](const Value &a, const Value &b) { return compare(QStringLiteral("<"), a, b).value_or(false); });
    return result;
}

std::optional<Value> getAttribute(const Call &call)
{
    if (!call.text(1))
        return {};
    // SQLAlchemy's own bases map no table.
    const bool isKnownBase = as<External>(*call.at(0)) && baseRole(*call.at(0)) != BaseRole::Unresolved;
    if (isKnownBase && call.at(2) && *call.text(1) == QLatin1String("__table__"))
        return *call.at(2);
    const Value value = call.interpreter.attribute(*call.at(0), *call.text(1), call.frame, call.node);
    return isUnknown(value) && call.at(2) && object<Class>(*call.at(0)) ? *call.at(2) : value;
}

std::optional<Value> hasAttribute(const Call &call)
{
    auto *cls = call.text(1) ? object<Class>(*call.at(0)) : nullptr;
    if (!cls)
        return {};
    bool open = false;
    for (const Value &base : cls->mro) {
        const auto *each = object<Class>(base);
        open = open || !each;
        if (each && each->members.find(*call.text(1)))
            return true;
    }
    return open ? std::nullopt : std::optional<Value>(false);
}

std::optional<Value> setAttribute(const Call &call)
{
    if (!call.text(1) || !call.at(2))
        return {};
    if (auto *cls = object<Class>(*call.at(0))) {
        cls->members.set(*call.text(1), *call.at(2));
        cls->declare(*call.text(1), call.node.line());
    } else if (auto *instance = object<Instance>(*call.at(0))) {
        instance->attributes.set(*call.text(1), *call.at(2));
    }
    return NoneType();
}

std::optional<Value> isSubclass(const Call &call)
{
    auto *cls = call.at(1) ? object<Class>(*call.at(0)) : nullptr;
    if (!cls)
        return {};
    if (cls->mro.contains(*call.at(1)))
        return true;
    const bool open = std::ranges::any_of(cls->mro, [](const Value &each) { return !object<Class>(each); });
    return open || !object<Class>(*call.at(1)) ? std::nullopt : std::optional<Value>(false);
}

std::optional<Value> newClass(const Call &call)
{
    const auto *bases = call.at(1) ? object<Sequence>(*call.at(1)) : nullptr;
    const auto *members = call.at(2) ? object<Dictionary>(*call.at(2)) : nullptr;
    if (!call.text(0) || !bases || bases->open || !members)
        return {};
    return call.interpreter.makeClass(*call.text(0), bases->items, *members, call.frame, call.node);
}

std::optional<Value> typeOf(const Call &call)
{
    if (call.arguments.positional.size() == 3)
        return newClass(call);
    if (call.arguments.positional.size() != 1)
        return {};
    const auto *instance = object<Instance>(*call.at(0));
    return instance && instance->form == Instance::Form::Call ? std::optional(instance->callee) : std::nullopt;
}

/// The first argument itself: copies, casts and markers that change nothing here.
std::optional<Value> same(const Call &call)
{
    return call.at(0) ? std::optional(*call.at(0)) : std::nullopt;
}

std::optional<Value> second(const Call &call)
{
    return call.at(1) ? std::optional(*call.at(1)) : std::nullopt;
}

/// sqlalchemy.orm.has_inherited_table
std::optional<Value> hasInheritedTable(const Call &call)
{
    auto *cls = call.at(0) ? object<Class>(*call.at(0)) : nullptr;
    return cls ? std::optional<Value>(mappedParent(cls) != nullptr) : std::nullopt;
}

/// re.sub(pattern, replacement, text), in which Python's and PCRE's patterns are written alike.
std::optional<Value> substitute(const Call &call)
{
    if (!call.text(0) || !call.text(1) || !call.text(2) || !call.arguments.keywords.isEmpty())
        return {};
    const QRegularExpression pattern(*call.text(0));
    if (!pattern.isValid() || call.text(2)->size() > 1000 || call.text(0)->size() > 1000)
        return {};
    QString replacement = *call.text(1);
    static const QRegularExpression group(QStringLiteral("\\\\g<(\\d+)>"));
    return QString(*call.text(2)).replace(pattern, replacement.replace(group, QStringLiteral("\\\\1")));
}

const QHash<QString, Builtin> &builtins()
{
    static const QHash<QString, Builtin> table = {
        {QStringLiteral("builtins.list"), toList},
        {QStringLiteral("builtins.tuple"), toTuple},
        {QStringLiteral("builtins.set"), toSet},
        {QStringLiteral("builtins.frozenset"), toSet},
        {QStringLiteral("builtins.dict"), toDictionary},
        {QStringLiteral("collections.OrderedDict"), toDictionary},
        {QStringLiteral("builtins.str"), toString},
        {QStringLiteral("builtins.int"), toInteger},
        {QStringLiteral("builtins.len"), length},
        {QStringLiteral("builtins.range"), range},
        {QStringLiteral("builtins.enumerate"), enumerate},
        {QStringLiteral("builtins.zip"), zip},
        {QStringLiteral("builtins.sorted"), sorted},
        {QStringLiteral("builtins.getattr"), getAttribute},
        {QStringLiteral("builtins.hasattr"), hasAttribute},
        {QStringLiteral("builtins.setattr"), setAttribute},
        {QStringLiteral("builtins.issubclass"), isSubclass},
        {QStringLiteral("builtins.type"), typeOf},
        {QStringLiteral("copy.copy"), same},
        {QStringLiteral("copy.deepcopy"), same},
        {QStringLiteral("typing.cast"), second},
        {QStringLiteral("typing.TypeAliasType"), second},
        {QStringLiteral("typing_extensions.TypeAliasType"), second},
        {QStringLiteral("sqlalchemy.orm.DeclarativeMeta"), newClass},
        {QStringLiteral("sqlalchemy.orm.decl_api.DeclarativeMeta"), newClass},
        {QStringLiteral("sqlalchemy.ext.declarative.DeclarativeMeta"), newClass},
        {QStringLiteral("sqlalchemy.orm.has_inherited_table"), hasInheritedTable},
        {QStringLiteral("sqlalchemy.orm.decl_api.has_inherited_table"), hasInheritedTable},
        {QStringLiteral("sqlalchemy.ext.declarative.has_inherited_table"), hasInheritedTable},
        {QStringLiteral("re.sub"), substitute},
        {QStringLiteral("sqlalchemy.sql.quoted_name"), same},
        {QStringLiteral("sqlalchemy.sql.elements.quoted_name"), same},
        {QStringLiteral("sqlalchemy.quoted_name"), same},
    };
    return table;
}

/// str.title()
QString titled(const QString &text)
{
    QString result = text.toLower();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (i == 0 || !result[i - 1].isLetter())
            result[i] = result[i].toUpper();
    }
    return result;
}

std::optional<Value> textMethod(const QString &self, const QString &name, const Call &call)
{
    if (name == QLatin1String("lower") || name == QLatin1String("casefold"))
        return self.toLower();
    if (name == QLatin1String("upper"))
        return self.toUpper();
    if (name == QLatin1String("title"))
        return titled(self);
    if (name == QLatin1String("capitalize"))
        return self.left(1).toUpper() + self.mid(1).toLower();
    if (name == QLatin1String("strip") && call.arguments.positional.isEmpty())
        return self.trimmed();
    const QString *first = call.text(0);
    if (name == QLatin1String("replace") && first && call.text(1) && self.size() < 10'000
        && call.text(1)->size() < 1000)
        return QString(self).replace(*first, *call.text(1));
    if (name == QLatin1String("startswith") && first)
        return self.startsWith(*first);
    if (name == QLatin1String("endswith") && first)
        return self.endsWith(*first);
    if (name == QLatin1String("removesuffix") && first)
        return !first->isEmpty() && self.endsWith(*first) ? self.chopped(first->size()) : self;
    if (name == QLatin1String("removeprefix") && first)
        return self.startsWith(*first) ? self.mid(first->size()) : self;
    if (name == QLatin1String("isupper"))
        return !self.isEmpty() && self == self.toUpper() && self != self.toLower();
    if (name == QLatin1String("islower"))
        return !self.isEmpty() && self == self.toLower() && self != self.toUpper();
    if (name == QLatin1String("split") && call.arguments.keywords.isEmpty() && call.arguments.positional.size() <= 1) {
        QList<Value> items;
        const QStringList parts
            = first ? self.split(*first) : self.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            items.append(part);
        return call.interpreter.makeSequence(Sequence::Type::List, items);
    }
    if (name == QLatin1String("join") && call.at(0)) {
        std::optional<Unknown> open;
        QStringList parts;
        qsizetype size = 0;
        for (const Value &item : call.interpreter.iterate(*call.at(0), open, call.frame, call.node)) {
            const auto *part = as<QString>(item);
            size += part ? part->size() + self.size() : largestSize + 1;
            if (size > largestSize)
                return {};
            parts.append(*part);
        }
        return open ? std::nullopt : std::optional<Value>(parts.join(self));
    }
    return {};
}

/// `'{}_{name}'.format(…)`
std::optional<Value> format(const QString &self, const Call &call)
{
    QString result;
    qsizetype next = 0;
    for (qsizetype i = 0; i < self.size(); ++i) {
        const bool doubled = i + 1 < self.size() && self[i + 1] == self[i];
        if (self[i] != QLatin1Char('{')) {
            result += self[i];
            i += self[i] == QLatin1Char('}') && doubled ? 1 : 0;
            continue;
        }
        if (doubled) {
            result += self[i++];
            continue;
        }
        const qsizetype end = self.indexOf(QLatin1Char('}'), i);
        const QString name = end < 0 ? QString() : self.mid(i + 1, end - i - 1);
        bool isNumber = false;
        const int index = name.toInt(&isNumber);
        const Value *value = name.isEmpty() ? call.at(next++)
            : isNumber                      ? call.at(index)
                                            : call.arguments.keyword(QLatin1String(name.toLatin1()));
        const auto text = value && end > 0 ? toText(*value) : std::nullopt;
        if (!text || result.size() > largestSize)
            return {};
        result += *text;
        i = end;
    }
    return result;
}

std::optional<Value> sequenceMethod(Sequence *self, const QString &name, const Call &call)
{
    const auto grow = [&](const QList<Value> &items) {
        if (self->items.size() + items.size() <= largestSize)
            self->items += items;
        return NoneType();
    };
    if ((name == QLatin1String("append") || name == QLatin1String("add")) && call.at(0))
        return grow({*call.at(0)});
    if ((name == QLatin1String("extend") || name == QLatin1String("update")) && call.at(0)) {
        std::optional<Unknown> open;
        const QList<Value> items = call.interpreter.iterate(*call.at(0), open, call.frame, call.node);
        self->open = open ? open : self->open;
        return grow(items);
    }
    if (name == QLatin1String("insert") && call.number(0) && call.at(1)) {
        self->items.insert(std::clamp<qsizetype>(*call.number(0), 0, self->items.size()), *call.at(1));
        return NoneType();
    }
    if (name == QLatin1String("copy"))
        return call.interpreter.makeSequence(self->type, self->items);
    return {};
}

std::optional<Value> dictionaryMethod(Dictionary *self, const QString &name, const Call &call)
{
    Sequence *list = call.interpreter.makeSequence(Sequence::Type::List, {});
    list->open = self->open;
    if (name == QLatin1String("items")) {
        for (const auto &[key, value] : self->items)
            list->items.append(call.interpreter.makeSequence(Sequence::Type::Tuple, {key, value}));
        return list;
    }
    if (name == QLatin1String("keys") || name == QLatin1String("values")) {
        for (const auto &[key, value] : self->items)
            list->items.append(name == QLatin1String("keys") ? key : value);
        return list;
    }
    if ((name == QLatin1String("get") || name == QLatin1String("pop")) && call.text(0) && !self->open) {
        const Value *found = self->find(*call.text(0));
        const Value result = found ? *found : call.at(1) ? *call.at(1) : Value(NoneType());
        if (found && name == QLatin1String("pop"))
            self->items.removeIf([&](const auto &item) { return equal(item.first, *call.at(0)).value_or(false); });
        return result;
    }
    if (name == QLatin1String("update")) {
        const auto *other = call.at(0) ? object<Dictionary>(*call.at(0)) : nullptr;
        if (call.at(0) && !other)
            return {};
        for (qsizetype i = 0; other && i < other->items.size(); ++i)
            self->set(other->items[i].first, other->items[i].second);
        for (const auto &[key, value] : call.arguments.keywords)
            self->set(key, value);
        return NoneType();
    }
    if (name == QLatin1String("copy")) {
        auto *copy = call.interpreter.make<Dictionary>();
        copy->items = self->items;
        copy->open = self->open;
        return copy;
    }
    return {};
}

} // namespace

std::optional<Value> callBuiltin(
    const QString &path, const Arguments &arguments, Interpreter &interpreter, Frame &frame, Node node)
{
    const Builtin builtin = builtins().value(path, nullptr);
    return builtin ? builtin({arguments, interpreter, frame, node}) : std::nullopt;
}

std::optional<Value> callBuiltinMethod(const Value &self, const QString &name, const Arguments &arguments,
    Interpreter &interpreter, Frame &frame, Node node)
{
    const Call call{arguments, interpreter, frame, node};
    if (const auto *text = as<QString>(self))
        return name == QLatin1String("format") ? format(*text, call) : textMethod(*text, name, call);
    if (auto *sequence = object<Sequence>(self))
        return sequenceMethod(sequence, name, call);
    if (auto *dictionary = object<Dictionary>(self))
        return dictionaryMethod(dictionary, name, call);
    return {};
}

} // namespace triptych::python
