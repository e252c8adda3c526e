// SPDX-License-Identifier: MIT
#include "sources/python/sqlmodelfields.h"

#include "sources/python/annotations.h"
#include "sources/python/classcolumns.h"
#include "sources/python/enumeration.h"
#include "sources/python/mappedclass.h"
#include "sources/python/modeltext.h"

#include <QHash>

#include <algorithm>

namespace triptych::python {

namespace {

bool isCallOf(const Value &value, const char *name)
{
    const auto *call = object<Instance>(value);
    const auto *callee = call && call->form == Instance::Form::Call ? as<External>(call->callee) : nullptr;
    return callee && callee->name() == QLatin1String(name);
}

/// The type of SQLAlchemy that stands for a Python type (sqlmodel.main.get_sqlalchemy_type); empty: there is none.
QString columnType(const QString &pythonType)
{
    static const QHash<QString, QStringList> types = {
        {QStringLiteral("sqlmodel.AutoString"),
            {QStringLiteral("builtins.str"), QStringLiteral("pathlib.Path"), QStringLiteral("ipaddress.IPv4Address"),
                QStringLiteral("ipaddress.IPv4Network"), QStringLiteral("ipaddress.IPv6Address"),
                QStringLiteral("ipaddress.IPv6Network"), QStringLiteral("pydantic.EmailStr"),
                QStringLiteral("pydantic.AnyUrl"), QStringLiteral("pydantic.AnyHttpUrl"),
                QStringLiteral("pydantic.HttpUrl"), QStringLiteral("pydantic.FilePath"),
                QStringLiteral("pydantic.DirectoryPath"), QStringLiteral("pydantic.NewPath"),
                QStringLiteral("pydantic.StrictStr"), QStringLiteral("pydantic.constr")}},
        {QStringLiteral("sqlalchemy.Float"),
            {QStringLiteral("builtins.float"), QStringLiteral("pydantic.PositiveFloat"),
                QStringLiteral("pydantic.NonNegativeFloat"), QStringLiteral("pydantic.NegativeFloat"),
                QStringLiteral("pydantic.NonPositiveFloat"), QStringLiteral("pydantic.StrictFloat"),
                QStringLiteral("pydantic.FiniteFloat"), QStringLiteral("pydantic.confloat")}},
        {QStringLiteral("sqlalchemy.Boolean"),
            {QStringLiteral("builtins.bool"), QStringLiteral("pydantic.StrictBool")}},
        {QStringLiteral("sqlalchemy.Integer"),
            {QStringLiteral("builtins.int"), QStringLiteral("pydantic.PositiveInt"),
                QStringLiteral("pydantic.NonNegativeInt"), QStringLiteral("pydantic.NegativeInt"),
                QStringLiteral("pydantic.NonPositiveInt"), QStringLiteral("pydantic.StrictInt"),
                QStringLiteral("pydantic.conint")}},
        {QStringLiteral("sqlalchemy.DateTime"), {QStringLiteral("datetime.datetime")}},
        {QStringLiteral("sqlalchemy.Date"), {QStringLiteral("datetime.date")}},
        {QStringLiteral("sqlalchemy.Interval"), {QStringLiteral("datetime.timedelta")}},
        {QStringLiteral("sqlalchemy.Time"), {QStringLiteral("datetime.time")}},
        {QStringLiteral("sqlalchemy.LargeBinary"),
            {QStringLiteral("builtins.bytes"), QStringLiteral("pydantic.StrictBytes")}},
        {QStringLiteral("sqlalchemy.Numeric"),
            {QStringLiteral("decimal.Decimal"), QStringLiteral("pydantic.condecimal")}},
        {QStringLiteral("sqlalchemy.Uuid"),
            {QStringLiteral("uuid.UUID"), QStringLiteral("pydantic.UUID1"), QStringLiteral("pydantic.UUID3"),
                QStringLiteral("pydantic.UUID4"), QStringLiteral("pydantic.UUID5")}},
    };
    static const QHash<QString, QString> byPythonType = [] {
        QHash<QString, QString> result;
        for (auto type = types.cbegin(); type != types.cend(); ++type) {
            for (const QString &each : type.value())
                result.insert(each, type.key());
        }
        return result;
    }();
    return byPythonType.value(pythonType);
}

/// One field: its annotation, and the arguments of Field(…).
class FieldReader
{
public:
    FieldReader(Interpreter &interpreter, Class *owner, const QString &name)
        : m_interpreter(interpreter), m_owner(owner), m_node(owner->annotation(name))
    {
        Frame frame;
        frame.module = owner->module;
        frame.cls = owner;
        m_type = readType(interpreter, owner, interpreter.evaluate(m_node, frame));
        const Value *member = owner->members.find(name);
        for (const Value &each : m_type.metadata) {
            if (isCallOf(each, "Field"))
                m_field = object<Instance>(each);
        }
        if (member && isCallOf(*member, "Field"))
            m_field = object<Instance>(*member);
        else if (member)
            m_default = *member;
        if (const Value *given = m_field ? argument(*m_field, 0, QLatin1String("default")) : nullptr)
            m_default = *given;
    }

