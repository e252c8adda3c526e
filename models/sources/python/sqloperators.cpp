// SPDX-License-Identifier: MIT
#include "sources/python/sqloperators.h"

#include <algorithm>
#include <array>

namespace triptych::python {

namespace {

struct Operator
{
    QLatin1String name; ///< Python's operator, or the column's method
    QLatin1String symbol;
    int precedence;
    QLatin1String opposite = {};
};

constexpr int comparing = 5;
constexpr int loosest = -100; ///< in brackets within any other

constexpr Operator concatenation{QLatin1String("concat"), QLatin1String("||"), 6};

constexpr std::array operators{
    Operator{QLatin1String("+"), QLatin1String("+"), 7},
    Operator{QLatin1String("-"), QLatin1String("-"), 7},
    Operator{QLatin1String("*"), QLatin1String("*"), 8},
    Operator{QLatin1String("%"), QLatin1String("%"), 8},
    Operator{QLatin1String("=="), QLatin1String("="), comparing, QLatin1String("!=")},
    Operator{QLatin1String("!="), QLatin1String("!="), comparing, QLatin1String("=")},
    Operator{QLatin1String("<"), QLatin1String("<"), comparing, QLatin1String(">=")},
    Operator{QLatin1String("<="), QLatin1String("<="), comparing, QLatin1String(">")},
    Operator{QLatin1String(">"), QLatin1String(">"), comparing, QLatin1String("<=")},
    Operator{QLatin1String(">="), QLatin1String(">="), comparing, QLatin1String("<")},
};

constexpr std::array methods{
    Operator{QLatin1String("is_"), QLatin1String("IS"), comparing, QLatin1String("IS NOT")},
    Operator{QLatin1String("is_not"), QLatin1String("IS NOT"), comparing, QLatin1String("IS")},
    Operator{QLatin1String("isnot"), QLatin1String("IS NOT"), comparing, QLatin1String("IS")},
    Operator{QLatin1String("like"), QLatin1String("LIKE"), comparing, QLatin1String("NOT LIKE")},
    Operator{QLatin1String("not_like"), QLatin1String("NOT LIKE"), comparing, QLatin1String("LIKE")},
    Operator{QLatin1String("notlike"), QLatin1String("NOT LIKE"), comparing, QLatin1String("LIKE")},
    Operator{QLatin1String("ilike"), QLatin1String("ILIKE"), comparing, QLatin1String("NOT ILIKE")},
    Operator{QLatin1String("not_ilike"), QLatin1String("NOT ILIKE"), comparing, QLatin1String("ILIKE")},
    Operator{QLatin1String("notilike"), QLatin1String("NOT ILIKE"), comparing, QLatin1String("ILIKE")},
    Operator{QLatin1String("regexp_match"), QLatin1String("~"), comparing, QLatin1String("!~")},
    Operator{QLatin1String("is_distinct_from"), QLatin1String("IS DISTINCT FROM"), comparing,
        QLatin1String("IS NOT DISTINCT FROM")},
    Operator{QLatin1String("isdistinct_from"), QLatin1String("IS DISTINCT FROM"), comparing,
        QLatin1String("IS NOT DISTINCT FROM")},
    Operator{QLatin1String("is_not_distinct_from"), QLatin1String("IS NOT DISTINCT FROM"), comparing,
        QLatin1String("IS DISTINCT FROM")},
    Operator{QLatin1String("isnot_distinct_from"), QLatin1String("IS NOT DISTINCT FROM"), comparing,
        QLatin1String("IS DISTINCT FROM")},
};

/// a + b + c needs no brackets, a - (b - c) does.
bool isAssociative(const QString &symbol)
{
    return symbol == QLatin1String("+") || symbol == QLatin1String("*") || symbol == QLatin1String("||")
        || symbol == QLatin1String("AND") || symbol == QLatin1String("OR");
}

QString within(const Sql &part, const QString &symbol, int precedence)
{
    const bool free
        = part.symbol.isEmpty() || (part.symbol == symbol && isAssociative(symbol)) || part.precedence > precedence;
    return free ? part.sql : QLatin1Char('(') + part.sql + QLatin1Char(')');
}

Sql infix(const Operator &operation, const Sql &left, const Sql &right)
{
    const QString symbol(operation.symbol);
    const QString a = within(left, symbol, operation.precedence) + QLatin1Char(' ');
    const QString b = QLatin1Char(' ') + within(right, symbol, operation.precedence);
    Sql result{a + symbol + b, symbol, operation.precedence};
    if (!operation.opposite.isEmpty())
        result.negated = a + operation.opposite + b;
    result.isText = symbol == QLatin1String("||");
    return result;
}

template <typename Operators>
const Operator *find(const Operators &among, const QString &name)
{
    const auto found = std::ranges::find(among, name, &Operator::name);
    return found == among.end() ? nullptr : &*found;
}

} // namespace

std::optional<Sql> unaryOperation(const QString &name, const Sql &operand)
{
    if (name == QLatin1String("~"))
        return negation(operand);
    if (name == QLatin1String("-"))
        return Sql{QLatin1Char('-') + within(operand, name, 8), name, 8};
    return {};
}

std::optional<Sql> binaryOperation(const QString &name, const Sql &left, const Sql &right)
{
    if (name == QLatin1String("&") || name == QLatin1String("|"))
        return joined(name == QLatin1String("&"), {left, right});
    if (right.sql == QLatin1String("NULL") && (name == QLatin1String("==") || name == QLatin1String("!=")))
        return methodOperation(
            name == QLatin1String("==") ? QStringLiteral("is_") : QStringLiteral("is_not"), left, {right});
    if (name == QLatin1String("+") && (left.isText || right.isText))
        return infix(concatenation, left, right);
    // What / gives depends on SQLAlchemy's version and on the types.
    const Operator *operation = find(operators, name);
    return operation ? std::optional(infix(*operation, left, right)) : std::nullopt;
}

std::optional<Sql> methodOperation(const QString &name, const Sql &left, const QList<Sql> &arguments)
{
    if (name == QLatin1String("between") && arguments.size() == 2) {
        const QString range = within(arguments[0], QStringLiteral("BETWEEN"), comparing) + QLatin1String(" AND ")
            + within(arguments[1], QStringLiteral("BETWEEN"), comparing);
        const QString a = within(left, QStringLiteral("BETWEEN"), comparing);
        return Sql{a + QLatin1String(" BETWEEN ") + range, QStringLiteral("BETWEEN"), comparing,
            a + QLatin1String(" NOT BETWEEN ") + range};
    }
    if (arguments.size() != 1)
        return {};
    const bool starts = name == QLatin1String("startswith");
    if (starts || name == QLatin1String("endswith")) {
        const Sql any = Sql::text(QStringLiteral("'%'"));
        const Sql pattern = infix(concatenation, starts ? arguments[0] : any, starts ? any : arguments[0]);
        return infix({{}, QLatin1String("LIKE"), loosest, QLatin1String("NOT LIKE")}, left, pattern);
    }
    if (name == concatenation.name)
        return infix(concatenation, left, arguments.first());
    const Operator *operation = find(methods, name);
    return operation ? std::optional(infix(*operation, left, arguments.first())) : std::nullopt;
}

Sql customOperation(const QString &symbol, const Sql &left, const Sql &right)
{
    return {
        within(left, symbol, 0) + QLatin1Char(' ') + symbol + QLatin1Char(' ') + within(right, symbol, 0), symbol, 0};
}

Sql containment(const Sql &left, const QStringList &items)
{
    const QString a = within(left, QStringLiteral("IN"), comparing);
    const QString list = QLatin1Char('(') + items.join(QLatin1String(", ")) + QLatin1Char(')');
    return {a + QLatin1String(" IN ") + list, QStringLiteral("IN"), comparing,
        QLatin1Char('(') + a + QLatin1String(" NOT IN ") + list + QLatin1Char(')')};
}

QString bracketed(const Sql &part)
{
    return part.symbol.isEmpty() ? part.sql : QLatin1Char('(') + part.sql + QLatin1Char(')');
}

Sql collated(const Sql &left, const QString &collation)
{
    return {within(left, QStringLiteral("COLLATE"), 4) + QLatin1String(" COLLATE \"") + collation + QLatin1Char('"'),
        QStringLiteral("COLLATE"), 4, {}, true};
}

Sql negation(const Sql &operand)
{
    if (!operand.negated.isEmpty())
        return {operand.negated, operand.symbol, operand.precedence, operand.sql};
    const QString symbol = QStringLiteral("NOT");
    return {QLatin1String("NOT ") + within(operand, symbol, comparing), symbol, comparing, operand.sql};
}

Sql joined(bool isAnd, const QList<Sql> &parts)
{
    const QString symbol = isAnd ? QStringLiteral("AND") : QStringLiteral("OR");
    const int precedence = isAnd ? 3 : 2;
    if (parts.size() == 1)
        return parts.first();
    QStringList texts;
    for (const Sql &part : parts)
        texts.append(within(part, symbol, precedence));
    return {texts.join(QLatin1Char(' ') + symbol + QLatin1Char(' ')), symbol, precedence};
}

} // namespace triptych::python
