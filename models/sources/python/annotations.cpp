// SPDX-License-Identifier: MIT
#include "sources/python/annotations.h"

#include "sources/python/modeltable.h"

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int deepest = 16;

QString nameOf(const Value &symbol)
{
    const auto *external = as<External>(symbol);
    return external ? external->name() : QString();
}

class Reader
{
public:
    Reader(Interpreter &interpreter, Class *owner, Node node) : m_interpreter(interpreter), m_owner(owner), m_node(node)
    { }

    /// A forward reference is the expression that its string holds.
    Value resolved(const Value &value)
    {
        const auto *text = as<QString>(value);
        return text ? m_interpreter.evaluateText(*text, m_owner->module, m_owner, m_node) : value;
    }

    /// Takes None, Optional[…], unions and Annotated[…] off a type.
    Value strip(const Value &given, MappedAnnotation &result, int depth = 0)
    {
        const Value value = resolved(given);
        const auto *instance = object<Instance>(value);
        if (!instance || depth > deepest)
            return value;
        // A NewType of Optional[…] allows None too.
        if (instance->form == Instance::Form::Call && nameOf(instance->callee) == QLatin1String("NewType")) {
            [[maybe_unused]] const Value inner = strip(instance->arguments.value(1), result, depth + 1);
            return value;
        }
        const bool isSubscript = instance->form == Instance::Form::Subscript;
        const QString name = nameOf(instance->callee);
        if (isSubscript && name == QLatin1String("Optional") && instance->arguments.size() == 1) {
            result.optional = true;
            return strip(instance->arguments.first(), result, depth + 1);
        }
        if ((isSubscript && name == QLatin1String("Union"))
            || (instance->form == Instance::Form::Operator && instance->name == QLatin1String("|")))
            return ofUnion(value, instance->arguments, result, depth);
        if (isSubscript && name == QLatin1String("Literal"))
            return ofLiteral(*instance, value, result);
        if (isSubscript && name == QLatin1String("Annotated")) {
            [[maybe_unused]] const Value inner = strip(instance->arguments.value(0), result, depth + 1);
            result.metadata += instance->arguments.mid(1);
        }
        return value;
    }

private:
    Value ofUnion(const Value &whole, const QList<Value> &items, MappedAnnotation &result, int depth)
    {
        QList<Value> members;
        for (const Value &each : items) {
            if (isNone(resolved(each)))
                result.optional = true;
            else
                members.append(each);
        }
        return members.size() == 1 ? strip(members.first(), result, depth + 1) : whole;
    }

    /// None is no label of a Literal.
    Value ofLiteral(const Instance &literal, const Value &whole, MappedAnnotation &result)
    {
        if (!std::ranges::any_of(literal.arguments, isNone))
            return whole;
        result.optional = true;
        auto *labels = m_interpreter.make<Instance>();
        labels->form = literal.form;
        labels->callee = literal.callee;
        labels->arguments = literal.arguments;
        labels->arguments.removeIf(isNone);
        labels->module = literal.module;
        labels->node = literal.node;
        return labels;
    }

    Interpreter &m_interpreter;
    Class *m_owner;
    Node m_node;
};

} // namespace

const Instance *MappedAnnotation::column() const
{
    for (const Value &each : metadata) {
        if (const Instance *call = columnCall(each))
            return call;
    }
    return nullptr;
}

MappedAnnotation readAnnotation(Interpreter &interpreter, Class *owner, Node annotation)
{
    Frame frame;
    frame.module = owner->module;
    frame.cls = owner;
    const Value value = Reader(interpreter, owner, annotation).resolved(interpreter.evaluate(annotation, frame));
    const auto *mapped = object<Instance>(value);
    if (!mapped || mapped->form != Instance::Form::Subscript || nameOf(mapped->callee) != QLatin1String("Mapped")
        || mapped->arguments.size() != 1) {
        MappedAnnotation result;
        result.pythonType = value;
        return result;
    }
    MappedAnnotation result = readType(interpreter, owner, mapped->arguments.first());
    result.isMapped = true;
    return result;
}

MappedAnnotation readType(Interpreter &interpreter, Class *owner, const Value &type)
{
    MappedAnnotation result;
    result.pythonType = Reader(interpreter, owner, owner->node).strip(type, result);
    return result;
}

} // namespace triptych::python
