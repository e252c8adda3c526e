// SPDX-License-Identifier: MIT
#include "sources/python/interpreter.h"
#include "sources/python/interpretertext.h"
#include "sources/python/operators.h"

#include <QScopeGuard>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int mostIterations = 10'000;
constexpr int deepestTarget = 8;

/// The X of `type X = …` and `type X[T] = …`.
Node aliasName(Node statement)
{
    const Node name = statement.field("left").children().value(0);
    return name.kind() == Kind::GenericType ? name.children().value(0) : name;
}

/// `locals()` or `globals()`
bool isScopeCall(const Value &value, const char *name)
{
    const auto *call = object<Instance>(value);
    const auto *callee = call && call->form == Instance::Form::Call ? as<External>(call->callee) : nullptr;
    return callee && callee->path == QLatin1String("builtins.") + QLatin1String(name);
}

} // namespace

void Interpreter::executeBlock(const QList<Node> &statements, Frame &frame)
{
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    for (const Node &statement : statements) {
        if (frame.returned || frame.skipsRest)
            return;
        if (!step()) {
            leaveOut(statement, frame, as<Unknown>(tooMuch(frame, statement))->note->reason);
            continue;
        }
        execute(statement, frame);
    }
}

void Interpreter::execute(Node statement, Frame &frame)
{
    switch (statement.kind()) {
    case Kind::ExpressionStatement:
        for (const Node &each : statement.children())
            execute(each, frame);
        break;
    case Kind::Assignment:
        assignment(statement, frame);
        break;
    case Kind::AugmentedAssignment:
        augmented(statement, frame);
        break;
    case Kind::ClassDefinition:
    case Kind::FunctionDefinition:
        bind(statement.field("name").text(), define(statement, {}, frame), frame, statement.line());
        break;
    case Kind::DecoratedDefinition: {
        QList<Value> decorators;
        for (const Node &each : statement.children()) {
            if (each.kind() == Kind::Decorator)
                decorators.append(evaluate(each.children().value(0), frame));
        }
        const Node definition = statement.field("definition");
        bind(definition.field("name").text(), define(definition, decorators, frame), frame, definition.line());
        break;
    }
    case Kind::ImportStatement:
        importStatement(statement, frame);
        break;
    case Kind::ImportFrom:
        importFrom(statement, frame);
        break;
    case Kind::IfStatement:
        ifStatement(statement, frame);
        break;
    case Kind::ForStatement:
        forStatement(statement, frame);
        break;
    case Kind::WhileStatement:
        whileStatement(statement, frame);
        break;
    case Kind::TryStatement:
        tryStatement(statement, frame);
        break;
    case Kind::WithStatement:
        executeBlock(statement.field("body").children(), frame);
        break;
    case Kind::ReturnStatement: {
        const QList<Node> values = statement.children();
        frame.returned = values.isEmpty() ? Value(NoneType()) : evaluate(values.first(), frame);
        break;
    }
    case Kind::RaiseStatement:
        if (frame.inFunction)
            frame.returned = unknown(frame.module, statement, InterpreterText::tr("The function raises an exception."));
        break;
    case Kind::BreakStatement:
        frame.leavesLoop = true;
        frame.skipsRest = true;
        break;
    case Kind::ContinueStatement:
        frame.skipsRest = true;
        break;
    case Kind::TypeAlias:
        assign(aliasName(statement), evaluate(statement.field("right"), frame), frame);
        break;
    case Kind::Error:
        leaveOut(statement, frame, InterpreterText::tr("This is not valid Python; the statement was not read."));
        break;
    case Kind::Block:
    case Kind::Module:
        executeBlock(statement.children(), frame);
        break;
    case Kind::Call:
    case Kind::NamedExpression: {
        [[maybe_unused]] const Value ignored = evaluate(statement, frame);
        break;
    }
    default:
        break;
    }
}

void Interpreter::assignment(Node node, Frame &frame)
{
    QList<Node> targets{node.field("left")};
    Node right = node.field("right");
    for (; right.kind() == Kind::Assignment; right = right.field("right")) // a = b = 1
        targets.append(right.field("left"));
    if (const Node type = node.field("type"); !type.isNull())
        annotate(targets.first(), type, frame);
    if (right.isNull())
        return;
    const bool isBroken = node.hasError() && targets.first().kind() == Kind::Identifier;
    const Value value = isBroken
        ? unknown(frame.module, node, InterpreterText::tr("This is not valid Python; the statement was not read."))
        : evaluate(right, frame);
    for (const Node &target : std::as_const(targets))
        assign(target, value, frame);
}

void Interpreter::annotate(Node target, Node type, Frame &frame)
{
    if (!frame.cls || target.kind() != Kind::Identifier)
        return;
    const QString name = target.text();
    auto &annotations = frame.cls->annotations;
    const auto found = std::ranges::find_if(annotations, [&](const auto &each) { return each.first == name; });
    if (found != annotations.end())
        found->second = type;
    else
        annotations.append({name, type});
    frame.cls->declare(name, target.line());
}

void Interpreter::assign(Node target, const Value &value, Frame &frame, int depth)
{
    switch (target.kind()) {
    case Kind::Identifier:
        bind(target.text(), value, frame, target.line());
        break;
    case Kind::Attribute: {
        const Value owner = evaluate(target.field("object"), frame);
        const QString name = target.field("attribute").text();
        if (auto *cls = object<Class>(owner)) {
            cls->members.set(name, value);
            cls->declare(name, target.line());
        } else if (auto *instance = object<Instance>(owner)) {
            instance->attributes.set(name, value);
            keepSymbol(instance);
        }
        break;
    }
    case Kind::Subscript: {
        const Value owner = evaluate(target.field("value"), frame);
        const Value key = evaluate(target.field("subscript"), frame);
        if (auto *names = object<Dictionary>(owner))
            names->set(key, value);
        else if (const auto *name = as<QString>(key); name && isScopeCall(owner, "locals"))
            bind(*name, value, frame, target.line());
        else if (name && isScopeCall(owner, "globals"))
            frame.module->globals.set(*name, value);
        break;
    }
    case Kind::PatternList:
    case Kind::TuplePattern:
    case Kind::ListPattern: {
        unpack(target, value, frame, depth);
        break;
    }
    default:
        break;
    }
}

