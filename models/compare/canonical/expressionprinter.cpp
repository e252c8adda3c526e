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
    QStringList arguments;
    std::optional<CanonicalType> type; // of the last argument
    for (const QJsonValue &each : fields.value(QLatin1String("args")).toArray()) {
        Term argument = term(each.toObject());
        type = argument.type;
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

ExpressionPrinter::Term ExpressionPrinter::operand(const QJsonObject &node)
{
    const QJsonObject cast = fieldsOf(node, QLatin1String("TypeCast"));
    if (cast.isEmpty())
        return term(node);
    const Term argument = term(objectAt(cast, "arg"));
    const auto type = canonicalType(objectAt(cast, "typeName"), m_source);
    const bool isWide = type && !type->array && type->modifiers.isEmpty()
        && isOneOf(type->name, {"numeric", "float8", "timestamp", "timestamptz"});
    if (!isWide || argument.literal)
        return term(node);
    note("widening_cast");
    return {argument.text, {}, type};
}

void ExpressionPrinter::settle(Term &literal, const Term &other)
{
    if (literal.literal && !literal.type && other.type)
        literal.text = canonicalLiteral(*literal.literal, *other.type);
}

std::optional<ExpressionPrinter::Term> ExpressionPrinter::rowComparison(
    const QString &operatorName, const QJsonObject &left, const QJsonObject &right)
{
    const QJsonArray one = fieldsOf(left, QLatin1String("RowExpr")).value(QLatin1String("args")).toArray();
    const QJsonArray other = fieldsOf(right, QLatin1String("RowExpr")).value(QLatin1String("args")).toArray();
    const bool isEqual = operatorName == QLatin1String("=");
    if (one.isEmpty() || one.size() != other.size() || !(isEqual || operatorName == QLatin1String("<>")))
        return std::nullopt;
    note("row");
    QStringList parts;
    for (qsizetype i = 0; i < one.size(); ++i)
        parts << binary(operatorName, one[i].toObject(), other[i].toObject()).text;
    return chain(parts, isEqual ? QStringLiteral("AND") : QStringLiteral("OR"));
}

ExpressionPrinter::Term ExpressionPrinter::binary(
    QString operatorName, const QJsonObject &left, const QJsonObject &right)
{
    if (left.isEmpty())
        return {QStringLiteral("(%1 %2)").arg(operatorName, term(right).text)};
    if (auto row = rowComparison(operatorName, left, right))
        return *std::move(row);
    // Of whole numbers "/" and "%" give another result than of wider ones.
    const QString other = exchanged(operatorName);
    const bool keepsValue = !other.isEmpty() || isOneOf(operatorName, {"+", "-", "*", "^"});
    Term first = keepsValue ? operand(left) : term(left);
    Term second = keepsValue ? operand(right) : term(right);
    if (!other.isEmpty() || isOneOf(operatorName, {"@>", "<@", "&&"})) {
        settle(first, second);
        settle(second, first);
    } else if (isOneOf(operatorName, {"#>", "#>>"})) {
        settle(second, {{}, {}, CanonicalType{{}, QStringLiteral("text"), {}, true}});
    }
    if (!other.isEmpty() && first.literal && !second.literal) {
        note("operand_order");
        std::swap(first, second);
        operatorName = other;
    }
    return {inBrackets({first.text, second.text}, operatorName)};
}

ExpressionPrinter::Term ExpressionPrinter::membership(const Term &left, const QList<Term> &items, bool isMember)
{
    QStringList set;
    for (Term item : items) {
        settle(item, left);
        set << item.text;
    }
    set = asSet(set);
    if (set.size() == 1)
        return {inBrackets({left.text, set.first()}, isMember ? QStringLiteral("=") : QStringLiteral("<>"))};
    note("set");
    return {QStringLiteral("(%1 %2 (%3))")
                .arg(left.text, isMember ? QStringLiteral("IN") : QStringLiteral("NOT IN"), joined(set))};
}

ExpressionPrinter::Term ExpressionPrinter::between(
    const QJsonObject &value, const QJsonArray &bounds, bool isNegated, bool isSymmetric)
{
    note("between");
    const QString inner = isNegated ? QStringLiteral("OR") : QStringLiteral("AND");
    const QString outer = isNegated ? QStringLiteral("AND") : QStringLiteral("OR");
    const auto within = [&](const QJsonValue &low, const QJsonValue &high) {
        return chain({binary(isNegated ? QStringLiteral("<") : QStringLiteral(">="), value, low.toObject()).text,
                         binary(isNegated ? QStringLiteral(">") : QStringLiteral("<="), value, high.toObject()).text},
            inner);
    };
    const Term plain = within(bounds.at(0), bounds.at(1));
    return isSymmetric ? chain({plain.text, within(bounds.at(1), bounds.at(0)).text}, outer) : plain;
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
        return membership(operand(left), terms(items), name == QLatin1String("="));
    if (kind == QLatin1String("OP_ANY") || kind == QLatin1String("OP_ALL")) {
        const bool isAny = kind == QLatin1String("OP_ANY");
        const bool isSet = name == (isAny ? QLatin1String("=") : QLatin1String("<>"));
        if (const auto list = elements(right); list && isSet)
            return membership(operand(left), *list, isAny);
        return {inBrackets(
            {term(left).text, term(right).text}, name + (isAny ? QLatin1String(" ANY") : QLatin1String(" ALL")))};
    }
    if (kind.contains(QLatin1String("BETWEEN")))
        return between(
            left, items.toArray(), kind.startsWith(QLatin1String("NOT")), kind.endsWith(QLatin1String("SYM")));
    if (kind == QLatin1String("NOT_DISTINCT"))
        return {QStringLiteral("(NOT %1)")
                    .arg(inBrackets({term(left).text, term(right).text}, QStringLiteral("DISTINCT")))};
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
