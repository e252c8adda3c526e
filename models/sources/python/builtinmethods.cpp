// SPDX-License-Identifier: MIT
#include "sources/python/builtincall.h"
#include "sources/python/builtins.h"
#include "sources/python/operators.h"

#include <algorithm>

namespace triptych::python {

namespace {

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
