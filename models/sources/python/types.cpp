// SPDX-License-Identifier: MIT
#include "sources/python/types.h"

#include "sources/python/enumeration.h"
#include "sources/python/metadata.h"
#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"
#include "sources/python/sqltext.h"
#include "sources/python/typesql.h"

#include <QHash>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int deepestType = 16;

/// The T of Optional[T] and T | None; nullopt for other types.
std::optional<Value> withoutNone(const Value &type)
{
    const auto *instance = object<Instance>(type);
    if (!instance)
        return {};
    const auto *callee = as<External>(instance->callee);
    const bool isOptional = callee && callee->name() == QLatin1String("Optional");
    const bool isUnion = (callee && callee->name() == QLatin1String("Union"))
        || (instance->form == Instance::Form::Operator && instance->name == QLatin1String("|"));
    QList<Value> members = instance->arguments;
    members.removeIf(isNone);
    return (isOptional || isUnion) && members.size() == 1 ? std::optional(members.first()) : std::nullopt;
}

} // namespace

MappedType Types::read(const Value &value)
{
    const Compiled compiled = compile(value, 0);
    if (compiled.sql.isEmpty())
        return {Stated<SqlType>::unknown(compiled.reason)};
    QString text = pythonText(value);
    const auto *call = object<Instance>(value);
    if (call && call->form == Instance::Form::Call && call->arguments.isEmpty() && call->keywords.isEmpty()
        && text.endsWith(QLatin1String("()")))
        text.chop(2);
    SqlType type{text, compiled.sql, SqlType::Notation::Mapper, compiled.lenient};
    if (compiled.isEnum)
        type.labels = compiled.labels;
    return {type, compiled.labels, compiled.check, compiled.isSpatial};
}

Types::Compiled Types::compile(const Value &value, int depth)
{
    if (depth > deepestType)
        return {{}, false, ModelText::tr("The type is nested too deeply.")};
    if (const auto *reason = as<Unknown>(value))
        return compileEither(alternatives(value), reason->note->reason, depth);
    if (as<External>(value))
        return compileNamed(value, nullptr, depth);
    if (auto *cls = object<Class>(value))
        return compileClass(cls, nullptr, depth);
    if (auto *call = object<Instance>(value); call && call->form == Instance::Form::Call)
        return compileCall(call, depth);
    return {{}, false, ModelText::tr("“%1” is no type that Triptych knows.").arg(pythonText(value))};
}

/// One of some types, when PostgreSQL knows them all as the same.
Types::Compiled Types::compileEither(const QList<Value> &types, const QString &reason, int depth)
{
    std::optional<Compiled> same;
    for (const Value &type : types) {
        const Compiled each = compile(type, depth + 1);
        if (each.sql.isEmpty() || (same && each != *same))
            return {{}, false, reason};
        same = each;
    }
    return same.value_or(Compiled{{}, false, reason});
}

Types::Compiled Types::compileCall(Instance *call, int depth)
{
    if (auto *cls = object<Class>(call->callee))
        return compileClass(cls, call, depth);
    const auto *method = object<Instance>(call->callee);
    const auto *external = as<External>(call->callee);
    const QString name = method && method->form == Instance::Form::Attribute ? method->name
        : external                                                           ? external->name()
                                                                             : QString();
    if (const Value *type = keyword(*call, QLatin1String("dbtype")); type && name == QLatin1String("mutable_json_type"))
        return compile(*type, depth + 1);
    const bool takesType = name == QLatin1String("as_mutable") || name == QLatin1String("type_descriptor");
    if (takesType && !call->arguments.isEmpty())
        return compile(call->arguments.first(), depth + 1);
    if (method && name == QLatin1String("with_variant")) {
        const bool forPostgres = std::ranges::any_of(call->arguments.mid(1), [](const Value &dialect) {
            const auto *text = as<QString>(dialect);
            return text && *text == QLatin1String("postgresql");
        });
        return compile(forPostgres ? call->arguments.first() : method->callee, depth + 1);
    }
    if (method && (name == QLatin1String("evaluates_none") || name == QLatin1String("copy")))
        return compile(method->callee, depth + 1);
    return compileNamed(call->callee, call, depth);
}

