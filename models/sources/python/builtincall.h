// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/interpreter.h"

#include <optional>

namespace triptych::python {

/// A call of a function or method that Python brings along.
struct Call
{
    const Arguments &arguments;
    Interpreter &interpreter;
    Frame &frame;
    Node node;

    [[nodiscard]] const Value *at(qsizetype index) const
    {
        return index < arguments.positional.size() ? &arguments.positional[index] : nullptr;
    }
    [[nodiscard]] const QString *text(qsizetype index) const { return at(index) ? as<QString>(*at(index)) : nullptr; }
    [[nodiscard]] const qint64 *number(qsizetype index) const { return at(index) ? as<qint64>(*at(index)) : nullptr; }
};

/// re.sub(pattern, replacement, text); Python's and PCRE's patterns are written alike. nullopt where reading can't
/// tell.
[[nodiscard]] std::optional<Value> substitute(const Call &call);
/// re.split(pattern, text)
[[nodiscard]] std::optional<Value> splitByPattern(const Call &call);
/// re.findall(pattern, text)
[[nodiscard]] std::optional<Value> findAll(const Call &call);

} // namespace triptych::python
