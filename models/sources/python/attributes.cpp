// SPDX-License-Identifier: MIT
#include "sources/python/enumeration.h"
#include "sources/python/interpreter.h"
#include "sources/python/interpretertext.h"
#include "sources/python/mappedclass.h"
#include "sources/python/modeltable.h"
#include "sources/python/mro.h"
#include "sources/python/sqlalchemynames.h"

#include <QScopeGuard>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr qsizetype longestPath = 1000;

/// What Flask-SQLAlchemy's database object has of its own; it hands on every other name of SQLAlchemy.
bool isOwnOfDatabase(const QString &name)
{
    static const QStringList names = QStringLiteral(
        "Model Query session metadata metadatas engine engines app init_app create_all drop_all reflect "
        "get_or_404 first_or_404 one_or_404 paginate select_all apply_driver_hacks make_declarative_base")
                                         .split(QLatin1Char(' '));
    return names.contains(name);
}

/// The column of that key among the items of a Table(…) call, or nullptr.
Instance *tableColumn(const Value &table, const QString &key)
{
    const auto *call = object<Instance>(table);
    if (!call || calledName(table) != QLatin1String("Table"))
        return nullptr;
    for (const Value &item : call->arguments.mid(1)) {
        auto *column = object<Instance>(item);
        if (!column || calledName(item) != QLatin1String("Column") || column->arguments.isEmpty())
            continue;
        const Value *given = keyword(*column, QLatin1String("key"));
        const auto *name = as<QString>(given ? *given : column->arguments.first());
        if (name && *name == key)
            return column;
    }
    return nullptr;
}

bool isColumns(const Instance &instance)
{
    return instance.form == Instance::Form::Attribute
        && (instance.name == QLatin1String("c") || instance.name == QLatin1String("columns"));
}

/// Whether a base that is not among the given files may map the class.
bool mayBeMapped(const Class *cls)
{
    return std::ranges::any_of(
        cls->mro, [](const Value &base) { return !object<Class>(base) && baseRole(base) == BaseRole::Unresolved; });
}

/// The type that a column's call names, or nullptr.
const Value *typeOfColumn(const Instance &column)
{
    if (const Value *type = keyword(column, QLatin1String("type_")))
        return type;
    for (const Value &each : column.arguments) {
        const QString name = calledName(each);
        if (!as<QString>(each) && !isNone(each) && name != QLatin1String("ForeignKey"))
            return &each;
    }
    return nullptr;
}

/// The mapped class, of a class and its bases, that has the copy of a mixin's column; nullptr: none is mapped.
const Class *copyingClass(const Class *cls, const Class *owner)
{
    for (auto base = cls->mro.crbegin(); base != cls->mro.crend(); ++base) {
        const auto *each = object<Class>(*base);
        if (each && each->mro.contains(Value(const_cast<Class *>(owner))) && isMapped(each))
            return each;
    }
    return nullptr;
}

bool hasMember(const Class &cls, const QString &name)
{
    return std::ranges::any_of(cls.mro, [&](const Value &base) {
        const auto *each = object<Class>(base);
        return each && each->members.find(name);
    });
}

} // namespace

Value Interpreter::attribute(const Value &value, const QString &name, Frame &frame, Node node)
{
    if (isUnknown(value))
        return value;
    if (auto *module = object<Module>(value))
        return moduleAttribute(module, name, node);
    if (auto *cls = object<Class>(value))
        return classAttribute(cls, name, node);
    if (auto *instance = object<Instance>(value))
        return instanceAttribute(instance, name, frame, node);
    if (const auto *external = as<External>(value)) {
        const QString path = external->path + QLatin1Char('.') + name;
        if (path.size() > longestPath)
            return unknown(frame.module, node, InterpreterText::tr("It is nested too deeply."));
        if (Module *module = m_modules.absolute(path, frame.module))
            return module;
        if (path == QLatin1String("sys.version_info"))
            return makeSequence(Sequence::Type::Tuple, {qint64(3), qint64(12), qint64(0)});
        if (path.startsWith(QLatin1String("builtins.")) && name == QLatin1String("__name__"))
            return external->name();
        return External{path};
    }
    if (const auto *bound = object<BoundMethod>(value)) {
        if (object<Class>(bound->function) || isNone(bound->function))
            return superAttribute(*bound, name, frame, node);
        return unknown(frame.module, node, InterpreterText::tr("Reading can't tell what this gives."));
    }
    if (const auto *function = object<Function>(value); function && name == QLatin1String("__name__"))
        return function->name;
    return method(value, name);
}

Value Interpreter::bound(const Value &member, Class *cls, Node node)
{
    const auto *function = object<Function>(member);
    if (!function)
        return member;
    if (function->hasDecorator(QLatin1String("declared_attr"))
        || function->hasDecorator(QLatin1String("classproperty")))
        return declared(function, cls);
    if (function->hasDecorator(QLatin1String("classmethod")) || function->name == QLatin1String("__init_subclass__")) {
        return method(cls, member);
    }
    Q_UNUSED(node)
    return member;
}

Value Interpreter::declared(const Function *function, Class *cls)
{
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    Frame frame;
    frame.module = function->module;
    if (!step())
        return tooMuch(frame, function->node);
    Arguments arguments;
    arguments.positional.append(cls);
    return callFunction(function, arguments, frame, function->node);
}

