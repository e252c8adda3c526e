// SPDX-License-Identifier: MIT
#include "sources/python/annotations.h"

#include "sources/python/sqlalchemynames.h"
#include "sources/python/tablebuilder.h"

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
        const QString name = nameOf(instance->callee);
        const bool isOptional = instance->form == Instance::Form::Subscript && name == QLatin1String("Optional");
        const bool isUnion = (instance->form == Instance::Form::Subscript && name == QLatin1String("Union"))
            || (instance->form == Instance::Form::Operator && instance->name == QLatin1String("|"));
        if (isOptional && instance->arguments.size() == 1) {
            result.optional = true;
            return strip(instance->arguments.first(), result, depth + 1);
        }
        if (isUnion) {
            QList<Value> members;
            for (const Value &each : instance->arguments) {
                if (isNone(resolved(each)))
                    result.optional = true;
                else
                    members.append(each);
            }
            return members.size() == 1 ? strip(members.first(), result, depth + 1) : value;
        }
        if (instance->form == Instance::Form::Subscript && name == QLatin1String("Annotated")) {
            for (const Value &each : instance->arguments.mid(1)) {
                if (const Instance *column = columnCall(each))
                    result.columns.append(column);
            }
            [[maybe_unused]] const Value inner = strip(instance->arguments.value(0), result, depth + 1);
        }
        return value;
    }

private:
    Interpreter &m_interpreter;
    Class *m_owner;
    Node m_node;
};

} // namespace

MappedAnnotation readAnnotation(Interpreter &interpreter, Class *owner, Node annotation)
{
    MappedAnnotation result;
    Frame frame;
    frame.module = owner->module;
    frame.cls = owner;
    Reader reader(interpreter, owner, annotation);
    const Value value = reader.resolved(interpreter.evaluate(annotation, frame));
    const auto *mapped = object<Instance>(value);
    if (!mapped || mapped->form != Instance::Form::Subscript || nameOf(mapped->callee) != QLatin1String("Mapped")
        || mapped->arguments.size() != 1) {
        result.pythonType = value;
        return result;
    }
    result.isMapped = true;
    result.pythonType = reader.strip(mapped->arguments.first(), result);
    return result;
}

} // namespace triptych::python
