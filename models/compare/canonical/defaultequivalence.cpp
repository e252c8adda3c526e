// SPDX-License-Identifier: MIT
#include "compare/canonical/defaultequivalence.h"

namespace triptych {

std::shared_ptr<const CanonicalExpression> DefaultEquivalence::canonical(const Column &column)
{
    const auto &stated = column.defaultExpression;
    if (!stated.isKnown() || !stated.value())
        return nullptr;
    const std::pair key(*stated.value(), column.type.isKnown() ? column.type.value().sql : QString());
    auto known = m_canonical.constFind(key);
    if (known == m_canonical.constEnd()) {
        ExpressionPlace place;
        place.namesColumns = false;
        place.type = key.second.isEmpty() ? std::nullopt : canonicalType(key.second);
        const auto canonical = canonicalExpression(key.first, place);
        known = m_canonical.insert(key, canonical ? std::make_shared<const CanonicalExpression>(*canonical) : nullptr);
    }
    return *known;
}

bool DefaultEquivalence::isSame(const Column &one, const Column &other)
{
    if (one.defaultExpression == other.defaultExpression && one.type == other.type)
        return true;
    const auto left = canonical(one);
    const auto right = canonical(other);
    return left && right && triptych::isSame(*left, *right);
}

} // namespace triptych
