// SPDX-License-Identifier: MIT
#include "sources/python/sqlalchemynames.h"
#include "sources/python/tablebuilder.h"

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

/// The name of `func.name` and `func.schema.name`; empty for what is none.
QString functionName(const Value &callee)
{
    const auto *external = as<External>(callee);
    if (!external)
        return {};
    const QStringList parts = external->path.split(QLatin1Char('.'));
    const qsizetype func = parts.indexOf(QStringLiteral("func"));
    return func >= 0 ? parts.mid(func + 1).join(QLatin1Char('.')) : QString();
}

std::optional<QString> expression(const Value &value, const ColumnNamer &namer, int depth);

std::optional<QString> joinedExpressions(const QList<Value> &values, const ColumnNamer &namer, int depth)
{
    QStringList parts;
    for (const Value &each : values) {
        const auto part = expression(each, namer, depth);
        if (!part)
            return {};
        parts.append(*part);
    }
    return parts.join(QLatin1String(", "));
}

std::optional<QString> callExpression(const Instance &call, const ColumnNamer &namer, int depth)
{
    if (const QString function = functionName(call.callee); !function.isEmpty()) {
        if (isAnsi(function) && call.arguments.isEmpty())
            return function.toUpper();
        const auto arguments = joinedExpressions(call.arguments, namer, depth);
        return arguments ? std::optional(function + QLatin1Char('(') + *arguments + QLatin1Char(')')) : std::nullopt;
    }
    const QString name = sqlalchemyName(call.callee);
    const auto *first = call.arguments.isEmpty() ? nullptr : &call.arguments.first();
    if ((name == QLatin1String("text") || name == QLatin1String("literal_column")) && first) {
        const auto *text = as<QString>(*first);
        return text ? std::optional(QString(*text).replace(QLatin1String("\\:"), QLatin1String(":"))) : std::nullopt;
    }
    if (name == QLatin1String("true") || name == QLatin1String("false"))
        return name;
    if (name == QLatin1String("null"))
        return QStringLiteral("NULL");
    if (name == QLatin1String("literal") && first)
        return expression(*first, namer, depth);
    const auto *method = object<Instance>(call.callee);
    if (method && method->form == Instance::Form::Attribute) {
        const auto inner = expression(method->callee, namer, depth);
        if (inner && method->name == QLatin1String("desc"))
            return *inner + QLatin1String(" DESC");
        if (inner && method->name == QLatin1String("asc"))
            return *inner + QLatin1String(" ASC");
        if (calledName(method->callee) == QLatin1String("Sequence") && method->name == QLatin1String("next_value")) {
            const auto *sequence = object<Instance>(method->callee)->arguments.isEmpty()
                ? nullptr
                : as<QString>(object<Instance>(method->callee)->arguments.first());
            return sequence ? std::optional(QLatin1String("nextval('") + *sequence + QLatin1String("')"))
                            : std::nullopt;
        }
    }
    return {};
}

std::optional<QString> expression(const Value &value, const ColumnNamer &namer, int depth)
{
    if (depth > deepestExpression)
        return {};
    if (const auto *text = as<QString>(value))
        return sqlLiteral(*text);
    if (const auto *boolean = as<bool>(value))
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    if (as<qint64>(value) || as<double>(value))
        return toText(value);
    if (isNone(value))
        return QStringLiteral("NULL");
    if (const auto name = namer ? namer(value) : std::nullopt)
        return sqlIdentifier(*name);
    const auto *call = object<Instance>(value);
    return call && call->form == Instance::Form::Call && !call->open ? callExpression(*call, namer, depth + 1)
                                                                     : std::nullopt;
}

} // namespace

std::optional<QString> sqlExpression(const Value &value, const ColumnNamer &namer)
{
    return expression(value, namer, 0);
}

} // namespace triptych::python
