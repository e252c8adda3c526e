// SPDX-License-Identifier: MIT
#include "compare/canonical/expressionprinter.h"

#include "compare/canonical/literal.h"
#include "compare/canonical/parsetree.h"
#include "compare/canonical/printing.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace triptych {

using namespace printing;

namespace {

bool isText(const CanonicalType &type)
{
    return isOneOf(type.name, {"text", "varchar", "bpchar", "name"});
}

/// The last part of a qualified name as SQL writes it: "users_id_seq" of "public.users_id_seq".
QString lastNamePart(const QString &name)
{
    bool isQuoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (name[i] == QLatin1Char('.') && !isQuoted)
            start = i + 1;
    }
    return name.mid(start);
}

} // namespace

QString ExpressionPrinter::print(const QJsonObject &node)
{
    Term whole = term(node);
    if (!m_place.type)
        return whole.text;
    // A cast of the whole to the column's own type says nothing.
    if (const QJsonObject cast = fieldsOf(node, QLatin1String("TypeCast")); !whole.literal && !cast.isEmpty()) {
        const auto type = canonicalType(objectAt(cast, "typeName"), m_source);
        if (type && type->name == m_place.type->name && type->array == m_place.type->array) {
            note("own_type_cast");
            whole = term(objectAt(cast, "arg"));
        }
    }
    return whole.literal ? canonicalLiteral(*whole.literal, *m_place.type) : whole.text;
}

void ExpressionPrinter::note(const char *rule)
{
    if (const QString name = QLatin1String(rule); !m_rules.contains(name))
        m_rules.append(name);
}

ExpressionPrinter::Term ExpressionPrinter::term(const QJsonObject &node)
{
    using Printer = Term (ExpressionPrinter::*)(const QJsonObject &);
    static const QHash<QString, Printer> printers{
        {QStringLiteral("A_Const"), &ExpressionPrinter::constant},
        {QStringLiteral("ColumnRef"), &ExpressionPrinter::columnReference},
        {QStringLiteral("TypeCast"), &ExpressionPrinter::typeCast},
        {QStringLiteral("FuncCall"), &ExpressionPrinter::functionCall},
        {QStringLiteral("SQLValueFunction"), &ExpressionPrinter::valueFunction},
        {QStringLiteral("A_Expr"), &ExpressionPrinter::operation},
        {QStringLiteral("BoolExpr"), &ExpressionPrinter::boolean},
        {QStringLiteral("A_ArrayExpr"), &ExpressionPrinter::array},
        {QStringLiteral("CaseExpr"), &ExpressionPrinter::caseWhen},
    };
    const Printer printer = printers.value(nodeType(node));
    return printer ? (this->*printer)(nodeFields(node)) : plain(node);
}

ExpressionPrinter::Term ExpressionPrinter::constant(const QJsonObject &fields)
{
    if (fields.contains(QLatin1String("isnull")))
        return {QStringLiteral("NULL")};
    if (const QJsonValue value = fields.value(QLatin1String("boolval")); value.isObject()) {
        const QString text
            = value[QLatin1String("boolval")].toBool() ? QStringLiteral("true") : QStringLiteral("false");
        return {text, text};
    }
    if (const QJsonValue value = fields.value(QLatin1String("fval")); value.isObject()) {
        const QString text = value[QLatin1String("fval")].toString();
        return {canonicalNumber(text), text};
    }
    if (const QJsonValue value = fields.value(QLatin1String("sval")); value.isObject()) {
        const QString text = value[QLatin1String("sval")].toString();
        return {quotedLiteral(text), text};
    }
    if (const QJsonValue value = fields.value(QLatin1String("bsval")); value.isObject()) {
        const QString text = value[QLatin1String("bsval")].toString().mid(1); // without the b or x
        return {quotedLiteral(text), text};
    }
    const QString text = QString::number(integerOf(fields, m_source));
    return {text, text};
}

ExpressionPrinter::Term ExpressionPrinter::columnReference(const QJsonObject &fields)
{
    const QStringList parts = nameParts(fields.value(QLatin1String("fields")));
    if (parts.isEmpty())
        return {QStringLiteral("*")};
    if (!m_place.namesColumns) {
        const QString word = parts.join(QLatin1Char('.'));
        return {quotedLiteral(word), word};
    }
    if (!m_columns.contains(parts.last()))
        m_columns.append(parts.last());
    return {m_place.columnName ? m_place.columnName(parts.last()) : parts.last(), {},
        m_place.columnType ? m_place.columnType(parts.last()) : std::nullopt};
}

ExpressionPrinter::Term ExpressionPrinter::typeCast(const QJsonObject &fields)
{
    Term argument = term(objectAt(fields, "arg"));
    const auto type = canonicalType(objectAt(fields, "typeName"), m_source);
    if (!type)
        return plain({{QStringLiteral("TypeCast"), fields}});
    if (argument.text == QLatin1String("NULL"))
        return argument;
    if (type->name.startsWith(QLatin1String("reg")) && type->schema.isEmpty()) {
        note("regclass_cast");
        return argument;
    }
    if (argument.literal) {
        note("literal_cast");
        return {canonicalLiteral(*argument.literal, *type), argument.literal, type};
    }
    if (type->array && elements(objectAt(fields, "arg"))) {
        note("array_cast");
        return argument;
    }
    if (isText(*type) && type->modifiers.isEmpty()) {
        note("text_cast");
        return {argument.text, {}, type};
    }
    return {QStringLiteral("CAST(%1 AS %2)").arg(argument.text, displayText(*type)), {}, type};
}

