// SPDX-License-Identifier: MIT
#include "sources/python/interpreter.h"

#include "sources/python/code.h"
#include "sources/python/interpretertext.h"
#include "sources/python/sqlalchemynames.h"
#include "sources/python/typetable.h"

#include <QScopeGuard>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace triptych::python {

namespace {

constexpr qint64 stepsPerModule = 400'000;
constexpr int deepest = 150;

bool isBuiltin(const QString &name)
{
    static const QStringList names = QStringLiteral(
        "str int float bool bytes list tuple dict set frozenset object type super len range enumerate zip sorted "
        "reversed "
        "map filter min max sum any all isinstance issubclass hasattr getattr setattr property staticmethod "
        "classmethod "
        "print repr NotImplementedError ValueError Exception ImportError NotImplemented vars iter next abs round "
        "callable "
        "format id hash memoryview complex slice locals globals open TypeError KeyError AttributeError RuntimeError")
                                         .split(QLatin1Char(' '));
    return names.contains(name);
}

} // namespace

Interpreter::Interpreter(Modules &modules, Cancellation cancellation)
    : m_modules(modules), m_cancellation(std::move(cancellation)), m_stepLimit(stepsPerModule)
{ }

Sequence *Interpreter::makeSequence(Sequence::Type type, QList<Value> items)
{
    auto *result = make<Sequence>();
    result->type = type;
    result->items = std::move(items);
    return result;
}

Instance *Interpreter::makeSymbol(Instance::Form form, const Module *module, Node node)
{
    auto *symbol = make<Instance>();
    symbol->form = form;
    symbol->module = module;
    symbol->node = node;
    symbol->made = now();
    return symbol;
}

bool Interpreter::step()
{
    if (++m_steps > m_stepLimit)
        return false;
    if (m_steps % 1024 == 0 && m_cancellation.isCancelled())
        m_steps = m_stepLimit + 1;
    return m_depth < deepest;
}

qint64 Interpreter::stepsOf(const Value &value, bool isMade)
{
    const qsizetype itemsOfAStep = isMade ? 4 : 64;
    constexpr qsizetype lettersOfAStep = 256;
    if (const auto *text = as<QString>(value))
        return text->size() / lettersOfAStep;
    if (const auto *sequence = object<Sequence>(value))
        return sequence->items.size() / itemsOfAStep;
    if (const auto *dictionary = object<Dictionary>(value))
        return dictionary->items.size() / itemsOfAStep;
    return 0;
}

Value Interpreter::tooMuch(const Frame &frame, Node node) const
{
    return unknown(frame.module, node,
        m_steps > m_stepLimit ? InterpreterText::tr("Working it out takes too many steps.")
                              : InterpreterText::tr("It is nested too deeply."));
}

void Interpreter::run(Module *module, const std::function<bool(QByteArrayView)> &isWanted)
{
    Modules::load(module);
    m_stepLimit = m_steps + stepsPerModule;
    for (int i = 0; i < module->steps.size() && !m_cancellation.isCancelled(); ++i) {
        if (module->steps[i] == Module::Step::Waiting && isWanted(module->code->text(i)))
            runPiece(module, i);
    }
}

void Interpreter::run(Module *module)
{
    run(module, [](QByteArrayView) { return true; });
}

void Interpreter::runPiece(Module *module, int index)
{
    if (module->steps[index] != Module::Step::Waiting || m_depth >= deepest)
        return;
    module->steps[index] = Module::Step::Running;
    if (!m_order.contains(module)) {
        const qsizetype importer = m_order.indexOf(m_running);
        m_order.insert(importer < 0 ? m_order.size() : importer, module);
    }
    const Module *outer = std::exchange(m_running, module);
    const qint64 outerCount = std::exchange(m_count, qint64(index) << 32);
    const QScopedValueRollback certain(m_isSupposing, false);
    ++m_depth;
    const auto leave = qScopeGuard([&] {
        m_running = outer;
        m_count = outerCount;
        --m_depth;
    });
    Frame frame;
    frame.module = module;
    for (const Node &statement : module->code->statements(index))
        execute(statement, frame);
    module->steps[index] = Module::Step::Done;
}

