// SPDX-License-Identifier: MIT
#include "sources/python/types.h"

#include "sources/python/modeltext.h"
#include "sources/python/sqlalchemynames.h"
#include "sources/python/typetable.h"

#include <QHash>

#include <algorithm>

namespace triptych::python {

namespace {

constexpr int deepestType = 16;

/// An argument as SQL text; nullopt: not given (or None); an empty text: given, but reading can't tell it.
std::optional<QString> textArgument(const Instance *call, int position, QLatin1String name)
{
    const Value *value = call ? argument(*call, position, name) : nullptr;
    if (!value)
        return call && call->open ? std::optional(QString()) : std::nullopt;
    if (isNone(*value))
        return {};
    return toText(*value).value_or(QString());
}

/// A flag; nullopt: not given. `known` becomes false where reading can't tell it.
std::optional<bool> flag(const Instance *call, int position, QLatin1String name, bool &known)
{
    const Value *value = call ? argument(*call, position, name) : nullptr;
    if (!value || isNone(*value))
        return {};
    const auto result = truth(*value);
    known = known && result;
    return result;
}

QString unreadableArgument(const Instance *call)
{
    const auto isOpen = [](const Value &value) { return isUnknown(value); };
    for (const Value &each : call->arguments) {
        if (isOpen(each))
            return as<Unknown>(each)->note->reason;
    }
    for (const auto &[name, each] : call->keywords) {
        if (isOpen(each))
            return as<Unknown>(each)->note->reason;
    }
    return ModelText::tr("Reading can't tell the type's arguments.");
}

QString withArguments(const QString &name, const QStringList &parts)
{
    return parts.isEmpty() ? name : name + QLatin1Char('(') + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

} // namespace

bool isEnum(const Class *cls)
{
    return std::ranges::any_of(cls->mro, [](const Value &base) {
        const auto *external = as<External>(base);
        return external && external->path.startsWith(QLatin1String("enum."));
    });
}

QString sqlIdentifier(const QString &name)
{
    const bool plain = !name.isEmpty() && !name.front().isDigit() && std::ranges::all_of(name, [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c.isDigit() || c == QLatin1Char('_');
    });
    if (plain)
        return name;
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString sqlLiteral(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

Stated<SqlType> Types::read(const Value &value)
{
    const Compiled compiled = compile(value, 0);
    if (compiled.sql.isEmpty())
        return Stated<SqlType>::unknown(compiled.reason);
    QString text = pythonText(value);
    const auto *call = object<Instance>(value);
    if (call && call->form == Instance::Form::Call && call->arguments.isEmpty() && call->keywords.isEmpty()
        && text.endsWith(QLatin1String("()")))
        text.chop(2);
    return SqlType{text, compiled.sql, SqlType::Notation::Mapper, compiled.lenient};
}

Types::Compiled Types::compile(const Value &value, int depth)
{
    if (depth > deepestType)
        return {{}, false, ModelText::tr("The type is nested too deeply.")};
    if (const auto *reason = as<Unknown>(value))
        return {{}, false, reason->note->reason};
    if (as<External>(value))
        return compileNamed(value, nullptr, depth);
    if (auto *cls = object<Class>(value))
        return compileClass(cls, nullptr, depth);
    if (auto *call = object<Instance>(value); call && call->form == Instance::Form::Call)
        return compileCall(call, depth);
    return {{}, false, ModelText::tr("“%1” is no type that Triptych knows.").arg(pythonText(value))};
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
                arguments.positional.append(call ? Value(construct(cls, call)) : construct(cls, nullptr));
                const Value spec = m_interpreter.call(method, arguments, frame, function->node);
                if (const auto *text = as<QString>(spec))
                    return {*text, false, {}};
            }
            return {{}, false, ModelText::tr("Reading can't tell what get_col_spec() of %1 gives.").arg(cls->name)};
        }
        if (typeRule(base))
            return compileNamed(base, call, depth);
    }
    return {{}, false, ModelText::tr("%1 is no type that Triptych knows.").arg(cls->name)};
}

Types::Compiled Types::compileDecorator(Class *cls, const Instance *call, int depth)
{
    const Value load = m_interpreter.classAttribute(cls, QStringLiteral("load_dialect_impl"), cls->node);
    if (const auto *function = object<Function>(load)) {
        auto *dialect = m_interpreter.make<Instance>();
        dialect->callee = External{QStringLiteral("sqlalchemy.engine.Dialect")};
        dialect->attributes.set(QStringLiteral("name"), QStringLiteral("postgresql"));
        Frame frame;
        frame.module = function->module;
        Arguments arguments;
        arguments.positional = {construct(cls, call), dialect};
        const Value loaded = m_interpreter.call(load, arguments, frame, function->node);
        const auto *own = object<Instance>(loaded);
        const bool isImpl = own && own->form == Instance::Form::Attribute && own->name == QLatin1String("impl");
        if (!isImpl && !isNone(loaded))
            return compile(loaded, depth + 1);
    }
    const Value impl = m_interpreter.classAttribute(cls, QStringLiteral("impl"), cls->node);
    if (!as<External>(impl) && !object<Class>(impl))
        return compile(impl, depth + 1);
    const Value init = m_interpreter.classAttribute(cls, QStringLiteral("__init__"), cls->node);
    if (!object<Function>(init))
        return compile(construct(impl, call), depth + 1);
    const TypeRule *rule = typeRule(impl);
    if (rule && rule->shape == TypeShape::Plain)
        return compile(impl, depth + 1);
    return {{}, false, ModelText::tr("Reading can't tell what %1.__init__() passes on.").arg(cls->name)};
}

Types::Compiled Types::compileNamed(const Value &symbol, const Instance *call, int depth)
{
    const TypeRule *rule = typeRule(symbol);
    if (!rule)
        return {{}, false, ModelText::tr("“%1” is no type that Triptych knows.").arg(pythonText(symbol))};
    const QString sql = QString::fromLatin1(rule->sql);
    bool known = true;
    const auto text = [&](int position, const char *name) {
        const auto value = textArgument(call, position, QLatin1String(name));
        known = known && (!value || !value->isEmpty());
        return value;
    };
    Compiled result{sql, rule->lenient, {}};
    switch (rule->shape) {
    case TypeShape::Plain:
        break;
    case TypeShape::Length: {
        const auto length = text(0, "length");
        const QString standard = QString::fromLatin1(rule->standard);
        if (length || !standard.isEmpty())
            result.sql = withArguments(sql, {length.value_or(standard)});
        if (const auto collation = text(1, "collation"))
            result.sql += QLatin1String(" COLLATE \"") + *collation + QLatin1Char('"');
        break;
    }
    case TypeShape::Scale: {
        const auto precision = text(0, "precision");
        const auto scale = text(1, "scale");
        if (precision)
            result.sql = withArguments(sql, scale ? QStringList{*precision, *scale} : QStringList{*precision});
        break;
    }
    case TypeShape::Float:
        if (const auto precision = text(0, "precision"); precision && *precision != QLatin1String("0"))
            result.sql = withArguments(sql, {*precision});
        break;
    case TypeShape::Zone: {
        const auto zone = flag(call, 0, QLatin1String("timezone"), known);
        const auto precision = text(1, "precision");
        if (precision)
            result.sql = withArguments(sql, {*precision});
        result.sql += zone.value_or(false) ? QLatin1String(" WITH TIME ZONE") : QLatin1String(" WITHOUT TIME ZONE");
        result.lenient = !zone;
        break;
    }
    case TypeShape::Bit: {
        const auto length = text(0, "length");
        if (flag(call, 1, QLatin1String("varying"), known).value_or(false))
            result.sql
                = length ? withArguments(QStringLiteral("BIT VARYING"), {*length}) : QStringLiteral("BIT VARYING");
        else
            result.sql = withArguments(sql, {length.value_or(QStringLiteral("1"))});
        break;
    }
    case TypeShape::Interval: {
        const bool isPostgres = as<External>(symbol)->name() == QLatin1String("INTERVAL");
        const auto precision = isPostgres ? text(0, "precision") : text(1, "second_precision");
        if (const auto fields = isPostgres ? text(1, "fields") : std::nullopt)
            result.sql += QLatin1Char(' ') + *fields;
        if (precision)
            result.sql += QLatin1String(" (") + *precision + QLatin1Char(')');
        break;
    }
    case TypeShape::Array: {
        const Value *item = call ? argument(*call, 0, QLatin1String("item_type")) : nullptr;
        const auto dimensions = text(2, "dimensions");
        result = item ? compile(*item, depth + 1)
                      : Compiled{{}, false, ModelText::tr("The array names no type of its elements.")};
        if (!result.sql.isEmpty())
            result.sql += QStringLiteral("[]").repeated(std::clamp(dimensions.value_or(QString()).toInt(), 1, 6));
        break;
    }
    case TypeShape::Enum:
        return compileEnum(call);
    case TypeShape::Choice:
        if (const Value *impl = call ? argument(*call, 1, QLatin1String("impl")) : nullptr)
            return compile(*impl, depth + 1);
        break;
    case TypeShape::Uuid:
        if (!flag(call, 1, QLatin1String("native_uuid"), known).value_or(true))
            result.sql = QStringLiteral("CHAR(32)");
        break;
    case TypeShape::Vector:
        if (const auto size = text(0, "dim"))
            result.sql = withArguments(sql, {*size});
        break;
    case TypeShape::Geometry: {
        const QString kind = text(0, "geometry_type").value_or(QStringLiteral("GEOMETRY"));
        const QString srid = text(1, "srid").value_or(QStringLiteral("-1"));
        result.sql = sql + QLatin1Char('(') + kind + QLatin1Char(',') + srid + QLatin1Char(')');
        break;
    }
    }
    return known ? result : Compiled{{}, false, unreadableArgument(call)};
}

Types::Compiled Types::compileEnum(const Instance *call)
{
    if (!call || call->open)
        return {{}, false, ModelText::tr("Reading can't tell the enum's labels.")};
    bool known = true;
    const bool native = flag(call, 99, QLatin1String("native_enum"), known).value_or(true);
    const auto *cls = call->arguments.isEmpty() ? nullptr : object<Class>(call->arguments.first());
    const auto name = textArgument(call, 99, QLatin1String("name"));
    if (!known || (name && name->isEmpty()))
        return {{}, false, unreadableArgument(call)};
    if (native) {
        const QString type = name.value_or(cls ? cls->name.toLower() : QString());
        if (type.isEmpty())
            return {{}, false, ModelText::tr("PostgreSQL needs a name for this enum.")};
        const auto schema = textArgument(call, 99, QLatin1String("schema"));
        return {schema && !schema->isEmpty() ? sqlIdentifier(*schema) + QLatin1Char('.') + sqlIdentifier(type)
                                             : sqlIdentifier(type),
            false, {}};
    }
    if (const auto length = textArgument(call, 99, QLatin1String("length")); length && !length->isEmpty())
        return {withArguments(QStringLiteral("VARCHAR"), {*length}), true, {}};
    QList<Value> labels = call->arguments;
    Frame frame;
    frame.module = cls ? cls->module : nullptr;
    const Value *callable = keyword(*call, QLatin1String("values_callable"));
    if (cls && callable && !isNone(*callable)) {
        std::optional<Unknown> open;
        Arguments arguments;
        arguments.positional.append(call->arguments.first());
        const Value values = m_interpreter.call(*callable, arguments, frame, call->node);
        labels = m_interpreter.iterate(values, open, frame, call->node);
        if (open)
            return {{}, false, open->note->reason};
    } else if (cls) {
        labels.clear();
        for (const auto &[member, value] : cls->members.items()) {
            if (!member.isEmpty() && !member.startsWith(QLatin1Char('_')) && !object<Function>(value))
                labels.append(member);
        }
    }
    qsizetype longest = 0;
    for (const Value &label : std::as_const(labels)) {
        const auto text = toText(label);
        if (!text)
            return {{}, false, ModelText::tr("Reading can't tell the enum's labels.")};
        longest = std::max(longest, text->toUcs4().size());
    }
    return {withArguments(QStringLiteral("VARCHAR"), {QString::number(longest)}), true, {}};
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

Stated<SqlType> Types::readPython(const Value &pythonType, const Dictionary *map)
{
    if (const auto *reason = as<Unknown>(pythonType))
        return Stated<SqlType>::unknown(reason->note->reason);
    const Value type = pythonTypeOf(pythonType, map, 0);
    if (type == pythonType)
        return Stated<SqlType>::unknown(ModelText::tr("No type is known for Mapped[%1].").arg(pythonText(pythonType)));
    return read(type);
}

} // namespace triptych::python
