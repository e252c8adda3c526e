// SPDX-License-Identifier: MIT
#include "sources/python/builtins.h"
#include "sources/python/interpreter.h"
#include "sources/python/interpretertext.h"
#include "sources/python/mappedclass.h"
#include "sources/python/sqlalchemynames.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace triptych::python {

const Value *Arguments::keyword(QLatin1String name) const
{
    const auto found = std::ranges::find_if(keywords, [&](const auto &item) { return item.first == name; });
    return found == keywords.end() ? nullptr : &found->second;
}

Arguments Interpreter::arguments(Node list, Frame &frame)
{
    Arguments result;
    if (list.kind() == Kind::GeneratorExpression) {
        result.positional.append(evaluate(list, frame));
        return result;
    }
    for (const Node &each : list.children()) {
        if (each.kind() == Kind::KeywordArgument) {
            result.keywords.append({each.field("name").text(), evaluate(each.field("value"), frame)});
        } else if (each.kind() == Kind::ListSplat) {
            splat(each.children().value(0), result.positional, result.open, frame);
        } else if (each.kind() == Kind::DictionarySplat) {
            const Node splatted = each.children().value(0);
            const Value value = evaluate(splatted, frame);
            const auto *names = object<Dictionary>(value);
            if (!names || names->open)
                result.open = unknown(frame.module, splatted, InterpreterText::tr("Reading can't tell its items."));
            m_steps += names ? names->items.size() : 0;
            for (qsizetype i = 0; names && i < names->items.size(); ++i) {
                if (const auto *name = as<QString>(names->items[i].first))
                    result.keywords.append({*name, names->items[i].second});
            }
        } else if (each.kind() == Kind::Error) {
            result.open = unknown(frame.module, each, InterpreterText::tr("This is not valid Python."));
        } else {
            result.positional.append(evaluate(each, frame));
        }
    }
    return result;
}

Value Interpreter::callNode(Node node, Frame &frame)
{
    const Node function = node.field("function");
    const Value callee = evaluate(function, frame);
    if (const auto *external = as<External>(callee); external && external->path == QLatin1String("builtins.super")) {
        auto *super = make<BoundMethod>();
        super->self = frame.self;
        super->function = frame.function && frame.function->owner ? Value(frame.function->owner) : Value(NoneType());
        return super;
    }
    return call(callee, arguments(node.field("arguments"), frame), frame, node);
}

namespace {

/// The class that `registry.mapped(cls)`, `registry.map_imperatively(cls, table)` or the mapper() of SQLAlchemy 1.x
/// maps, marked as if it were decorated; nullptr for other calls.
Class *mappedByCall(const Value &callee, const Arguments &arguments)
{
    const Value first = arguments.positional.value(0);
    auto *cls = object<Class>(arguments.positional.isEmpty() ? Value(NoneType()) : first);
    if (!cls || !mapsClass(callee))
        return nullptr;
    if (!cls->decorators.contains(callee))
        cls->decorators.append(callee);
    const Value *table
        = arguments.positional.size() > 1 ? &arguments.positional[1] : arguments.keyword(QLatin1String("local_table"));
    if (table && !isNone(*table))
        cls->members.set(QStringLiteral("__table__"), *table);
    return cls;
}

} // namespace

Value Interpreter::call(const Value &callee, const Arguments &arguments, Frame &frame, Node node)
{
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    if (!step())
        return tooMuch(frame, node);
    if (isUnknown(callee))
        return unknown(frame.module, node, as<Unknown>(callee)->note->reason);
    if (const auto *function = object<Function>(callee))
        return callFunction(function, arguments, frame, node);
    if (const auto *method = object<BoundMethod>(callee))
        return callMethod(*method, arguments, frame, node);
    if (const auto *external = as<External>(callee))
        return callExternal(*external, arguments, frame, node);
    if (const auto *partial = object<Instance>(callee); partial && partial->form == Instance::Form::Call) {
        const auto *external = as<External>(partial->callee);
        if (external && external->path == QLatin1String("functools.partial") && !partial->arguments.isEmpty()) {
            Arguments all = arguments;
            all.positional = partial->arguments.mid(1) + arguments.positional;
            for (const auto &[name, value] : partial->keywords) {
                if (!arguments.keyword(QLatin1String(name.toLatin1())))
                    all.keywords.append({name, value});
            }
            return call(partial->arguments.first(), all, frame, node);
        }
    }
    if (auto *cls = mappedByCall(callee, arguments))
        return cls;
    if (const auto value = callPattern(callee, arguments, frame, node))
        return *value;
    if (object<Class>(callee) || object<Instance>(callee))
        return symbolic(callee, arguments, frame, node);
    return unknown(frame.module, node, InterpreterText::tr("Reading can't tell what this calls."));
}

