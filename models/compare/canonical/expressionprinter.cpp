// SPDX-License-Identifier: MIT
#include "compare/canonical/expressionprinter.h"

#include "compare/canonical/literal.h"
#include "compare/canonical/parsetree.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace triptych {

namespace {

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *each) { return name == QLatin1String(each); });
}

bool isText(const CanonicalType &type)
{
    return isOneOf(type.name, {"text", "varchar", "bpchar", "name"});
}

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1String(", "));
}

QString inBrackets(const QStringList &parts, const QString &between)
{
    return QLatin1Char('(') + parts.join(QLatin1Char(' ') + between + QLatin1Char(' ')) + QLatin1Char(')');
}

QStringList asSet(QStringList items)
{
    items.sort();
    items.removeDuplicates();
    return items;
}

/// The comparison that holds with its operands exchanged; empty: there is none.
QString exchanged(const QString &operatorName)
{
    static const QHash<QString, QString> operators{
        {QStringLiteral("="), QStringLiteral("=")},
        {QStringLiteral("<>"), QStringLiteral("<>")},
        {QStringLiteral("<"), QStringLiteral(">")},
        {QStringLiteral(">"), QStringLiteral("<")},
        {QStringLiteral("<="), QStringLiteral(">=")},
        {QStringLiteral(">="), QStringLiteral("<=")},
    };
    return operators.value(operatorName);
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

QJsonObject objectAt(const QJsonObject &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toObject();
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
    return {m_place.columnName ? m_place.columnName(parts.last()) : parts.last()};
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
        return {canonicalLiteral(*argument.literal, *type), argument.literal};
    }
    if (type->array && elements(objectAt(fields, "arg"))) {
        note("array_cast");
        return argument;
    }
    if (isText(*type) && type->modifiers.isEmpty()) {
        note("text_cast");
        return argument;
    }
    return {QStringLiteral("CAST(%1 AS %2)").arg(argument.text, displayText(*type))};
}

ExpressionPrinter::Term ExpressionPrinter::functionCall(const QJsonObject &fields)
{
    QStringList name = nameParts(fields.value(QLatin1String("funcname")));
    if (name.size() > 1 && (name.first() == QLatin1String("pg_catalog") || m_names == Names::Unqualified))
        name = {name.last()};
    QStringList arguments;
    for (const QJsonValue &each : fields.value(QLatin1String("args")).toArray()) {
        Term argument = term(each.toObject());
        const bool isSequence = argument.literal && isOneOf(name.last(), {"nextval", "currval"});
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
    return {call};
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

ExpressionPrinter::Term ExpressionPrinter::binary(
    QString operatorName, const QJsonObject &left, const QJsonObject &right)
{
    if (left.isEmpty())
        return {QStringLiteral("(%1 %2)").arg(operatorName, term(right).text)};
    Term first = term(left);
    Term second = term(right);
    if (const QString other = exchanged(operatorName); first.literal && !second.literal && !other.isEmpty()) {
        note("operand_order");
        std::swap(first, second);
        operatorName = other;
    }
    return {inBrackets({first.text, second.text}, operatorName)};
}

ExpressionPrinter::Term ExpressionPrinter::membership(const QString &left, const QStringList &items, bool isMember)
{
    const QStringList set = asSet(items);
    if (set.size() == 1)
        return {inBrackets({left, set.first()}, isMember ? QStringLiteral("=") : QStringLiteral("<>"))};
    note("set");
    return {QStringLiteral("(%1 %2 (%3))")
                .arg(left, isMember ? QStringLiteral("IN") : QStringLiteral("NOT IN"), joined(set))};
}

ExpressionPrinter::Term ExpressionPrinter::operation(const QJsonObject &fields)
{
    const QString kind = fields.value(QLatin1String("kind")).toString().mid(int(qstrlen("AEXPR_")));
    const QStringList names = nameParts(fields.value(QLatin1String("name")));
    const QString name = names.isEmpty() ? QString() : names.last();
    const QJsonObject left = objectAt(fields, "lexpr");
    const QJsonObject right = objectAt(fields, "rexpr");
    const QJsonValue items = fieldsOf(right, QLatin1String("List")).value(QLatin1String("items"));

    if (isOneOf(kind, {"OP", "LIKE", "ILIKE", "SIMILAR"}))
        return binary(name, left, right);
    if (kind == QLatin1String("IN"))
        return membership(term(left).text, texts(items), name == QLatin1String("="));
    if (kind == QLatin1String("OP_ANY") || kind == QLatin1String("OP_ALL")) {
        const bool isAny = kind == QLatin1String("OP_ANY");
        const bool isSet = name == (isAny ? QLatin1String("=") : QLatin1String("<>"));
        if (const auto list = elements(right); list && isSet)
            return membership(term(left).text, *list, isAny);
        return {inBrackets(
            {term(left).text, term(right).text}, name + (isAny ? QLatin1String(" ANY") : QLatin1String(" ALL")))};
    }
    if (kind == QLatin1String("BETWEEN") || kind == QLatin1String("NOT_BETWEEN")) {
        note("between");
        const QString value = term(left).text;
        const QStringList bounds = texts(items);
        if (kind == QLatin1String("BETWEEN"))
            return chain({inBrackets({value, bounds.value(0)}, QStringLiteral(">=")),
                             inBrackets({value, bounds.value(1)}, QStringLiteral("<="))},
                QStringLiteral("AND"));
        return chain({inBrackets({value, bounds.value(0)}, QStringLiteral("<")),
                         inBrackets({value, bounds.value(1)}, QStringLiteral(">"))},
            QStringLiteral("OR"));
    }
    return {inBrackets({term(left).text, term(right).text}, kind)};
}

ExpressionPrinter::Term ExpressionPrinter::boolean(const QJsonObject &fields)
{
    const QString kind = fields.value(QLatin1String("boolop")).toString();
    const QJsonArray arguments = fields.value(QLatin1String("args")).toArray();
    if (kind == QLatin1String("NOT_EXPR"))
        return {QStringLiteral("(NOT %1)").arg(text(arguments.first()))};
    return chain(texts(arguments), kind == QLatin1String("AND_EXPR") ? QStringLiteral("AND") : QStringLiteral("OR"));
}

ExpressionPrinter::Term ExpressionPrinter::chain(const QStringList &parts, const QString &word)
{
    // "a AND b AND c" is one chain, however it is bracketed.
    QStringList links;
    for (const QString &part : parts) {
        const Chain inner = m_chains.value(part);
        links << (inner.word == word ? inner.links : QStringList{part});
    }
    links = asSet(links);
    if (links.size() == 1)
        return {links.first()};
    const QString text = inBrackets(links, word);
    m_chains.insert(text, {word, links});
    return {text};
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

QStringList ExpressionPrinter::texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &each : list.toArray())
        result << text(each);
    return result;
}

std::optional<QStringList> ExpressionPrinter::elements(const QJsonObject &node)
{
    if (nodeType(node) == QLatin1String("A_ArrayExpr"))
        return texts(nodeFields(node).value(QLatin1String("elements")));
    const QJsonObject cast = fieldsOf(node, QLatin1String("TypeCast"));
    if (cast.isEmpty())
        return std::nullopt;
    const Term argument = term(objectAt(cast, "arg"));
    const auto type = canonicalType(objectAt(cast, "typeName"), m_source);
    return argument.literal && type && type->array ? arrayElements(*argument.literal, *type)
                                                   : elements(objectAt(cast, "arg"));
}

} // namespace triptych