const Value *Interpreter::global(Module *module, const QString &name)
{
    if (const Value *value = module->globals.find(name))
        return value;
    if (m_depth >= deepest)
        return nullptr;
    ++m_depth;
    const Value *value = fetched(module, name);
    --m_depth;
    return value;
}

/// Runs what binds the name: its statements, an import that was put off, else what the module takes from others whole.
const Value *Interpreter::fetched(Module *module, const QString &name)
{
    Modules::load(module);
    for (const int piece : module->code->binders(name))
        runPiece(module, piece);
    const auto isBound = [&] { return module->globals.find(name) || module->imports.contains(name); };
    for (qsizetype i = 0; i < module->code->stars().size() && !isBound(); ++i)
        runPiece(module, module->code->stars()[i]);
    if (const auto import = module->imports.constFind(name); import != module->imports.cend()) {
        const Import taken = *import;
        module->imports.erase(import);
        const Value value = moduleAttribute(taken.module, taken.name, taken.node);
        Module *own = isUnknown(value) && module->isPackage ? m_modules.relative(module, 1, name) : nullptr;
        module->globals.set(name, own ? Value(own) : value);
    }
    return module->globals.find(name);
}

Value Interpreter::moduleAttribute(Module *module, const QString &name, Node node)
{
    if (module->isLibrary) {
        const External external{module->name + QLatin1Char('.') + name};
        if (typeRule(external))
            return external;
    }
    if (const Value *value = global(module, name))
        return *value;
    if (module->isPackage) {
        if (Module *sub = m_modules.relative(module, 1, name))
            return sub;
    }
    if (!module->isLibrary) {
        run(module);
        if (const Value *value = global(module, name))
            return *value;
    }
    if (name == QLatin1String("__name__"))
        return module->name;
    if (!module->externalStars.isEmpty())
        return External{module->externalStars.last() + QLatin1Char('.') + name};
    if (module->isOutline)
        return External{module->name + QLatin1Char('.') + name};
    return unknown(module, node, InterpreterText::tr("%1 has no name “%2”.").arg(module->file, name));
}

Value Interpreter::lookup(const QString &name, Frame &frame, Node node)
{
    if (frame.cls && !(frame.inComprehension && frame.scope->names.find(name))) {
        if (const Value *value = frame.cls->members.find(name))
            return *value;
    }
    for (const Scope *scope = frame.scope.get(); scope; scope = scope->parent.get()) {
        if (const Value *value = scope->names.find(name))
            return *value;
    }
    if (const Value *value = global(frame.module, name))
        return *value;
    if (name == QLatin1String("__name__"))
        return frame.module->name;
    const QStringList &stars = frame.module->externalStars;
    const auto sqlalchemy
        = std::ranges::find_if(stars, [](const QString &star) { return star.startsWith(QLatin1String("sqlalchemy")); });
    if (sqlalchemy != stars.end() && isWellKnownName(name))
        return External{*sqlalchemy + QLatin1Char('.') + name};
    if (isBuiltin(name))
        return External{QLatin1String("builtins.") + name};
    if (!stars.isEmpty())
        return External{stars.last() + QLatin1Char('.') + name};
    if (isWellKnownName(name))
        return External{QLatin1String("sqlalchemy.") + name};
    if (name == QLatin1String("db") || name == QLatin1String("sa"))
        return External{name};
    return unknown(frame.module, node, InterpreterText::tr("The name “%1” is not defined here.").arg(name));
}

void Interpreter::bind(const QString &name, const Value &value, Frame &frame, int line)
{
    if (frame.cls && !frame.inComprehension) {
        frame.cls->members.set(name, value);
        frame.cls->declare(name, line);
    } else if (frame.scope) {
        frame.scope->names.set(name, value);
    } else {
        frame.module->imports.remove(name);
        frame.module->globals.set(name, value);
    }
}

std::pair<qsizetype, qint64> Interpreter::order(const Moment &moment) const
{
    const qsizetype at = m_order.indexOf(moment.during);
    return {at < 0 ? m_order.size() : at, moment.count};
}

QList<Instance *> Interpreter::calls(QLatin1String name) const
{
    QList<Instance *> result;
    std::ranges::copy_if(
        m_recorded, std::back_inserter(result), [&](Instance *each) { return sqlalchemyName(each->callee) == name; });
    return result;
}

} // namespace triptych::python
