// SPDX-License-Identifier: MIT
#include "compare/canonical/expressionprinter.h"
#include "compare/canonical/literal.h"
#include "compare/canonical/parsetree.h"
#include "compare/canonical/printing.h"

#include <QHash>
#include <QJsonArray>

namespace triptych {

using namespace printing;

namespace {

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

} // namespace

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

} // namespace triptych