/// `a, *b, c = value`
void Interpreter::unpack(Node target, const Value &value, Frame &frame, int depth)
{
    std::optional<Unknown> open;
    QList<Value> items = iterate(value, open, frame, target);
    const QList<Node> targets = target.children();
    const auto isSplat = [](const Node &each) { return each.kind() == Kind::ListSplatPattern; };
    const qsizetype splat = std::ranges::find_if(targets, isSplat) - targets.begin();
    const qsizetype rest = items.size() - (targets.size() - 1);
    if (!open && splat < targets.size() && rest >= 0) {
        const Value taken = makeSequence(Sequence::Type::List, items.mid(splat, rest));
        items = items.first(splat) + QList<Value>{taken} + items.mid(splat + rest);
    }
    const bool known = !open && items.size() == targets.size();
    for (qsizetype i = 0; i < targets.size() && depth < deepestTarget; ++i) {
        const Node each = isSplat(targets[i]) ? targets[i].children().value(0) : targets[i];
        assign(each,
            known ? items[i]
                  : Value(unknown(frame.module, target, InterpreterText::tr("Reading can't tell its items."))),
            frame, depth + 1);
    }
}

void Interpreter::keepSymbol(Instance *symbol)
{
    if (symbol->form != Instance::Form::Attribute)
        return;
    if (auto *owner = object<Instance>(symbol->callee))
        owner->attributes.set(symbol->name, symbol);
    else if (auto *cls = object<Class>(symbol->callee); cls && !cls->members.find(symbol->name))
        cls->members.set(symbol->name, symbol);
}

void Interpreter::augmented(Node node, Frame &frame)
{
    const Node left = node.field("left");
    const Value old = evaluate(left, frame);
    const Value added = evaluate(node.field("right"), frame);
    QString operation = node.field("operator").text();
    operation.chop(1);
    auto *list = object<Sequence>(old);
    if (list && list->type == Sequence::Type::List && operation == QLatin1String("+")) {
        std::optional<Unknown> open;
        const QList<Value> items = iterate(added, open, frame, node);
        if (list->items.size() + items.size() <= largestSize)
            list->items += items;
        list->open = open ? open : list->open;
        return;
    }
    const auto value = binaryOperation(operation, old, added, *this);
    assign(left,
        value ? *value : Value(unknown(frame.module, node, InterpreterText::tr("Reading can't tell its value."))),
        frame);
}

void Interpreter::forStatement(Node node, Frame &frame)
{
    std::optional<Unknown> open;
    const Node over = node.field("right");
    const QList<Value> items = iterate(evaluate(over, frame), open, frame, over);
    if (open) {
        leaveOut(node, frame, open->note->reason);
        return;
    }
    const QList<Node> body = node.field("body").children();
    for (const Value &item : items) {
        assign(node.field("left"), item, frame);
        executeBlock(body, frame);
        frame.skipsRest = false;
        if (frame.returned || std::exchange(frame.leavesLoop, false))
            return;
        if (m_steps > m_stepLimit)
            return;
    }
    executeBlock(node.field("alternative").field("body").children(), frame);
}

void Interpreter::whileStatement(Node node, Frame &frame)
{
    const Node test = node.field("condition");
    for (int i = 0; i < mostIterations; ++i) {
        const auto holds = truth(evaluate(test, frame));
        if (!holds)
            break;
        if (!*holds)
            return;
        executeBlock(node.field("body").children(), frame);
        frame.skipsRest = false;
        if (frame.returned || std::exchange(frame.leavesLoop, false))
            return;
    }
    leaveOut(node, frame, InterpreterText::tr("Reading can't tell when this loop ends."));
}

void Interpreter::tryStatement(Node node, Frame &frame)
{
    executeBlock(node.field("body").children(), frame);
    for (const Node &each : node.children()) {
        if (each.kind() == Kind::ElseClause)
            executeBlock(each.field("body").children(), frame);
        else if (each.kind() == Kind::FinallyClause)
            executeBlock(each.children().value(0).children(), frame);
    }
}

Value Interpreter::define(Node node, const QList<Value> &decorators, Frame &frame)
{
    Value result = node.kind() == Kind::ClassDefinition ? defineClass(node, decorators, frame)
                                                        : defineFunction(node, decorators, frame);
    for (auto decorator = decorators.rbegin(); decorator != decorators.rend(); ++decorator) {
        if (!object<Function>(*decorator))
            continue;
        Arguments arguments;
        arguments.positional.append(result);
        const Value decorated = call(*decorator, arguments, frame, node);
        if (!isUnknown(decorated) && !isNone(decorated))
            result = decorated;
    }
    return result;
}

Value Interpreter::defineFunction(Node node, const QList<Value> &decorators, Frame &frame)
{
    auto *function = make<Function>();
    function->name = node.field("name").text();
    function->module = frame.module;
    function->node = node;
    function->decorators = decorators;
    function->owner = frame.cls;
    function->closure = frame.scope;
    for (const Node &parameter : node.field("parameters").children()) {
        const Node standard = parameter.field("value");
        if (!standard.isNull())
            function->defaults.append({parameter.field("name").text(), evaluate(standard, frame)});
    }
    return function;
}

} // namespace triptych::python