Value Types::construct(const Value &callee, const Instance *like)
{
    auto *result = m_interpreter.make<Instance>();
    result->callee = callee;
    if (like) {
        result->arguments = like->arguments;
        result->keywords = like->keywords;
        result->open = like->open;
        result->module = like->module;
        result->node = like->node;
    }
    m_interpreter.initialise(result);
    return result;
}

Types::Compiled Types::compileClass(Class *cls, const Instance *call, int depth)
{
    for (const Value &base : cls->mro) {
        if (!as<External>(base))
            continue;
        const QString name = sqlalchemyName(base);
        if (name == QLatin1String("TypeDecorator"))
            return compileDecorator(cls, call, depth);
        if (name == QLatin1String("UserDefinedType")) {
            const Value method = m_interpreter.classAttribute(cls, QStringLiteral("get_col_spec"), cls->node);
            if (const auto *function = object<Function>(method)) {
                Frame frame;
                frame.module = function->module;
                Arguments arguments;
                arguments.positional.append(construct(cls, call));
                const Value spec = m_interpreter.call(method, arguments, frame, function->node);
                if (const auto *text = as<QString>(spec))
                    return {*text, false, {}};
            }
            return {{}, false, ModelText::tr("Reading can't tell what get_col_spec() of %1 gives.").arg(cls->name)};
        }
        if (!typeRule(base))
            continue;
        const Instance *self = object<Instance>(construct(cls, call));
        return self->base ? compileNamed(base, self->base, depth) : unreadableInit(cls);
    }
    return {{}, false, ModelText::tr("%1 is no type that Triptych knows.").arg(cls->name)};
}

Types::Compiled Types::unreadableInit(const Class *cls)
{
    return {{}, false, ModelText::tr("Reading can't tell what %1.__init__() passes on.").arg(cls->name)};
}

Types::Compiled Types::compileDecorator(Class *cls, const Instance *call, int depth)
{
    auto *self = object<Instance>(construct(cls, call));
    if (!self->base)
        return unreadableInit(cls);
    const Value load = m_interpreter.classAttribute(cls, QStringLiteral("load_dialect_impl"), cls->node);
    if (const auto *function = object<Function>(load)) {
        auto *dialect = m_interpreter.make<Instance>();
        dialect->callee = External{QStringLiteral("sqlalchemy.engine.Dialect")};
        dialect->attributes.set(QStringLiteral("name"), QStringLiteral("postgresql"));
        Frame frame;
        frame.module = function->module;
        Arguments arguments;
        arguments.positional = {self, dialect};
        const Value loaded = m_interpreter.call(load, arguments, frame, function->node);
        const auto *own = object<Instance>(loaded);
        const bool isImpl = own && own->form == Instance::Form::Attribute && own->name == QLatin1String("impl");
        if (!isImpl && !isNone(loaded))
            return compile(loaded, depth + 1);
    }
    const Value *assigned = self->attributes.find(QStringLiteral("impl"));
    return compile(
        assigned ? *assigned : m_interpreter.classAttribute(cls, QStringLiteral("impl"), cls->node), depth + 1);
}

Types::Compiled Types::compileNamed(const Value &symbol, const Instance *call, int depth)
{
    const TypeRule *rule = typeRule(symbol);
    if (!rule)
        return {{}, false, ModelText::tr("“%1” is no type that Triptych knows.").arg(pythonText(symbol))};
    if (rule->shape == TypeShape::Enum)
        return compileEnum(call);
    if (rule->shape == TypeShape::Array)
        return compileArray(call, depth);
    const Value *impl = rule->shape == TypeShape::Choice && call ? argument(*call, 1, QLatin1String("impl")) : nullptr;
    if (impl)
        return compile(*impl, depth + 1);
    TypeArguments arguments{call};
    Compiled result{shapedSql(*rule, arguments), rule->lenient, {}};
    if (rule->shape == TypeShape::Zone)
        result.lenient = !arguments.flag(0, "timezone");
    if (rule->shape == TypeShape::Geometry || rule->shape == TypeShape::Raster)
        result.isSpatial = arguments.flag(byName, "spatial_index").value_or(true);
    return arguments.known ? result : Compiled{{}, false, unreadableArgument(call)};
}

