// SPDX-License-Identifier: MIT
#include "sources/python/sqlexpression.h"

#include "sources/python/enumeration.h"
#include "sources/python/modeltable.h"
#include "sources/python/sqlalchemynames.h"
#include "sources/python/sqloperators.h"
#include "sources/python/sqltext.h"

#include <QSet>

namespace triptych::python {

namespace {

constexpr int deepestExpression = 24;

/// Functions that SQL writes without brackets (sqlalchemy.sql.functions.AnsiFunction).
bool isAnsi(const QString &name)
{
    static const QSet<QString> names = {
        QStringLiteral("current_date"),
        QStringLiteral("current_time"),
        QStringLiteral("current_timestamp"),
        QStringLiteral("current_user"),
        QStringLiteral("localtime"),
        QStringLiteral("localtimestamp"),
        QStringLiteral("session_user"),
        QStringLiteral("sysdate"),
        QStringLiteral("user"),
    };
    return names.contains(name.toLower());
}

/// The name of `func.name`, `func.schema.name` and `sqlalchemy.sql.functions.name`; empty for what is none.
QString functionName(const Value &callee)
{
    const auto *external = as<External>(callee);
    if (!external)
        return {};
    const QStringList parts = external->path.split(QLatin1Char('.'));
    const bool isClass
        = external->path.startsWith(QLatin1String("sqlalchemy.sql.functions.")) && parts.last()[0].isLower();
    const qsizetype func = isClass ? parts.size() - 2 : parts.indexOf(QStringLiteral("func"));
    return func >= 0 ? parts.mid(func + 1).join(QLatin1Char('.')) : QString();
}

bool isMember(const Instance &instance)
{
    const auto *cls = object<Class>(instance.callee);
    return cls && instance.form == Instance::Form::Attribute && instance.arguments.size() == 1 && isEnum(cls);
}

class Renderer
{
public:
    explicit Renderer(const ExpressionScope &scope) : m_scope(scope) { }

    /// \param labels what the column that the value is compared with stores, of an enum
    std::optional<Sql> render(const Value &value, const QStringList &labels = {})
    {
        if (++m_depth > deepestExpression) {
            --m_depth;
            return {};
        }
        auto result = renderDeeper(value, labels);
        --m_depth;
        return result;
    }

private:
    std::optional<Sql> renderDeeper(const Value &value, const QStringList &labels)
    {
        if (const auto *text = as<QString>(value))
            return Sql::text(sqlLiteral(*text));
        if (const auto *boolean = as<bool>(value))
            return Sql::atom(*boolean ? QStringLiteral("true") : QStringLiteral("false"));
        if (as<qint64>(value) || as<double>(value))
            return Sql::atom(*toText(value));
        if (isNone(value))
            return Sql::atom(QStringLiteral("NULL"));
        if (const ModelColumn *column = m_scope.column ? m_scope.column(value) : nullptr)
            return columnSql(*column);
        const auto *instance = object<Instance>(value);
        if (!instance)
            return {};
        if (isMember(*instance))
            return memberSql(*instance, labels);
        switch (instance->form) {
        case Instance::Form::Operator:
            return operation(*instance);
        case Instance::Form::Call:
            return instance->open ? std::nullopt : call(*instance);
        case Instance::Form::Attribute:
            return attribute(*instance);
        case Instance::Form::Subscript:
            break;
        }
        return {};
    }

    static Sql columnSql(const ModelColumn &column)
    {
        Sql result = Sql::atom(sqlIdentifier(column.column.name));
        const QString type = column.column.type.valueOr({}).sql;
        result.isText = column.labels.isEmpty()
            && (type.startsWith(QLatin1String("VARCHAR")) || type.startsWith(QLatin1String("TEXT"))
                || type.startsWith(QLatin1String("CHAR")));
        result.labels = column.labels;
        return result;
    }

    /// A member of an enum is what the column's Enum stores of it; where it is also a str, its value elsewhere.
    static std::optional<Sql> memberSql(const Instance &member, const QStringList &labels)
    {
        const auto *value = as<QString>(member.arguments.first());
        if (labels.contains(member.name))
            return Sql::text(sqlLiteral(member.name));
        if (value && (labels.contains(*value) || isTextEnum(object<Class>(member.callee))))
            return Sql::text(sqlLiteral(*value));
        return {};
    }

    static bool isTextEnum(const Class *cls)
    {
        return std::ranges::any_of(cls->mro, [](const Value &base) {
            const auto *external = as<External>(base);
            return external
                && (external->path == QLatin1String("builtins.str") || external->name() == QLatin1String("StrEnum"));
        });
    }

    std::optional<QStringList> renderAll(const QList<Value> &values, const QStringList &labels = {})
    {
        QStringList parts;
        for (const Value &each : values) {
            const auto part = render(each, labels);
            if (!part)
                return {};
            parts.append(part->sql);
        }
        return parts;
    }