/// `re.compile(pattern).sub(replacement, text)` and its like
std::optional<Value> Interpreter::callPattern(const Value &callee, const Arguments &arguments, Frame &frame, Node node)
{
    const auto *method = object<Instance>(callee);
    const auto *pattern
        = method && method->form == Instance::Form::Attribute ? object<Instance>(method->callee) : nullptr;
    if (!pattern || pattern->callee != Value(External{QStringLiteral("re.compile")}) || pattern->arguments.size() != 1)
        return {};
    Arguments all = arguments;
    all.positional.prepend(pattern->arguments.first());
    return callBuiltin(QLatin1String("re.") + method->name, all, *this, frame, node);
}

Value Interpreter::callMethod(const BoundMethod &method, const Arguments &arguments, Frame &frame, Node node)
{
    if (const auto *function = object<Function>(method.function)) {
        Arguments all = arguments;
        all.positional.prepend(method.self);
        return callFunction(function, all, frame, node);
    }
    if (const auto *name = as<QString>(method.function)) {
        if (auto *self = object<Instance>(method.self))
            return callSuper(self, *name, arguments, frame, node);
        if (const auto value = callBuiltinMethod(method.self, *name, arguments, *this, frame, node))
            return *value;
    }
    return unknown(frame.module, node, InterpreterText::tr("Reading can't tell what this gives."));
}

void Interpreter::initialise(Instance *instance)
{
    const auto *cls = object<Class>(instance->callee);
    if (!cls || instance->form != Instance::Form::Call || std::exchange(instance->isInitialised, true))
        return;
    Frame frame;
    frame.module = cls->module;
    Arguments all{instance->arguments, instance->keywords, instance->open};
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        const Value *member = owner ? owner->members.find(QStringLiteral("__init__")) : nullptr;
        if (!member)
            continue;
        all.positional.prepend(instance);
        if (isUnknown(call(*member, all, frame, instance->node)))
            instance->base = nullptr;
        return;
    }
    initialiseBase(instance, all, frame, instance->node);
}

/// What a base outside the given files does with its arguments: SQLAlchemy's TypeDecorator makes its `impl` of them.
void Interpreter::initialiseBase(Instance *instance, const Arguments &arguments, const Frame &frame, Node node)
{
    auto *cls = object<Class>(instance->callee);
    const auto base = std::ranges::find_if(cls->mro, [](const Value &each) { return !object<Class>(each); });
    if (base == cls->mro.end())
        return;
    instance->base = object<Instance>(symbolic(*base, arguments, frame, node));
    const Value impl = sqlalchemyName(*base) == QLatin1String("TypeDecorator")
        ? classAttribute(cls, QStringLiteral("impl"), node)
        : Value(NoneType());
    if (as<External>(impl) || object<Class>(impl))
        instance->attributes.set(QStringLiteral("impl"), symbolic(impl, arguments, frame, node));
}

/// A method of a base outside the given files, called on an object of theirs.
Value Interpreter::callSuper(Instance *self, const QString &name, const Arguments &arguments, Frame &frame, Node node)
{
    if (name == QLatin1String("load_dialect_impl"))
        return instanceAttribute(self, QStringLiteral("impl"), frame, node);
    initialiseBase(self, arguments, frame, node);
    return NoneType();
}