Types::Compiled Types::compileArray(const Instance *call, int depth)
{
    const Value *item = call ? argument(*call, 0, QLatin1String("item_type")) : nullptr;
    if (!item)
        return {{}, false, ModelText::tr("The array names no type of its elements.")};
    TypeArguments arguments{call};
    const int dimensions = arguments.text(2, "dimensions").value_or(QString()).toInt();
    Compiled result = compile(*item, depth + 1);
    if (!result.sql.isEmpty())
        result.sql += QStringLiteral("[]").repeated(std::clamp(dimensions, 1, 6));
    return result;
}

Types::Compiled Types::compileEnum(const Instance *call)
{
    if (!call || call->open)
        return {{}, false, ModelText::tr("Reading can't tell the enum's labels.")};
    TypeArguments arguments{call};
    const bool native = arguments.flag(byName, "native_enum").value_or(true);
    const auto *cls = call->arguments.isEmpty() ? nullptr : object<Class>(call->arguments.first());
    const auto name = arguments.text(byName, "name");
    const auto length = arguments.text(byName, "length");
    auto schema = arguments.text(byName, "schema");
    const Value *metadata = keyword(*call, QLatin1String("metadata"));
    const Instance *settings = metadata && !schema ? metadataOf(*metadata).settings : nullptr;
    const Value *inherited = settings ? keyword(*settings, QLatin1String("schema")) : nullptr;
    if (inherited && as<QString>(*inherited))
        schema = *as<QString>(*inherited);
    if (!arguments.known)
        return {{}, false, unreadableArgument(call)};
    const auto labels = enumLabels(*call);
    if (native) {
        const QString type = name.value_or(cls ? cls->name.toLower() : QString());
        if (type.isEmpty())
            return {{}, false, ModelText::tr("PostgreSQL needs a name for this enum.")};
        const QString prefix = schema ? sqlIdentifier(*schema) + QLatin1Char('.') : QString();
        return {prefix + sqlIdentifier(type), false, {}, labels.value_or(QStringList()), true};
    }
    const auto makesCheck = arguments.flag(byName, "create_constraint");
    Compiled result{{}, true, {}, labels.value_or(QStringList())};
    if (makesCheck.value_or(false))
        result.check = name.value_or(cls ? cls->name.toLower() : QString());
    qsizetype longest = 0;
    for (const QString &label : std::as_const(result.labels))
        longest = std::max(longest, label.toUcs4().size());
    if (length || labels)
        result.sql = withArguments(QStringLiteral("VARCHAR"), {length.value_or(QString::number(longest))});
    else
        result.reason = ModelText::tr("Reading can't tell the enum's labels.");
    return result;
}

/// What an Enum stores; nullopt where reading can't tell.
std::optional<QStringList> Types::enumLabels(const Instance &call)
{
    auto *cls = call.arguments.isEmpty() ? nullptr : object<Class>(call.arguments.first());
    const Value *callable = keyword(call, QLatin1String("values_callable"));
    if (cls && (!callable || isNone(*callable))) {
        // Whether aliases are labels depends on SQLAlchemy's version.
        return memberAliases(*cls).isEmpty() ? std::optional(memberNames(*cls)) : std::nullopt;
    }
    QList<Value> labels = call.arguments;
    if (cls) {
        Frame frame;
        frame.module = cls->module;
        Arguments arguments;
        arguments.positional.append(cls);
        std::optional<Unknown> open;
        const Value values = m_interpreter.call(*callable, arguments, frame, call.node);
        labels = m_interpreter.iterate(values, open, frame, call.node);
        if (open)
            return {};
    }
    QStringList result;
    for (const Value &label : std::as_const(labels)) {
        const auto text = toText(label);
        if (!text)
            return {};
        result.append(*text);
    }
    return result;
}

