// SPDX-License-Identifier: MIT
#include "sources/python/interpreter.h"
#include "sources/python/interpretertext.h"
#include "sources/python/operators.h"

#include <QScopeGuard>

#include <algorithm>
#include <array>

namespace triptych::python {

Value Interpreter::evaluate(Node node, Frame &frame)
{
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    if (!step())
        return tooMuch(frame, node);
    if (node.isNull() || node.kind() == Kind::Error || node.isMissing())
        return unknown(frame.module, node, InterpreterText::tr("This is not valid Python."));
    Value result = evaluateNode(node, frame);
    m_steps += stepsOf(result, node.kind() != Kind::Identifier && node.kind() != Kind::Attribute);
    return result;
}

Value Interpreter::evaluateText(const QString &text, Module *module, Class *cls, Node at)
{
    if (text.size() > 10'000)
        return unknown(module, at, InterpreterText::tr("The expression is too long."));
    m_texts.append(SyntaxTree::parse(text.toUtf8()));
    const QList<Node> statements = m_texts.last().root().children();
    const QList<Node> inner = statements.size() == 1 ? statements.first().children() : QList<Node>();
    if (inner.size() != 1 || m_texts.last().root().hasError())
        return unknown(module, at, InterpreterText::tr("The string holds no expression."));
    Frame frame;
    frame.module = module;
    frame.cls = cls;
    return evaluate(inner.first(), frame);
}

Value Interpreter::evaluateNode(Node node, Frame &frame)
{
    switch (node.kind()) {
    case Kind::Identifier:
        return lookup(node.text(), frame, node);
    case Kind::None:
        return NoneType();
    case Kind::True:
        return true;
    case Kind::False:
        return false;
    case Kind::Integer: {
        bool valid = false;
        const qint64 number = node.text().remove(QLatin1Char('_')).toLongLong(&valid, 0);
        const bool octal
            = node.text().startsWith(QLatin1Char('0')) && node.text().size() > 1 && node.text().at(1).isDigit();
        if (valid && !octal)
            return number;
        return unknown(frame.module, node, InterpreterText::tr("The number is too large."));
    }
    case Kind::Float:
        return node.text().remove(QLatin1Char('_')).toDouble();
    case Kind::String:
        return stringLiteral(node, frame);
    case Kind::ConcatenatedString:
        return concatenated(node, frame);
    case Kind::List:
        return sequence(node, Sequence::Type::List, frame);
    case Kind::Tuple:
    case Kind::ExpressionList:
        return sequence(node, Sequence::Type::Tuple, frame);
    case Kind::Set:
        return sequence(node, Sequence::Type::Set, frame);
    case Kind::Dictionary:
        return dictionary(node, frame);
    case Kind::ListComprehension:
    case Kind::SetComprehension:
    case Kind::GeneratorExpression:
    case Kind::DictionaryComprehension:
        return comprehension(node, frame);
    case Kind::Call:
        return callNode(node, frame);
    case Kind::Attribute: {
        const Value value = evaluate(node.field("object"), frame);
        return attribute(value, node.field("attribute").text(), frame, node);
    }
    case Kind::Subscript:
    case Kind::GenericType:
        return subscript(node, frame);
    case Kind::MemberType: {
        const QList<Node> parts = node.children();
        return parts.size() == 2 ? attribute(evaluate(parts[0], frame), parts[1].text(), frame, node)
                                 : unknown(frame.module, node, InterpreterText::tr("This is not valid Python."));
    }
    case Kind::ComparisonOperator:
        return comparison(node, frame);
    case Kind::BooleanOperator:
        return boolean(node, frame);
    case Kind::NotOperator: {
        const auto value = truth(evaluate(node.field("argument"), frame));
        return value ? Value(!*value)
                     : unknown(frame.module, node, InterpreterText::tr("Reading can't tell its value."));
    }
    case Kind::UnaryOperator: {
        const Value value = evaluate(node.field("argument"), frame);
        if (const auto *number = as<qint64>(value); number && node.field("operator").text() == QLatin1String("-"))
            return -*number;
        if (const auto *number = as<double>(value); number && node.field("operator").text() == QLatin1String("-"))
            return -*number;
        if (object<Instance>(value))
            return symbolicOperation(node.field("operator").text(), {value}, frame, node);
        return unknown(frame.module, node, InterpreterText::tr("Reading can't tell its value."));
    }
    case Kind::ConditionalExpression:
        return conditional(node, frame);
    case Kind::BinaryOperator:
    case Kind::UnionType:
        return binary(node, frame);
    case Kind::Lambda:
        return lambda(node, frame);
    case Kind::ParenthesizedExpression:
    case Kind::Type: {
        const QList<Node> inner = node.children();
        return inner.size() == 1 ? evaluate(inner.first(), frame)
                                 : unknown(frame.module, node, InterpreterText::tr("This is not valid Python."));
    }
    case Kind::NamedExpression: {
        const Value value = evaluate(node.field("value"), frame);
        bind(node.field("name").text(), value, frame, node.line());
        return value;
    }
    case Kind::Ellipsis:
        return External{QStringLiteral("builtins.Ellipsis")};
    default:
        return unknown(frame.module, node, InterpreterText::tr("Reading can't tell the value of this."));
    }
}

Value Interpreter::stringLiteral(Node node, Frame &frame)
{
    QString result;
    bool raw = false;
    bool bytes = false;
    const QList<Node> parts = node.children();
    for (const Node &part : parts) {
        if (part.kind() == Kind::StringStart) {
            const QString prefix = part.text().toLower();
            raw = prefix.contains(QLatin1Char('r'));
            bytes = prefix.contains(QLatin1Char('b'));
        } else if (part.kind() == Kind::StringContent) {
            result += raw ? part.text() : unescaped(part.text());
        } else if (part.kind() == Kind::Interpolation) {
            if (!part.field("format_specifier").isNull())
                return unknown(frame.module, node, InterpreterText::tr("Reading can't tell how this is formatted."));
            const Value value = evaluate(part.field("expression"), frame);
            if (isUnknown(value))
                return value;
            const Node conversion = part.field("type_conversion");
            auto text = toText(value);
            if (!conversion.isNull() && conversion.text() == QLatin1String("!r"))
                text = pythonText(value);
            if (!text || result.size() > largestSize)
                return unknown(frame.module, node, InterpreterText::tr("Reading can't tell how this is formatted."));
            result += *text;
        }
    }
    if (bytes)
        return unknown(frame.module, node, InterpreterText::tr("Bytes have no text."));
    return result;
}

Value Interpreter::concatenated(Node node, Frame &frame)
{
    QString result;
    for (const Node &part : node.children()) {
        const Value value = evaluate(part, frame);
        const auto *text = as<QString>(value);
        if (!text)
            return value;
        result += *text;
    }
    return result;
}

Value Interpreter::comparison(Node node, Frame &frame)
{
    const QList<Node> tokens = node.tokens();
    Value left = evaluate(tokens.value(0), frame);
    for (qsizetype i = 1; i + 1 < tokens.size(); i += 2) {
        QString operation = tokens[i].text().simplified();
        const Value right = evaluate(tokens[i + 1], frame);
        const auto holds = compare(operation, left, right);
        const bool isSymbolic = object<Instance>(left) || object<Instance>(right);
        if (!holds && isSymbolic && tokens.size() == 3 && !isUnknown(left) && !isUnknown(right))
            return symbolicOperation(operation, {left, right}, frame, node);
        if (!holds)
            return unknown(frame.module, node, InterpreterText::tr("Reading can't tell whether this holds."));
        if (!*holds)
            return false;
        left = right;
    }
    return true;
}

Value Interpreter::boolean(Node node, Frame &frame)
{
    const bool isAnd = node.field("operator").text() == QLatin1String("and");
    const Value left = evaluate(node.field("left"), frame);
    const auto holds = truth(left);
    if (holds)
        return *holds == isAnd ? evaluate(node.field("right"), frame) : left;
    // Whatever the left side is, a right side that decides the test by itself settles its truth.
    const auto other = truth(evaluate(node.field("right"), frame));
    if (other && *other != isAnd && isAnd)
        return false;
    return unknown(frame.module, node, InterpreterText::tr("Reading can't tell whether this holds."));
}

Value Interpreter::conditional(Node node, Frame &frame)
{
    const QList<Node> parts = node.children();
    if (parts.size() != 3)
        return unknown(frame.module, node, InterpreterText::tr("This is not valid Python."));
    const auto holds = truth(evaluate(parts[1], frame));
    if (holds)
        return evaluate(*holds ? parts[0] : parts[2], frame);
    return either({supposed(parts[0], frame), supposed(parts[2], frame)},
        unknown(frame.module, parts[1], InterpreterText::tr("Reading can't tell whether this holds.")));
}

Value Interpreter::binary(Node node, Frame &frame)
{
    const bool isUnion = node.kind() == Kind::UnionType;
    const QList<Node> parts = node.children();
    if (parts.size() != 2)
        return unknown(frame.module, node, InterpreterText::tr("This is not valid Python."));
    const Value left = evaluate(parts[0], frame);
    const Value right = evaluate(parts[1], frame);
    const QString operation = isUnion ? QStringLiteral("|") : node.field("operator").text();
    if (const auto value = binaryOperation(operation, left, right, *this))
        return *value;
    const auto isSymbol
        = [](const Value &value) { return as<External>(value) || object<Instance>(value) || object<Class>(value); };
    const bool symbols = isSymbol(left) || isSymbol(right);
    if (!symbols || ((isUnknown(left) || isUnknown(right)) && operation != QLatin1String("|"))) {
        if (isUnknown(left) || isUnknown(right))
            return isUnknown(left) ? left : right;
        return unknown(frame.module, node, InterpreterText::tr("Reading can't tell its value."));
    }
    return symbolicOperation(operation, {left, right}, frame, node);
}

Value Interpreter::symbolicOperation(
    const QString &operation, const QList<Value> &operands, const Frame &frame, Node node)
{
    Instance *result = makeSymbol(Instance::Form::Operator, frame.module, node);
    result->name = operation;
    result->arguments = operands;
    return result;
}

Value Interpreter::lambda(Node node, Frame &frame)
{
    return defineFunction(node, {}, frame);
}

} // namespace triptych::python