ExpressionPrinter::Term ExpressionPrinter::functionCall(const QJsonObject &fields)
{
    QStringList name = nameParts(fields.value(QLatin1String("funcname")));
    if (name.size() > 1 && (name.first() == QLatin1String("pg_catalog") || m_names == Names::Unqualified))
        name = {name.last()};
    m_isQualified = m_isQualified || name.size() > 1;
    QStringList arguments;
    std::optional<CanonicalType> type; // of the last argument
    for (const QJsonValue &each : fields.value(QLatin1String("args")).toArray()) {
        Term argument = term(each.toObject());
        type = argument.type;
        const bool isSequence = argument.literal && isOneOf(name.last(), {"nextval", "currval"});
        m_isQualified = m_isQualified || isSequence;
        if (isSequence && m_names == Names::Unqualified)
            argument.text = quotedLiteral(lastNamePart(*argument.literal));
        arguments.append(argument.text);
    }
    QString call = name.join(QLatin1Char('.'));
    if (arguments.isEmpty() && isOneOf(call, {"now", "transaction_timestamp"})) {
        if (call != QLatin1String("now"))
            note("now");
        return {QStringLiteral("now()")};
    }
    call += QLatin1Char('(') + joined(arguments) + QLatin1Char(')');
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!isOneOf(field.key(), {"funcname", "args", "funcformat", "location"}))
            call += QLatin1Char(' ') + field.key() + QLatin1Char('=') + plainValue(field.value());
    }
    if (name.last() == QLatin1String("timezone") && type) // AT TIME ZONE turns one kind of timestamp into the other
        type->name
            = type->name == QLatin1String("timestamp") ? QStringLiteral("timestamptz") : QStringLiteral("timestamp");
    else if (name.last() != QLatin1String("date_trunc"))
        type.reset();
    return {call, {}, type};
}

ExpressionPrinter::Term ExpressionPrinter::valueFunction(const QJsonObject &fields)
{
    QString name = fields.value(QLatin1String("op")).toString().mid(int(qstrlen("SVFOP_")));
    if (name == QLatin1String("CURRENT_TIMESTAMP")) {
        note("now");
        return {QStringLiteral("now()")};
    }
    if (name == QLatin1String("USER"))
        name = QStringLiteral("CURRENT_USER");
    const int precision = fields.value(QLatin1String("typmod")).toInt(-1);
    return {precision < 0 ? name : QStringLiteral("%1(%2)").arg(name).arg(precision)};
}

ExpressionPrinter::Term ExpressionPrinter::array(const QJsonObject &fields)
{
    return {QStringLiteral("ARRAY[%1]").arg(joined(texts(fields.value(QLatin1String("elements")))))};
}

ExpressionPrinter::Term ExpressionPrinter::caseWhen(const QJsonObject &fields)
{
    QStringList words{QStringLiteral("CASE")};
    if (fields.contains(QLatin1String("arg")))
        words << text(fields.value(QLatin1String("arg")));
    for (const QJsonValue &each : fields.value(QLatin1String("args")).toArray()) {
        const QJsonObject when = fieldsOf(each.toObject(), QLatin1String("CaseWhen"));
        words << QStringLiteral("WHEN") << text(when.value(QLatin1String("expr"))) << QStringLiteral("THEN")
              << text(when.value(QLatin1String("result")));
    }
    const QString otherwise = text(fields.value(QLatin1String("defresult")));
    if (!otherwise.isEmpty() && otherwise != QLatin1String("NULL"))
        words << QStringLiteral("ELSE") << otherwise;
    return {(words << QStringLiteral("END")).join(QLatin1Char(' '))};
}

ExpressionPrinter::Term ExpressionPrinter::plain(const QJsonObject &node)
{
    if (node.isEmpty())
        return {};
    const QJsonObject fields = nodeFields(node);
    QStringList parts;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() != QLatin1String("location"))
            parts << field.key() + QLatin1Char('=') + plainValue(field.value());
    }
    return {QStringLiteral("%1(%2)").arg(nodeType(node), joined(parts))};
}

QString ExpressionPrinter::plainValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts << plainValue(each);
        return QLatin1Char('[') + joined(parts) + QLatin1Char(']');
    }
    return value.isObject() ? term(value.toObject()).text : value.toVariant().toString();
}

QList<ExpressionPrinter::Term> ExpressionPrinter::terms(const QJsonValue &list)
{
    QList<Term> result;
    for (const QJsonValue &each : list.toArray())
        result << term(each.toObject());
    return result;
}

QStringList ExpressionPrinter::texts(const QJsonValue &list)
{
    QStringList result;
    for (const Term &each : terms(list))
        result << each.text;
    return result;
}

std::optional<QList<ExpressionPrinter::Term>> ExpressionPrinter::elements(const QJsonObject &node)
{
    if (nodeType(node) == QLatin1String("A_ArrayExpr"))
        return terms(nodeFields(node).value(QLatin1String("elements")));
    if (const QJsonObject cast = fieldsOf(node, QLatin1String("TypeCast")); !cast.isEmpty()) {
        const Term argument = term(objectAt(cast, "arg"));
        const auto type = canonicalType(objectAt(cast, "typeName"), m_source);
        if (!argument.literal || !type || !type->array)
            return elements(objectAt(cast, "arg"));
        return arrayTerms(*argument.literal, *type);
    }
    // A bare literal beside ANY is an array, of whatever it is compared with.
    const Term literal = term(node);
    return literal.literal ? arrayTerms(*literal.literal, {{}, QStringLiteral("text"), {}, true}) : std::nullopt;
}

std::optional<QList<ExpressionPrinter::Term>> ExpressionPrinter::arrayTerms(
    const QString &literal, const CanonicalType &type)
{
    const auto items = arrayElements(literal, type);
    if (!items)
        return std::nullopt;
    QList<Term> result;
    for (const QString &item : *items)
        result << Term{item};
    return result;
}

} // namespace triptych
