// SPDX-License-Identifier: MIT
#include "sources/python/enumeration.h"
#include "sources/python/interpreter.h"
#include "sources/python/interpretertext.h"
#include "sources/python/operators.h"

namespace triptych::python {

QList<Value> Interpreter::iterate(const Value &value, std::optional<Unknown> &open, const Frame &frame, Node node)
{
    if (const auto *items = object<Sequence>(value)) {
        open = items->open;
        return items->items;
    }
    QList<Value> result;
    if (const auto *names = object<Dictionary>(value)) {
        open = names->open;
        for (const auto &[key, each] : names->items)
            result.append(key);
        return result;
    }
    if (const auto *text = as<QString>(value)) {
        for (const QChar each : *text)
            result.append(QString(each));
        return result;
    }
    if (auto *cls = object<Class>(value)) {
        for (const QString &name : memberNames(*cls))
            result.append(classAttribute(cls, name, node));
        return result;
    }
    const auto *reason = as<Unknown>(value);
    open = reason ? *reason : unknown(frame.module, node, InterpreterText::tr("Reading can't tell its items."));
    return result;
}

Value Interpreter::sequence(Node node, Sequence::Type type, Frame &frame)
{
    Sequence *result = makeSequence(type, {});
    for (const Node &each : node.children()) {
        if (each.kind() != Kind::ListSplat) {
            result->items.append(evaluate(each, frame));
            continue;
        }
        splat(each.children().value(0), result->items, result->open, frame);
    }
    return result;
}

void Interpreter::splat(Node splatted, QList<Value> &items, std::optional<Unknown> &open, Frame &frame)
{
    std::optional<Unknown> why;
    const QList<Value> more = iterate(evaluate(splatted, frame), why, frame, splatted);
    m_steps += more.size();
    if (items.size() + more.size() <= largestSize)
        items += more;
    else
        why = unknown(frame.module, splatted, InterpreterText::tr("It grows too large."));
    open = why ? why : open;
}

Value Interpreter::dictionary(Node node, Frame &frame)
{
    auto *result = make<Dictionary>();
    for (const Node &each : node.children()) {
        if (each.kind() == Kind::Pair) {
            const Value key = evaluate(each.field("key"), frame);
            result->set(key, evaluate(each.field("value"), frame));
        } else if (each.kind() == Kind::DictionarySplat) {
            const Node splatted = each.children().value(0);
            const Value value = evaluate(splatted, frame);
            const auto *other = object<Dictionary>(value);
            if (!other || other->open)
                result->open = unknown(frame.module, splatted, InterpreterText::tr("Reading can't tell its items."));
            if (other) {
                for (const auto &[key, item] : other->items)
                    result->set(key, item);
            }
        }
    }
    return result;
}

void Interpreter::comprehend(const QList<Node> &clauses, qsizetype index, Frame &frame,
    const std::function<void()> &body, std::optional<Unknown> &open)
{
    if (!step()) {
        open = unknown(frame.module, clauses.value(0), InterpreterText::tr("Working it out takes too many steps."));
        return;
    }
    if (index == clauses.size()) {
        body();
        return;
    }
    const Node clause = clauses[index];
    if (clause.kind() == Kind::IfClause) {
        const Node test = clause.children().value(0);
        const auto holds = truth(evaluate(test, frame));
        if (!holds)
            open = unknown(frame.module, test, InterpreterText::tr("Reading can't tell whether this holds."));
        else if (*holds)
            comprehend(clauses, index + 1, frame, body, open);
        return;
    }
    const Node over = clause.field("right");
    std::optional<Unknown> more;
    const QList<Value> items = iterate(evaluate(over, frame), more, frame, over);
    if (more)
        open = more;
    for (const Value &item : items) {
        assign(clause.field("left"), item, frame);
        comprehend(clauses, index + 1, frame, body, open);
        if (m_steps > m_stepLimit)
            return;
    }
}

Value Interpreter::comprehension(Node node, Frame &frame)
{
    Frame inner = frame;
    inner.scope = std::make_shared<Scope>();
    inner.scope->parent = frame.scope;
    inner.inComprehension = true;
    QList<Node> clauses = node.children();
    const Node body = clauses.isEmpty() ? Node() : clauses.takeFirst();
    std::optional<Unknown> open;
    if (node.kind() == Kind::DictionaryComprehension) {
        auto *result = make<Dictionary>();
        comprehend(
            clauses, 0, inner,
            [&] {
                const Value key = evaluate(body.field("key"), inner);
                result->set(key, evaluate(body.field("value"), inner));
            },
            open);
        result->open = open;
        return result;
    }
    Sequence *result
        = makeSequence(node.kind() == Kind::SetComprehension ? Sequence::Type::Set : Sequence::Type::List, {});
    comprehend(
        clauses, 0, inner, [&] { result->items.append(evaluate(body, inner)); }, open);
    result->open = open;
    return result;
}

Value Interpreter::subscript(Node node, Frame &frame)
{
    QList<Value> indexes;
    QList<Node> parts = node.fields("subscript");
    Node base = node.field("value");
    if (node.kind() == Kind::GenericType) {
        parts = node.children().value(1).children();
        base = node.children().value(0);
    }
    const Value value = evaluate(base, frame);
    for (const Node &part : parts) {
        if (part.kind() == Kind::Slice)
            return sliceOf(value, part, frame);
        indexes.append(evaluate(part, frame));
    }
    if (indexes.size() == 1 && parts.first().kind() == Kind::Tuple && as<External>(value))
        indexes = object<Sequence>(indexes.first()) ? object<Sequence>(indexes.first())->items : indexes;
    return subscriptOf(value, indexes, frame, node);
}

/// `value[start:stop]` of a list, a tuple or a text.
Value Interpreter::sliceOf(const Value &value, Node slice, Frame &frame)
{
    const Unknown untold = unknown(frame.module, slice, InterpreterText::tr("Reading can't tell this slice."));
    std::array<std::optional<qint64>, 3> bounds;
    std::size_t at = 0;
    for (const Node &token : slice.tokens()) {
        if (token.text() == QLatin1String(":")) {
            ++at;
            continue;
        }
        const Value bound = evaluate(token, frame);
        const auto *number = as<qint64>(bound);
        if (at >= bounds.size() || (!number && !isNone(bound)))
            return untold;
        bounds[at] = number ? std::optional(*number) : std::nullopt;
    }
    const auto *items = object<Sequence>(value);
    const auto *text = as<QString>(value);
    if (isUnknown(value) || (!items && !text) || (items && items->open) || bounds[2].value_or(1) != 1)
        return isUnknown(value) ? value : Value(untold);
    const qsizetype size = items ? items->items.size() : text->size();
    const auto place
        = [size](qint64 index) { return std::clamp<qsizetype>(index < 0 ? index + size : index, 0, size); };
    const qsizetype from = place(bounds[0].value_or(0));
    const qsizetype length = std::max<qsizetype>(0, place(bounds[1].value_or(size)) - from);
    return items ? Value(makeSequence(items->type, items->items.mid(from, length))) : Value(text->mid(from, length));
}

Value Interpreter::subscriptOf(const Value &value, const QList<Value> &indexes, Frame &frame, Node node)
{
    if (isUnknown(value))
        return value;
    const auto *number = indexes.size() == 1 ? as<qint64>(indexes.first()) : nullptr;
    const auto element = [&](const auto &items) -> std::optional<qsizetype> {
        const qint64 at = number ? (*number < 0 ? *number + items.size() : *number) : -1;
        return at >= 0 && at < items.size() ? std::optional(at) : std::nullopt;
    };
    if (const auto *items = object<Sequence>(value)) {
        if (const auto at = element(items->items); at && !items->open)
            return items->items[*at];
        return unknown(frame.module, node, InterpreterText::tr("There is no such item, or reading can't tell it."));
    }
    if (const auto *text = as<QString>(value)) {
        if (const auto at = element(*text))
            return QString(text->at(*at));
        return unknown(frame.module, node, InterpreterText::tr("There is no such item, or reading can't tell it."));
    }
    if (const auto *names = object<Dictionary>(value)) {
        for (const auto &[key, item] : names->items) {
            if (indexes.size() == 1 && equal(key, indexes.first()).value_or(false))
                return item;
        }
        return unknown(frame.module, node, InterpreterText::tr("There is no such item, or reading can't tell it."));
    }
    if (auto *cls = object<Class>(value)) {
        if (const auto *name = indexes.size() == 1 ? as<QString>(indexes.first()) : nullptr)
            return classAttribute(cls, *name, node);
        return value; // Generic[T] and its like: the class itself
    }
    Instance *result = makeSymbol(Instance::Form::Subscript, frame.module, node);
    result->callee = value;
    result->arguments = indexes;
    return result;
}

} // namespace triptych::python
