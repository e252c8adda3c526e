// SPDX-License-Identifier: MIT
#include "compare/canonical/typeequivalence.h"

#include "compare/renames/typefamily.h"

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace triptych {

namespace {

using Notation = SqlType::Notation;

/// A type with what its notation leaves open.
struct Stand
{
    const SqlType &written;
    const CanonicalType &type;
};

bool isOneOf(const QString &name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&](const char *each) { return name == QLatin1String(each); });
}

bool isText(const CanonicalType &type)
{
    return isOneOf(type.name, {"varchar", "text", "bpchar", "citext"});
}

/// Whether a length, precision or scale that is not written is not checked (a mapper) or not said (a document).
bool leavesLengthOpen(const Stand &stand)
{
    return stand.written.notation != Notation::Catalog && stand.type.modifiers.isEmpty();
}

/// Whether "timestamp" may mean either kind: a mapper's type with no flag, or a document that spells no zone out.
bool leavesZoneOpen(const Stand &stand)
{
    switch (stand.written.notation) {
    case Notation::Catalog:
        return false;
    case Notation::Mapper:
        return stand.written.lenient;
    case Notation::Prose:
        return !stand.written.sql.contains(QLatin1String("without"), Qt::CaseInsensitive);
    }
    return false;
}

/// The rule by which two spellings of one base type with unlike modifiers agree, and the grade; nullopt: they do not.
std::optional<std::pair<TypeGrade, QString>> openLength(const Stand &left, const Stand &right)
{
    const auto leavesOpen = [](const Stand &open, Notation notation) {
        return leavesLengthOpen(open) && open.written.notation == notation;
    };
    if (leavesOpen(left, Notation::Prose) || leavesOpen(right, Notation::Prose))
        return std::pair(TypeGrade::Same, QStringLiteral("length_not_said"));
    if (leavesOpen(left, Notation::Mapper) || leavesOpen(right, Notation::Mapper))
        return std::pair(TypeGrade::Compatible, QStringLiteral("length_not_stated"));
    if (isText(left.type) && (left.written.lenient || right.written.lenient))
        return std::pair(TypeGrade::Compatible, QStringLiteral("generic_type"));
    return std::nullopt;
}

/// The rule by which two different base types work together, read in one direction; empty: none.
QString compatibleRule(const Stand &left, const Stand &right)
{
    const QString &one = left.type.name;
    const QString &other = right.type.name;
    const bool unboundedLeft = left.type.modifiers.isEmpty();
    if (one == QLatin1String("varchar") && unboundedLeft && other == QLatin1String("text"))
        return QStringLiteral("unbounded_text");
    if (left.written.notation == Notation::Catalog && right.written.notation == Notation::Catalog)
        return {}; // two databases: what differs in the catalog differs
    if (one == QLatin1String("json") && other == QLatin1String("jsonb"))
        return QStringLiteral("json");
    if (isText(left.type) && isOneOf(other, {"inet", "cidr", "macaddr", "macaddr8", "uuid"}))
        return QStringLiteral("text_family");
    if (one == QLatin1String("float4") && other == QLatin1String("float8"))
        return QStringLiteral("float");
    if ((one == QLatin1String("timestamp") && other == QLatin1String("timestamptz") && leavesZoneOpen(left))
        || (one == QLatin1String("time") && other == QLatin1String("timetz") && leavesZoneOpen(left)))
        return QStringLiteral("time_zone_not_stated");
    if (left.written.lenient && isText(left.type) && isText(right.type))
        return QStringLiteral("generic_type");
    return {};
}

/// A document's word of another language ("string", "DateTime", "enum"), which names no more than a family.
bool namesFamilyOnly(const Stand &stand)
{
    return stand.written.notation == Notation::Prose && stand.written.lenient;
}

/// How a type stands to a word for its family; nullopt: it is of another one.
std::optional<TypeGrade> familyGrade(const Stand &word, const Stand &other)
{
    const QString family = typeFamily(other.type.name);
    if (word.type.name == QLatin1String("enum"))
        return family.isEmpty()               ? std::optional(TypeGrade::Same)
            : family == QLatin1String("text") ? std::optional(TypeGrade::Compatible)
                                              : std::nullopt;
    const bool isAlike = family.isEmpty() || family == typeFamily(word.type.name);
    return isAlike ? std::optional(TypeGrade::Compatible) : std::nullopt;
}

bool sameBase(const CanonicalType &left, const CanonicalType &right)
{
    const bool bothInSchemas = !left.schema.isEmpty() && !right.schema.isEmpty();
    return left.name == right.name && (!bothInSchemas || left.schema == right.schema);
}

} // namespace

TypeVerdict TypeEquivalence::compare(const SqlType &left, const SqlType &right)
{
    if (left == right)
        return {TypeGrade::Same, {}, left.sql, right.sql};
    const std::optional<CanonicalType> leftType = canonical(left.sql);
    const std::optional<CanonicalType> rightType = canonical(right.sql);
    if (!leftType || !rightType) {
        const bool equal = left.sql.simplified().compare(right.sql.simplified(), Qt::CaseInsensitive) == 0;
        return {TypeGrade::Same, equal ? QString() : QStringLiteral("not_understood"),
            leftType ? displayText(*leftType) : left.sql, rightType ? displayText(*rightType) : right.sql};
    }

    TypeVerdict verdict{TypeGrade::Conflict, {}, displayText(*leftType), displayText(*rightType)};
    const Stand one{left, *leftType};
    const Stand other{right, *rightType};
    if (leftType->array != rightType->array)
        return verdict;
    if (sameBase(*leftType, *rightType)) {
        if (leftType->modifiers == rightType->modifiers) {
            verdict.grade = TypeGrade::Same;
            verdict.rule = left.text == right.text ? QString() : QStringLiteral("alias");
        } else if (const auto open = openLength(one, other)) {
            std::tie(verdict.grade, verdict.rule) = *open;
        }
        return verdict;
    }
    if (namesFamilyOnly(one) || namesFamilyOnly(other)) {
        const auto family = namesFamilyOnly(one) ? familyGrade(one, other) : familyGrade(other, one);
        if (family) {
            verdict.grade = *family;
            verdict.rule = QStringLiteral("type_family");
            return verdict;
        }
    }
    verdict.rule = compatibleRule(one, other);
    if (verdict.rule.isEmpty())
        verdict.rule = compatibleRule(other, one);
    if (!verdict.rule.isEmpty())
        verdict.grade = TypeGrade::Compatible;
    return verdict;
}

std::optional<CanonicalType> TypeEquivalence::canonical(const QString &sql)
{
    const auto known = m_canonical.constFind(sql);
    return known != m_canonical.constEnd() ? *known : *m_canonical.insert(sql, canonicalType(sql));
}

} // namespace triptych