Value Interpreter::classAttribute(Class *cls, const QString &name, Node node)
{
    if (name == QLatin1String("__name__") || name == QLatin1String("__qualname__"))
        return cls->name;
    if (name == QLatin1String("__module__"))
        return cls->module->name;
    if (name == QLatin1String("__mro__")) {
        const Value root = External{QStringLiteral("builtins.object")};
        return makeSequence(Sequence::Type::Tuple, cls->mro.contains(root) ? cls->mro : cls->mro + QList<Value>{root});
    }
    if (name == QLatin1String("__bases__"))
        return makeSequence(Sequence::Type::Tuple, cls->bases);
    bool open = false;
    for (const Value &base : cls->mro) {
        const auto *owner = object<Class>(base);
        open = open || !owner;
        const Value *member = owner ? owner->members.find(name) : nullptr;
        if (!member)
            continue;
        if (isEnum(cls) && isEnumMember(name, *member)) {
            Instance *result = makeSymbol(Instance::Form::Attribute, cls->module, node);
            result->callee = cls;
            result->name = name;
            result->arguments = {*member};
            return result;
        }
        const Value value = bound(*member, cls, node);
        const bool isCopied = columnCall(value) && (object<Function>(*member) || (owner != cls && !isMapped(owner)));
        const auto *mapped = isCopied ? copyingClass(cls, owner) : nullptr;
        return mapped ? symbolicAttribute(const_cast<Class *>(mapped), name, cls->module, node) : value;
    }
    const bool isTable = name == QLatin1String("__table__");
    const bool hasTable = cls->members.find(QStringLiteral("__table__"));
    if (isTable ? isMapped(cls) || mayBeMapped(cls) : open || hasTable)
        return symbolicAttribute(cls, name, cls->module, node);
    return unknown(cls->module, node, InterpreterText::tr("%1 has no attribute “%2”.").arg(cls->name, name));
}

/// A function of an object's class as a method, a property's value; others as they are.
Value Interpreter::boundTo(Instance *instance, const Value &member, Frame &frame, Node node)
{
    const auto *function = object<Function>(member);
    if (!function || function->hasDecorator(QLatin1String("staticmethod")))
        return member;
    if (function->hasDecorator(QLatin1String("property")) || function->hasDecorator(QLatin1String("cached_property"))) {
        Arguments arguments;
        arguments.positional.append(instance);
        return call(member, arguments, frame, node);
    }
    return method(instance, member);
}

Value Interpreter::method(const Value &self, const Value &function)
{
    auto *result = make<BoundMethod>();
    result->self = self;
    result->function = function;
    return result;
}

Value Interpreter::superAttribute(const BoundMethod &super, const QString &name, Frame &frame, Node node)
{
    auto *instance = object<Instance>(super.self);
    auto *cls = object<Class>(instance ? instance->callee : super.self);
    const auto *owner = object<Class>(super.function);
    if (!cls || !owner)
        return unknown(
            owner ? owner->module : nullptr, node, InterpreterText::tr("Reading can't tell what super() is."));
    bool after = false;
    for (const Value &base : cls->mro) {
        const auto *each = object<Class>(base);
        if (after && each) {
            if (const Value *member = each->members.find(name))
                return instance ? boundTo(instance, bound(*member, cls, node), frame, node) : bound(*member, cls, node);
        }
        after = after || each == owner;
    }
    if (instance && (name == QLatin1String("__init__") || name == QLatin1String("load_dialect_impl")))
        return method(instance, name);
    return symbolicAttribute(External{QStringLiteral("builtins.object")}, name, owner->module, node);
}

Value Interpreter::symbolicAttribute(const Value &value, const QString &name, const Module *module, Node node)
{
    Instance *result = makeSymbol(Instance::Form::Attribute, module, node);
    result->callee = value;
    result->name = name;
    return result;
}

Value Interpreter::instanceAttribute(Instance *instance, const QString &name, Frame &frame, Node node)
{
    initialise(instance);
    if (const Value *assigned = instance->attributes.find(name))
        return *assigned;
    const bool isMember = instance->form == Instance::Form::Attribute && object<Class>(instance->callee)
        && instance->arguments.size() == 1;
    if (isMember && name == QLatin1String("value"))
        return instance->arguments.first();
    if (isMember && name == QLatin1String("name"))
        return instance->name;
    if (Instance *column = isColumns(*instance) ? tableColumn(instance->callee, name) : nullptr)
        return column;
    const QString called = calledName(instance);
    if (called == QLatin1String("Column") || called == QLatin1String("mapped_column")) {
        if (const Value *type = name == QLatin1String("type") ? typeOfColumn(*instance) : nullptr)
            return *type;
    }
    if (isFlaskDatabase(instance) && name == QLatin1String("Table")) {
        auto *table = make<Instance>();
        table->callee = External{QStringLiteral("functools.partial")};
        table->arguments = {External{QStringLiteral("sqlalchemy.Table")}};
        table->keywords.append(
            {QStringLiteral("metadata"), symbolicAttribute(instance, QStringLiteral("metadata"), frame.module, node)});
        return table;
    }
    if (isFlaskDatabase(instance) && !isOwnOfDatabase(name))
        return External{QLatin1String("sqlalchemy.") + name};
    if (auto *cls = object<Class>(instance->callee); cls && instance->form == Instance::Form::Call) {
        const Value member = classAttribute(cls, name, node);
        if (object<Function>(member))
            return boundTo(instance, member, frame, node);
        const auto *symbol = object<Instance>(member);
        const bool isSymbol = symbol && symbol->form == Instance::Form::Attribute && symbol->callee == Value(cls);
        return isSymbol && symbol->arguments.isEmpty() ? symbolicAttribute(instance, name, frame.module, node) : member;
    }
    const Value *metadata = name == QLatin1String("metadata") && baseRole(instance) == BaseRole::Declarative
        ? keyword(*instance, QLatin1String("metadata"))
        : nullptr;
    if (metadata)
        return *metadata;
    if (Class *base = generatedFrom(instance); base && hasMember(*base, name))
        return classAttribute(base, name, node);
    return symbolicAttribute(instance, name, frame.module, node);
}

} // namespace triptych::python
