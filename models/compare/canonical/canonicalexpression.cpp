// SPDX-License-Identifier: MIT
#include "compare/canonical/canonicalexpression.h"

#include "compare/canonical/expressionprinter.h"
#include "compare/canonical/parsetree.h"

namespace triptych {

std::optional<CanonicalExpression> canonicalExpression(const QString &sql, const ExpressionPlace &place)
{
    const std::optional<ParseTree> tree = parseExpression(sql);
    if (!tree)
        return std::nullopt;
    ExpressionPrinter printer(tree->source, place, ExpressionPrinter::Names::Qualified);
    CanonicalExpression result;
    result.text = printer.print(tree->node);
    result.columns = printer.columns();
    result.rules = printer.rules();
    result.unqualifiedText = printer.isQualified()
        ? ExpressionPrinter(tree->source, place, ExpressionPrinter::Names::Unqualified).print(tree->node)
        : result.text;
    return result;
}

bool isSame(const CanonicalExpression &one, const CanonicalExpression &other)
{
    if (one.text == other.text)
        return true;
    const bool oneHasNoSchema = one.text == one.unqualifiedText || other.text == other.unqualifiedText;
    return oneHasNoSchema && one.unqualifiedText == other.unqualifiedText;
}

bool isNull(const CanonicalExpression &expression)
{
    return expression.text == QLatin1String("NULL");
}

} // namespace triptych