    std::optional<Sql> operation(const Instance &instance)
    {
        const auto left = render(instance.arguments.first());
        if (!left)
            return {};
        if (instance.arguments.size() == 1)
            return unaryOperation(instance.name, *left);
        const auto right = render(instance.arguments[1], left->labels);
        return right ? binaryOperation(instance.name, *left, *right) : std::nullopt;
    }

    /// `data["key"].astext`
    std::optional<Sql> attribute(const Instance &instance)
    {
        const auto *item = object<Instance>(instance.callee);
        if (instance.name != QLatin1String("astext") || !item || item->form != Instance::Form::Subscript
            || item->arguments.size() != 1)
            return {};
        const auto left = render(item->callee);
        const auto key = render(item->arguments.first());
        return left && key ? std::optional(Sql::text(QStringLiteral("(%1 ->> %2)").arg(left->sql, key->sql)))
                           : std::nullopt;
    }

    std::optional<Sql> call(const Instance &call)
    {
        if (const QString function = functionName(call.callee); !function.isEmpty())
            return functionCall(function, call);
        if (const QString name = sqlalchemyName(call.callee); !name.isEmpty())
            return construct(name, call);
        const auto *method = object<Instance>(call.callee);
        if (!method)
            return {};
        if (method->form == Instance::Form::Attribute)
            return methodCall(*method, call);
        // a.op("~")(b)
        const auto *maker = method->form == Instance::Form::Call ? object<Instance>(method->callee) : nullptr;
        const bool isOperator = maker && maker->form == Instance::Form::Attribute
            && (maker->name == QLatin1String("op") || maker->name == QLatin1String("bool_op"))
            && !method->arguments.isEmpty() && call.arguments.size() == 1;
        const auto *symbol = isOperator ? as<QString>(method->arguments.first()) : nullptr;
        const auto left = symbol ? render(maker->callee) : std::nullopt;
        const auto right = left ? render(call.arguments.first()) : std::nullopt;
        return right ? std::optional(customOperation(*symbol, *left, *right)) : std::nullopt;
    }

    std::optional<Sql> functionCall(const QString &name, const Instance &call)
    {
        if (isAnsi(name) && call.arguments.isEmpty())
            return Sql::atom(name.toUpper());
        const auto arguments = renderAll(call.arguments);
        return arguments
            ? std::optional(Sql::atom(QStringLiteral("%1(%2)").arg(name, arguments->join(QLatin1String(", ")))))
            : std::nullopt;
    }

    /// A function of SQLAlchemy's own.
    std::optional<Sql> construct(const QString &name, const Instance &call)
    {
        const Value first = call.arguments.value(0);
        if (name == QLatin1String("text") || name == QLatin1String("literal_column")) {
            const auto *text = as<QString>(first);
            return text ? std::optional(Sql::atom(ddlText(*text))) : std::nullopt;
        }
        if (name == QLatin1String("true") || name == QLatin1String("false"))
            return Sql::atom(name);
        if (name == QLatin1String("null"))
            return Sql::atom(QStringLiteral("NULL"));
        if (call.arguments.isEmpty())
            return {};
        if (name == QLatin1String("column")) {
            const auto *text = as<QString>(first);
            return text ? std::optional(Sql::atom(sqlIdentifier(*text))) : std::nullopt;
        }
        if (name == QLatin1String("literal") || name == QLatin1String("type_coerce"))
            return render(first);
        if (name == QLatin1String("and_") || name == QLatin1String("or_"))
            return junction(name == QLatin1String("and_"), call.arguments);
        if (name == QLatin1String("not_")) {
            const auto inner = render(first);
            return inner ? std::optional(negation(*inner)) : std::nullopt;
        }
        if (name == QLatin1String("cast"))
            return cast(first, call.arguments.value(1));
        if (name == QLatin1String("extract"))
            return extraction(call);
        if (name == QLatin1String("array"))
            return arrayOf(first);
        if (name == QLatin1String("case"))
            return choice(call);
        if (name == QLatin1String("between") || name == QLatin1String("collate"))
            return comparison(name, first, call.arguments.mid(1));
        return {};
    }

    std::optional<Sql> junction(bool isAnd, const QList<Value> &values)
    {
        QList<Sql> parts;
        for (const Value &each : values) {
            const auto part = render(each);
            if (!part)
                return {};
            parts.append(*part);
        }
        return joined(isAnd, parts);
    }

    std::optional<Sql> cast(const Value &value, const Value &type)
    {
        const auto inner = render(value);
        const auto name = m_scope.type ? m_scope.type(type) : std::nullopt;
        return inner && name ? std::optional(Sql::atom(QStringLiteral("CAST(%1 AS %2)").arg(inner->sql, *name)))
                             : std::nullopt;
    }

    std::optional<Sql> extraction(const Instance &call)
    {
        const auto *field = as<QString>(call.arguments.first());
        const auto from = call.arguments.size() == 2 ? render(call.arguments[1]) : std::nullopt;
        return field && from ? std::optional(Sql::atom(QStringLiteral("EXTRACT(%1 FROM %2)").arg(*field, from->sql)))
                             : std::nullopt;
    }