Value Interpreter::callExternal(const External &external, const Arguments &arguments, Frame &frame, Node node)
{
    if (const auto value = callBuiltin(external.path, arguments, *this, frame, node))
        return *value;
    if (auto *cls = mappedByCall(external, arguments))
        return cls;
    auto *self = arguments.positional.isEmpty() ? nullptr : object<Instance>(arguments.positional.first());
    if (self && object<Class>(self->callee) && external.name() == QLatin1String("__init__")) {
        Arguments rest = arguments;
        rest.positional.removeFirst();
        return callSuper(self, external.name(), rest, frame, node);
    }
    return symbolic(external, arguments, frame, node);
}

Value Interpreter::symbolic(const Value &callee, const Arguments &arguments, const Frame &frame, Node node)
{
    Instance *result = makeSymbol(Instance::Form::Call, frame.module, node);
    result->callee = callee;
    result->arguments = arguments.positional;
    result->keywords = arguments.keywords;
    result->open = arguments.open;
    static const QSet<QString> recorded
        = {QStringLiteral("Table"), QStringLiteral("Index"), QStringLiteral("UniqueConstraint"),
            QStringLiteral("PrimaryKeyConstraint"), QStringLiteral("ForeignKeyConstraint")};
    if (!m_isSupposing && recorded.contains(sqlalchemyName(callee)))
        m_recorded.append(result);
    return result;
}

bool Interpreter::bindParameters(const Function *function, const Arguments &arguments, Names &names)
{
    qsizetype next = 0;
    bool keywordOnly = false;
    QList<QString> taken;
    for (const Node &parameter : function->node.field("parameters").children()) {
        const Kind kind = parameter.kind();
        const Node pattern = kind == Kind::TypedParameter ? parameter.children().value(0) : parameter;
        if (kind == Kind::KeywordSeparator) {
            keywordOnly = true;
        } else if (pattern.kind() == Kind::ListSplatPattern) {
            Sequence *rest = makeSequence(Sequence::Type::Tuple, arguments.positional.mid(next));
            rest->open = arguments.open;
            names.set(pattern.children().value(0).text(), rest);
            next = arguments.positional.size();
            keywordOnly = true;
        } else if (pattern.kind() == Kind::DictionarySplatPattern) {
            auto *rest = make<Dictionary>();
            rest->open = arguments.open;
            for (const auto &[name, value] : arguments.keywords) {
                if (!taken.contains(name))
                    rest->set(name, value);
            }
            names.set(pattern.children().value(0).text(), rest);
        } else if (kind != Kind::PositionalSeparator) {
            const Node named = parameter.field("name");
            const QString name = named.isNull() ? pattern.text() : named.text();
            taken.append(name);
            const Value *given = arguments.keyword(QLatin1String(name.toLatin1()));
            const auto standard
                = std::ranges::find_if(function->defaults, [&](const auto &each) { return each.first == name; });
            if (!keywordOnly && next < arguments.positional.size())
                names.set(name, arguments.positional[next++]);
            else if (given)
                names.set(name, *given);
            else if (arguments.open)
                names.set(name, *arguments.open);
            else if (standard != function->defaults.end())
                names.set(name, standard->second);
            else
                return false;
        }
    }
    return next >= arguments.positional.size();
}

Value Interpreter::callFunction(const Function *function, const Arguments &arguments, Frame &frame, Node node)
{
    Frame inner;
    inner.module = function->module;
    inner.inFunction = true;
    inner.function = function;
    inner.scope = std::make_shared<Scope>();
    inner.scope->parent = function->closure;
    if (!bindParameters(function, arguments, inner.scope->names))
        return unknown(frame.module, node, InterpreterText::tr("The arguments do not fit the function."));
    if (!arguments.positional.isEmpty())
        inner.self = arguments.positional.first();
    const Node body = function->node.field("body");
    if (function->node.kind() == Kind::Lambda)
        return evaluate(body, inner);
    if (body.hasError())
        return unknown(function->module, function->node, InterpreterText::tr("The function is not valid Python."));
    executeBlock(body.children(), inner);
    const Value result = inner.returned.value_or(NoneType());
    return inner.mayReturn ? either(alternatives(*inner.mayReturn) + QList<Value>{result}, *inner.mayReturn) : result;
}

} // namespace triptych::python
