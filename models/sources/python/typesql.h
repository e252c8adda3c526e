// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/typetable.h"

#include <QStringList>

namespace triptych::python {

/// A position that no call has: the argument is only ever given by its name.
constexpr int byName = 1000;

/// The arguments of a type's call as SQL text and flags; `known` becomes false where reading can't tell one.
struct TypeArguments
{
    const Instance *call;
    bool known = true;

    /// nullopt: not given, or None.
    [[nodiscard]] std::optional<QString> text(int position, const char *name);
    [[nodiscard]] std::optional<bool> flag(int position, const char *name);
};

/// Why the arguments of a call can't be told.
[[nodiscard]] QString unreadableArgument(const Instance *call);

/// NAME(part, part)
[[nodiscard]] QString withArguments(const QString &name, const QStringList &parts);

/// What a rule's type compiles to with these arguments.
[[nodiscard]] QString shapedSql(const TypeRule &rule, TypeArguments &arguments);

} // namespace triptych::python