    /// The column as SQLModel would call it.
    Instance *column()
    {
        if (const Value *given = option("sa_column"); given && !isNone(*given) && !isUndefined(*given)) {
            if (auto *call = object<Instance>(*given))
                return call;
        }
        auto *result = m_interpreter.make<Instance>();
        result->callee = External{QStringLiteral("sqlalchemy.Column")};
        result->module = m_owner->module;
        result->node = m_node;
        result->open = m_field ? m_field->open : std::nullopt;
        result->arguments.append(type());
        if (const Value *target = option("foreign_key"); target && !isNone(*target))
            result->arguments.append(foreignKey(*target));
        addOptions(*result);
        return result;
    }

    [[nodiscard]] bool isClassVariable() const
    {
        const auto *instance = object<Instance>(m_type.pythonType);
        const Value &symbol
            = instance && instance->form == Instance::Form::Subscript ? instance->callee : m_type.pythonType;
        const auto *external = as<External>(symbol);
        return external && external->name() == QLatin1String("ClassVar");
    }

private:
    [[nodiscard]] const Value *option(const char *name) const
    {
        return m_field ? keyword(*m_field, QLatin1String(name)) : nullptr;
    }

    static bool isUndefined(const Value &value)
    {
        const auto *external = as<External>(value);
        return external
            && (external->name() == QLatin1String("Undefined") || external->name() == QLatin1String("PydanticUndefined")
                || external->name() == QLatin1String("Ellipsis"));
    }

    Value call(const QString &path, const QList<QPair<QString, Value>> &keywords)
    {
        auto *result = m_interpreter.make<Instance>();
        result->callee = External{path};
        result->keywords = keywords;
        result->module = m_owner->module;
        result->node = m_node;
        return result;
    }

    /// A limit of the value that pydantic is told, by Field(…) or by constr(…) and its like.
    [[nodiscard]] const Value *limit(const char *name) const
    {
        if (const Value *given = option(name))
            return given;
        const auto *type = object<Instance>(m_type.pythonType);
        if (const Value *given = type ? keyword(*type, QLatin1String(name)) : nullptr)
            return given;
        for (const Value &each : m_type.metadata) {
            const auto *constraint = object<Instance>(each);
            if (const Value *given = constraint ? keyword(*constraint, QLatin1String(name)) : nullptr)
                return given;
        }
        return nullptr;
    }

    Value type()
    {
        if (const Value *given = option("sa_type"); given && !isUndefined(*given))
            return *given;
        if (isUnknown(m_type.pythonType))
            return m_type.pythonType;
        Value python = m_type.pythonType;
        const auto nameOfCallee = [](const Instance &instance) {
            const auto *external = as<External>(instance.callee);
            return external ? external->name() : QString();
        };
        for (const auto *instance = object<Instance>(python); instance; instance = object<Instance>(python)) {
            const QString name = nameOfCallee(*instance);
            if (name == QLatin1String("Annotated") && !instance->arguments.isEmpty())
                python = readType(m_interpreter, m_owner, instance->arguments.first()).pythonType;
            else if (name == QLatin1String("NewType") && instance->arguments.size() == 2)
                python = instance->arguments[1];
            else if (name == QLatin1String("Literal"))
                python = External{QStringLiteral("builtins.str")};
            else
                python = instance->callee;
        }
        return typeOf(python);
    }

