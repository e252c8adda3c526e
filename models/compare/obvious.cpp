// SPDX-License-Identifier: MIT
#include "compare/obvious.h"

#include <algorithm>

namespace triptych {

namespace {

/// Whether at most one of them states something, or both the same.
template <typename T>
bool isAlike(const Stated<T> &one, const Stated<T> &other)
{
    return !one.isKnown() || !other.isKnown() || one.value() == other.value();
}

template <typename T, typename Same>
bool isAlike(const Listed<T> &one, const Listed<T> &other, Same same)
{
    if (!one.isComplete() && one.items.isEmpty())
        return true;
    if (!other.isComplete() && other.items.isEmpty())
        return true;
    if (one.items.size() != other.items.size())
        return false;
    // In whatever order; the lists are short.
    const auto isIn = [&](const QList<T> &list, const T &item) {
        return std::ranges::any_of(list, [&](const T &each) { return same(each, item); });
    };
    return std::ranges::all_of(one.items, [&](const T &each) { return isIn(other.items, each); })
        && std::ranges::all_of(other.items, [&](const T &each) { return isIn(one.items, each); });
}

bool sameSchema(const QString &one, const QString &other)
{
    const QLatin1String open("public");
    return one == other || (one.isEmpty() && other == open) || (one == open && other.isEmpty());
}

bool sameForeignKey(const ForeignKey &one, const ForeignKey &other)
{
    return one.columns == other.columns && one.target.name == other.target.name
        && sameSchema(one.target.schema, other.target.schema) && one.targetColumns == other.targetColumns
        && isAlike(one.onUpdate, other.onUpdate) && isAlike(one.onDelete, other.onDelete);
}

bool sameUnique(const UniqueConstraint &one, const UniqueConstraint &other)
{
    return one.columns == other.columns && one.nullsNotDistinct == other.nullsNotDistinct;
}

bool sameIndex(const Index &one, const Index &other)
{
    return one.keys == other.keys && one.unique == other.unique && one.method == other.method
        && one.include == other.include && one.predicate == other.predicate
        && one.nullsNotDistinct == other.nullsNotDistinct;
}

bool sameCheck(const CheckConstraint &one, const CheckConstraint &other)
{
    return one.expression == other.expression;
}

bool samePrimaryKey(const Stated<PrimaryKey> &one, const Stated<PrimaryKey> &other)
{
    return !one.isKnown() || !other.isKnown() || one.value().columns == other.value().columns;
}

} // namespace

bool Obvious::sameColumn(const Column &one, const Column &other)
{
    const bool areAutomatic = one.autoincrement.valueOr(false) && other.autoincrement.valueOr(false);
    return isAlike(one.nullable, other.nullable) && isAlike(one.autoincrement, other.autoincrement)
        && (areAutomatic || isAlike(one.defaultExpression, other.defaultExpression) || m_defaults.isSame(one, other))
        && isAlike(one.identity, other.identity) && isAlike(one.generatedExpression, other.generatedExpression)
        && isAlike(one.comment, other.comment)
        && (!one.type.isKnown() || !other.type.isKnown() || sameType(one.type.value(), other.type.value()));
}

bool Obvious::sameType(const SqlType &one, const SqlType &other)
{
    if (!one.labels.isEmpty() && !other.labels.isEmpty() && one.labels != other.labels)
        return false;
    if (one.sql == other.sql)
        return true;
    const int manner = int(one.notation) * 64 + int(other.notation) * 4 + one.lenient * 2 + other.lenient;
    const Pair pair{one.sql, other.sql, manner};
    const auto known = m_sameTypes.constFind(pair);
    if (known != m_sameTypes.constEnd())
        return *known;
    return *m_sameTypes.insert(pair, m_types.compare(one, other).grade == TypeGrade::Same);
}

bool Obvious::sameTable(const Table &one, const Table &other)
{
    return samePrimaryKey(one.primaryKey, other.primaryKey) && isAlike(one.comment, other.comment)
        && isAlike(one.foreignKeys, other.foreignKeys, sameForeignKey)
        && isAlike(one.uniqueConstraints, other.uniqueConstraints, sameUnique)
        && isAlike(one.indexes, other.indexes, sameIndex) && isAlike(one.checks, other.checks, sameCheck);
}

} // namespace triptych
