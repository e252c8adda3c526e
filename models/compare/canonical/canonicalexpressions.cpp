// SPDX-License-Identifier: MIT
#include "compare/canonical/canonicalexpressions.h"

namespace triptych {

namespace {

/// What the place says of these columns.
QString placeKey(const QStringList &columns, const ExpressionPlace &place)
{
    QStringList parts;
    for (const QString &column : columns) {
        const auto type = place.columnType ? place.columnType(column) : std::nullopt;
        parts << (place.columnName ? place.columnName(column) : column) << (type ? displayText(*type) : QString());
    }
    if (place.type)
        parts << displayText(*place.type);
    return parts.join(QChar());
}

} // namespace

std::shared_ptr<const CanonicalExpression> CanonicalExpressions::of(const QString &sql, const ExpressionPlace &place)
{
    if (const auto known = m_known.constFind(sql); known != m_known.constEnd()) {
        const auto found = known->byPlace.constFind(placeKey(known->columns, place));
        if (found != known->byPlace.constEnd())
            return *found;
    }
    const auto canonical = canonicalExpression(sql, place);
    const auto result = canonical ? std::make_shared<const CanonicalExpression>(*canonical) : nullptr;
    Known &known = m_known[sql];
    known.columns = canonical ? canonical->columns : QStringList();
    known.byPlace.insert(placeKey(known.columns, place), result);
    return result;
}

} // namespace triptych