    Value typeOf(const Value &python)
    {
        auto *cls = object<Class>(python);
        if (cls && isEnum(cls)) {
            auto *result = object<Instance>(call(QStringLiteral("sqlalchemy.Enum"), {}));
            result->arguments = {cls};
            return result;
        }
        QString type;
        for (const Value &base : cls ? cls->mro : QList<Value>{python}) {
            const auto *external = as<External>(base);
            if (type.isEmpty() && external)
                type = columnType(external->path);
        }
        if (type.isEmpty())
            return unknown(m_owner->module, m_node,
                ModelText::tr("SQLModel has no column type for %1.").arg(pythonText(m_type.pythonType)));
        QList<QPair<QString, Value>> arguments;
        const auto pass = [&](const char *limitName, const char *name) {
            if (const Value *given = limit(limitName); given && truth(*given) != false)
                arguments.append({QLatin1String(name), *given});
        };
        if (type.endsWith(QLatin1String("AutoString")))
            pass("max_length", "length");
        if (type.endsWith(QLatin1String("Numeric"))) {
            pass("max_digits", "precision");
            pass("decimal_places", "scale");
        }
        return call(type, arguments);
    }

    Value foreignKey(const Value &target)
    {
        Value result = call(QStringLiteral("sqlalchemy.ForeignKey"), {});
        auto *key = object<Instance>(result);
        key->arguments.append(target);
        if (const Value *action = option("ondelete"); action && !isUndefined(*action))
            key->keywords.append({QStringLiteral("ondelete"), *action});
        return result;
    }

    void addOptions(Instance &column)
    {
        QList<QPair<QString, Value>> &keywords = column.keywords;
        for (const char *name : {"primary_key", "index", "unique"}) {
            if (const Value *given = option(name); given && !isUndefined(*given))
                keywords.append({QLatin1String(name), *given});
        }
        const Value *nullable = option("nullable");
        if (nullable && !isUndefined(*nullable))
            keywords.append({QStringLiteral("nullable"), *nullable});
        else if (isUnknown(m_type.pythonType))
            keywords.append({QStringLiteral("nullable"), m_type.pythonType});
        else
            keywords.append({QStringLiteral("nullable"), m_type.optional});
        if (const Value *factory = option("default_factory"))
            keywords.append({QStringLiteral("default"), *factory});
        else if (m_default && !isUndefined(*m_default))
            keywords.append({QStringLiteral("default"), *m_default});
        if (const Value *given = option("sa_column_args"))
            column.arguments += m_interpreter.iterate(*given, column.open, Frame(), m_node);
        const auto *options = option("sa_column_kwargs") ? object<Dictionary>(*option("sa_column_kwargs")) : nullptr;
        for (qsizetype i = 0; options && i < options->items.size(); ++i) {
            const auto *name = as<QString>(options->items[i].first);
            if (!name)
                continue;
            keywords.removeIf([&](const auto &each) { return each.first == *name; });
            keywords.append({*name, options->items[i].second});
        }
        if (options && options->open)
            column.open = options->open;
    }

    Interpreter &m_interpreter;
    Class *m_owner;
    Node m_node;
    MappedAnnotation m_type;
    const Instance *m_field = nullptr;
    std::optional<Value> m_default;
};

bool isField(const Class &owner, const QString &name)
{
    const Value *member = owner.members.find(name);
    return !owner.annotation(name).isNull() && !name.startsWith(QLatin1Char('_'))
        && name != QLatin1String("model_config") && !(member && isCallOf(*member, "Relationship"));
}

} // namespace

bool isSqlModel(const Class *cls)
{
    return std::ranges::any_of(
        cls->mro, [](const Value &base) { return as<External>(base) && baseRole(base) == BaseRole::SqlModel; });
}

QList<ColumnDeclaration> sqlModelColumns(Interpreter &interpreter, Class *cls)
{
    QList<ColumnDeclaration> result;
    for (auto base = cls->mro.crbegin(); base != cls->mro.crend(); ++base) {
        auto *owner = object<Class>(*base);
        for (const QString &name : owner ? owner->declared : QStringList()) {
            const auto known = std::ranges::find(result, name, &ColumnDeclaration::attribute);
            if (!isField(*owner, name)) {
                if (known != result.end() && owner->annotation(name).isNull() == false)
                    result.erase(known);
                continue;
            }
            FieldReader field(interpreter, owner, name);
            if (field.isClassVariable())
                continue;
            ColumnDeclaration declaration;
            declaration.call = field.column();
            declaration.attribute = name;
            declaration.origin = memberOrigin(cls, owner, name);
            if (known == result.end())
                result.append(declaration);
            else
                *known = declaration;
        }
    }
    return result;
}

} // namespace triptych::python
