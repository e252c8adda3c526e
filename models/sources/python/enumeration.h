// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

#include <QStringList>

namespace triptych::python {

/// Whether a class of the given files is an enum.
[[nodiscard]] bool isEnum(const Class *cls);

/// Whether what an enum's body binds to a name is a member of it.
[[nodiscard]] bool isEnumMember(const QString &name, const Value &value);

/// The names of an enum's members in order, as iterating over it gives them: of those with the same value, the first.
[[nodiscard]] QStringList memberNames(const Class &cls);
/// The names of members that have the value of an earlier one.
[[nodiscard]] QStringList memberAliases(const Class &cls);

} // namespace triptych::python
