// SPDX-License-Identifier: MIT
#pragma once

#include "schema/schema.h"

#include <QString>

namespace triptych {

/// How two types stand to each other.
enum class TypeGrade {
    Same, ///< one type, two spellings: no finding
    Compatible, ///< not the same, but they work together: an info, hidden at first
    Conflict ///< a warning
};

/// The grade, and how it came about.
struct TypeVerdict
{
    TypeGrade grade = TypeGrade::Same;
    QString rule; ///< key of the rule that made unlike spellings equal or compatible, "alias", "length_not_stated" …; empty for a plain match or conflict
    QString left; ///< canonical text
    QString right; ///< canonical text

    bool operator==(const TypeVerdict &) const = default;
};

/// Grades two types by what PostgreSQL's parser makes of them (libpg_query) and by how much each notation says.
/// Symmetric but for left and right.
[[nodiscard]] TypeVerdict compareTypes(const SqlType &left, const SqlType &right);

} // namespace triptych