std::optional<Value> Types::mapped(const Value &pythonType, const Dictionary *map)
{
    for (qsizetype i = 0; map && i < map->items.size(); ++i) {
        const auto &[key, type] = map->items[i];
        const bool same = key == pythonType
            || (object<Instance>(key) && object<Instance>(pythonType) && pythonText(key) == pythonText(pythonType));
        if (same)
            return type;
    }
    const auto *external = as<External>(pythonType);
    static const QHash<QString, QString> standard = {
        {QStringLiteral("builtins.bool"), QStringLiteral("Boolean")},
        {QStringLiteral("builtins.bytes"), QStringLiteral("LargeBinary")},
        {QStringLiteral("builtins.float"), QStringLiteral("Float")},
        {QStringLiteral("builtins.int"), QStringLiteral("Integer")},
        {QStringLiteral("builtins.str"), QStringLiteral("String")},
        {QStringLiteral("datetime.date"), QStringLiteral("Date")},
        {QStringLiteral("datetime.datetime"), QStringLiteral("DateTime")},
        {QStringLiteral("datetime.time"), QStringLiteral("Time")},
        {QStringLiteral("datetime.timedelta"), QStringLiteral("Interval")},
        {QStringLiteral("decimal.Decimal"), QStringLiteral("Numeric")},
        {QStringLiteral("uuid.UUID"), QStringLiteral("Uuid")},
    };
    const QString name = external ? standard.value(external->path) : QString();
    if (name.isEmpty())
        return {};
    return construct(External{QLatin1String("sqlalchemy.") + name}, nullptr);
}

Value Types::pythonTypeOf(const Value &pythonType, const Dictionary *map, int depth)
{
    if (const auto found = mapped(pythonType, map))
        return *found;
    if (depth > deepestType)
        return pythonType;
    const auto *instance = object<Instance>(pythonType);
    const auto *external = instance ? as<External>(instance->callee) : nullptr;
    const QString name = external ? external->name() : QString();
    if (instance && name == QLatin1String("Annotated") && !instance->arguments.isEmpty())
        return pythonTypeOf(instance->arguments.first(), map, depth + 1);
    if (instance && name == QLatin1String("NewType") && instance->arguments.size() == 2)
        return pythonTypeOf(instance->arguments[1], map, depth + 1);
    if (const auto inner = withoutNone(pythonType))
        return pythonTypeOf(*inner, map, depth + 1);
    auto *cls = object<Class>(pythonType);
    const bool isLiteral = instance && name == QLatin1String("Literal");
    if (isLiteral || (cls && isEnum(cls))) {
        auto *result = object<Instance>(construct(External{QStringLiteral("sqlalchemy.Enum")}, nullptr));
        result->arguments = isLiteral ? instance->arguments : QList<Value>{cls};
        if (isLiteral)
            result->keywords.append({QStringLiteral("native_enum"), false});
        const Value key = isLiteral ? Value(instance->callee) : Value(External{QStringLiteral("enum.Enum")});
        const auto configured = mapped(key, map);
        if (const auto *like = configured ? object<Instance>(*configured) : nullptr)
            result->keywords = like->keywords;
        return result;
    }
    return pythonType;
}

MappedType Types::readPython(const Value &pythonType, const Dictionary *map)
{
    if (const auto *reason = as<Unknown>(pythonType))
        return {Stated<SqlType>::unknown(reason->note->reason)};
    const Value type = pythonTypeOf(pythonType, map, 0);
    if (type == pythonType)
        return {
            Stated<SqlType>::unknown(ModelText::tr("No type is known for Mapped[%1].").arg(pythonText(pythonType)))};
    return read(type);
}

} // namespace triptych::python
