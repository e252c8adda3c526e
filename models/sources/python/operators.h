// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

#include <optional>

namespace triptych::python {

class Interpreter;

/// What a string, list or dictionary may grow to.
constexpr qsizetype largestSize = 100'000;

/// `left op right` for numbers, strings and sequences; nullopt where reading can't tell it.
[[nodiscard]] std::optional<Value> binaryOperation(
    const QString &operation, const Value &left, const Value &right, Interpreter &interpreter);
/// `left op right` for comparisons, `in` and `is` too.
[[nodiscard]] std::optional<bool> compare(const QString &operation, const Value &left, const Value &right);

/// The text between a literal's quotes with its escapes resolved.
[[nodiscard]] QString unescaped(const QString &raw);

} // namespace triptych::python
