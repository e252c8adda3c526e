// SPDX-License-Identifier: MIT
#include "sources/python/interpreter.h"
#include "sources/python/interpretertext.h"
#include "sources/python/mro.h"

namespace triptych::python {

/// An order of bases longer than any that people write counts as unknown.
Class *Interpreter::newClass(const QString &name, const QList<Value> &bases, const Frame &frame, Node node)
{
    constexpr qsizetype longest = 128;
    auto *cls = make<Class>();
    cls->name = name;
    cls->module = frame.module;
    cls->node = node;
    cls->bases = bases;
    cls->mro = methodResolutionOrder(cls);
    if (cls->mro.size() > longest) {
        cls->bases = {unknown(cls->module, node, InterpreterText::tr("It is nested too deeply."))};
        cls->mro = methodResolutionOrder(cls);
    }
    return cls;
}

Value Interpreter::defineClass(Node node, const QList<Value> &decorators, Frame &frame)
{
    Arguments given = arguments(node.field("superclasses"), frame);
    if (given.open)
        given.positional.append(*given.open);
    Class *cls = newClass(node.field("name").text(), given.positional, frame, node);
    cls->decorators = decorators;
    cls->keywords = given.keywords;
    Frame body;
    body.module = frame.module;
    body.cls = cls;
    body.scope = frame.scope;
    executeBlock(node.field("body").children(), body);
    finishClass(cls, frame);
    return cls;
}

Value Interpreter::makeClass(
    const QString &name, const QList<Value> &bases, const Dictionary &members, Frame &frame, Node node)
{
    Class *cls = newClass(name, bases, frame, node);
    for (const auto &[key, value] : members.items) {
        const auto *member = as<QString>(key);
        if (!member)
            continue;
        const auto *written = object<Instance>(value);
        const bool isHere = written && written->module == frame.module && !written->node.isNull();
        cls->members.set(*member, value);
        cls->declare(*member, isHere ? written->node.line() : node.line());
    }
    if (members.open)
        cls->members.set(QStringLiteral("<members()>"), *members.open);
    finishClass(cls, frame);
    return cls;
}

void Interpreter::finishClass(Class *cls, Frame &frame)
{
    cls->made = now();
    m_steps += cls->mro.size(); // what asks for its members goes through them
    if (!m_isSupposing)
        m_classes.append(cls);
    for (const Value &base : cls->mro.mid(1)) {
        const auto *owner = object<Class>(base);
        const Value *hook = owner ? owner->members.find(QStringLiteral("__init_subclass__")) : nullptr;
        if (const auto *function = hook ? object<Function>(*hook) : nullptr) {
            Arguments arguments;
            arguments.positional.append(cls);
            arguments.keywords = cls->keywords;
            [[maybe_unused]] const Value ignored = callFunction(function, arguments, frame, cls->node);
            break;
        }
    }
}

} // namespace triptych::python