    std::optional<Sql> arrayOf(const Value &items)
    {
        const auto *sequence = object<Sequence>(items);
        const auto parts = sequence && !sequence->open ? renderAll(sequence->items) : std::nullopt;
        return parts ? std::optional(Sql::atom(QStringLiteral("ARRAY[%1]").arg(parts->join(QLatin1String(", ")))))
                     : std::nullopt;
    }

    /// case((condition, value), …, else_=…), before 1.4 with a list of pairs; with value= it compares with that.
    std::optional<Sql> choice(const Instance &call)
    {
        QList<Value> pairs = call.arguments;
        if (const auto *list = object<Sequence>(pairs.first()); list && list->type == Sequence::Type::List)
            pairs = list->items;
        QString sql = QStringLiteral("CASE");
        if (const Value *value = keyword(call, QLatin1String("value"))) {
            const auto compared = render(*value);
            if (!compared)
                return {};
            sql += QLatin1Char(' ') + compared->sql;
        }
        for (const Value &each : pairs) {
            const auto *pair = object<Sequence>(each);
            const auto when = pair && pair->items.size() == 2 ? render(pair->items[0]) : std::nullopt;
            const auto then = when ? render(pair->items[1]) : std::nullopt;
            if (!then)
                return {};
            sql += QStringLiteral(" WHEN %1 THEN %2").arg(bracketed(*when), then->sql);
        }
        if (const Value *otherwise = keyword(call, QLatin1String("else_")); otherwise && !isNone(*otherwise)) {
            const auto last = render(*otherwise);
            if (!last)
                return {};
            sql += QLatin1String(" ELSE ") + last->sql;
        }
        return Sql::atom(sql + QLatin1String(" END"));
    }

    std::optional<Sql> methodCall(const Instance &method, const Instance &call)
    {
        if (method.name == QLatin1String("next_value"))
            return nextValue(method.callee);
        if (method.name == QLatin1String("label") || method.name == QLatin1String("self_group"))
            return render(method.callee);
        if (method.name == QLatin1String("cast"))
            return cast(method.callee, call.arguments.value(0));
        // Further keywords change what an operator means: escape=, autoescape=, flags=.
        return call.keywords.isEmpty() ? comparison(method.name, method.callee, call.arguments) : std::nullopt;
    }

    std::optional<Sql> nextValue(const Value &value)
    {
        const auto *sequence = object<Instance>(value);
        const Value *name = sequence && calledName(value) == QLatin1String("Sequence")
            ? argument(*sequence, 0, QLatin1String("name"))
            : nullptr;
        const auto *text = name ? as<QString>(*name) : nullptr;
        if (!text)
            return {};
        const Value *schema = keyword(*sequence, QLatin1String("schema"));
        const auto *schemaName = schema ? as<QString>(*schema) : nullptr;
        const QString full
            = (schemaName ? sqlIdentifier(*schemaName) + QLatin1Char('.') : QString()) + sqlIdentifier(*text);
        return Sql::atom(QStringLiteral("nextval(%1)").arg(sqlLiteral(full)));
    }

    /// What a column's method gives.
    std::optional<Sql> comparison(const QString &name, const Value &of, const QList<Value> &arguments)
    {
        const auto left = render(of);
        if (!left || arguments.isEmpty())
            return {};
        if (name == QLatin1String("in_") || name == QLatin1String("not_in") || name == QLatin1String("notin_")) {
            const auto *items = object<Sequence>(arguments.first());
            const auto parts = items && !items->open ? renderAll(items->items, left->labels) : std::nullopt;
            if (!parts || parts->isEmpty())
                return {};
            const Sql contained = containment(*left, *parts);
            return name == QLatin1String("in_") ? contained : negation(contained);
        }
        if (name == QLatin1String("collate")) {
            const auto *collation = as<QString>(arguments.first());
            return collation ? std::optional(collated(*left, *collation)) : std::nullopt;
        }
        QList<Sql> others;
        for (const Value &each : arguments) {
            const auto other = render(each, left->labels);
            if (!other)
                return {};
            others.append(*other);
        }
        return methodOperation(name, *left, others);
    }

    const ExpressionScope &m_scope;
    int m_depth = 0;
};

} // namespace

QString ddlText(const QString &written)
{
    return QString(written).replace(QLatin1String("\\:"), QLatin1String(":"));
}

std::optional<QString> sqlExpression(const Value &value, const ExpressionScope &scope)
{
    const auto rendered = Renderer(scope).render(value);
    return rendered ? std::optional(rendered->sql) : std::nullopt;
}

std::optional<QString> sqlCondition(const Value &value, const ExpressionScope &scope)
{
    const auto *text = as<QString>(value);
    return text ? std::optional(ddlText(*text)) : sqlExpression(value, scope);
}

} // namespace triptych::python
