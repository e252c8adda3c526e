// SPDX-License-Identifier: MIT
#pragma once

#include "compare/canonical/canonicaltype.h"
#include "schema/schema.h"

#include <QHash>
#include <QString>

#include <optional>

namespace triptych {

/// How two types stand to each other.
enum class TypeGrade {
    Same, ///< one type, two spellings, or nothing that both sides say differs: no finding
    Compatible, ///< not the same, but they work together: an info, hidden at first
    Conflict ///< a warning
};

/// The grade, and how it came about.
struct TypeVerdict
{
    TypeGrade grade = TypeGrade::Same;
    /// The rule that made unlike spellings equal or compatible; empty for a plain match and for a conflict. Same:
    /// "alias", "length_not_said", "not_understood", "type_family". Compatible: "length_not_stated", "unbounded_text", "json",
    /// "text_family", "float", "time_zone_not_stated", "generic_type", "type_family".
    QString rule;
    QString left; ///< canonical text; as written where it is no PostgreSQL type
    QString right; ///< likewise

    bool operator==(const TypeVerdict &) const = default;
};

/// Grades types by what PostgreSQL's parser makes of them (libpg_query) and by how much each notation says.
/// Remembers what it has parsed; make one for each comparison.
class TypeEquivalence
{
public:
    /// Symmetric but for left and right.
    [[nodiscard]] TypeVerdict compare(const SqlType &left, const SqlType &right);

    /// The type in its one spelling; nullopt: it is no PostgreSQL type.
    [[nodiscard]] std::optional<CanonicalType> canonical(const QString &sql);

private:
    QHash<QString, std::optional<CanonicalType>> m_canonical;
};

} // namespace triptych
